import { randomUUID } from 'node:crypto';
import { and, asc, eq, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { codeOf } from '../../../../platform/errors.ts';
import { storedId } from '../../../../platform/ids.ts';

import { type DeadlineDue, daysOf } from '../../domain/deadlines/index.ts';
import type { SealedAt } from '../../sealing.ts';
import { alarms, assignments, cases, deadlines, deadlineVersions } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { inOpenCase } from '../openCase.ts';
import { rowsByCase } from '../rowsByCase.ts';
import type { AssignmentRow } from '../team.ts';
import { onTeamNow } from '../team.ts';
import { alarmSoon } from './alarmJob.ts';
import { todayOf } from './law.ts';
import { type DeadlineRow, keepVersions, type VersionRow } from './started.ts';

/** Which of the viewer's deadlines are asked for. */
export interface DeadlineSelection {
  readonly due: readonly DeadlineDue[];
  readonly today: string;
  readonly caseId: string | null;
  /** Cases a member is on now, in a role. */
  readonly memberId: string | null;
  readonly role: AssignmentRow['role'] | null;
}

const isOpen = () => and(isNull(deadlines.doneAt), isNull(deadlines.cancelledAt));

export type DeadlineRefusal = 'NOT_FOUND' | 'CASE_CLOSED' | 'WRONG_STATE';

/** What is due in the viewer's cases. */
export function deadlineStore(asker: Asker) {
  const { networkId, memberId, session, seals } = asker;
  const all = rowsByCase((ids) =>
    session((tx) => tx.select().from(deadlines).where(inArray(deadlines.caseId, ids)).orderBy(asc(deadlines.dueOn), asc(deadlines.id))),
  );
  const running = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(deadlines)
        .where(and(inArray(deadlines.caseId, ids), isOpen()))
        .orderBy(asc(deadlines.dueOn), asc(deadlines.id)),
    ),
  );
  const forget = (caseId: string) => {
    for (const loader of [all, running, versions]) loader.clear(caseId);
  };
  const versions = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(deadlineVersions)
        .where(inArray(deadlineVersions.caseId, ids))
        .orderBy(asc(deadlineVersions.deadlineId), asc(deadlineVersions.version)),
    ),
  );

  /** Changes a deadline of an open case under a lock, keeping what it was. */
  const change = async (
    deadlineId: string,
    { when, reason, note = null }: { when: (row: DeadlineRow) => boolean; reason: VersionRow['reason']; note?: string | null },
    set: (row: DeadlineRow) => Record<string, unknown>,
  ): Promise<DeadlineRow | DeadlineRefusal> => {
    const id = storedId(deadlineId);
    const found = await session(async (tx) => only(await tx.select().from(deadlines).where(eq(deadlines.id, id))));
    if (found === null) return 'NOT_FOUND';
    const sealedNote =
      note === null ? null : await seals.seal({ caseId: found.caseId, table: 'deadline_versions', id, field: 'note' }, note);
    if (note !== null && sealedNote === null) return 'CASE_CLOSED';
    const changed = await inOpenCase(asker, found.caseId, async (tx: Transaction) => {
      const row = only(await tx.select().from(deadlines).where(eq(deadlines.id, id)).for('update'));
      if (row === null || !when(row)) return 'WRONG_STATE';
      const [next] = await tx
        .update(deadlines)
        .set({ ...set(row), version: row.version + 1 })
        .where(eq(deadlines.id, id))
        .returning();
      if (next === undefined) return 'WRONG_STATE';
      await keepVersions(tx, asker, [next], { reason, sealedNote });
      if (next.doneAt !== null)
        await tx
          .update(alarms)
          .set({ acknowledgedAt: sql`now()`, acknowledgedBy: memberId })
          .where(and(eq(alarms.subjectId, id), isNull(alarms.acknowledgedAt)));
      if (open(next)) await alarmSoon(tx, asker, next.caseId);
      return next;
    });
    forget(found.caseId);
    return changed;
  };
  const openText = async (at: SealedAt, sealed: Buffer | null): Promise<string | null> => {
    if (sealed === null) return null;
    try {
      return (await seals.open(at, sealed)) as string | null;
    } catch (error) {
      if (codeOf(error) === 'SERVICE_UNAVAILABLE') return null;
      throw error;
    }
  };
  const open = ({ doneAt, cancelledAt }: DeadlineRow) => doneAt === null && cancelledAt === null;

  const selected = ({ due, today, caseId, memberId: member, role }: DeadlineSelection): SQL | undefined => {
    const within = due.map((one) => {
      const { from, to } = daysOf(one, today);
      return and(from ? sql`${deadlines.dueOn} >= ${from}` : undefined, to ? sql`${deadlines.dueOn} <= ${to}` : undefined) ?? sql`true`;
    });
    const ofTeam =
      member === null && role === null
        ? undefined
        : sql`${deadlines.caseId} in (select ${assignments.caseId} from ${assignments} where ${and(
            eq(assignments.memberId, member === null ? memberId : storedId(member)),
            role === null ? undefined : eq(assignments.role, role),
            onTeamNow(),
          )})`;
    return and(
      isOpen(),
      due.length === 0 ? sql`false` : or(...within),
      caseId === null ? undefined : eq(deadlines.caseId, storedId(caseId)),
      ofTeam,
      sql`${deadlines.caseId} in (select ${cases.id} from ${cases} where ${cases.status} = 'OPEN')`,
    );
  };

  return {
    /** Forgets what was read of a case's deadlines in this request, after an event of it was recorded. */
    forgetDeadlines: forget,
    openDeadlines: (caseId: string) => running.load(caseId),
    /** Those that are done or cancelled too. */
    allDeadlines: (caseId: string) => all.load(caseId),
    deadlineVersions: async ({ id, caseId }: DeadlineRow) => (await versions.load(caseId)).filter(({ deadlineId }) => deadlineId === id),
    /**
     * What somebody wrote must be done; null where a rule says it, where the case's key is destroyed, and while the key
     * store does not answer: the days are told all the same.
     */
    deadlineTitle: ({ id, caseId, sealedTitle }: DeadlineRow) => openText({ caseId, table: 'deadlines', id, field: 'title' }, sealedTitle),
    versionNote: ({ deadlineId, caseId, sealedNote }: VersionRow) =>
      openText({ caseId, table: 'deadline_versions', id: deadlineId, field: 'note' }, sealedNote),

    async addDeadline({ caseId, title, ...deadline }: Pick<DeadlineRow, 'caseId' | 'kind' | 'dueOn'> & { title: string }) {
      const id = randomUUID();
      const stored = storedId(caseId);
      const sealedTitle = await seals.seal({ caseId: stored, table: 'deadlines', id, field: 'title' }, title);
      return inOpenCase(asker, stored, async (tx): Promise<DeadlineRow | 'CASE_CLOSED'> => {
        if (sealedTitle === null) return 'CASE_CLOSED';
        const [row] = await tx
          .insert(deadlines)
          .values({ ...deadline, id, sealedTitle, networkId, caseId: stored, enteredBy: memberId })
          .returning();
        if (row === undefined) throw new Error('A deadline was inserted and did not come back.');
        await keepVersions(tx, asker, [row], { reason: 'ENTERED' });
        await alarmSoon(tx, asker, stored);
        forget(stored);
        return row;
      });
    },

    /** The team knows better than the rule: the court gave more time. What the rule says is kept beside it. */
    moveDeadline: ({ deadlineId, dueOn, reason }: { deadlineId: string; dueOn: string; reason: string }) =>
      change(deadlineId, { when: open, reason: 'MOVED', note: reason }, () => ({ dueOn, moved: true, dueSince: sql`now()` })),
    completeDeadline: (deadlineId: string) =>
      change(deadlineId, { when: open, reason: 'DONE' }, () => ({ doneAt: sql`now()`, doneBy: memberId })),
    cancelDeadline: ({ deadlineId, reason }: { deadlineId: string; reason: string }) =>
      change(deadlineId, { when: open, reason: 'CANCELLED', note: reason }, () => ({ cancelledAt: sql`now()` })),
    reopenDeadline: (deadlineId: string) =>
      change(deadlineId, { when: (row) => !open(row), reason: 'REOPENED' }, () => ({ doneAt: null, doneBy: null, cancelledAt: null })),

    /** Open deadlines of the viewer's open cases, soonest first, `limit` + 1 rows. */
    async listDeadlines({
      limit,
      after,
      ...selection
    }: DeadlineSelection & { limit: number; after: string | null }): Promise<DeadlineRow[]> {
      const [dueOn, id] = after?.split(' ') ?? [];
      return session((tx) =>
        tx
          .select()
          .from(deadlines)
          .where(
            and(
              selected(selection),
              dueOn && id ? or(gt(deadlines.dueOn, dueOn), and(eq(deadlines.dueOn, dueOn), gt(deadlines.id, id))) : undefined,
            ),
          )
          .orderBy(asc(deadlines.dueOn), asc(deadlines.id))
          .limit(limit + 1),
      );
    },

    /** How many there are in each group of the board. */
    countDeadlines: (selection: Omit<DeadlineSelection, 'due' | 'today'>) =>
      session(async (tx) => {
        const today = await todayOf(tx);
        const rows = await tx
          .select({ dueOn: deadlines.dueOn, count: sql<number>`count(*)::int` })
          .from(deadlines)
          .where(selected({ ...selection, due: ['OVERDUE', 'TODAY', 'THIS_WEEK', 'LATER'], today }))
          .groupBy(deadlines.dueOn);
        return { today, rows };
      }),
  };
}
