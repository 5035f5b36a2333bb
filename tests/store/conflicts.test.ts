import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { connectDatabase, type Database, type DatabaseConnection, viewerSession } from '../../platform/database.ts';
import type { MemberViewer } from '../../platform/viewer.ts';
import { createCaseSeals } from '../../subgraphs/cases/sealing.ts';
import type { Asker } from '../../subgraphs/cases/store/asker.ts';
import { createCaseStore } from '../../subgraphs/cases/store/index.ts';
import { hashesOf } from '../../subgraphs/cases/store/matchKeys.ts';
import { compareSurvivor } from '../../subgraphs/cases/store/parties.ts';
import { matchKeys } from '../../subgraphs/cases/tables.ts';
import { countedStatements } from '../support/countedStatements.ts';
import { nameIndexKeyOf, openLegalCase, someCounsellor, someLawyer } from '../support/legalCases.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
let connection: DatabaseConnection;
beforeAll(async () => {
  test = await openTestDatabase();
  connection = connectDatabase({ url: test.urls.cases, poolSize: 20 });
});
afterAll(async () => {
  await connection.close();
  await test.stop();
});

const storeOf = (viewer: MemberViewer, database: Database = connection.database) =>
  createCaseStore({ database, viewer, requestId: randomUUID(), keys: test.caseKeys, nameIndexKey: nameIndexKeyOf(test) });
const askerOf = (viewer: MemberViewer): Asker => ({
  viewer,
  networkId: viewer.networkId,
  memberId: viewer.memberId,
  organisationId: viewer.organisationId,
  requestId: randomUUID(),
  session: viewerSession(connection.database, viewer),
  seals: createCaseSeals({ keys: test.caseKeys, networkId: viewer.networkId, wrappedKeys: async () => new Map() }),
  nameIndexKey: nameIndexKeyOf(test),
});
type Store = ReturnType<typeof storeOf>;

const proposal = (caseId: string, { memberId, organisationId, roles }: MemberViewer) => ({
  caseId,
  memberId,
  organisationId,
  role: roles.includes('lawyer') ? ('LAWYER' as const) : ('COUNSELLOR' as const),
  until: null,
});
const gradeOf = (proposed: Awaited<ReturnType<Store['proposeTeamMember']>>) =>
  typeof proposed === 'string' ? proposed : proposed.judgement.grade;
const respondent = (caseId: string, name: string) => ({ caseId, kind: 'RESPONDENT' as const, name, organisationId: null });
const sees = async (viewer: MemberViewer, caseId: string) => (await storeOf(viewer).case(caseId)) !== null;

/** A case, its counsellor, and a lawyer of an office that represents somebody. */
async function caseAndOffice(client: string | null) {
  const counsellor = someCounsellor();
  const lawyer = someLawyer();
  const caseId = await openLegalCase(test, { survivor: 'Сыдыкова Айгуль Маратовна', team: [counsellor] });
  if (client !== null) await storeOf(lawyer).registerClient({ name: client, reference: 'K-1' });
  return { caseId, counsellor, lawyer };
}

