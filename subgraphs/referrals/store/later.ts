import { asc, eq, inArray, sql } from 'drizzle-orm';
import { arrayLiteral, type Database, viewerSession, workSession } from '../../../platform/database.ts';
import { addJob, type JobPayload } from '../../../platform/jobs.ts';
import { emit } from '../../../platform/outbox.ts';
import type { ServiceViewer } from '../../../platform/viewer.ts';
import { type EscalationStep, escalationAfter, escalationOf, escalationSteps, expires, type ReferralStatus } from '../domain/index.ts';
import { escalations, outbox, pastReferrals, referralReaders, referrals } from '../tables.ts';
import { lockedReferral } from './referrals.ts';
import { stayChanged } from './writes.ts';

/** What the service does with its own rights, on behalf of whoever caused it, after they went on. */
export function laterStore(database: Database, viewer: ServiceViewer, requestId: string) {
  const session = viewerSession(database, viewer);
  const { networkId, onBehalfOf } = viewer;
  const cause = { networkId, ...onBehalfOf, requestId };

  return {
    /**
     * Writes down every step that an unanswered referral has reached and tells of it, each once, and leaves the next one to
     * be looked at when it is due.
     * @returns the newest step; null when none is reached or somebody answered
     */
    escalate: (referralId: string, again: JobPayload): Promise<EscalationStep | null> =>
      session(async (tx) => {
        const referral = await lockedReferral(tx, referralId);
        if (referral === null || !(expires(referral.status) || referral.status === 'EXPIRED')) return null;
        const reached = escalationOf(referral.sentAt, referral.readAt);
        const steps = reached === null ? [] : escalationSteps.slice(0, escalationSteps.indexOf(reached) + 1);
        const fresh =
          steps.length === 0
            ? []
            : await tx
                .insert(escalations)
                .values(steps.map((step) => ({ networkId, referralId, step })))
                .onConflictDoNothing()
                .returning({ step: escalations.step });
        await emit(
          tx,
          { service: 'referrals', table: outbox, cause },
          fresh.map(({ step }) => ({
            subject: referralId,
            kind: 'referral.escalated',
            payload: {
              referralId,
              step,
              fromOrganisationId: referral.fromOrganisationId,
              toOrganisationId: referral.toOrganisationId,
            },
          })),
        );
        const next = escalationSteps[steps.length];
        if (next !== undefined)
          await addJob(tx, 'referrals', {
            task: 'referral.escalate',
            payload: again,
            inSeconds: Math.max(escalationAfter[next] * 60 - (referral.readAt.getTime() - referral.sentAt.getTime()) / 1000, 1),
            key: `escalate ${referralId}`,
          });
        return reached;
      }),

    /** The family that arrived with a referral left: its stay is over, and from now on the referral's retention is counted. */
    recordLeaving: (referralId: string): Promise<boolean> =>
      session(async (tx) => {
        const referral = await lockedReferral(tx, referralId);
        if (referral === null || referral.shelterId === null) return false;
        await tx
          .update(referrals)
          .set({ endedAt: sql`coalesce(${referrals.endedAt}, now())` })
          .where(eq(referrals.id, referral.id));
        await emit(tx, { service: 'referrals', table: outbox, cause }, [
          stayChanged({ ...referral, shelterId: referral.shelterId }, 'ENDED'),
        ]);
        return true;
      }),

    /** Locks a referral and lets `look` act upon its status; nobody moves it meanwhile. */
    locked: (referralId: string, look: (status: ReferralStatus) => Promise<void>): Promise<void> =>
      session(async (tx) => {
        const referral = await lockedReferral(tx, referralId);
        if (referral !== null) await look(referral.status);
      }),

    /** The cases through which the referrals under a code are read. */
    casesUnder: (code: string): Promise<string[]> =>
      session(async (tx) => {
        const rows = await tx
          .selectDistinct({ caseId: referralReaders.caseId })
          .from(referralReaders)
          .where(eq(referralReaders.code, code))
          .orderBy(asc(referralReaders.caseId));
        return rows.map(({ caseId }) => caseId);
      }),
  };
}

export type LaterStore = ReturnType<typeof laterStore>;

/** How many referrals one statement purges. */
const batch = 1_000;

/**
 * Deletes referrals that are over since longer than their network keeps them, with everything that belongs to them, and keeps
 * how many they were: by month, kind and end, nothing else.
 * @returns how many
 */
export async function purgeReferrals(database: Database, { defaultKeepDays }: { defaultKeepDays: number }): Promise<number> {
  const session = workSession(database, 'retention');
  const purge = () =>
    session(async (tx) => {
      const due = await tx.execute<{ network_id: string; id: string; code: string }>(sql`
        select referral.network_id, referral.id, referral.code from referrals.referrals referral
        left join referrals.settings settings on settings.network_id = referral.network_id
        where referral.ended_at < now() - make_interval(days => coalesce(settings.keep_days, ${defaultKeepDays}))
        order by referral.ended_at, referral.id limit ${batch} for update of referral skip locked`);
      if (due.length === 0) return 0;
      const ids = due.map(({ id }) => id);
      await tx.execute(sql`
        insert into ${pastReferrals} as past (network_id, month, kind, status, referrals)
        select network_id, date_trunc('month', sent_at at time zone 'UTC')::date, kind,
          case when status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION') then 'EXPIRED' else status end, count(*)
        from referrals.referrals where id = any(${arrayLiteral(ids)}::uuid[]) group by 1, 2, 3, 4
        on conflict (network_id, month, kind, status) do update set referrals = past.referrals + excluded.referrals`);
      await tx.execute(sql`delete from referrals.referral_events where referral_id = any(${arrayLiteral(ids)}::uuid[])`);
      await tx.delete(escalations).where(inArray(escalations.referralId, ids));
      await tx.delete(referrals).where(inArray(referrals.id, ids));
      await tx.execute(sql`
        delete from referrals.referral_readers reader using unnest(${arrayLiteral([...new Set(due.map(({ code }) => code))])}::text[]) gone(code)
        where reader.code = gone.code and not exists (
          select from referrals.referrals left_over where left_over.network_id = reader.network_id and left_over.code = reader.code)`);
      return due.length;
    });
  let purged = 0;
  for (let count = await purge(); count > 0; count = await purge()) purged += count;
  return purged;
}
