import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { channelOf } from '../../../platform/outbox.ts';
import type { Grade } from '../domain/names/index.ts';
import type { Asker } from './asker.ts';

/**
 * Takes members off teams for a conflict, alarms who is left, and says that the teams changed. Four statements whether there is somebody to
 * stop or not: how long an answer takes tells nobody that a name was found.
 */
export async function stopAndTell(
  tx: Transaction,
  { networkId, memberId, organisationId, requestId }: Asker,
  stopped: readonly { readonly id: string; readonly clearance: Grade }[],
): Promise<void> {
  await tx.execute(sql`
    update cases.assignments assignment set clearance = one.clearance
    from jsonb_to_recordset(${JSON.stringify(stopped)}::jsonb) as one (id uuid, clearance text)
    where assignment.network_id = ${networkId}::uuid and assignment.id = one.id`);
  const ids = JSON.stringify(stopped.map(({ id }) => ({ id })));
  // A stage for each time it was stopped: the check that did it is written down already.
  const alarms = sql`
    insert into cases.alarms (network_id, case_id, kind, subject_id, stage)
    select assignment.network_id, assignment.case_id, 'CONFLICT_FOUND', assignment.id,
      (select count(*) from cases.conflict_checks earlier
        where earlier.network_id = assignment.network_id and earlier.case_id = assignment.case_id
          and earlier.assignment_id = assignment.id and earlier.grade <> 'CLEAR')
    from jsonb_to_recordset(${ids}::jsonb) as one (id uuid)
    join cases.assignments assignment on assignment.network_id = ${networkId}::uuid and assignment.id = one.id
    on conflict do nothing
    returning id, case_id`;
  await tx.execute(sql`
    with raised as (${alarms}),
    told as (
      select id as subject, 'alarm.raised' as kind, case_id from raised
      union all
      select distinct case_id, 'team.changed', case_id from raised)
    insert into cases.outbox (network_id, subject, kind, payload, member_id, organisation_id, request_id)
    select ${networkId}::uuid, told.subject, told.kind, jsonb_build_object('caseId', told.case_id), ${memberId}::uuid, ${organisationId}::uuid,
      ${requestId}::uuid
    from told`);
  await tx.execute(sql`select pg_notify(${channelOf('cases')}, '')`);
}
