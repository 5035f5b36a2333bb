import type { Transaction } from '../../../platform/database.ts';
import { legalEvents } from '../tables.ts';
import type { Asker } from './asker.ts';

export type LegalEventRow = typeof legalEvents.$inferSelect;

/**
 * Writes down, in the transaction of what happened, that something happened which may start a period.
 * @param happenedOn the legal day, YYYY-MM-DD
 * @param subjectId what it happened to; one running event a kind and subject
 */
export async function recordLegalEvent(
  tx: Transaction,
  { networkId, memberId }: Asker,
  event: Pick<LegalEventRow, 'caseId' | 'kind' | 'happenedOn' | 'subjectId'>,
): Promise<void> {
  await tx.insert(legalEvents).values({ ...event, networkId, recordedBy: memberId });
}