describe('a lawyer on both sides', () => {
  it.each([
    ['Асанов Бакыт Токтогулович', 'Asanov Bakyt Toktogulovich', 'HIT', false],
    ['Асанов Бакыт Токтогулович', 'Bakyt Asanov', 'POSSIBLE', true],
    ['Асанов Бакыт Токтогулович', 'Жумабеков Эрлан', 'CLEAR', false],
  ])('whose office represents the respondent: %s, %s: %s', async (name, client, grade, overridable) => {
    const { caseId, counsellor, lawyer } = await caseAndOffice(client);
    await storeOf(counsellor).addParty(respondent(caseId, name));
    const proposed = await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
    expect(proposed).toMatchObject({ judgement: { grade, roles: grade === 'CLEAR' ? [] : ['RESPONDENT'], overridable } });
    expect(await sees(lawyer, caseId)).toBe(grade === 'CLEAR');
  });

  it('whose colleague represents the respondent: an office is conflicted as a whole', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice('Асанов Бакыт Токтогулович');
    await storeOf(counsellor).addParty(respondent(caseId, 'Асанов Бакыт Токтогулович'));
    const colleague = someLawyer(lawyer.organisationId);
    expect(gradeOf(await storeOf(counsellor).proposeTeamMember(proposal(caseId, colleague)))).toBe('HIT');
  });

  it('whose office represents the respondent as the survivor of another case', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice(null);
    await openLegalCase(test, { survivor: 'Асанова Гульнара Эсеновна', team: [lawyer] });
    await storeOf(counsellor).addParty({ caseId, kind: 'RELATIVE', name: 'Asanova Gulnara Esen kyzy', organisationId: null });
    const proposed = await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
    expect(proposed).toMatchObject({ judgement: { grade: 'HIT', roles: ['RELATIVE'], overridable: true } });
  });

  it('whose office stands against the survivor in another case', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice(null);
    const against = await openLegalCase(test, { survivor: 'Исаков Нурлан Сабырович', team: [lawyer] });
    await storeOf(lawyer).addParty(respondent(against, 'Сыдыкова Айгүл Марат кызы'));
    const proposed = await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
    expect(proposed).toMatchObject({ judgement: { grade: 'HIT', roles: ['SURVIVOR'], overridable: false } });
  });

  it('whose office is opposing counsel', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice(null);
    const { organisationId } = lawyer;
    await storeOf(counsellor).addParty({ caseId, kind: 'OPPOSING_COUNSEL', name: 'Темиров Чыңгыз', organisationId });
    const proposed = await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
    expect(proposed).toMatchObject({ judgement: { grade: 'HIT', roles: ['OPPOSING_COUNSEL'], overridable: false } });
  });

  it('is none when the survivor herself is a client of the office', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice('Сыдыкова Айгуль Маратовна');
    expect(gradeOf(await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer)))).toBe('CLEAR');
  });

  it('cannot come in under the name of another office', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice('Асанов Бакыт Токтогулович');
    await storeOf(counsellor).addParty(respondent(caseId, 'Асанов Бакыт Токтогулович'));
    const disguised = { ...lawyer, organisationId: randomUUID() };
    expect(gradeOf(await storeOf(counsellor).proposeTeamMember(proposal(caseId, disguised)))).toBe('CLEAR');
    expect(await sees(lawyer, caseId)).toBe(false);
  });
});

