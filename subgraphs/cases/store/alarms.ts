import { and, asc, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { alarms, assignments } from '../tables.ts';
import type { Asker } from './asker.ts';
import { emitFrom } from './emitting.ts';
import { rowsByCase } from './rowsByCase.ts';
import { onTeamNow } from './team.ts';

export type AlarmRow = typeof alarms.$inferSelect;

/** Alarms a team, once for each kind, subject and stage, in the transaction that found the reason; safe to repeat. */
export async function raiseAlarm(
  tx: Transaction,
  asker: Asker,
  alarm: Pick<AlarmRow, 'caseId' | 'kind' | 'subjectId' | 'stage'>,
): Promise<void> {
  const raised = only(
    await tx
      .insert(alarms)
      .values({ ...alarm, networkId: asker.networkId })
      .onConflictDoNothing()
      .returning({ id: alarms.id, caseId: alarms.caseId }),
  );
  if (raised !== null) await emitFrom(tx, asker, [{ subject: raised.id, kind: 'alarm.raised', payload: { caseId: raised.caseId } }]);
}

/** What was to be heard has been seen to: it is told no more. */
export async function hushAlarms(
  tx: Transaction,
  { memberId }: Asker,
  { kinds, subjectIds }: { kinds: readonly AlarmRow['kind'][]; subjectIds: readonly string[] },
): Promise<void> {
  await tx
    .update(alarms)
    .set({ acknowledgedAt: sql`now()`, acknowledgedBy: memberId })
    .where(and(inArray(alarms.subjectId, [...subjectIds]), inArray(alarms.kind, [...kinds]), isNull(alarms.acknowledgedAt)));
}

/** What the viewer's cases must be looked at for. */
export function alarmStore({ session, memberId }: Asker) {
  const open = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(alarms)
        .where(and(inArray(alarms.caseId, ids), isNull(alarms.acknowledgedAt)))
        .orderBy(desc(alarms.raisedAt), desc(alarms.id)),
    ),
  );
  return {
    openAlarms: (caseId: string) => open.load(caseId),

    /** Newest first, `limit` + 1 rows. */
    async listAlarms({ onlyOpen, limit, after }: { onlyOpen: boolean; limit: number; after: string | null }): Promise<AlarmRow[]> {
      const [raisedAt, id] = after?.split(' ') ?? [];
      const before = raisedAt && id ? { at: new Date(raisedAt), id } : null;
      return session((tx) =>
        tx
          .select()
          .from(alarms)
          .where(
            and(
              onlyOpen ? isNull(alarms.acknowledgedAt) : undefined,
              before === null
                ? undefined
                : or(lt(alarms.raisedAt, before.at), and(eq(alarms.raisedAt, before.at), lt(alarms.id, before.id))),
            ),
          )
          .orderBy(desc(alarms.raisedAt), desc(alarms.id))
          .limit(limit + 1),
      );
    },

    /** The first to hear it is written down. @returns null when there is no such alarm of the viewer's */
    acknowledgeAlarm: (alarmId: string): Promise<AlarmRow | null> =>
      session(async (tx) => {
        const mine = eq(alarms.id, storedId(alarmId));
        await tx
          .update(alarms)
          .set({ acknowledgedAt: sql`now()`, acknowledgedBy: memberId })
          .where(and(mine, isNull(alarms.acknowledgedAt)));
        const row = only(await tx.select().from(alarms).where(mine));
        if (row !== null) open.clear(row.caseId);
        return row;
      }),

    /** For this service's own work: the organisations of those who are on the team now. @param role of these alone; null for all */
    organisationsOfTeam: (caseId: string, role: 'LAWYER' | 'COUNSELLOR' | null = null): Promise<string[]> =>
      session(async (tx) => {
        const rows = await tx
          .selectDistinct({ organisationId: assignments.organisationId })
          .from(assignments)
          .where(and(eq(assignments.caseId, storedId(caseId)), onTeamNow(), role === null ? undefined : eq(assignments.role, role)))
          .orderBy(asc(assignments.organisationId));
        return rows.map(({ organisationId }) => organisationId);
      }),
  };
}
