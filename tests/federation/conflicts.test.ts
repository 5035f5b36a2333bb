import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId, demoPartyId } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { untilTold } from '../support/disclosures.ts';
import { openLegalCase, someLawyer } from '../support/legalCases.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let closedCaseId: string;
const [lawyer, counsellor, other] = (['lawyer', 'counsellor', 'lawyer-other'] as const).map((name) => viewerOf(name)) as [
  ReturnType<typeof viewerOf>,
  ReturnType<typeof viewerOf>,
  ReturnType<typeof viewerOf>,
];

beforeAll(async () => {
  hub = await startTestHub();
  closedCaseId = await openLegalCase(hub, { survivor: 'Цой Анна', team: [lawyer, counsellor], status: 'CLOSED' });
});
afterAll(() => hub.stop());

const fieldsOf: Readonly<Record<string, string>> = {
  addParty: 'party { id kind name comparable version }',
  changeParty: 'party { id kind name comparable version }',
  removeParty: 'party { id }',
  registerClient: 'client { id reference }',
  removeClient: 'client { id }',
  proposeTeamMember: 'check { grade roles overridable } assignment { id clearance }',
  handOver: 'check { grade roles overridable } assignment { id clearance role }',
  overrideConflict: 'assignment { id clearance override { overriddenBy reason } }',
  endAssignment: 'assignment { id until }',
};
const textOf = (value: unknown): string =>
  typeof value === 'string' && /^(RESPONDENT|RELATIVE|OPPOSING_COUNSEL|LAWYER|COUNSELLOR)$/.test(value) ? value : JSON.stringify(value);
const does = async (persona: PersonaName, name: string, input: Record<string, unknown>) => {
  const written = Object.entries(input)
    .map(([field, value]) => `${field}: ${textOf(value)}`)
    .join(', ');
  const { data, errors } = await hub.ask(
    persona,
    `mutation { ${name}(input: { ${written} }) { ${fieldsOf[name]} errors { code field } } }`,
  );
  return data?.[name] ?? { refused: errors[0]?.extensions.code };
};
const codeOf = async (...args: Parameters<typeof does>) => {
  const { errors, refused } = await does(...args);
  return refused ?? errors[0]?.code ?? null;
};

const newCase = (survivor = 'Ким Ольга Петровна') => openLegalCase(hub, { survivor, team: [lawyer, counsellor] });
const party = (caseId: string, name: string, rest: Record<string, unknown> = {}) => ({ caseId, kind: 'RESPONDENT', name, ...rest });
const proposal = (caseId: string, { memberId, organisationId } = other, rest: Record<string, unknown> = {}) => ({
  caseId,
  memberId,
  organisationId,
  role: 'LAWYER',
  ...rest,
});
const teamOf = async (caseId: string, persona: PersonaName = 'counsellor') =>
  (
    await hub.ask(
      persona,
      `{ case(id: "${caseId}") { team { id memberId role clearance until override { overriddenBy reason } }
        stopped { id memberId clearance } conflictChecks { assignmentId grade roles overridable } alarms { kind subjectId } parties { name kind } } }`,
    )
  ).data?.case;
const assignmentOf = async (caseId: string, memberId: string): Promise<string> => {
  const { team, stopped } = await teamOf(caseId);
  return [...team, ...stopped].find((one: { memberId: string }) => one.memberId === memberId)?.id ?? '';
};