describe('a conflict found after assignment', () => {
  const stopped = async (caseId: string, counsellor: MemberViewer) => {
    const store = storeOf(counsellor);
    return { stopped: await store.stopped(caseId), alarms: await store.openAlarms(caseId), team: await store.team(caseId) };
  };

  it('by a party stops the lawyer in the same transaction, and alarms who is left', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice('Асанов Бакыт Токтогулович');
    await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
    expect(await sees(lawyer, caseId)).toBe(true);
    await storeOf(counsellor).addParty(respondent(caseId, 'Bakyt Asanov'));
    expect(await sees(lawyer, caseId)).toBe(false);
    const left = await stopped(caseId, counsellor);
    expect(left.stopped).toMatchObject([{ memberId: lawyer.memberId, clearance: 'POSSIBLE' }]);
    expect(left.alarms).toMatchObject([{ kind: 'CONFLICT_FOUND', subjectId: left.stopped[0]?.id, stage: 1 }]);
    expect(left.team.map(({ memberId }) => memberId)).toEqual([counsellor.memberId]);
    const events = await test.admin`select kind from cases.outbox where payload ->> 'caseId' = ${caseId} order by sequence`;
    expect(events.map(({ kind }) => kind)).toEqual(['team.changed', 'alarm.raised', 'team.changed']);
  });

  it('by a name that was corrected', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice('Асанов Бакыт Токтогулович');
    await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
    const party = await storeOf(counsellor).addParty(respondent(caseId, 'Жумабеков Эрлан'));
    if (typeof party === 'string') throw new Error(party);
    expect(await sees(lawyer, caseId)).toBe(true);
    const change = { partyId: party.id, expectedVersion: 0, name: 'Асанов Бакыт Токтогулович', organisationId: null };
    expect(await storeOf(counsellor).changeParty(change)).toMatchObject({ version: 1 });
    expect(await sees(lawyer, caseId)).toBe(false);
    expect(await storeOf(counsellor).changeParty(change)).toBe('CHANGED_MEANWHILE');
  });

  it('by a client the office registers stops its lawyers on every case, the one who registers too', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice(null);
    await storeOf(counsellor).addParty(respondent(caseId, 'Асанов Бакыт Токтогулович'));
    await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
    const colleague = someLawyer(lawyer.organisationId);
    const other = await openLegalCase(test, { survivor: 'Ким Ольга Петровна', team: [colleague, counsellor] });
    await storeOf(counsellor).addParty(respondent(other, 'Асанов Бакыт Токтогулович'));
    await storeOf(lawyer).registerClient({ name: 'Asanov Bakyt Toktogulovich', reference: 'K-2' });
    expect([await sees(lawyer, caseId), await sees(colleague, other)]).toEqual([false, false]);
    expect((await stopped(other, counsellor)).stopped).toMatchObject([{ memberId: colleague.memberId, clearance: 'HIT' }]);
  });

  it('of the only member leaves the case to the coordinator, who sees nothing of it', async () => {
    const lawyer = someLawyer();
    const caseId = await openLegalCase(test, { survivor: 'Ким Ольга Петровна', team: [lawyer] });
    await storeOf(lawyer).registerClient({ name: 'Асанов Бакыт Токтогулович', reference: 'K-3' });
    expect(await storeOf(lawyer).addParty(respondent(caseId, 'Асанов Бакыт Токтогулович'))).toMatchObject({ kind: 'RESPONDENT' });
    expect(await sees(lawyer, caseId)).toBe(false);
    const coordinator: MemberViewer = { ...someLawyer(), organisationKind: 'NETWORK', roles: ['coordinator'] };
    const unattended = async () => (await storeOf(coordinator).unattended({ limit: 50, after: null })).map(({ id }) => id);
    expect(await unattended()).toContain(caseId);
    const next = someLawyer();
    expect(gradeOf(await storeOf(coordinator).proposeTeamMember(proposal(caseId, someLawyer(lawyer.organisationId))))).toBe('HIT');
    expect(gradeOf(await storeOf(coordinator).proposeTeamMember(proposal(caseId, next)))).toBe('CLEAR');
    expect([await sees(next, caseId), await sees(coordinator, caseId)]).toEqual([true, false]);
    expect(await unattended()).not.toContain(caseId);
    expect(await storeOf(coordinator).proposeTeamMember(proposal(caseId, someLawyer()))).toBe('NOT_FOUND');
  });

  it('by the survivor’s own name, when it is corrected', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice(null);
    const against = await openLegalCase(test, { survivor: 'Исаков Нурлан Сабырович', team: [lawyer] });
    await storeOf(lawyer).addParty(respondent(against, 'Цой Анна Сергеевна'));
    expect(gradeOf(await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer)))).toBe('CLEAR');
    const [person] = await test.admin`select id from cases.persons where case_id = ${caseId}`;
    const asker = askerOf(counsellor);
    await asker.session((tx) => compareSurvivor(tx, asker, { caseId, personId: person?.id, name: 'Tsoi Anna Sergeevna' }));
    expect(await sees(lawyer, caseId)).toBe(false);
    expect((await stopped(caseId, counsellor)).stopped).toMatchObject([{ memberId: lawyer.memberId, clearance: 'HIT' }]);
  });

  it('stops an overridden member again only for what is new', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice('Асанов Бакыт Токтогулович');
    const second = someCounsellor(counsellor.organisationId);
    await storeOf(counsellor).proposeTeamMember(proposal(caseId, second));
    await storeOf(counsellor).addParty({ caseId, kind: 'RELATIVE', name: 'Асанов Бакыт Токтогулович', organisationId: null });
    const proposed = await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
    if (typeof proposed === 'string') throw new Error(proposed);
    await storeOf(second).overrideConflict({ assignmentId: proposed.assignment.id, reason: 'A namesake: born in another year.' });
    await storeOf(counsellor).addParty({ caseId, kind: 'RELATIVE', name: 'Жумабеков Эрлан', organisationId: null });
    expect(await sees(lawyer, caseId)).toBe(true);
    await storeOf(counsellor).addParty(respondent(caseId, 'Бакыт Асанов'));
    expect(await sees(lawyer, caseId)).toBe(false);
    expect((await stopped(caseId, counsellor)).alarms).toMatchObject([{ kind: 'CONFLICT_FOUND', stage: 2 }]);
  });
});

