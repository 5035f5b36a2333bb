import { and, eq, isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { legalEvents } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { type LegalEventRow, recordLegalEvent } from '../events.ts';

const running = ({ kind, subjectId }: Pick<LegalEventRow, 'kind' | 'subjectId'>) =>
  and(eq(legalEvents.kind, kind), eq(legalEvents.subjectId, subjectId), isNull(legalEvents.supersededAt));

/** Takes back that something happened, or will; what it started is recalculated. */
export async function withdrawLegalEvent(tx: Transaction, event: Pick<LegalEventRow, 'kind' | 'subjectId'>): Promise<void> {
  await tx.update(legalEvents).set({ supersededAt: sql`now()` }).where(running(event));
}

/** Writes down when something happened, or will; the day it was said to before is kept as superseded. Safe to repeat. */
export async function restateLegalEvent(
  tx: Transaction,
  asker: Asker,
  event: Pick<LegalEventRow, 'caseId' | 'kind' | 'happenedOn' | 'subjectId'>,
): Promise<void> {
  const said = only(await tx.select({ happenedOn: legalEvents.happenedOn }).from(legalEvents).where(running(event)));
  if (said?.happenedOn === event.happenedOn) return;
  if (said !== null) await withdrawLegalEvent(tx, event);
  await recordLegalEvent(tx, asker, event);
}
