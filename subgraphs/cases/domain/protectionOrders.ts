import { daysBetween } from './days.ts';

export const orderBars = ['VIOLENCE', 'CONTACT', 'APPROACH', 'SEARCH'] as const;
export type OrderBar = (typeof orderBars)[number];

/** Law No. 63 of 27 April 2017: at least 3 days, at her request up to 30; both ends counted. */
const shortestDays = 3;
const longestDays = 30;

export interface OrderTerms {
  readonly issuedBy: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly bars: readonly string[];
}

export type OrderFault = 'INVALID_TEXT' | 'ENDS_BEFORE_START' | 'TOO_SHORT' | 'TOO_LONG' | 'NO_BARS';

export const orderFaults: Readonly<Record<OrderFault, { field: string; message: string }>> = {
  INVALID_TEXT: { field: 'issuedBy', message: 'issuedBy must have 1 to 120 characters.' },
  ENDS_BEFORE_START: { field: 'endsOn', message: 'The order ends before it starts.' },
  TOO_SHORT: { field: 'endsOn', message: `An order holds at least ${shortestDays} days, the first and the last counted.` },
  TOO_LONG: { field: 'endsOn', message: `An order holds at most ${longestDays} days, the first and the last counted.` },
  NO_BARS: { field: 'bars', message: 'An order bars something.' },
};

/** The first thing wrong with an order's terms; null when they are sound. */
export function orderFault({ issuedBy, startsOn, endsOn, bars }: OrderTerms): OrderFault | null {
  if (issuedBy.trim() === '' || issuedBy.length > 120) return 'INVALID_TEXT';
  const days = daysBetween(startsOn, endsOn) + 1;
  if (days < 1) return 'ENDS_BEFORE_START';
  if (days < shortestDays) return 'TOO_SHORT';
  if (days > longestDays) return 'TOO_LONG';
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

/** An order past its last day has expired, whatever was written. */
export function stateOf({ state, endsOn }: { state: 'ISSUED' | 'SERVED'; endsOn: string }, today: string): 'ISSUED' | 'SERVED' | 'EXPIRED' {
  return daysLeft(endsOn, today) === 0 ? 'EXPIRED' : state;
}