describe('two at once', () => {
  const rounds = Array.from({ length: 8 }, (_, round) => round);

  it.each(rounds)('a proposal and a party: the lawyer is not left on both sides (%i)', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice('Асанов Бакыт Токтогулович');
    const [proposed] = await Promise.all([
      storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer)),
      storeOf(counsellor).addParty(respondent(caseId, 'Асанов Бакыт Токтогулович')),
    ]);
    expect(['CLEAR', 'HIT']).toContain(gradeOf(proposed));
    expect(await sees(lawyer, caseId)).toBe(false);
    expect(await storeOf(counsellor).stopped(caseId)).toMatchObject([{ clearance: 'HIT' }]);
  });

  it.each(rounds)('a proposal and a client: the lawyer is not left on both sides (%i)', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice(null);
    await storeOf(counsellor).addParty(respondent(caseId, 'Асанов Бакыт Токтогулович'));
    await Promise.all([
      storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer)),
      storeOf(lawyer).registerClient({ name: 'Асанов Бакыт Токтогулович', reference: 'K-1' }),
    ]);
    expect(await sees(lawyer, caseId)).toBe(false);
  });

  it.each(rounds)('two parties: both are entered and both are checked (%i)', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice('Асанов Бакыт Токтогулович');
    await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
    await Promise.all([
      storeOf(counsellor).addParty(respondent(caseId, 'Асанов Бакыт Токтогулович')),
      storeOf(lawyer).addParty({ caseId, kind: 'RELATIVE', name: 'Асанов Марат', organisationId: null }),
    ]);
    expect(await sees(lawyer, caseId)).toBe(false);
    const names = await storeOf(counsellor).parties(caseId);
    // The lawyer's own is refused when it comes after the party that stopped them.
    expect(names.length).toBeGreaterThanOrEqual(1);
    const checks =
      await test.admin`select count(*)::int as count from cases.conflict_checks where case_id = ${caseId} and trigger = 'PARTY_RECORDED'`;
    expect(checks[0]?.count).toBeGreaterThanOrEqual(2);
  });

  it.each(rounds)('an office on two cases that stand against each other: it comes onto one (%i)', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice(null);
    const another = someCounsellor();
    const against = await openLegalCase(test, { survivor: 'Асанов Бакыт Токтогулович', team: [another] });
    await storeOf(counsellor).addParty(respondent(caseId, 'Asanov Bakyt Toktogulovich'));
    const grades = await Promise.all(
      [
        { caseId, by: counsellor },
        { caseId: against, by: another },
      ].map(async (one) => gradeOf(await storeOf(one.by).proposeTeamMember(proposal(one.caseId, lawyer)))),
    );
    expect(grades.sort()).toEqual(['CLEAR', 'HIT']);
  });

  it.each(rounds)('the last two members leave: one stays (%i)', async () => {
    const [one, other] = [someCounsellor(), someLawyer()];
    const caseId = await openLegalCase(test, { survivor: 'Ким Ольга Петровна', team: [one, other] });
    const team = await storeOf(one).team(caseId);
    const ended = await Promise.all(
      team.map(({ id, memberId }) => storeOf(memberId === one.memberId ? one : other).endAssignment({ assignmentId: id, at: null })),
    );
    expect(ended.filter((result) => result === 'LAST_MEMBER')).toHaveLength(1);
    const [row] = await test.admin`select count(*)::int as count from cases.assignments where case_id = ${caseId} and until is null`;
    expect(row?.count).toBe(1);
  });

  it('everything at once on three cases of two offices: nobody waits for ever, and nobody is left on both sides', async () => {
    const counsellor = someCounsellor();
    const lawyers = [someLawyer(), someLawyer()];
    const caseIds = await Promise.all(
      ['Ким Ольга', 'Пак Светлана', 'Ли Анна'].map((survivor) => openLegalCase(test, { survivor, team: [counsellor, ...lawyers] })),
    );
    const names = ['Асанов Бакыт', 'Жумабеков Эрлан', 'Исаков Нурлан', 'Осмонов Талант'];
    await Promise.all([
      ...caseIds.flatMap((caseId) => names.map((name) => storeOf(counsellor).addParty(respondent(caseId, name)))),
      ...lawyers.flatMap((lawyer) => names.map((name) => storeOf(lawyer).registerClient({ name, reference: 'K' }))),
      ...caseIds.map((caseId) => storeOf(counsellor).proposeTeamMember(proposal(caseId, someLawyer(lawyers[0]?.organisationId)))),
    ]);
    for (const caseId of caseIds)
      expect((await storeOf(counsellor).team(caseId)).map(({ memberId }) => memberId)).toEqual([counsellor.memberId]);
  });

  it('one member is proposed twenty times: is on the team once', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice(null);
    const grades = await Promise.all(
      Array.from({ length: 20 }, async () => gradeOf(await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer)))),
    );
    expect(grades.filter((grade) => grade === 'CLEAR')).toHaveLength(1);
    expect(grades.filter((grade) => grade === 'ALREADY_ON_TEAM')).toHaveLength(19);
  });
});

