import { sql } from 'drizzle-orm';
import { type Database, workSession } from '../../../platform/database.ts';
import { addJob } from '../../../platform/jobs.ts';
import { type CaseOutcome, defaultRetention, type RetentionRule, retentionNoticeDays } from '../domain/index.ts';
import { retentionRules } from '../tables.ts';
import type { Asker } from './asker.ts';

/** How long the viewer's network keeps closed cases. */
export function retentionStore({ session, networkId, memberId }: Asker) {
  const rules = async (): Promise<readonly RetentionRule[]> => {
    const own = await session((tx) => tx.select().from(retentionRules));
    return defaultRetention.map((rule) => own.find(({ outcome }) => outcome === rule.outcome) ?? rule);
  };
  return {
    retentionRules: rules,
    yearsKept: async (outcome: CaseOutcome): Promise<number> => (await rules()).find((rule) => rule.outcome === outcome)?.years ?? 0,
    setRetentionRule: (rule: RetentionRule): Promise<RetentionRule> =>
      session(async (tx) => {
        const values = { ...rule, networkId, setBy: memberId };
        await tx
          .insert(retentionRules)
          .values(values)
          .onConflictDoUpdate({
            target: [retentionRules.networkId, retentionRules.outcome],
            set: { years: rule.years, source: rule.source, confirmed: rule.confirmed, setBy: memberId, setAt: sql`now()` },
          });
        return rule;
      }),
  };
}

/** Leaves a job for every closed case whose retention ends soon and whose team was not told, on behalf of whoever closed it. */
export const leaveRetentionNotices = (database: Database): Promise<number> =>
  workSession(
    database,
    'retention',
  )(async (tx) => {
    const due = await tx.execute<Record<string, string>>(sql`
      select network_id::text as "networkId", id::text as "caseId", closed_by::text as "memberId", closed_by_organisation::text as "organisationId",
        gen_random_uuid()::text as "requestId"
      from cases.cases
      where status = 'CLOSED' and not retention_held and closed_by is not null
        and retain_until <= (now() + make_interval(days => ${retentionNoticeDays + 1}))::date`);
    for (const payload of due)
      await addJob(tx, 'cases', { task: 'retention.announce', payload, inSeconds: 0, key: `retention ${payload.caseId}` });
    return due.length;
  });
