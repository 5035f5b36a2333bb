import { and, asc, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { addJob } from '../../../platform/jobs.ts';
import { emit, type NewEvent } from '../../../platform/outbox.ts';
import {
  answerMinutes,
  type Child,
  endOf,
  escalationAfter,
  type ReferralKind,
  type StoredStatus,
  stayOf,
  unanswered,
} from '../domain/index.ts';
import { caseTeams, outbox, referralEvents, referralReaders, referrals } from '../tables.ts';
import { lockedReferral, type Owner, type ReferralRow } from './referrals.ts';

export interface NewReferral {
  readonly id: string;
  readonly code: string;
  readonly leg: number;
  readonly kind: ReferralKind;
  readonly shelterId: string | null;
  readonly toOrganisationId: string;
  readonly reference: string;
  readonly idempotencyKey: string;
  readonly requestHash: string;
  readonly adults: number;
  readonly children: readonly Child[];
  readonly pets: number;
  readonly languages: readonly string[];
  readonly stepFree: boolean;
  readonly holdExpiresAt: Date | null;
}

export interface MoveReason {
  /** Of a decline, a withdrawal or an outcome; null where there are words only. */
  readonly code: string | null;
  readonly text: string | null;
}

/** What a move decided upon; the status stays where `to` is null. */
export interface DecidedMove {
  readonly to: Exclude<StoredStatus, 'SENT'> | null;
  readonly reason: MoveReason | null;
  /** The family is sent on: the next request under the same code. */
  readonly next?: NewReferral;
  /** The held room is kept until then, for the last time. */
  readonly extendedTo?: Date;
}

/** Both sides are told that something happened; they read what with their own rights. */
const changed = (referral: Pick<ReferralRow, 'id' | 'fromOrganisationId' | 'toOrganisationId'>): NewEvent => ({
  subject: referral.id,
  kind: 'referral.changed',
  payload: { referralId: referral.id, fromOrganisationId: referral.fromOrganisationId, toOrganisationId: referral.toOrganisationId },
});

/** What a household is to a shelter's house from now on. */
export const stayChanged = (
  referral: Pick<ReferralRow, 'id' | 'fromMemberId' | 'fromOrganisationId'> & { shelterId: string },
  state: 'EXPECTED' | 'STAYING' | 'ENDED',
): NewEvent => ({
  subject: referral.id,
  kind: 'stay.changed',
  payload: {
    referralId: referral.id,
    shelterId: referral.shelterId,
    state,
    memberId: referral.fromMemberId,
    organisationId: referral.fromOrganisationId,
  },
});

export function referralWrites({ networkId, memberId, organisationId, requestId, session }: Owner) {
  const tell = (tx: Transaction, events: readonly NewEvent[]) =>
    emit(tx, { service: 'referrals', table: outbox, cause: { networkId, memberId, organisationId, requestId } }, events);

  const addEvent = (tx: Transaction, referralId: string, to: StoredStatus, reason: MoveReason | null) =>
    tx.insert(referralEvents).values({
      networkId,
      referralId,
      status: to,
      memberId,
      organisationId,
      reasonCode: reason?.code ?? null,
      reasonText: reason?.text ?? null,
    });

  const pendingAt = async (tx: Transaction, shelterId: string, but: string) =>
    only(
      await tx
        .select({ id: referrals.id })
        .from(referrals)
        .where(
          and(
            eq(referrals.fromMemberId, memberId),
            eq(referrals.shelterId, storedId(shelterId)),
            inArray(referrals.status, [...unanswered]),
            sql`${referrals.answerDueAt} > now()`,
            ne(referrals.id, but),
          ),
        )
        .orderBy(asc(referrals.sentAt), asc(referrals.id))
        .limit(1),
    ) !== null;

  /**
   * Writes a referral, its first event and the job that reminds of it.
   * @returns PENDING when this member waits for an answer of the shelter already, KNOWN when another request with the same key was faster
   */
  const write = async (tx: Transaction, referral: NewReferral): Promise<'WRITTEN' | 'PENDING' | 'KNOWN'> => {
    if (referral.shelterId !== null) {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${networkId} ${memberId} ${referral.shelterId}`}, 0))`);
      if (await pendingAt(tx, referral.shelterId, referral.id)) return 'PENDING';
    }
    const due = sql<Date>`now() + make_interval(mins => ${answerMinutes})`;
    const [inserted] = await tx
      .insert(referrals)
      .values({
        ...referral,
        languages: [...referral.languages],
        networkId,
        status: 'SENT',
        fromOrganisationId: organisationId,
        fromMemberId: memberId,
        sentAt: sql`date_trunc('milliseconds', now())`,
        answerDueAt: due,
        endedAt: due,
      })
      .onConflictDoNothing()
      .returning({ id: referrals.id });
    if (inserted === undefined) return 'KNOWN';
    await addEvent(tx, referral.id, 'SENT', null);
    await tell(tx, [changed({ ...referral, fromOrganisationId: organisationId })]);
    await addJob(tx, 'referrals', {
      task: 'referral.escalate',
      payload: { networkId, referralId: referral.id, memberId, organisationId, requestId },
      inSeconds: escalationAfter.SHELTER_AGAIN * 60,
      key: `escalate ${referral.id}`,
    });
    return 'WRITTEN';
  };

  return {
    /** Whether this member waits for an answer of the shelter already, to another referral. */
    isPending: ({ shelterId, but }: { shelterId: string; but: string }) => session((tx) => pendingAt(tx, shelterId, but)),

    insert: (referral: NewReferral) => session((tx) => write(tx, referral)),

    /**
     * Locks a referral, lets `decide` look at it and act, then writes what it answers (nothing when it answers null).
     * Two staff who answer at once are served one after the other.
     */
    move: (id: string, decide: (referral: ReferralRow | null) => Promise<DecidedMove | null>): Promise<'MOVED' | 'LEFT' | 'PENDING'> =>
      session(async (tx) => {
        const referral = await lockedReferral(tx, id);
        const decided = await decide(referral);
        if (referral === null || decided === null) return 'LEFT';
        const { to, reason, next, extendedTo } = decided;
        if (next && (await write(tx, next)) === 'PENDING') return 'PENDING';
        const where = eq(referrals.id, referral.id);
        if (extendedTo) await tx.update(referrals).set({ holdExpiresAt: extendedTo, extendedAt: sql`now()` }).where(where);
        await tell(tx, [changed(referral)]);
        if (to !== null) {
          const ends = { WHEN_DUE: sql`${referrals.answerDueAt}`, NOW: sql`now()` };
          const end = endOf(to);
          await tx
            .update(referrals)
            .set({ status: to, endedAt: end === null ? null : ends[end] })
            .where(where);
          await addEvent(tx, referral.id, to, reason);
          const stay = stayOf({ from: referral.status, to });
          if (stay !== null && referral.shelterId !== null)
            await tell(tx, [stayChanged({ ...referral, shelterId: referral.shelterId }, stay)]);
        }
        if (next) await tell(tx, [{ subject: next.id, kind: 'referral.sentOn', payload: { code: next.code, referralId: next.id } }]);
        return 'MOVED';
      }),

    /** Before a room is kept for good: whatever breaks afterwards, what the shelter keeps is compared with what was decided. */
    settleLater: (referralId: string) =>
      session((tx) =>
        addJob(tx, 'referrals', {
          task: 'hold.settle',
          payload: { networkId, referralId: storedId(referralId), memberId, organisationId, requestId },
          inSeconds: 60,
          key: `settle ${storedId(referralId)}`,
        }),
      ),

    /** For the cases service: lets members read the referrals under a code, through a case. @returns their ids, the first request first */
    share: ({
      code,
      caseId,
      memberIds,
    }: {
      code: string;
      caseId: string;
      memberIds: readonly string[];
    }): Promise<{ referralIds: string[]; childAges: number[] }> =>
      session(async (tx) => {
        const under = eq(referrals.code, code);
        // Whoever sends the family on at this moment holds the lock; only the second look sees what they wrote.
        await tx.select({ id: referrals.id }).from(referrals).where(under).orderBy(asc(referrals.leg)).for('share');
        const found = await tx
          .select({ id: referrals.id, children: referrals.children })
          .from(referrals)
          .where(under)
          .orderBy(asc(referrals.leg));
        if (found.length > 0 && memberIds.length > 0) {
          await tx
            .insert(referralReaders)
            .values(memberIds.map((reader) => ({ networkId, code, memberId: storedId(reader), caseId: storedId(caseId) })))
            .onConflictDoNothing();
        }
        const childAges = (found[0]?.children ?? []).map(({ age }) => age).sort((one, other) => other - one);
        return { referralIds: found.map(({ id }) => id), childAges };
      }),

    /**
     * For the cases service: who of a team reads the case's referrals from now on, and nobody else through this case.
     * @returns false when a newer team was told before
     */
    setCaseReaders: ({
      caseId,
      version,
      memberIds,
      referralIds,
    }: {
      caseId: string;
      version: number;
      memberIds: readonly string[];
      referralIds: readonly string[];
    }): Promise<boolean> =>
      session(async (tx) => {
        const ofCase = storedId(caseId);
        const newer = await tx
          .insert(caseTeams)
          .values({ networkId, caseId: ofCase, version })
          .onConflictDoUpdate({
            target: [caseTeams.networkId, caseTeams.caseId],
            set: { version },
            setWhere: lt(caseTeams.version, version),
          })
          .returning({ version: caseTeams.version });
        if (newer.length === 0) return false;
        const known = eq(referralReaders.caseId, ofCase);
        const shared = await tx.selectDistinct({ code: referralReaders.code }).from(referralReaders).where(known);
        const attached =
          referralIds.length === 0
            ? []
            : await tx
                .selectDistinct({ code: referrals.code })
                .from(referrals)
                .where(inArray(referrals.id, referralIds.map(storedId)));
        await tx.delete(referralReaders).where(known);
        const codes = new Set([...shared, ...attached].map(({ code }) => code));
        const readers = [...codes].flatMap((code) =>
          memberIds.map((reader) => ({ networkId, code, memberId: storedId(reader), caseId: ofCase })),
        );
        if (readers.length > 0) await tx.insert(referralReaders).values(readers).onConflictDoNothing();
        return true;
      }),
  };
}
