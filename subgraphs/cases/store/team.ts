import { and, asc, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { assignments } from '../tables.ts';
import type { Asker } from './asker.ts';
import { rowsByCase } from './rowsByCase.ts';

export type AssignmentRow = typeof assignments.$inferSelect;

/** Assignments that run now and were cleared, the longest first. */
export const onTeamNow = () =>
  and(or(isNull(assignments.until), gt(assignments.until, sql`now()`)), inArray(assignments.clearance, ['CLEAR', 'OVERRIDDEN']));

/** Who is on the teams of the viewer's cases. */
export function teamReads({ session }: Asker) {
  const team = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(assignments)
        .where(and(inArray(assignments.caseId, ids), onTeamNow()))
        .orderBy(asc(assignments.since), asc(assignments.id)),
    ),
  );
  return { team: (caseId: string) => team.load(caseId), forgetTeam: (caseId: string) => void team.clear(caseId) };
}
