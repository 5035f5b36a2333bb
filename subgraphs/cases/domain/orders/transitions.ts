/** EXPIRED is never written: the calendar decides. */
export const storedOrderStates = ['REQUESTED', 'REFUSED', 'ISSUED', 'SERVED', 'EXTENDED', 'REVOKED'] as const;
export type StoredOrderState = (typeof storedOrderStates)[number];
export type OrderState = StoredOrderState | 'EXPIRED';

export const orderMoves = [
  'REFUSE',
  'ISSUE',
  'SERVE',
  'REQUEST_EXTENSION',
  'EXTEND',
  'REFUSE_EXTENSION',
  'REVOKE',
  'CORRECT',
  'REPORT_VIOLATION',
  'SHARE',
] as const;
export type OrderMove = (typeof orderMoves)[number];

/** What is possible once it is in force, and where it leads. */
const inForce = <State extends StoredOrderState>(state: State) =>
  ({
    SERVE: 'SERVED',
    REQUEST_EXTENSION: state,
    EXTEND: 'EXTENDED',
    REFUSE_EXTENSION: state,
    REVOKE: 'REVOKED',
    CORRECT: state,
    REPORT_VIOLATION: state,
    SHARE: state,
  }) as const;

/**
 * Where a move leads from each state; what is not named cannot be done. The state is that of the day the thing happened, so
 * that an answer given in time can be entered late. An extension does not wait for the service: a missed extension is the
 * first risk. An order that was extended before it was served stays extended when it is.
 */
export const orderTransitions: Readonly<Record<OrderState, Partial<Record<OrderMove, StoredOrderState | 'SAME'>>>> = {
  REQUESTED: { REFUSE: 'REFUSED', ISSUE: 'ISSUED' },
  REFUSED: {},
  ISSUED: inForce('ISSUED'),
  SERVED: inForce('SERVED'),
  EXTENDED: { ...inForce('EXTENDED'), SERVE: 'EXTENDED' },
  // A copy may be handed over, an end may be mistyped, and an extension refused too late, after it has ended.
  EXPIRED: { CORRECT: 'SAME', SERVE: 'SAME', REFUSE_EXTENSION: 'SAME' },
  REVOKED: {},
};

/** The state after a move, as it is stored; null when it cannot be done. */
export function stateAfter(stored: StoredOrderState, asOf: OrderState, move: OrderMove): StoredOrderState | null {
  const next = orderTransitions[asOf][move] ?? null;
  return next === 'SAME' ? stored : next;
}

/** An order that was issued and is past its last day has expired, whatever was written. */
export function stateOf(order: { state: StoredOrderState; endsOn: string | null }, day: string): OrderState {
  const { state, endsOn } = order;
  const running = state === 'ISSUED' || state === 'SERVED' || state === 'EXTENDED';
  return running && endsOn !== null && endsOn < day ? 'EXPIRED' : state;
}
