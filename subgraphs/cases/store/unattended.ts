import { not, sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { channelOf } from '../../../platform/outbox.ts';
import { cases } from '../tables.ts';
import type { Asker } from './asker.ts';
import { isUnattended } from './team.ts';

/**
 * Has coordinators told that a case has nobody: once until it has somebody again, and again when a day has passed. As own work. One
 * statement whether there is something to tell or not: how long an answer takes tells nobody that somebody was stopped.
 * @param caseId null for all of the network, in one notice
 */
export async function tellUnattended(
  tx: Transaction,
  { networkId, memberId, organisationId, requestId }: Asker,
  caseId: string | null,
): Promise<void> {
  const asked = sql`${cases.networkId} = ${networkId}::uuid and (${caseId}::uuid is null or ${cases.id} = ${caseId}::uuid)`;
  await tx.execute(sql`
    with attended as (
      update ${cases} set unattended_told_at = null
      where ${asked} and ${cases.unattendedToldAt} is not null and ${not(sql`${isUnattended(tx)}`)}),
    told as (
      update ${cases} set unattended_told_at = clock_timestamp()
      where ${asked} and ${isUnattended(tx)}
        and (${cases.unattendedToldAt} is null or ${cases.unattendedToldAt} < now() - interval '20 hours')
      returning ${cases.id})
    insert into cases.outbox (network_id, subject, kind, payload, member_id, organisation_id, request_id)
    select ${networkId}::uuid, ${caseId ?? networkId}::uuid, 'case.unattended', '{}'::jsonb, ${memberId}::uuid, ${organisationId}::uuid, ${requestId}::uuid
    where exists (select from told)`);
  await tx.execute(sql`select pg_notify(${channelOf('cases')}, '')`);
}