describe('parties of a case', () => {
  it('are entered, corrected and taken back by the team', async () => {
    const caseId = await newCase();
    const { party: added } = await does('lawyer', 'addParty', party(caseId, '  Асанов Бакыт  '));
    expect(added).toMatchObject({ kind: 'RESPONDENT', name: 'Асанов Бакыт', comparable: true, version: 0 });
    const { party: nicknamed } = await does('counsellor', 'addParty', party(caseId, 'Бакы', { kind: 'RELATIVE' }));
    expect(nicknamed.comparable).toBe(false);
    const changed = await does('counsellor', 'changeParty', { partyId: nicknamed.id, expectedVersion: 0, name: 'Асанов Марат' });
    expect(changed.party).toMatchObject({ name: 'Асанов Марат', comparable: true, version: 1 });
    expect((await teamOf(caseId)).parties.map(({ name }: { name: string }) => name)).toEqual(['Асанов Бакыт', 'Асанов Марат']);
    expect(await codeOf('lawyer', 'removeParty', { partyId: added.id })).toBeNull();
    expect(await codeOf('lawyer', 'removeParty', { partyId: added.id })).toBe('NOT_FOUND');
    expect((await teamOf(caseId)).parties).toHaveLength(1);
  });

  it('lie sealed in the database, and their hashes tell no name', async () => {
    const caseId = await newCase();
    await does('lawyer', 'addParty', party(caseId, 'Zhumabekov Zhanybek'));
    const [row] = await hub.admin`select sealed_name from cases.case_parties where case_id = ${caseId}`;
    expect(Buffer.from(row?.sealed_name ?? 'Zhuma').includes('Zhuma')).toBe(false);
    const keys =
      await hub.admin`select kind, count(*)::int as count from cases.match_keys where case_id = ${caseId} and subject = 'RESPONDENT' group by 1`;
    expect(Object.fromEntries(keys.map(({ kind, count }) => [kind, count]))).toEqual({ EXACT: 4, NEAR: 48, SHOWN: 32, SOUGHT: 32 });
  });

  it('are refused with a code, and nothing is changed', async () => {
    const caseId = await newCase();
    const id = randomUUID();
    const refused = {
      NOT_FOUND: await codeOf('lawyer', 'addParty', party(randomUUID(), 'Асанов Бакыт')),
      CASE_CLOSED: await codeOf('lawyer', 'addParty', party(closedCaseId, 'Асанов Бакыт')),
      INVALID_NAME: await codeOf('lawyer', 'addParty', party(caseId, '  ')),
      INVALID_ORGANISATION: await codeOf('lawyer', 'addParty', party(caseId, 'Асанов Бакыт', { organisationId: id })),
    };
    for (const [code, told] of Object.entries(refused)) expect(told).toBe(code);
    expect(await codeOf('lawyer', 'addParty', party(caseId, 'x'.repeat(201)))).toBe('INVALID_NAME');
    const counsel = party(caseId, 'Асанов Бакыт', { kind: 'OPPOSING_COUNSEL', organisationId: 'nowhere' });
    expect(await codeOf('lawyer', 'addParty', counsel)).toBe('INVALID_ORGANISATION');
    const change = { partyId: demoPartyId, expectedVersion: 7, name: 'Асанов Бакыт' };
    expect(await codeOf('lawyer', 'changeParty', change)).toBe('CHANGED_MEANWHILE');
    expect(await codeOf('lawyer', 'changeParty', { ...change, name: '' })).toBe('INVALID_NAME');
    expect(await codeOf('lawyer', 'changeParty', { ...change, organisationId: id })).toBe('INVALID_ORGANISATION');
    expect(await codeOf('lawyer', 'changeParty', { ...change, partyId: id })).toBe('NOT_FOUND');
    await hub.admin`insert into cases.case_parties (network_id, id, case_id, kind, sealed_name, comparable, recorded_by)
      values (${demoNetworkId}, ${id}, ${closedCaseId}, 'RELATIVE', '', false, ${lawyer.memberId})`;
    expect(await codeOf('lawyer', 'changeParty', { ...change, partyId: id, expectedVersion: 0 })).toBe('CASE_CLOSED');
    expect(await codeOf('lawyer', 'removeParty', { partyId: id })).toBe('CASE_CLOSED');
    expect((await teamOf(caseId)).parties).toEqual([]);
  });

  it('are so many and no more, in a case and in a day', async () => {
    const caseId = await newCase();
    await hub.admin`insert into cases.case_parties (network_id, id, case_id, kind, sealed_name, comparable, recorded_by)
      select ${demoNetworkId}, gen_random_uuid(), ${caseId}, 'RELATIVE', '', false, ${lawyer.memberId} from generate_series(1, 60)`;
    expect(await codeOf('lawyer', 'addParty', party(caseId, 'Асанов Бакыт'))).toBe('TOO_MANY_PARTIES');
    const busy = await newCase();
    const checks = (sign: string) => hub.admin`
      insert into cases.conflict_checks (network_id, case_id, assignment_id, trigger, grade, roles, overridable, checked_by, checked_at)
      select ${demoNetworkId}, ${busy}, gen_random_uuid(), 'PROPOSED', 'CLEAR', '{}', false, ${lawyer.memberId}, now() - ${sign}::interval - nth * interval '1 second'
      from generate_series(1, 40) as nth`;
    await checks('25 hours');
    expect(await codeOf('lawyer', 'addParty', party(busy, 'Асанов Бакыт'))).toBeNull();
    await checks('1 hour');
    expect(await codeOf('lawyer', 'addParty', party(busy, 'Асанов Марат'))).toBe('TOO_MANY_CHECKS');
    const change = { partyId: demoPartyId, expectedVersion: 0, name: 'Асанов Марат' };
    expect(await codeOf('lawyer', 'changeParty', change)).toBe('TOO_MANY_CHECKS');
    expect(await codeOf('lawyer', 'proposeTeamMember', proposal(busy))).toBe('TOO_MANY_CHECKS');
    const assignmentId = await assignmentOf(busy, lawyer.memberId);
    expect(await codeOf('lawyer', 'handOver', { assignmentId, memberId: other.memberId, organisationId: other.organisationId })).toBe(
      'TOO_MANY_CHECKS',
    );
    expect(await codeOf('counsellor', 'addParty', party(busy, 'Асанов Марат'))).toBeNull();
    await hub.admin`delete from cases.conflict_checks where case_id = ${busy}`;
  });
});

