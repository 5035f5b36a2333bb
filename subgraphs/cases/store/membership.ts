import { randomUUID } from 'node:crypto';
import { and, desc, eq, gt, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { standingOf } from '../../../platform/viewer.ts';
import { type CheckTrigger, checksADay, type Judgement, termIsPossible } from '../domain/conflicts.ts';
import { assignments, cases, conflictChecks, conflictOverrides } from '../tables.ts';
import type { Asker } from './asker.ts';
import { checksToday, judgePairs, lockOffices, recordChecks } from './conflicts.ts';
import { emitFrom } from './emitting.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import { asOwnWork } from './ownWork.ts';
import { type AssignmentRow, isUnattended, onTeamNow } from './team.ts';

export interface Proposed {
  readonly memberId: string;
  readonly organisationId: string;
  readonly role: AssignmentRow['role'];
  readonly until: Date | null;
}

export interface Proposal {
  readonly judgement: Judgement;
  readonly assignment: AssignmentRow;
}

export type ProposalRefusal = CaseRefusal | 'ALREADY_ON_TEAM' | 'TOO_MANY_CHECKS' | 'INVALID_TERM';
export type OverrideRefusal = CaseRefusal | 'NOT_IN_CONFLICT' | 'OWN_PROPOSAL' | 'NEVER_OVERRIDDEN';
export type EndRefusal = CaseRefusal | 'LAST_MEMBER' | 'INVALID_TERM';

/** Who comes onto a team and who leaves it. The case is locked by one at a time, and then the offices. */
export function membershipStore(asker: Asker) {
  const { viewer, networkId, memberId, session, seals } = asker;
  const teamChanged = (tx: Transaction, caseId: string) =>
    emitFrom(tx, asker, [{ subject: caseId, kind: 'team.changed', payload: { caseId } }]);
  // Not when the transaction began: it may have waited for the lock while somebody else left.
  const moment = sql`clock_timestamp()`;
  const clock = async (tx: Transaction): Promise<Date> => {
    const [row] = await tx.execute<{ now: string }>(sql`select ${moment}::text as now`);
    return new Date(row?.now ?? Number.NaN);
  };

  const stillThere = or(isNull(assignments.until), gt(assignments.until, moment));

  /** An assignment of the viewer's cases. */
  const find = (assignmentId: string) =>
    session(async (tx) =>
      only(
        await tx
          .select()
          .from(assignments)
          .where(eq(assignments.id, storedId(assignmentId))),
      ),
    );
  const ended = (one: AssignmentRow, now: Date) => one.until !== null && one.until <= now;

  /** Checks a member and writes down what came of it; the case is locked. As own work. */
  async function propose(
    tx: Transaction,
    caseId: string,
    { memberId: proposedId, organisationId, role, until }: Proposed,
    trigger: CheckTrigger,
  ): Promise<Proposal | 'ALREADY_ON_TEAM' | 'TOO_MANY_CHECKS'> {
    if ((await checksToday(tx, asker)) >= checksADay) return 'TOO_MANY_CHECKS';
    await lockOffices(tx, asker, [organisationId]);
    const ofMember = and(
      eq(assignments.networkId, networkId),
      eq(assignments.caseId, caseId),
      eq(assignments.memberId, proposedId),
      or(isNull(assignments.until), gt(assignments.until, sql`now()`)),
    );
    const running = await tx.select({ id: assignments.id }).from(assignments).where(and(ofMember, onTeamNow()));
    if (running.length > 0) return 'ALREADY_ON_TEAM';
    const pair = { caseId, organisationId };
    const judgement = (await judgePairs(tx, asker, [pair], null))(pair);
    // An earlier proposal of the same member is settled by this one.
    await tx.update(assignments).set({ until: moment }).where(ofMember);
    const row = { networkId, caseId, memberId: proposedId, organisationId, role, until, clearance: judgement.grade, assignedBy: memberId };
    const [assignment] = await tx
      .insert(assignments)
      .values({ ...row, since: sql`now()` })
      .returning();
    if (assignment === undefined) throw new Error('An assignment was inserted and did not come back.');
    await recordChecks(tx, asker, trigger, [{ id: assignment.id, caseId, judgement }]);
    if (judgement.grade === 'CLEAR') await teamChanged(tx, caseId);
    return { judgement, assignment };
  }

  /** A coordinator's way: a case that has nobody, of which nothing is read but that. */
  const inUnattendedCase = <Result>(caseId: string, work: (tx: Transaction, id: string) => Promise<Result>) =>
    session((tx) =>
      asOwnWork(tx, asker, async (): Promise<Result | 'NOT_FOUND'> => {
        const isAsked = and(eq(cases.networkId, networkId), eq(cases.id, storedId(caseId)));
        await tx.select({ id: cases.id }).from(cases).where(isAsked).for('no key update');
        // Asked again once it is locked: somebody may have come onto it meanwhile.
        const found = only(
          await tx
            .select({ id: cases.id })
            .from(cases)
            .where(and(isAsked, isUnattended(tx))),
        );
        return found === null ? 'NOT_FOUND' : work(tx, found.id);
      }),
    );

  return {
    async proposeTeamMember({ caseId, ...proposed }: Proposed & { caseId: string }): Promise<Proposal | ProposalRefusal> {
      const work = async (tx: Transaction, id: string) =>
        termIsPossible(proposed.until, await clock(tx)) ? propose(tx, id, proposed, 'PROPOSED') : 'INVALID_TERM';
      if (standingOf(viewer) === 'COORDINATOR') return inUnattendedCase(caseId, work);
      return inOpenCase(asker, caseId, (tx, { id }) => asOwnWork(tx, asker, () => work(tx, id)), 'no key update');
    },

    /** The giver leaves in the moment the taker comes; when the taker is stopped, nobody leaves. */
    async handOver({ assignmentId, ...taker }: Omit<Proposed, 'role'> & { assignmentId: string }): Promise<Proposal | ProposalRefusal> {
      const known = await find(assignmentId);
      if (known === null) return 'NOT_FOUND';
      return inOpenCase(
        asker,
        known.caseId,
        (tx, { id: caseId }) =>
          asOwnWork(tx, asker, async (): Promise<Proposal | ProposalRefusal> => {
            if (!termIsPossible(taker.until, await clock(tx))) return 'INVALID_TERM';
            const giver = only(
              await tx
                .select()
                .from(assignments)
                .where(and(eq(assignments.networkId, networkId), eq(assignments.id, known.id), onTeamNow(), stillThere)),
            );
            if (giver === null) return 'NOT_FOUND';
            const proposal = await propose(tx, caseId, { ...taker, role: giver.role }, 'HANDED_OVER');
            if (typeof proposal !== 'string' && proposal.judgement.grade === 'CLEAR')
              await tx
                .update(assignments)
                .set({ until: moment })
                .where(and(eq(assignments.networkId, networkId), eq(assignments.id, giver.id)));
            return proposal;
          }),
        'no key update',
      );
    },

    async overrideConflict({ assignmentId, reason }: { assignmentId: string; reason: string }): Promise<AssignmentRow | OverrideRefusal> {
      const known = await find(assignmentId);
      if (known === null) return 'NOT_FOUND';
      const id = randomUUID();
      const sealedReason = await seals.seal({ caseId: known.caseId, table: 'conflict_overrides', id, field: 'reason' }, reason);
      if (sealedReason === null) return 'NOT_FOUND';
      return inOpenCase(
        asker,
        known.caseId,
        (tx, { id: caseId }) =>
          asOwnWork(tx, asker, async (): Promise<AssignmentRow | OverrideRefusal> => {
            await lockOffices(tx, asker, [known.organisationId]);
            const isIt = and(eq(assignments.networkId, networkId), eq(assignments.id, known.id));
            const found = only(await tx.select().from(assignments).where(isIt));
            if (found === null || ended(found, await clock(tx)) || !['POSSIBLE', 'HIT'].includes(found.clearance)) return 'NOT_IN_CONFLICT';
            if (found.assignedBy === memberId || found.memberId === memberId) return 'OWN_PROPOSAL';
            // As everything stands now, not only what stopped them.
            const pair = { caseId, organisationId: found.organisationId };
            const judgement = (await judgePairs(tx, asker, [pair], null))(pair);
            if (judgement.grade !== 'CLEAR' && !judgement.overridable) return 'NEVER_OVERRIDDEN';
            const check = only(
              await tx
                .select({ id: conflictChecks.id })
                .from(conflictChecks)
                .where(
                  and(
                    eq(conflictChecks.networkId, networkId),
                    eq(conflictChecks.caseId, caseId),
                    eq(conflictChecks.assignmentId, found.id),
                    ne(conflictChecks.grade, 'CLEAR'),
                  ),
                )
                .orderBy(desc(conflictChecks.checkedAt))
                .limit(1),
            );
            if (check === null) throw new Error('An assignment is stopped, and no check says why.');
            const row = { networkId, id, caseId, assignmentId: found.id, checkId: check.id, sealedReason, overriddenBy: memberId };
            await tx.insert(conflictOverrides).values(row);
            const [overridden] = await tx
              .update(assignments)
              .set({ clearance: 'OVERRIDDEN' })
              .where(and(isIt, inArray(assignments.clearance, ['POSSIBLE', 'HIT'])))
              .returning();
            await teamChanged(tx, caseId);
            return overridden ?? 'NOT_IN_CONFLICT';
          }),
        'no key update',
      );
    },

    /** @param at when it ends; null for at once */
    async endAssignment({ assignmentId, at }: { assignmentId: string; at: Date | null }): Promise<AssignmentRow | EndRefusal> {
      const known = await find(assignmentId);
      if (known === null) return 'NOT_FOUND';
      return inOpenCase(
        asker,
        known.caseId,
        (tx, { id: caseId }) =>
          asOwnWork(tx, asker, async (): Promise<AssignmentRow | EndRefusal> => {
            const now = await clock(tx);
            if (!termIsPossible(at, now)) return 'INVALID_TERM';
            const isIt = and(eq(assignments.networkId, networkId), eq(assignments.id, known.id));
            const found = only(await tx.select().from(assignments).where(isIt));
            if (found === null || ended(found, now)) return 'NOT_FOUND';
            const isOnTeam = ['CLEAR', 'OVERRIDDEN'].includes(found.clearance);
            const stays = or(isNull(assignments.until), gt(assignments.until, at ?? moment));
            const others = await tx
              .select({ id: assignments.id })
              .from(assignments)
              .where(
                and(eq(assignments.networkId, networkId), eq(assignments.caseId, caseId), ne(assignments.id, found.id), onTeamNow(), stays),
              );
            if (isOnTeam && others.length === 0) return 'LAST_MEMBER';
            const [row] = await tx
              .update(assignments)
              .set({ until: at ?? moment })
              .where(isIt)
              .returning();
            if (isOnTeam) await teamChanged(tx, caseId);
            return row ?? 'NOT_FOUND';
          }),
        'no key update',
      );
    },
  };
}