describe('what is kept to compare names', () => {
  it('is as much for a short name as for a long one, and differs between networks and keys', () => {
    const key = nameIndexKeyOf(test);
    const sizes = ['Ли Ян', 'Б. Ли', 'Сыдыкова-Асанова Айгуль Маратовна', 'Абдыкадырова Нургуль Сатыбалдыевна'].map(
      (name) => hashesOf(key, demoNetworkId, name).length,
    );
    expect(new Set(sizes)).toEqual(new Set([116]));
    const exact = (used: Buffer, network: string) => hashesOf(used, network, 'Асанов Бакыт Токтогулович').map(({ hash }) => hash);
    const common = (one: string[], two: string[]) => one.filter((hash) => two.includes(hash)).length;
    expect(common(exact(key, demoNetworkId), exact(key, demoNetworkId))).toBeGreaterThan(20);
    expect(common(exact(key, demoNetworkId), exact(key, randomUUID()))).toBe(0);
    expect(common(exact(key, demoNetworkId), exact(Buffer.alloc(32, 7), demoNetworkId))).toBe(0);
  });

  it('is seen by no viewer, and a client by nobody of another office', async () => {
    const { caseId, counsellor, lawyer } = await caseAndOffice('Асанов Бакыт Токтогулович');
    for (const viewer of [counsellor, lawyer])
      expect(await viewerSession(connection.database, viewer)((tx) => tx.select().from(matchKeys))).toEqual([]);
    expect(await storeOf(counsellor).listClients({ limit: 10, after: null })).toEqual([]);
    const [client] = await storeOf(lawyer).listClients({ limit: 10, after: null });
    expect(await storeOf(counsellor).removeClient(client?.id ?? '')).toBeNull();
    expect(await storeOf(someLawyer(lawyer.organisationId)).removeClient(client?.id ?? '')).toMatchObject({ reference: 'K-1' });
    await storeOf(counsellor).addParty(respondent(caseId, 'Асанов Бакыт Токтогулович'));
    expect(gradeOf(await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer)))).toBe('CLEAR');
  });

  it('of checks and overrides is not changed, not even by the service', async () => {
    const { counsellor } = await caseAndOffice(null);
    const change = (statement: string) => viewerSession(connection.database, counsellor)((tx) => tx.execute(statement));
    for (const table of ['conflict_checks', 'conflict_overrides']) {
      await expect(change(`update cases.${table} set checked_by = gen_random_uuid()`)).rejects.toMatchObject({ name: 'DatabaseError' });
      await expect(change(`delete from cases.${table}`)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('the survivor', () => {
  /** Whatever a name is compared with, the same is done: two cases whose survivors have different names. */
  async function inWorld(survivor: string) {
    const [lawyer, counsellor] = [someLawyer(), someCounsellor()];
    const caseId = await openLegalCase(test, { survivor: 'Пак Светлана Викторовна', team: [counsellor, lawyer] });
    await openLegalCase(test, { survivor, team: [lawyer] });
    const { statements, database } = countedStatements(connection.database);
    const registered = await storeOf(lawyer, database).registerClient({ name: 'Асанова Гульнара Эсеновна', reference: 'K-1' });
    const added = await storeOf(counsellor, database).addParty(respondent(caseId, 'Асанова Гульнара Эсеновна'));
    return {
      statements,
      answers: { registered: registered.reference, added: typeof added === 'string' ? added : added.kind },
      lawyer,
      caseId,
    };
  }

  it('is told by no answer and no number of statements, whatever her name is', async () => {
    const found = await inWorld('Асанова Гульнара Эсеновна');
    const other = await inWorld('Цой Анна Сергеевна');
    expect(found.answers).toEqual(other.answers);
    expect(found.statements).toEqual(other.statements);
    expect(found.statements.length).toBeGreaterThan(20);
    const without = await openLegalCase(test, { survivor: 'Ли Ян', team: [] });
    expect(await sees(found.lawyer, without)).toBe(false);
  });

  it('is told by no number of statements when a client is found, or none', async () => {
    const register = async (name: string) => {
      const { caseId, counsellor, lawyer } = await caseAndOffice(null);
      await storeOf(counsellor).addParty(respondent(caseId, 'Асанов Бакыт Токтогулович'));
      await storeOf(counsellor).proposeTeamMember(proposal(caseId, lawyer));
      await storeOf(lawyer).registerClient({ name: 'Ким Виктор', reference: 'K-0' });
      const { statements, database } = countedStatements(connection.database);
      await storeOf(lawyer, database).registerClient({ name, reference: 'K-1' });
      return { statements, stopped: !(await sees(lawyer, caseId)) };
    };
    const found = await register('Асанов Бакыт Токтогулович');
    const none = await register('Жумабеков Эрлан');
    expect([found.stopped, none.stopped]).toEqual([true, false]);
    expect(found.statements).toEqual(none.statements);
  });
});