describe('clients of an office', () => {
  it('are known by references to its members alone', async () => {
    const { client } = await does('lawyer-other', 'registerClient', { name: 'Темиров Данияр', reference: ' K-17 ' });
    expect(client.reference).toBe('K-17');
    const clients = async (persona: PersonaName, page = '') =>
      (await hub.ask(persona, `{ myClients${page} { edges { node { id reference } } pageInfo { hasNextPage } } }`)).data?.myClients;
    expect((await clients('lawyer-other')).edges).toEqual([{ node: client }]);
    expect((await clients('lawyer')).edges).toEqual([]);
    await does('lawyer-other', 'registerClient', { name: 'Темиров Улан', reference: 'K-18' });
    expect(await clients('lawyer-other', '(first: 1)')).toMatchObject({
      edges: [{ node: { reference: 'K-18' } }],
      pageInfo: { hasNextPage: true },
    });
    expect(await codeOf('lawyer', 'removeClient', { clientId: client.id })).toBe('NOT_FOUND');
    expect(await codeOf('lawyer-other', 'removeClient', { clientId: client.id })).toBeNull();
    expect(await codeOf('lawyer-other', 'removeClient', { clientId: client.id })).toBe('NOT_FOUND');
    const [row] = await hub.admin`select count(*)::int as count from cases.match_keys where subject_id = ${client.id}`;
    expect(row?.count).toBe(0);
  });

  it.each([
    ['INVALID_NAME', '', 'K'],
    ['INVALID_NAME', 'Бакыт', 'K'],
    ['INVALID_REFERENCE', 'Асанов Бакыт', ' '],
    ['INVALID_REFERENCE', 'Асанов Бакыт', 'x'.repeat(61)],
  ])('are refused with %s', async (code, name, reference) => {
    expect(await codeOf('lawyer-other', 'registerClient', { name, reference })).toBe(code);
  });
});

