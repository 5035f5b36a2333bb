import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { deadlines, legalEvents } from '../tables.ts';
import type { Asker } from './asker.ts';
import { readLaw } from './deadlines/law.ts';
import { settleDeadlines } from './deadlines/started.ts';

export type LegalEventRow = typeof legalEvents.$inferSelect;

/**
 * Writes down, in the transaction of what happened, that something happened which may start a period, and begins the
 * deadlines it starts. Told again with another day, the event has moved: open deadlines follow it and keep what they were,
 * done ones stay, and what was done for the old day begins anew for the new one. Told again with the same day, nothing changes.
 * @param event.happenedOn the legal day, YYYY-MM-DD
 * @param event.subjectId what it happened to; one running event a kind and subject
 * @param event.branch the law of procedure, where it is known; without it every branch's deadline begins
 */
export async function recordLegalEvent(
  tx: Transaction,
  asker: Asker,
  event: Pick<LegalEventRow, 'caseId' | 'kind' | 'happenedOn' | 'subjectId'> & Partial<Pick<LegalEventRow, 'branch'>>,
): Promise<LegalEventRow> {
  const { networkId, memberId } = asker;
  const current = and(eq(legalEvents.kind, event.kind), eq(legalEvents.subjectId, event.subjectId), isNull(legalEvents.supersededAt));
  // Two who tell of one thing at once tell it one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`legal event ${event.kind} ${event.subjectId}`}, 0))`);
  const before = only(await tx.select().from(legalEvents).where(current).for('update'));
  if (before !== null && before.happenedOn === event.happenedOn && before.branch === (event.branch ?? null)) return before;
  if (before !== null) await tx.update(legalEvents).set({ supersededAt: sql`clock_timestamp()` }).where(eq(legalEvents.id, before.id));
  const [row] = await tx
    .insert(legalEvents)
    .values({ ...event, networkId, recordedBy: memberId })
    .returning();
  if (row === undefined) throw new Error('An event was inserted and did not come back.');
  if (before !== null)
    await tx
      .update(deadlines)
      .set({ eventId: row.id })
      .where(and(eq(deadlines.eventId, before.id), isNull(deadlines.doneAt), isNull(deadlines.cancelledAt)));
  await settleDeadlines(tx, asker, [row], { law: await readLaw(tx), reason: 'EVENT_CHANGED', beginFrom: null });
  return row;
}

/** Takes events back: what they started and is still open ends. */
export async function withdrawLegalEvents(tx: Transaction, asker: Asker, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const taken = await tx
    .update(legalEvents)
    .set({ supersededAt: sql`clock_timestamp()` })
    .where(and(inArray(legalEvents.id, [...ids]), isNull(legalEvents.supersededAt)))
    .returning();
  await settleDeadlines(tx, asker, taken, { law: await readLaw(tx), reason: 'EVENT_CHANGED', beginFrom: null });
}

/** Takes back that something happened to a thing, or will. */
export async function withdrawLegalEventOf(
  tx: Transaction,
  asker: Asker,
  { kind, subjectId }: Pick<LegalEventRow, 'kind' | 'subjectId'>,
): Promise<void> {
  const running = await tx
    .select({ id: legalEvents.id })
    .from(legalEvents)
    .where(and(eq(legalEvents.kind, kind), eq(legalEvents.subjectId, subjectId), isNull(legalEvents.supersededAt)));
  await withdrawLegalEvents(
    tx,
    asker,
    running.map(({ id }) => id),
  );
}
