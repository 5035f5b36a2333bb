import { daysBetween } from '../days.ts';
import { daysHeld, furthestEnd, type OrderKind, termRuleFor } from './terms.ts';

export const orderBars = ['VIOLENCE', 'CONTACT', 'APPROACH', 'SEARCH'] as const;
export type OrderBar = (typeof orderBars)[number];

export const threatLevels = ['LOW', 'ELEVATED', 'HIGH'] as const;

export interface OrderTerms {
  readonly kind?: OrderKind;
  readonly issuedBy: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly bars: readonly string[];
  readonly electronicMonitoring?: boolean;
}

export type OrderFault = 'INVALID_TEXT' | 'ENDS_BEFORE_START' | 'NOT_IN_FORCE' | 'TOO_SHORT' | 'TOO_LONG' | 'NO_BARS';

export const orderFaults: Readonly<Record<OrderFault, { field: string; message: string }>> = {
  INVALID_TEXT: { field: 'issuedBy', message: 'issuedBy must have 1 to 120 characters.' },
  ENDS_BEFORE_START: { field: 'endsOn', message: 'The order ends before it starts.' },
  NOT_IN_FORCE: { field: 'startsOn', message: 'No rule lets such an order be made on that day.' },
  TOO_SHORT: { field: 'endsOn', message: 'An order holds longer: at least 3 days when by police, the first and the last counted.' },
  TOO_LONG: { field: 'endsOn', message: 'An order does not hold so long: 30 days when by police, three months when by a court.' },
  NO_BARS: { field: 'bars', message: 'An order bars something.' },
};

/** The first thing wrong with an order's terms; null when they are sound. */
export function orderFault(terms: OrderTerms): OrderFault | null {
  const { kind = 'POLICE', issuedBy, startsOn, endsOn, bars, electronicMonitoring = false } = terms;
  if (issuedBy.trim() === '' || issuedBy.length > 120) return 'INVALID_TEXT';
  if (endsOn < startsOn) return 'ENDS_BEFORE_START';
  const rule = termRuleFor(kind, startsOn);
  if (rule === null || (electronicMonitoring && !rule.electronicMonitoring)) return 'NOT_IN_FORCE';
  if (daysHeld(startsOn, endsOn) < rule.leastDays) return 'TOO_SHORT';
  if (endsOn > furthestEnd(rule, startsOn)) return 'TOO_LONG';
  return bars.length === 0 ? 'NO_BARS' : null;
}

/** Whole days an order still holds, today included. */
export function daysLeft(endsOn: string, today: string): number {
  return Math.max(0, daysBetween(today, endsOn) + 1);
}

/** Whether an order that still holds ends today or tomorrow. */
export function endsWithinADay(endsOn: string, today: string): boolean {
  return daysLeft(endsOn, today) === 1 || daysLeft(endsOn, today) === 2;
}
