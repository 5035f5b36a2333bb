import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { addJob } from '../../../platform/jobs.ts';
import { assignments, caseReferrals, cases } from '../tables.ts';
import type { Asker } from './asker.ts';
import { onTeamNow } from './team.ts';
import { tellUnattended } from './unattended.ts';

/** A team as other services are told it; what comes with a lower version is older. */
export interface TeamState {
  readonly version: number;
  readonly members: readonly { readonly memberId: string; readonly role: 'LAWYER' | 'COUNSELLOR' }[];
  readonly referralIds: readonly string[];
}

/** For this service's own work: what other services must know of a team. */
export function mirrorStore(asker: Asker) {
  const { networkId, memberId, organisationId, requestId, session } = asker;
  return {
    /** For all of the network: at most once a day. */
    remindOfUnattended: (): Promise<void> => session((tx) => tellUnattended(tx, asker, null)),

    /**
     * Read one at a time, and numbered while nobody else reads: a higher version is never an older state. Leaves word to tell it again when the
     * next term ends.
     */
    teamState: (asked: string): Promise<TeamState | null> =>
      session(async (tx) => {
        const caseId = storedId(asked);
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('team ' || ${caseId}, 0))`);
        const found = only(await tx.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId)));
        if (found === null) return null;
        const members = await tx
          .selectDistinct({ memberId: assignments.memberId, role: assignments.role })
          .from(assignments)
          .where(and(eq(assignments.caseId, caseId), onTeamNow()))
          .orderBy(asc(assignments.memberId));
        const referrals = await tx.select({ id: caseReferrals.referralId }).from(caseReferrals).where(eq(caseReferrals.caseId, caseId));
        const [ends] = await tx
          .select({ inSeconds: sql<number>`ceil(extract(epoch from min(${assignments.until}) - clock_timestamp()))::int` })
          .from(assignments)
          .where(and(eq(assignments.caseId, caseId), onTeamNow(), gt(assignments.until, sql`clock_timestamp()`)));
        if (ends?.inSeconds)
          await addJob(tx, 'cases', {
            task: 'team.mirror',
            payload: { networkId, caseId, memberId, organisationId, requestId },
            inSeconds: Math.max(1, ends.inSeconds),
            key: `team ${caseId}`,
          });
        await tellUnattended(tx, asker, caseId);
        const [numbered] = await tx.execute<{ version: string }>(sql`select nextval('cases.team_versions')::text as version`);
        return { version: Number(numbered?.version), members, referralIds: referrals.map(({ id }) => id) };
      }),
  };
}