describe('a proposal', () => {
  it('without a conflict brings the member onto the team at once', async () => {
    const caseId = await newCase();
    await does('lawyer', 'addParty', party(caseId, 'Байышов Мирлан'));
    const end = new Date(Date.now() + 86_400_000).toISOString();
    const { check, assignment } = await does('lawyer', 'proposeTeamMember', proposal(caseId, other, { until: end }));
    expect([check, assignment.clearance]).toEqual([{ grade: 'CLEAR', roles: [], overridable: false }, 'CLEAR']);
    expect((await teamOf(caseId, 'lawyer-other')).team.at(-1)).toMatchObject({ memberId: other.memberId, role: 'LAWYER' });
    expect((await teamOf(caseId)).team.at(-1).until).toBe(end);
    expect(await codeOf('counsellor', 'proposeTeamMember', proposal(caseId))).toBe('ALREADY_ON_TEAM');
    await hub.admin`update cases.assignments set until = now() where case_id = ${caseId} and member_id = ${other.memberId}`;
    expect(await teamOf(caseId, 'lawyer-other')).toBeNull();
  });

  it('with one tells the proposer who of the case is on two sides, and the proposed lawyer nothing', async () => {
    const caseId = await newCase();
    await does('lawyer-other', 'registerClient', { name: 'Жумабеков Жаныбек Эсенович', reference: 'K-20' });
    await does('lawyer', 'addParty', party(caseId, 'Dzhumabekov Dzhanybek Esen uulu'));
    const asked = `{ case(id: "${caseId}") { id } myCases { edges { node { id } } } myAlarms { edges { node { id } } } myClients { edges { node { reference } } } }`;
    const before = (await hub.ask('lawyer-other', asked)).text;
    const { check, assignment } = await does('lawyer', 'proposeTeamMember', proposal(caseId));
    expect(check).toEqual({ grade: 'HIT', roles: ['RESPONDENT'], overridable: false });
    expect(assignment.clearance).toBe('HIT');
    expect((await hub.ask('lawyer-other', asked)).text).toBe(before);
    expect((await teamOf(caseId)).conflictChecks).toContainEqual({ assignmentId: assignment.id, ...check });
    expect(await codeOf('counsellor', 'overrideConflict', { assignmentId: assignment.id, reason: 'A namesake, says the lawyer.' })).toBe(
      'NEVER_OVERRIDDEN',
    );
    expect(await codeOf('lawyer-other', 'overrideConflict', { assignmentId: assignment.id, reason: 'A namesake, I am sure.' })).toBe(
      'NOT_FOUND',
    );
    expect(await codeOf('lawyer', 'endAssignment', { assignmentId: assignment.id })).toBeNull();
    expect((await teamOf(caseId)).stopped).toEqual([]);
  });

  it('is refused with a code, and nothing is changed', async () => {
    const caseId = await newCase();
    expect(await codeOf('lawyer', 'proposeTeamMember', proposal(randomUUID()))).toBe('NOT_FOUND');
    expect(await codeOf('lawyer', 'proposeTeamMember', proposal(closedCaseId))).toBe('CASE_CLOSED');
    expect(await codeOf('lawyer', 'proposeTeamMember', proposal(caseId, { ...other, memberId: 'somebody' }))).toBe('INVALID_MEMBER');
    expect(await codeOf('lawyer', 'proposeTeamMember', proposal(caseId, { ...other, organisationId: 'x' }))).toBe('INVALID_MEMBER');
    for (const end of ['2020-01-01T00:00:00Z', '2099-01-01T00:00:00Z'])
      expect(await codeOf('lawyer', 'proposeTeamMember', proposal(caseId, other, { until: end }))).toBe('INVALID_TERM');
    const { team, stopped } = await teamOf(caseId);
    expect([team.length, stopped.length]).toEqual([2, 0]);
  });
});

describe('an override', () => {
  it('is a second person’s, with a reason that is sealed', async () => {
    const caseId = await newCase();
    await does('lawyer-other', 'registerClient', { name: 'Кадырова Нуриза Канатовна', reference: 'K-21' });
    await does('lawyer', 'addParty', party(caseId, 'Токтосунова Нуриза Канатовна', { kind: 'RELATIVE' }));
    const { check, assignment } = await does('lawyer', 'proposeTeamMember', proposal(caseId));
    expect(check).toEqual({ grade: 'POSSIBLE', roles: ['RELATIVE'], overridable: true });
    const override = { assignmentId: assignment.id, reason: 'Another woman: born in 1961.' };
    expect(await codeOf('counsellor', 'overrideConflict', { ...override, reason: 'short' })).toBe('INVALID_REASON');
    expect(await codeOf('lawyer', 'overrideConflict', override)).toBe('OWN_PROPOSAL');
    expect(await codeOf('counsellor', 'overrideConflict', { ...override, assignmentId: randomUUID() })).toBe('NOT_FOUND');
    expect((await does('counsellor', 'overrideConflict', override)).assignment).toEqual({
      id: assignment.id,
      clearance: 'OVERRIDDEN',
      override: { overriddenBy: counsellor.memberId, reason: override.reason },
    });
    expect(await codeOf('counsellor', 'overrideConflict', override)).toBe('NOT_IN_CONFLICT');
    expect((await teamOf(caseId, 'lawyer-other')).team).toHaveLength(3);
    const [row] = await hub.admin`select sealed_reason from cases.conflict_overrides where case_id = ${caseId}`;
    expect(Buffer.from(row?.sealed_reason ?? '1961').includes('1961')).toBe(false);
    await hub.admin`update cases.cases set status = 'CLOSED' where id = ${caseId}`;
    expect(await codeOf('counsellor', 'overrideConflict', override)).toBe('CASE_CLOSED');
  });
});

