import type { Transaction } from '../../../platform/database.ts';
import { emit, type NewEvent } from '../../../platform/outbox.ts';
import { outbox } from '../tables.ts';
import type { Asker } from './asker.ts';

/** Writes events of this service in the transaction of what they tell. */
export const emitFrom = (
  tx: Transaction,
  { networkId, memberId, organisationId, requestId }: Asker,
  events: readonly NewEvent[],
): Promise<void> => emit(tx, { service: 'cases', table: outbox, cause: { networkId, memberId, organisationId, requestId } }, events);
