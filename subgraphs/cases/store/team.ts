import DataLoader from 'dataloader';
import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { assignments, cases, conflictChecks, conflictOverrides } from '../tables.ts';
import type { Asker } from './asker.ts';
import type { CaseRow } from './cases.ts';
import { asOwnWork } from './ownWork.ts';
import { rowsByCase } from './rowsByCase.ts';

export type AssignmentRow = typeof assignments.$inferSelect;
export type ConflictCheckRow = typeof conflictChecks.$inferSelect;
export type ConflictOverrideRow = typeof conflictOverrides.$inferSelect;

/** Of a case's checks. */
const checksShown = 50;

const notEnded = () => or(isNull(assignments.until), gt(assignments.until, sql`now()`));

/** Assignments that run now and were cleared, the longest first. */
export const onTeamNow = () => and(notEnded(), inArray(assignments.clearance, ['CLEAR', 'OVERRIDDEN']));

/** Open cases that have nobody. As own work. */
export const isUnattended = (tx: Transaction) =>
  and(
    eq(cases.status, 'OPEN'),
    notExists(
      tx
        .select({ one: sql`1` })
        .from(assignments)
        .where(and(eq(assignments.networkId, cases.networkId), eq(assignments.caseId, cases.id), onTeamNow())),
    ),
  );

/** Who is on the teams of the viewer's cases, who is stopped, and what the conflict checks said. */
export function teamReads(asker: Asker) {
  const { session, seals, networkId } = asker;
  const team = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(assignments)
        .where(and(inArray(assignments.caseId, ids), onTeamNow()))
        .orderBy(asc(assignments.since), asc(assignments.id)),
    ),
  );
  const stopped = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(assignments)
        .where(and(inArray(assignments.caseId, ids), notEnded(), inArray(assignments.clearance, ['POSSIBLE', 'HIT'])))
        .orderBy(asc(assignments.since), asc(assignments.id)),
    ),
  );
  const checks = rowsByCase((ids) =>
    session((tx) => {
      const newestFirst = [desc(conflictChecks.checkedAt), desc(conflictChecks.id)];
      const place = sql<number>`row_number() over (partition by ${conflictChecks.caseId} order by ${sql.join(newestFirst, sql`, `)})`;
      const ranked = tx
        .select({ id: conflictChecks.id, place: place.as('place') })
        .from(conflictChecks)
        .where(inArray(conflictChecks.caseId, ids))
        .as('ranked');
      return tx
        .select(getTableColumns(conflictChecks))
        .from(conflictChecks)
        .innerJoin(ranked, and(eq(ranked.id, conflictChecks.id), lte(ranked.place, checksShown)))
        .where(inArray(conflictChecks.caseId, ids))
        .orderBy(...newestFirst);
    }),
  );
  const overrides = new DataLoader<string, ConflictOverrideRow | null>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(conflictOverrides)
        .where(inArray(conflictOverrides.assignmentId, [...ids]))
        .orderBy(desc(conflictOverrides.overriddenAt)),
    );
    return ids.map((id) => rows.find(({ assignmentId }) => assignmentId === id) ?? null);
  });
  return {
    team: (caseId: string) => team.load(caseId),
    stopped: (caseId: string) => stopped.load(caseId),
    conflictChecks: (caseId: string) => checks.load(caseId),
    overrideOf: (assignmentId: string) => overrides.load(assignmentId),
    overrideReason: async ({ id, caseId, sealedReason }: ConflictOverrideRow) =>
      (await seals.open({ caseId, table: 'conflict_overrides', id, field: 'reason' }, sealedReason)) as string | null,
    forgetTeam: (caseId: string) => {
      for (const loader of [team, stopped, checks]) loader.clear(caseId);
      overrides.clearAll();
    },

    /** For a coordinator: open cases that have nobody, `limit` + 1 rows. */
    unattended: ({ limit, after }: { limit: number; after: string | null }): Promise<Pick<CaseRow, 'id' | 'openedAt'>[]> =>
      session((tx) =>
        asOwnWork(tx, asker, () =>
          tx
            .select({ id: cases.id, openedAt: cases.openedAt })
            .from(cases)
            .where(and(eq(cases.networkId, networkId), isUnattended(tx), after === null ? undefined : gt(cases.id, after)))
            .orderBy(asc(cases.id))
            .limit(limit + 1),
        ),
      ),
  };
}
