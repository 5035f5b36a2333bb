import { type OrderTerms, orderFault } from './order.ts';
import { furthestEnd, type OrderKind, termRuleFor } from './terms.ts';
import { type OrderMove, type StoredOrderState, stateAfter, stateOf } from './transitions.ts';

/** An order as decisions need it. */
export interface DecidedOrder {
  readonly kind: OrderKind;
  readonly state: StoredOrderState;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/**
 * Whether a move can be made that happened on a day.
 * @returns the state it leads to, or why not
 */
export function decideMove(
  order: DecidedOrder,
  move: OrderMove,
  { on, today }: { on: string; today: string },
): { state: StoredOrderState } | { refused: 'INVALID_DATE' | 'WRONG_STATE' } {
  if (on > today || (order.startsOn !== null && on < order.startsOn)) return { refused: 'INVALID_DATE' };
  const state = stateAfter(order.state, stateOf(order, on), move);
  return state === null ? { refused: 'WRONG_STATE' } : { state };
}

/** What is wrong with a new end; null when nothing is. */
export function extensionFault(
  { kind, startsOn, endsOn }: DecidedOrder,
  until: string,
): 'EXTENSION_BEFORE_END' | 'EXTENSION_TOO_LONG' | null {
  if (startsOn === null || endsOn === null || until <= endsOn) return 'EXTENSION_BEFORE_END';
  const rule = termRuleFor(kind, startsOn);
  return rule === null || until > furthestEnd(rule, startsOn) ? 'EXTENSION_TOO_LONG' : null;
}

/** Two orders of one unit against one person do not hold on the same day. */
export const overlaps = (
  one: { readonly startsOn: string; readonly endsOn: string },
  other: { readonly startsOn: string; readonly endsOn: string },
): boolean => one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;

/** What an order's terms are after some of them were corrected, and what is wrong with them then. */
export function correctedTerms<Terms extends OrderTerms>(terms: Terms, corrections: Partial<Terms>) {
  const changed = (Object.keys(corrections) as (keyof Terms)[]).filter(
    (field) => corrections[field] !== undefined && JSON.stringify(corrections[field]) !== JSON.stringify(terms[field]),
  );
  const corrected: Terms = { ...terms, ...Object.fromEntries(changed.map((field) => [field, corrections[field]])) };
  return { changed, corrected, fault: orderFault(corrected) };
}
