import { daysLeft, endsWithinADay } from './order.ts';
import { type StoredOrderState, stateOf } from './transitions.ts';

/** What must be known of an order to say what its team must hear. */
export interface WatchedOrder {
  readonly id: string;
  readonly state: StoredOrderState;
  readonly endsOn: string | null;
  /** How often its end was set: an extension begins its alarms anew. */
  readonly endVersion: number;
}

export interface OrderAlarm {
  readonly kind: 'ORDER_ENDS_SOON' | 'ORDER_ENDED' | 'EXTENSION_UNANSWERED';
  readonly subjectId: string;
  readonly stage: number;
}

/**
 * What an order's team must hear on a day: from the day before its last, so that there are 24 hours left to act in, and
 * after its last; and both times that an extension was asked for and there is no answer.
 * @param openExtensionId the extension that waits for its answer
 */
export function orderAlarms(order: WatchedOrder, openExtensionId: string | null, today: string): readonly OrderAlarm[] {
  const { id, endsOn, endVersion } = order;
  const state = stateOf(order, today);
  if (endsOn === null || state === 'REVOKED' || state === 'REFUSED' || state === 'REQUESTED') return [];
  const ended = daysLeft(endsOn, today) === 0;
  if (!ended && !endsWithinADay(endsOn, today)) return [];
  return [
    { kind: ended ? 'ORDER_ENDED' : 'ORDER_ENDS_SOON', subjectId: id, stage: endVersion },
    ...(openExtensionId === null ? [] : [{ kind: 'EXTENSION_UNANSWERED', subjectId: openExtensionId, stage: ended ? 2 : 1 } as const]),
  ];
}