describe('a conflict found after assignment', () => {
  it('takes the lawyer off the case at once, and its team hears of it', async () => {
    const caseId = await newCase();
    await does('lawyer-other', 'registerClient', { name: 'Осмонов Талант Жакыпович', reference: 'K-22' });
    expect((await does('lawyer', 'proposeTeamMember', proposal(caseId))).check.grade).toBe('CLEAR');
    expect(await teamOf(caseId, 'lawyer-other')).not.toBeNull();
    await does('lawyer', 'addParty', party(caseId, 'Osmonov Talant Zhakypovich'));
    expect(await teamOf(caseId, 'lawyer-other')).toBeNull();
    const { stopped, alarms } = await teamOf(caseId);
    expect(stopped).toMatchObject([{ memberId: other.memberId, clearance: 'HIT' }]);
    expect(alarms).toEqual([{ kind: 'CONFLICT_FOUND', subjectId: stopped[0].id }]);
    await untilTold(hub, 'cases');
  });

  it('lets the lawyer who enters it himself read back what he typed, and no more', async () => {
    const caseId = await openLegalCase(hub, { survivor: 'Ким Ольга Петровна', team: [other, counsellor] });
    await does('lawyer-other', 'registerClient', { name: 'Сатаров Улан Жапарович', reference: 'K-23' });
    expect((await does('lawyer-other', 'addParty', party(caseId, 'Сатаров Улан Жапарович'))).party.kind).toBe('RESPONDENT');
    expect(await codeOf('lawyer-other', 'addParty', party(caseId, 'Сатаров Тилек'))).toBe('NOT_FOUND');
  });
});

describe('leaving and handing over', () => {
  it('hands a role to a member whose check is clear, and to nobody else', async () => {
    const caseId = await newCase();
    const assignmentId = await assignmentOf(caseId, lawyer.memberId);
    await does('lawyer-other', 'registerClient', { name: 'Эсенов Азат Эркинович', reference: 'K-24' });
    const { party: respondent } = await does('lawyer', 'addParty', party(caseId, 'Esenov Azat'));
    const taker = { assignmentId, memberId: other.memberId, organisationId: other.organisationId };
    expect((await does('lawyer', 'handOver', taker)).check).toMatchObject({ grade: 'POSSIBLE', roles: ['RESPONDENT'] });
    expect((await teamOf(caseId)).team).toHaveLength(2);
    await does('lawyer', 'removeParty', { partyId: respondent.id });
    expect((await does('lawyer', 'handOver', taker)).assignment).toMatchObject({ clearance: 'CLEAR', role: 'LAWYER' });
    const { team, stopped } = await teamOf(caseId);
    expect(team.map(({ memberId }: { memberId: string }) => memberId).sort()).toEqual([counsellor.memberId, other.memberId].sort());
    expect(stopped).toEqual([]);
    expect(await teamOf(caseId, 'lawyer')).toBeNull();
    expect(await codeOf('counsellor', 'handOver', taker)).toBe('NOT_FOUND');
  });

  it('is refused with a code', async () => {
    const caseId = await newCase();
    const assignmentId = await assignmentOf(caseId, lawyer.memberId);
    const taker = { assignmentId, memberId: other.memberId, organisationId: other.organisationId };
    expect(await codeOf('lawyer', 'handOver', { ...taker, memberId: 'x' })).toBe('INVALID_MEMBER');
    expect(await codeOf('lawyer', 'handOver', { ...taker, until: '2020-01-01T00:00:00Z' })).toBe('INVALID_TERM');
    expect(await codeOf('lawyer', 'handOver', { ...taker, assignmentId: randomUUID() })).toBe('NOT_FOUND');
    const here = { memberId: counsellor.memberId, organisationId: counsellor.organisationId };
    expect(await codeOf('lawyer', 'handOver', { ...taker, ...here })).toBe('ALREADY_ON_TEAM');
    expect(await codeOf('lawyer', 'endAssignment', { assignmentId: randomUUID() })).toBe('NOT_FOUND');
    expect(await codeOf('lawyer', 'endAssignment', { assignmentId, at: '2020-01-01T00:00:00Z' })).toBe('INVALID_TERM');
    const [closed] = await hub.admin`select id from cases.assignments where case_id = ${closedCaseId} limit 1`;
    expect(await codeOf('lawyer', 'endAssignment', { assignmentId: closed?.id })).toBe('CASE_CLOSED');
    expect(await codeOf('lawyer', 'handOver', { ...taker, assignmentId: closed?.id })).toBe('CASE_CLOSED');
  });

  it('leaves no case without anybody', async () => {
    const caseId = await newCase();
    const end = async (persona: PersonaName, memberId: string, at?: string) =>
      codeOf(persona, 'endAssignment', { assignmentId: await assignmentOf(caseId, memberId), ...(at ? { at } : {}) });
    const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    expect(await end('counsellor', lawyer.memberId, later(2))).toBeNull();
    // The lawyer stays two days, so the counsellor may leave tomorrow, but not in three days.
    expect(await end('counsellor', counsellor.memberId, later(3))).toBe('LAST_MEMBER');
    expect(await end('counsellor', counsellor.memberId, later(1))).toBeNull();
    expect(await end('counsellor', lawyer.memberId)).toBeNull();
    expect(await end('counsellor', counsellor.memberId)).toBe('LAST_MEMBER');
  });
});

