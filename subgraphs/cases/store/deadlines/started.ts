import { randomUUID } from 'node:crypto';
import { inArray, sql } from 'drizzle-orm';
import { arrayLiteral, type Transaction } from '../../../../platform/database.ts';
import { type Basis, planChanges } from '../../domain/deadlines/index.ts';
import { deadlines, deadlineVersions } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import type { LegalEventRow } from '../events.ts';
import { alarmSoon } from './alarmJob.ts';
import type { Law } from './law.ts';

export type DeadlineRow = typeof deadlines.$inferSelect;
export type VersionRow = typeof deadlineVersions.$inferSelect;

/** Writes down what deadlines have become, and why. */
export async function keepVersions(
  tx: Transaction,
  { networkId, memberId }: Pick<Asker, 'networkId' | 'memberId'>,
  rows: readonly DeadlineRow[],
  { reason, sealedNote = null }: { reason: VersionRow['reason']; sealedNote?: Buffer | null },
): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(deadlineVersions).values(
    rows.map(({ id, version, caseId, dueOn, computedOn, basis }) => ({
      networkId,
      deadlineId: id,
      version,
      caseId,
      dueOn,
      computedOn,
      basis,
      reason,
      sealedNote,
      changedBy: memberId,
    })),
  );
}

/** Gives computed deadlines another basis; the day follows where the team has not moved it. What changed meanwhile is left. */
async function rebase(tx: Transaction, changes: readonly { id: string; basis: Basis }[]): Promise<DeadlineRow[]> {
  if (changes.length === 0) return [];
  const changed = changes.map(({ id, basis }) => ({ id, basis, computed_on: basis.counted.dueOn, kind: basis.rule.kind }));
  const ids = await tx.execute<{ id: string }>(sql`
    update ${deadlines} deadline set
      basis = changed.basis, kind = changed.kind, computed_on = changed.computed_on, version = deadline.version + 1,
      due_on = case when deadline.moved then deadline.due_on else changed.computed_on end,
      due_since = case when deadline.moved or deadline.due_on = changed.computed_on then deadline.due_since else now() end
    from jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb) as changed (id uuid, basis jsonb, computed_on date, kind text)
    where deadline.id = changed.id and deadline.done_at is null and deadline.cancelled_at is null and deadline.basis is distinct from changed.basis
    returning deadline.id`);
  return ids.length === 0
    ? []
    : tx
        .select()
        .from(deadlines)
        .where(
          inArray(
            deadlines.id,
            ids.map(({ id }) => id),
          ),
        );
}

/**
 * Makes the deadlines of events what the rules say: begins, changes and ends them, and keeps what they were. Statements do
 * not grow with the number of events; doing it twice changes nothing.
 * @param beginFrom see {@link planChanges}
 */
export async function settleDeadlines(
  tx: Transaction,
  asker: Asker,
  events: readonly LegalEventRow[],
  { law, reason, beginFrom }: { law: Law; reason: VersionRow['reason']; beginFrom: string | null },
): Promise<void> {
  if (events.length === 0) return;
  const { networkId, memberId } = asker;
  const ids = events.map(({ id }) => id);
  const existing = await tx.select().from(deadlines).where(inArray(deadlines.eventId, ids)).for('update');
  const { begin, change, end } = planChanges(
    events.filter(({ supersededAt }) => supersededAt === null),
    existing.flatMap(({ id, eventId, ruleCode, basis, doneAt, cancelledAt }) =>
      eventId === null || ruleCode === null || basis === null
        ? []
        : [{ id, eventId, ruleCode, basis, open: doneAt === null && cancelledAt === null }],
    ),
    { ...law, beginFrom },
  );
  if (begin.length > 0) {
    const caseOf = new Map(events.map(({ id, caseId }) => [id, caseId]));
    const begun = await tx
      .insert(deadlines)
      .values(
        begin.map(({ eventId, basis }) => ({
          networkId,
          id: randomUUID(),
          caseId: caseOf.get(eventId) ?? '',
          kind: basis.rule.kind,
          dueOn: basis.counted.dueOn,
          computedOn: basis.counted.dueOn,
          eventId,
          ruleCode: basis.rule.code,
          basis,
          enteredBy: memberId,
        })),
      )
      .onConflictDoNothing()
      .returning();
    await keepVersions(tx, asker, begun, { reason: 'COMPUTED' });
  }
  await keepVersions(tx, asker, await rebase(tx, change), { reason });
  if (end.length > 0) {
    const ended = await tx
      .update(deadlines)
      .set({ cancelledAt: sql`now()`, version: sql`${deadlines.version} + 1` })
      .where(sql`${deadlines.id} = any(${arrayLiteral(end)}::uuid[]) and ${deadlines.doneAt} is null and ${deadlines.cancelledAt} is null`)
      .returning();
    await keepVersions(tx, asker, ended, { reason });
  }
  if (begin.length + change.length > 0) {
    const [first, ...others] = new Set(events.map(({ caseId }) => caseId));
    await alarmSoon(tx, asker, others.length === 0 ? (first ?? null) : null);
  }
}
