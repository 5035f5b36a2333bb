import type postgres from 'postgres';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf } from '../../hub/demo/personas.ts';

/**
 * Gives the demo lawyer more cases, each with a filing without its deadline and two deadlines ahead; past
 * row-level security. They are older than the demo case and due later, so that a first page always has something of that.
 */
export async function plantCases(admin: postgres.Sql, count: number): Promise<void> {
  await admin`
    with planted as (
      insert into cases.cases (network_id, id, reference, status, opened_at, wrapped_key)
      select ${demoNetworkId}, gen_random_uuid(), 'X-' || gen_random_uuid(), 'OPEN', now() - interval '50 days' - make_interval(hours => number), wrapped_key
      from generate_series(1, ${count}) number, cases.cases demo where demo.id = ${demoCaseId}
      returning network_id, id),
    assigned as (
      insert into cases.assignments (network_id, case_id, member_id, organisation_id, role, since, clearance, assigned_by)
      select network_id, id, ${memberIdOf('lawyer')}, ${organisationIdOf('law-office')}, 'LAWYER', now() - interval '1 hour', 'CLEAR', ${memberIdOf('lawyer')}
      from planted),
    protected as (
      insert into cases.persons (network_id, id, case_id, kind, alias, sealed_name)
      select network_id, gen_random_uuid(), id, 'SURVIVOR', 'A.', '\\x00' from planted),
    filed as (
      insert into cases.legal_events (network_id, case_id, kind, happened_on, subject_id, recorded_by)
      select network_id, id, 'FILING_FILED', current_date - 3, gen_random_uuid(), ${memberIdOf('lawyer')} from planted)
    insert into cases.deadlines (network_id, case_id, kind, due_on, entered_by)
    select network_id, id, 'OTHER', current_date + offset_days, ${memberIdOf('lawyer')}
    from planted, unnest(array[12, 40]) offset_days`;
  await admin`analyze cases.cases, cases.assignments, cases.deadlines, cases.legal_events`;
}