describe('a case nobody is on any more', () => {
  it('is the coordinator’s to find somebody for, unseen', async () => {
    const caseId = await openLegalCase(hub, { survivor: 'Ким Ольга Петровна', team: [other] });
    await does('lawyer-other', 'registerClient', { name: 'Мамытов Азат Канатович', reference: 'K-25' });
    await does('lawyer-other', 'addParty', party(caseId, 'Мамытов Азат Канатович'));
    const unattended = async () =>
      (await hub.ask('coordinator', '{ unattendedCases(first: 100) { edges { node { id openedAt } } } }')).data.unattendedCases.edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    expect(await unattended()).toContain(caseId);
    expect(await does('coordinator', 'proposeTeamMember', proposal(caseId))).toMatchObject({
      check: { grade: 'HIT', roles: [], overridable: false },
      assignment: null,
      errors: [],
    });
    expect((await does('coordinator', 'proposeTeamMember', proposal(caseId, lawyer))).check.grade).toBe('CLEAR');
    expect(await unattended()).not.toContain(caseId);
    expect((await hub.ask('coordinator', `{ case(id: "${caseId}") { id } }`)).data?.case ?? null).toBeNull();
    expect(await codeOf('coordinator', 'proposeTeamMember', proposal(caseId))).toBe('NOT_FOUND');
    expect(await codeOf('coordinator', 'proposeTeamMember', proposal(demoCaseId))).toBe('NOT_FOUND');
    expect((await teamOf(caseId, 'lawyer')).team).toHaveLength(1);
  });
});

describe('whoever has no part in a case', () => {
  const outside = ['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline'] as const;

  it.each(outside)('%s is told the same of a case that is there and one that is not', async (persona) => {
    const [assignment] = await hub.admin`select id from cases.assignments where case_id = ${demoCaseId} and member_id = ${lawyer.memberId}`;
    const someId = randomUUID();
    const questions: readonly [string, (id: { case: string; party: string; assignment: string }) => Record<string, unknown>][] = [
      ['addParty', (id) => party(id.case, 'Асанов Бакыт')],
      ['changeParty', (id) => ({ partyId: id.party, expectedVersion: 0, name: 'Асанов Бакыт' })],
      ['removeParty', (id) => ({ partyId: id.party })],
      ['proposeTeamMember', (id) => proposal(id.case, someLawyer())],
      ['overrideConflict', (id) => ({ assignmentId: id.assignment, reason: 'Because I should like to.' })],
      ['endAssignment', (id) => ({ assignmentId: id.assignment })],
      ['handOver', (id) => ({ assignmentId: id.assignment, memberId: someId, organisationId: someId })],
    ];
    for (const [name, inputOf] of questions) {
      const there = await does(persona, name, inputOf({ case: demoCaseId, party: demoPartyId, assignment: assignment?.id }));
      const absent = await does(persona, name, inputOf({ case: someId, party: someId, assignment: someId }));
      expect(there, name).toEqual(absent);
      expect(there.errors?.[0]?.code ?? there.refused, name).toBe(persona === 'lawyer-other' ? 'NOT_FOUND' : 'FORBIDDEN');
    }
    expect((await teamOf(demoCaseId, persona)) ?? null).toBeNull();
    const clients = (await hub.ask(persona, '{ myClients { edges { node { id } } } }')).data?.myClients ?? null;
    if (persona !== 'lawyer-other') expect(clients).toBeNull();
    expect((await hub.ask(persona, '{ unattendedCases { edges { node { id } } } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await teamOf(demoCaseId)).team.map(({ memberId }: { memberId: string }) => memberId).sort()).toEqual(
      [memberIdOf('lawyer'), memberIdOf('counsellor')].sort(),
    );
  });
});
