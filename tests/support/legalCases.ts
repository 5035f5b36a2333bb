import { randomUUID } from 'node:crypto';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import type { MemberViewer } from '../../platform/viewer.ts';
import { makeCaseKey, sealWith } from '../../subgraphs/cases/sealing.ts';
import { hashesOf } from '../../subgraphs/cases/store/matchKeys.ts';
import type { TestDatabase } from './testNetwork.ts';

/** A lawyer of an office of its own, or of the one given. */
export const someLawyer = (organisationId: string = randomUUID()): MemberViewer => ({
  kind: 'member',
  memberId: randomUUID(),
  organisationId,
  organisationKind: 'LAW_OFFICE',
  roles: ['lawyer'],
  networkId: demoNetworkId,
});

export const someCounsellor = (organisationId: string = randomUUID()): MemberViewer => ({
  ...someLawyer(organisationId),
  organisationKind: 'CRISIS_CENTRE',
  roles: ['counsellor'],
});

export const nameIndexKeyOf = ({ secrets }: Pick<TestDatabase, 'secrets'>) => Buffer.from(secrets.CASES_NAME_INDEX_KEY, 'base64');

/** A case with its survivor, ready to be compared, and a team that is clear. @returns its id */
export async function openLegalCase(
  test: Pick<TestDatabase, 'admin' | 'caseKeys' | 'secrets'>,
  { survivor, team, status = 'OPEN' }: { survivor: string; team: readonly MemberViewer[]; status?: 'OPEN' | 'CLOSED' },
): Promise<string> {
  const { admin } = test;
  const caseId = randomUUID();
  const personId = randomUUID();
  const { dataKey, wrappedKey } = await makeCaseKey(test.caseKeys, caseId);
  const sealedName = sealWith(dataKey, demoNetworkId, { caseId, table: 'persons', id: personId, field: 'name' }, survivor);
  await admin`insert into cases.cases (network_id, id, reference, status, opened_at, wrapped_key)
    values (${demoNetworkId}, ${caseId}, ${caseId.slice(0, 13)}, ${status}, date_trunc('milliseconds', now()), ${wrappedKey})`;
  await admin`insert into cases.persons (network_id, id, case_id, kind, alias, sealed_name)
    values (${demoNetworkId}, ${personId}, ${caseId}, 'SURVIVOR', 'A.', ${sealedName})`;
  for (const { kind, hash } of hashesOf(nameIndexKeyOf(test), demoNetworkId, survivor))
    await admin`insert into cases.match_keys (network_id, subject_id, subject, case_id, kind, hash)
      values (${demoNetworkId}, ${personId}, 'SURVIVOR', ${caseId}, ${kind}, ${Buffer.from(hash, 'hex')})`;
  for (const { memberId, organisationId, roles } of team)
    await admin`insert into cases.assignments (network_id, case_id, member_id, organisation_id, role, since, clearance, assigned_by)
      values (${demoNetworkId}, ${caseId}, ${memberId}, ${organisationId}, ${roles.includes('lawyer') ? 'LAWYER' : 'COUNSELLOR'},
        now() - interval '1 day', 'CLEAR', ${memberId})`;
  return caseId;
}
