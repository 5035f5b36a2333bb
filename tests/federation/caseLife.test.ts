import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId, demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { consentInput, grantFields, inDays, type Loose, mutate, requestInput, until as untilFound } from '../support/disclosures.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub();
  await clearReferrals(hub);
});
afterAll(() => hub.stop());

const until = (look: () => Promise<boolean>) => untilFound(async () => (await look()) || undefined);
const person = (name: string, rest: Record<string, unknown> = {}) => ({ alias: 'Z.', name, ...rest });
const opening = (rest: Record<string, unknown> = {}) => ({
  idempotencyKey: randomUUID(),
  survivor: person(`Токтогулова Айнура ${randomUUID().slice(0, 8)}`),
  ...rest,
});
const does = (persona: PersonaName, name: string, input: Record<string, unknown>, fields = '__typename') =>
  mutate(hub, persona, name, input, fields);
const codeOf = async (...args: Parameters<typeof does>): Promise<string | null> => {
  const { errors, refused } = await does(...args);
  return refused ?? errors[0]?.code ?? null;
};
const caseFields =
  'case { id reference status survivor { id alias name version } children { id alias name age version } team { memberId role } }';
const open = async (persona: PersonaName = 'counsellor', rest: Record<string, unknown> = {}): Promise<string> => {
  const { case: opened, errors } = await does(persona, 'openCase', opening(rest), caseFields);
  expect(errors).toEqual([]);
  return opened.id;
};
const propose = (caseId: string, memberId = memberIdOf('lawyer'), organisationId = organisationIdOf('law-office')) =>
  does('counsellor', 'proposeTeamMember', { caseId, memberId, organisationId, role: 'LAWYER' }, 'assignment { id clearance }');
/** A case of both. */
const openForTwo = async () => {
  const caseId = await open();
  const { assignment } = await propose(caseId);
  expect(assignment.clearance).toBe('CLEAR');
  return { caseId, assignmentId: assignment.id as string };
};
const read = async (persona: PersonaName, caseId: string, fields: string): Promise<Loose> =>
  (await hub.ask(persona, `{ case(id: "${caseId}") { ${fields} } }`)).data?.case ?? null;
const keysOfCases = () => readdirSync(hub.caseKeysFolder).length;
const reason = 'because everything was done';
const outsiders: readonly PersonaName[] = ['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline'];

describe('opening a case', () => {
  it('makes its opener the first of the team, and nobody else sees it', async () => {
    const { case: opened } = await does('counsellor', 'openCase', opening({ children: [person('Марат', { age: 9 })] }), caseFields);
    expect(opened.reference).toMatch(/^KG-\d{4}-\d{6}$/);
    expect(opened).toMatchObject({ status: 'OPEN', survivor: { alias: 'Z.' }, children: [{ name: 'Марат', age: 9 }] });
    expect(opened.team).toEqual([{ memberId: memberIdOf('counsellor'), role: 'COUNSELLOR' }]);
    for (const outsider of [...outsiders, 'lawyer'] as const) expect(await read(outsider, opened.id, 'id')).toBeNull();
    const consent = await does('counsellor', 'recordConsent', consentInput({ caseId: opened.id }), 'consent { id }');
    expect(consent.errors).toEqual([]);
    const seen = await read(
      'counsellor',
      opened.id,
      'consents { id } disclosures { edges { node { kind } } } knownBy { how } steps { kind by }',
    );
    expect(seen).toMatchObject({ consents: [{ id: consent.consent.id }], knownBy: [], steps: [{ kind: 'OPENED' }] });
    expect(seen.disclosures.edges.map(({ node }: Loose) => node.kind)).toEqual(['CONSENTED']);
  });

  it('happens once, however often and however closely the same key is sent', async () => {
    const input = opening();
    const before = keysOfCases();
    const answers = await Promise.all([1, 2, 3].map(() => does('lawyer', 'openCase', input, 'case { id }')));
    expect(new Set(answers.map((one) => one.case.id)).size).toBe(1);
    expect(keysOfCases()).toBe(before + 1);
  });

  it('gives a case to nobody who is no longer on its team, also for the key it was opened with', async () => {
    const input = opening();
    const { case: opened } = await does('counsellor', 'openCase', input, 'case { id }');
    await propose(opened.id);
    const { team } = await read('counsellor', opened.id, 'team { id memberId }');
    const own = team.find(({ memberId }: Loose) => memberId === memberIdOf('counsellor'));
    expect(await codeOf('counsellor', 'endAssignment', { assignmentId: own.id })).toBeNull();
    expect(await codeOf('counsellor', 'openCase', input)).toBe('KEY_USED');
  });

  it('takes the children of a referral told by its code, and the referral with it', async () => {
    const household = {
      adults: 1,
      children: [
        { age: 6, gender: 'MALE' },
        { age: 14, gender: 'MALE' },
      ],
    };
    const { referral } = await sendReferral(hub, 'hospital', { household });
    const { case: opened } = await does(
      'counsellor',
      'openCase',
      opening({ referralCode: ` ${referral.code.toLowerCase()} ` }),
      caseFields,
    );
    expect(opened.children.map(({ age }: Loose) => age)).toEqual([14, 6]);
    expect((await read('counsellor', opened.id, 'referrals { id code }')).referrals).toEqual([{ id: referral.id, code: referral.code }]);
    await clearReferrals(hub);
  });

  it('leaves nothing behind when it is refused', async () => {
    const before = keysOfCases();
    const cases = async () => (await hub.admin`select count(*)::int as count from cases.cases`)[0]?.count;
    const had = await cases();
    const refused = {
      INVALID_KEY: opening({ idempotencyKey: 'short' }),
      INVALID_ALIAS: opening({ survivor: { alias: ' ', name: 'Айнура' } }),
      INVALID_NAME: opening({ survivor: person(' ') }),
      INVALID_AGE: opening({ children: [person('Марат', { age: 121 })] }),
      INVALID_BIRTH_YEAR: opening({ children: [person('Марат', { birthYear: 1800 })] }),
      TOO_MANY_CHILDREN: opening({ children: Array.from({ length: 21 }, () => person('Марат')) }),
      TOO_MANY_PARTIES: opening({ respondents: Array.from({ length: 21 }, () => 'Асанов Бакыт') }),
      UNKNOWN_CODE: opening({ referralCode: 'AAAA-AAAA-AAAA' }),
    };
    for (const [code, input] of Object.entries(refused)) expect(await codeOf('counsellor', 'openCase', input)).toBe(code);
    expect(await codeOf('counsellor', 'openCase', opening({ respondents: [' '] }))).toBe('INVALID_NAME');
    for (const outsider of ['opposing-counsel', 'court-clerk', 'police', 'hotline'] as const)
      expect(await codeOf(outsider, 'openCase', opening())).toBe('FORBIDDEN');
    expect([keysOfCases(), await cases()]).toEqual([before, had]);
  });

  it('is refused to an office that stands on the other side, and the asking counts', async () => {
    const client = 'Жумабекова Гульнара Асановна';
    await open('lawyer', { survivor: person(client) });
    const before = keysOfCases();
    const input = opening({ respondents: [client] });
    expect(await codeOf('lawyer', 'openCase', input)).toBe('CONFLICT');
    const [checks] =
      await hub.admin`select count(*)::int as count from cases.conflict_checks where checked_by = ${memberIdOf('lawyer')} and grade = 'HIT'`;
    expect(checks?.count).toBe(1);
    expect(keysOfCases()).toBe(before);
    await hub.admin`insert into cases.conflict_checks (network_id, case_id, assignment_id, trigger, grade, roles, overridable, checked_by, checked_at)
      select ${demoNetworkId}, ${randomUUID()}, gen_random_uuid(), 'PROPOSED', 'CLEAR', '{}', false, ${memberIdOf('lawyer')}, now() - nth * interval '1 second'
      from generate_series(1, 40) as nth`;
    expect(await codeOf('lawyer', 'openCase', opening())).toBe('TOO_MANY_CHECKS');
    const demoSurvivor = (await read('lawyer', demoCaseId, 'survivor { id version }')).survivor;
    const renamed = { personId: demoSurvivor.id, expectedVersion: demoSurvivor.version, person: person('Другая Айнура') };
    expect(await codeOf('lawyer', 'changePerson', renamed)).toBe('TOO_MANY_CHECKS');
    await hub.admin`delete from cases.conflict_checks where checked_by = ${memberIdOf('lawyer')}`;
  });
});

describe('persons', () => {
  it('come later, are corrected and taken out; that it happened is kept, what they were is not', async () => {
    const caseId = await open();
    const { person: child } = await does(
      'counsellor',
      'addPerson',
      { caseId, person: person('Марат', { age: 9 }) },
      'person { id version }',
    );
    const change = { personId: child.id, expectedVersion: child.version, person: person('Мурат', { age: 9, birthYear: 2017 }) };
    const twice = await Promise.all([1, 2].map(() => codeOf('counsellor', 'changePerson', change)));
    expect(twice.sort()).toEqual(['CHANGED_MEANWHILE', null].sort());
    expect((await read('counsellor', caseId, 'children { name birthYear version }')).children).toEqual([
      { name: 'Мурат', birthYear: 2017, version: 1 },
    ]);
    expect(await codeOf('counsellor', 'removePerson', { personId: child.id })).toBeNull();
    const { personChanges, children } = await read('counsellor', caseId, 'personChanges { kind fields } children { id }');
    expect(children).toEqual([]);
    expect(personChanges).toEqual([
      { kind: 'REMOVED', fields: [] },
      { kind: 'CHANGED', fields: ['name', 'birthYear'] },
      { kind: 'ADDED', fields: [] },
    ]);
  });

  it('are refused by code, and are not there for others', async () => {
    const caseId = await open();
    const { survivor } = await read('counsellor', caseId, 'survivor { id version }');
    const change = { personId: survivor.id, expectedVersion: 0, person: person('Айнура') };
    expect(await codeOf('counsellor', 'removePerson', { personId: survivor.id })).toBe('SURVIVOR_STAYS');
    expect(await codeOf('counsellor', 'addPerson', { caseId, person: person('') })).toBe('INVALID_NAME');
    expect(await codeOf('counsellor', 'addPerson', { caseId, person: { alias: '', name: 'x' } })).toBe('INVALID_ALIAS');
    expect(await codeOf('counsellor', 'changePerson', { ...change, person: person('x', { age: -1 }) })).toBe('INVALID_AGE');
    expect(await codeOf('counsellor', 'changePerson', { ...change, person: person('x', { birthYear: 3000 }) })).toBe('INVALID_BIRTH_YEAR');
    await hub.admin`insert into cases.persons (network_id, id, case_id, kind, alias, sealed_name)
      select ${demoNetworkId}, gen_random_uuid(), ${caseId}, 'CHILD', 'x', '' from generate_series(1, 20)`;
    expect(await codeOf('counsellor', 'addPerson', { caseId, person: person('Марат') })).toBe('TOO_MANY_CHILDREN');
    for (const name of ['changePerson', 'removePerson'] as const) {
      const theirs = name === 'changePerson' ? change : { personId: survivor.id };
      expect(await does('lawyer-other', name, theirs, 'person { id }')).toEqual(
        await does('lawyer-other', name, { ...theirs, personId: randomUUID() }, 'person { id }'),
      );
      for (const outsider of outsiders) expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await codeOf(outsider, name, theirs));
    }
    expect(await codeOf('lawyer-other', 'addPerson', { caseId, person: person('Марат') })).toBe('NOT_FOUND');
  });
});

const contact = (rest: Record<string, unknown> = {}) => ({
  channel: 'PHONE',
  value: '+996 700 123 456',
  sharedWith: 'her sister',
  safeHours: [{ days: ['MON', 'TUE'], from: '10:00', to: '12:30' }],
  voicemail: false,
  codePhrase: 'about the winter coat',
  ifSomebodyElse: 'wrong number',
  ...rest,
});
const conditions = 'channel sharedWith safeHours { days from to } voicemail codePhrase ifSomebodyElse doNotContact';
const contactsOf = async (persona: PersonaName, caseId: string, fields = `id version stale ${conditions} read`): Promise<Loose[]> =>
  (await read(persona, caseId, `safeContacts { ${fields} }`))?.safeContacts ?? [];

describe('a safe contact', () => {
  it('gives its value only to whoever read its conditions, all of them and as they are now', async () => {
    const { caseId } = await openForTwo();
    const { contact: set } = await does('counsellor', 'setSafeContact', { caseId, ...contact() }, 'contact { id version }');
    const detail = (token: string | null, persona: PersonaName = 'lawyer') =>
      does(persona, 'contactDetail', { safeContactId: set.id, read: token ?? '' }, 'value');
    expect((await contactsOf('lawyer', caseId, 'id codePhrase read'))[0]).toMatchObject({ read: null });
    const [seen] = await contactsOf('lawyer', caseId);
    expect(seen).toMatchObject({ channel: 'PHONE', codePhrase: 'about the winter coat', voicemail: false, stale: false });
    expect((await detail(seen.read)).value).toBe('+996 700 123 456');
    for (const token of ['', 'guessed', seen.read.slice(0, -4)]) expect((await detail(token)).errors[0].code).toBe('CONDITIONS_NOT_READ');
    expect((await detail(seen.read, 'counsellor')).errors[0].code).toBe('CONDITIONS_NOT_READ');
    for (const outsider of outsiders) {
      const told = await detail(seen.read, outsider);
      expect(told.refused ?? told.errors[0].code).toMatch(/^(NOT_FOUND|FORBIDDEN)$/);
    }
    expect((await contactsOf('counsellor', caseId, 'readings { by version }'))[0]?.readings).toEqual([
      { by: memberIdOf('lawyer'), version: 0 },
    ]);
    const changed = { safeContactId: set.id, expectedVersion: 0, ...contact({ voicemail: true }) };
    expect(await codeOf('counsellor', 'setSafeContact', changed)).toBeNull();
    expect((await detail(seen.read)).errors[0].code).toBe('CONDITIONS_NOT_READ');
    expect(await codeOf('counsellor', 'setSafeContact', changed)).toBe('CHANGED_MEANWHILE');
    expect(await codeOf('counsellor', 'setSafeContact', { ...changed, expectedVersion: 1, doNotContact: true })).toBeNull();
    const [forbidden] = await contactsOf('lawyer', caseId);
    expect((await detail(forbidden.read)).errors[0].code).toBe('DO_NOT_CONTACT');
  });

  it('says that nobody confirmed it, until somebody does, and is gone when it is retired', async () => {
    const caseId = await open();
    const { contact: set } = await does('counsellor', 'setSafeContact', { caseId, ...contact() }, 'contact { id }');
    await hub.admin`update cases.safe_contacts set confirmed_at = now() - interval '31 days' where id = ${set.id}`;
    expect((await contactsOf('counsellor', caseId))[0]).toMatchObject({ stale: true });
    expect(await codeOf('counsellor', 'confirmSafeContact', { safeContactId: set.id })).toBeNull();
    expect((await contactsOf('counsellor', caseId))[0]).toMatchObject({ stale: false });
    expect(await codeOf('counsellor', 'retireSafeContact', { safeContactId: set.id })).toBeNull();
    expect(await contactsOf('counsellor', caseId)).toEqual([]);
    for (const name of ['confirmSafeContact', 'retireSafeContact'])
      expect(await codeOf('counsellor', name, { safeContactId: set.id })).toBe('NOT_FOUND');
  });

  it('is refused by code', async () => {
    const caseId = await open();
    expect(await codeOf('counsellor', 'setSafeContact', { caseId, ...contact({ value: ' ' }) })).toBe('INVALID_VALUE');
    expect(await codeOf('counsellor', 'setSafeContact', { caseId, ...contact({ sharedWith: 'x'.repeat(301) }) })).toBe('INVALID_TEXT');
    const hours = [{ days: ['MON'], from: '25:00', to: '12:00' }];
    expect(await codeOf('counsellor', 'setSafeContact', { caseId, ...contact({ safeHours: hours }) })).toBe('INVALID_HOURS');
    expect(await codeOf('lawyer-other', 'setSafeContact', { caseId, ...contact() })).toBe('NOT_FOUND');
    await hub.admin`insert into cases.safe_contacts (network_id, id, case_id, sealed_conditions, sealed_value, confirmed_by)
      select ${demoNetworkId}, gen_random_uuid(), ${caseId}, '', '', ${memberIdOf('counsellor')} from generate_series(1, 20)`;
    expect(await codeOf('counsellor', 'setSafeContact', { caseId, ...contact() })).toBe('TOO_MANY_CONTACTS');
  });
});

const place = (caseId: string, rest: Record<string, unknown> = {}) => ({
  caseId,
  kind: 'RESIDENCE',
  zoneId: demoId('zone south'),
  region: 'Chuy',
  city: 'Tokmok',
  address: `Lenin street ${randomUUID()}`,
  coordinates: { latitude: 42.84, longitude: 75.3 },
  ...rest,
});

describe('a place', () => {
  it('gets to the case without its words passing through there; a new home takes the place of the old one', async () => {
    const { caseId } = await openForTwo();
    const homes: string[] = [];
    for (const _ of [1, 2]) {
      const { place: recorded, errors } = await does(
        'counsellor',
        'recordPlace',
        place(caseId),
        'place { id kind address disclosure { precision } }',
      );
      expect(errors).toEqual([]);
      expect(recorded).toMatchObject({ kind: null, address: null, disclosure: { precision: 'NOTHING' } });
      homes.push(recorded.id);
      await until(async () => (await read('lawyer', caseId, 'residence { id }')).residence?.id === recorded.id);
    }
    const kinds = { WORKPLACE: 'workplaces', SCHOOL: 'schools', SERVICE_ADDRESS: 'serviceAddresses' };
    for (const [kind, field] of Object.entries(kinds)) {
      const { place: recorded } = await does('lawyer', 'recordPlace', place(caseId, { kind }), 'place { id }');
      await until(async () => (await read('lawyer', caseId, `${field} { id }`))[field].some(({ id }: Loose) => id === recorded.id));
    }
    expect((await read('lawyer', caseId, 'formerResidences { id }')).formerResidences).toEqual([{ id: homes[0] }]);
    const { knownBy, disclosures } = await read(
      'lawyer',
      caseId,
      'knownBy { placeId memberId precision } disclosures { edges { node { kind placeId } } }',
    );
    expect(knownBy).toContainEqual({ placeId: homes[0], memberId: memberIdOf('counsellor'), precision: 'EXACT' });
    expect(disclosures.edges.map(({ node }: Loose) => node)).toContainEqual({ kind: 'PLACE_RECORDED', placeId: homes[1] });
  });

  it('is refused by code, and nothing is kept of it', async () => {
    const caseId = await open();
    await until(async () => (await read('counsellor', caseId, 'consents { id }')).consents !== null);
    const keys = readdirSync(hub.keysFolder).length;
    const refused = {
      NOT_FOUND: place(randomUUID()),
      INVALID_TEXT: place(caseId, { address: ' ' }),
      INVALID_COORDINATES: place(caseId, { coordinates: { latitude: 91, longitude: 0 } }),
      UNKNOWN_ZONE: place(caseId, { zoneId: randomUUID() }),
    };
    for (const [code, input] of Object.entries(refused)) expect(await codeOf('counsellor', 'recordPlace', input)).toBe(code);
    expect(await codeOf('counsellor', 'recordPlace', place(caseId, { coordinates: { latitude: 0, longitude: 0 } }))).toBe(
      'INVALID_COORDINATES',
    );
    expect(await codeOf('counsellor', 'recordPlace', place(caseId, { directions: 'x'.repeat(1_001) }))).toBe('INVALID_TEXT');
    for (const outsider of outsiders) expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await codeOf(outsider, 'recordPlace', place(caseId)));
    await hub.admin`insert into disclosures.places (network_id, id, kind, zone_id, case_id, wrapped_key, sealed)
      select ${demoNetworkId}, gen_random_uuid(), 'SCHOOL', ${demoId('zone south')}, ${caseId}, '', '' from generate_series(1, 50)`;
    expect(await codeOf('counsellor', 'recordPlace', place(caseId))).toBe('TOO_MANY_PLACES');
    expect(readdirSync(hub.keysFolder).length).toBe(keys);
  });
});

describe('a team', () => {
  it('is told to the services that go by it before the answer leaves: who comes may read, who leaves has nothing left', async () => {
    const { referral } = await sendReferral(hub, 'hospital');
    const caseId = await open('counsellor', { referralCode: referral.code });
    const { place: home } = await does('counsellor', 'recordPlace', place(caseId), 'place { id }');
    const { assignment } = await propose(caseId);
    const sees = async () => (await hub.ask('lawyer', `{ referral(id: "${referral.id}") { id } }`)).data?.referral ?? null;
    expect(await sees()).toEqual({ id: referral.id });
    const { consent } = await does('counsellor', 'recordConsent', consentInput({ caseId }), 'consent { id }');
    const { grant } = await does('lawyer', 'requestDisclosure', requestInput({ placeId: home.id }), grantFields);
    const given = await does('counsellor', 'grantDisclosure', { grantId: grant.id, basis: 'CONSENT', consentId: consent.id }, grantFields);
    expect(given.grant.state).toBe('ACTIVE');
    const address = async () => (await hub.ask('lawyer', `{ place(id: "${home.id}") { address } }`)).data?.place.address;
    expect(await address()).toMatch(/^Lenin/);
    expect(await codeOf('counsellor', 'endAssignment', { assignmentId: assignment.id })).toBeNull();
    expect([await address(), await sees()]).toEqual([null, null]);
    const [ended] = await hub.admin`select revocation from disclosures.grants where id = ${grant.id}`;
    expect(ended?.revocation).toBe('LEFT_TEAM');
    expect(await read('lawyer', caseId, 'consents { id }')).toBeNull();
    expect(await codeOf('lawyer', 'recordPlace', place(caseId))).toBe('NOT_FOUND');
    // What comes late brings nobody back.
    const version = Number((await hub.admin`select version from disclosures.case_teams where case_id = ${caseId}`)[0]?.version);
    const service = { kind: 'service' as const, service: 'cases' as const, networkId: demoNetworkId, onBehalfOf: viewerOf('counsellor') };
    const members = [{ memberId: memberIdOf('lawyer'), role: 'LAWYER' }];
    const late = await hub.inProcess.callers.disclosures({
      document: parse('mutation ($input: SetCaseTeamInput!) { setCaseTeam(input: $input) { recorded } }'),
      variables: { input: { caseId, version: version - 1, members } },
      viewer: service,
      requestId: randomUUID(),
    });
    expect(JSON.stringify(late)).toContain('"recorded":false');
    expect(await address()).toBeNull();
    await clearReferrals(hub);
  });

  it('loses whoever a conflict check stops, told by the outbox', async () => {
    const client = `Сатыбалдиев Эмиль ${randomUUID().slice(0, 4)}`;
    const { caseId } = await openForTwo();
    const { client: registered } = await does('lawyer', 'registerClient', { name: client, reference: 'file 9' }, 'client { id }');
    await does('counsellor', 'addParty', { caseId, kind: 'RESPONDENT', name: client });
    expect(await read('lawyer', caseId, 'id')).toBeNull();
    await until(async () => (await hub.admin`select from disclosures.case_members where case_id = ${caseId}`).length === 1);
    await does('lawyer', 'removeClient', { clientId: registered.id });
  });

  it('loses whoever was on it for a term when the term ends', async () => {
    const caseId = await open();
    const input = { caseId, memberId: memberIdOf('lawyer'), organisationId: organisationIdOf('law-office'), role: 'LAWYER' };
    await does('counsellor', 'proposeTeamMember', { ...input, until: new Date(Date.now() + 2_500).toISOString() });
    const members = async () => (await hub.admin`select member_id from disclosures.case_members where case_id = ${caseId}`).length;
    expect(await members()).toBe(2);
    await until(async () => (await members()) === 1);
  });
});

describe('the end of a case', () => {
  const close = (caseId: string, rest: Record<string, unknown> = {}) => ({ caseId, outcome: 'PROTECTED', reason, ...rest });
  const overdue = (caseId: string) => hub.admin`update cases.cases set retain_until = current_date - 1 where id = ${caseId}`;

  it('waits for what is open unless somebody says why not; then nothing is written any more, and all is read', async () => {
    const { caseId } = await openForTwo();
    const day = (offset: number) => inDays(offset).slice(0, 10);
    const order = { caseId, issuedBy: 'Unit 3', startsOn: day(-1), endsOn: day(8), bars: ['CONTACT'] };
    expect(await codeOf('lawyer', 'addProtectionOrder', order)).toBeNull();
    expect(await codeOf('lawyer', 'closeCase', close(caseId, { reason: 'short' }))).toBe('INVALID_REASON');
    expect(await codeOf('lawyer', 'closeCase', close(caseId))).toBe('ORDER_RUNS');
    await hub.admin`delete from cases.protection_orders where case_id = ${caseId}`;
    expect(await codeOf('lawyer', 'addDeadline', { caseId, kind: 'OTHER', title: 'x', dueOn: day(20) })).toBeNull();
    expect(await codeOf('lawyer', 'closeCase', close(caseId))).toBe('DEADLINE_OPEN');
    const answers = await Promise.all(
      (['lawyer', 'counsellor'] as const).map((persona) => codeOf(persona, 'closeCase', close(caseId, { inSpiteOfWhatIsOpen: true }))),
    );
    expect(answers.sort()).toEqual(['CASE_CLOSED', null].sort());
    const { contact: held } = { contact: { id: randomUUID() } };
    await hub.admin`insert into cases.safe_contacts (network_id, id, case_id, sealed_conditions, sealed_value, confirmed_by)
      values (${demoNetworkId}, ${held.id}, ${caseId}, '', '', ${memberIdOf('lawyer')})`;
    const { survivor, team } = await read('lawyer', caseId, 'survivor { id name } team { id memberId }');
    expect(survivor.name).toMatch(/^Токтогулова/);
    const writes: Record<string, Record<string, unknown>> = {
      addPerson: { caseId, person: person('Марат') },
      changePerson: { personId: survivor.id, expectedVersion: 0, person: person('Марат') },
      removePerson: { personId: survivor.id },
      setSafeContact: { caseId, ...contact() },
      confirmSafeContact: { safeContactId: held.id },
      retireSafeContact: { safeContactId: held.id },
      addProtectionOrder: order,
      addDeadline: { caseId, kind: 'OTHER', title: 'x', dueOn: day(20) },
      attachReferral: { caseId, referralCode: 'AAAA-AAAA-AAAA' },
      addParty: { caseId, kind: 'RESPONDENT', name: 'Асанов Бакыт' },
      proposeTeamMember: { caseId, memberId: randomUUID(), organisationId: randomUUID(), role: 'LAWYER' },
      endAssignment: { assignmentId: team[0].id },
    };
    for (const [name, input] of Object.entries(writes)) expect([name, await codeOf('lawyer', name, input)]).toEqual([name, 'CASE_CLOSED']);
    const { steps, retainUntil, outcome } = await read('lawyer', caseId, 'steps { kind reason outcome } retainUntil outcome closedAt');
    expect(outcome).toBe('PROTECTED');
    expect(retainUntil.slice(0, 4)).toBe(String(new Date().getFullYear() + 5));
    expect(steps).toContainEqual({ kind: 'CLOSED', reason, outcome: 'PROTECTED' });
    const reopened = await Promise.all(
      (['lawyer', 'counsellor'] as const).map((persona) => codeOf(persona, 'reopenCase', { caseId, reason })),
    );
    expect(reopened.sort()).toEqual(['NOT_CLOSED', null].sort());
    expect(await codeOf('lawyer', 'reopenCase', { caseId, reason: '' })).toBe('INVALID_REASON');
    expect(await codeOf('lawyer', 'addPerson', { caseId, person: person('Марат') })).toBeNull();
  });

  it('is refused to whoever has no part in the case, as if there were none', async () => {
    const caseId = await open();
    const moves: Record<string, Record<string, unknown>> = {
      closeCase: close(caseId),
      reopenCase: { caseId, reason },
      holdRetention: { caseId, reason },
      destroyCase: { caseId },
      keepCase: { caseId },
    };
    for (const [name, input] of Object.entries(moves)) {
      expect(await does('lawyer-other', name, input, 'case { id }')).toEqual(
        await does('lawyer-other', name, { ...input, caseId: randomUUID() }, 'case { id }'),
      );
      for (const outsider of outsiders) expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await codeOf(outsider, name, input));
      if (name !== 'closeCase') expect(await codeOf('counsellor', name, input)).toBe('NOT_CLOSED');
    }
  });

  it('comes after the retention of the network, which coordinators set, and which somebody may hold', async () => {
    const rule = { outcome: 'SETTLED', years: 3, source: 'agreement of the network, 2026', confirmed: true };
    expect(await codeOf('coordinator', 'setRetentionRule', rule)).toBeNull();
    expect(await codeOf('coordinator', 'setRetentionRule', { ...rule, years: 0 })).toBe('INVALID_YEARS');
    expect(await codeOf('coordinator', 'setRetentionRule', { ...rule, source: '' })).toBe('INVALID_SOURCE');
    expect(await codeOf('lawyer', 'setRetentionRule', rule)).toBe('FORBIDDEN');
    const rules = (await hub.ask('lawyer', '{ retentionRules { outcome years confirmed } }')).data?.retentionRules;
    expect(rules).toContainEqual({ outcome: 'SETTLED', years: 3, confirmed: true });
    expect(rules).toContainEqual({ outcome: 'OTHER', years: 5, confirmed: false });
    const { caseId } = await openForTwo();
    await does('lawyer', 'closeCase', close(caseId, { outcome: 'SETTLED' }));
    expect((await read('lawyer', caseId, 'retainUntil')).retainUntil.slice(0, 4)).toBe(String(new Date().getFullYear() + 3));
    expect(await codeOf('lawyer', 'destroyCase', { caseId })).toBe('RETENTION_RUNS');
    await overdue(caseId);
    expect(await codeOf('lawyer', 'reopenCase', { caseId, reason })).toBe('RETENTION_OVER');
    expect(await codeOf('lawyer', 'keepCase', { caseId })).toBe('NOT_ASKED');
    expect(await codeOf('lawyer', 'holdRetention', { caseId, reason: '' })).toBe('INVALID_REASON');
    expect(await codeOf('lawyer', 'holdRetention', { caseId, held: false, reason })).toBe('NOT_HELD');
    expect(await codeOf('lawyer', 'holdRetention', { caseId, reason })).toBeNull();
    expect(await codeOf('counsellor', 'holdRetention', { caseId, reason })).toBe('RETENTION_HELD');
    expect(await codeOf('lawyer', 'destroyCase', { caseId })).toBe('RETENTION_HELD');
    expect(await codeOf('lawyer', 'holdRetention', { caseId, held: false, reason })).toBeNull();
    expect(await codeOf('lawyer', 'destroyCase', { caseId })).toBeNull();
    expect(await codeOf('lawyer', 'destroyCase', { caseId })).toBe('SAME_PERSON');
    expect(await codeOf('counsellor', 'keepCase', { caseId })).toBeNull();
    expect(await codeOf('counsellor', 'destroyCase', { caseId })).toBeNull();
    await hub.admin`update cases.cases set destruction_asked_at = now() - interval '8 days' where id = ${caseId}`;
    expect((await read('lawyer', caseId, 'destructionAskedBy')).destructionAskedBy).toBeNull();
    expect(await codeOf('lawyer', 'keepCase', { caseId })).toBe('NOT_ASKED');
    expect(await codeOf('lawyer', 'destroyCase', { caseId })).toBeNull();
    expect(await read('lawyer', caseId, 'status destructionAskedBy')).toEqual({
      status: 'CLOSED',
      destructionAskedBy: memberIdOf('lawyer'),
    });
  });

  it('is announced to the team a month before, once', async () => {
    const { caseId } = await openForTwo();
    await does('lawyer', 'closeCase', close(caseId));
    await hub.admin`update cases.cases set retain_until = current_date + 20 where id = ${caseId}`;
    for (const _ of [1, 2]) {
      await hub.admin`select from cases_jobs.add_job('retention.due')`;
      await until(async () => (await hub.admin`select from cases_jobs.jobs where task_identifier like 'retention%'`).length === 0);
    }
    const { alarms, steps } = await read('lawyer', caseId, 'alarms { kind subjectId } steps { kind }');
    expect(alarms).toEqual([{ kind: 'RETENTION_ENDS', subjectId: caseId }]);
    expect(steps.map(({ kind }: Loose) => kind)).toEqual(['OPENED', 'CLOSED', 'DUE_ANNOUNCED']);
  });

  it('leaves a skeleton whose words nobody opens, whatever else they have', async () => {
    const { caseId } = await openForTwo();
    const { contact: set } = await does('lawyer', 'setSafeContact', { caseId, ...contact() }, 'contact { id }');
    await does('lawyer', 'addParty', { caseId, kind: 'RESPONDENT', name: 'Сыдыков Нурлан Эркинович' });
    await does('lawyer', 'closeCase', close(caseId));
    await overdue(caseId);
    const dump = await hub.admin`select wrapped_key from cases.cases where id = ${caseId}`;
    await does('lawyer', 'destroyCase', { caseId });
    const answers = await Promise.all([1, 2].map(() => codeOf('counsellor', 'destroyCase', { caseId })));
    expect(answers.sort()).toEqual(['CASE_DESTROYED', null].sort());
    await until(async () => (await hub.admin`select from cases.cases where id = ${caseId} and key_destroyed_at is not null`).length === 1);
    await expect(hub.caseKeys.unwrap(`case-${caseId}`, dump[0]?.wrapped_key)).rejects.toThrow('The key is not there.');
    const seen = await hub.ask(
      'lawyer',
      `{ case(id: "${caseId}") { status outcome reference survivor { alias name } parties { name } steps { kind reason }
        safeContacts { ${conditions} read } } myCases(status: [DESTROYED], first: 5) { edges { node { id status } } } }`,
    );
    expect(seen.errors).toEqual([]);
    expect(seen.data?.case).toMatchObject({
      status: 'DESTROYED',
      outcome: 'PROTECTED',
      survivor: { alias: '–', name: null },
      parties: [{ name: null }],
    });
    expect(seen.data?.case.steps.every((step: Loose) => step.reason === null)).toBe(true);
    expect(seen.data?.case.safeContacts[0]).toMatchObject({ channel: null, codePhrase: null });
    expect(seen.data?.myCases.edges).toEqual([{ node: { id: caseId, status: 'DESTROYED' } }]);
    const [keys] = await hub.admin`select count(*)::int as count from cases.match_keys where case_id = ${caseId}`;
    expect(keys?.count).toBe(0);
    // A backup that comes back is as dead as the row it replaces.
    await hub.admin`update cases.cases set status = 'CLOSED', key_destroyed_at = null where id = ${caseId}`;
    expect(await read('lawyer', caseId, 'status survivor { name } parties { name }')).toEqual({
      status: 'CLOSED',
      survivor: { name: null },
      parties: [{ name: null }],
    });
    await hub.admin`update cases.cases set status = 'DESTROYED' where id = ${caseId}`;
    const token = seen.data?.case.safeContacts[0].read;
    expect(await codeOf('lawyer', 'contactDetail', { safeContactId: set.id, read: token ?? '' })).toMatch(/NOT_FOUND|CONDITIONS_NOT_READ/);
    for (const [name, input] of Object.entries({
      reopenCase: { caseId, reason },
      closeCase: close(caseId),
      holdRetention: { caseId, reason },
      keepCase: { caseId },
    }))
      expect(await codeOf('lawyer', name, input)).toBe('CASE_DESTROYED');
    expect(await codeOf('lawyer', 'addDeadline', { caseId, kind: 'OTHER', title: 'x', dueOn: inDays(20).slice(0, 10) })).toBe(
      'CASE_CLOSED',
    );
  });
});

describe('a service that does not answer', () => {
  it('leaves nothing half done', async () => {
    const before = [keysOfCases(), readdirSync(hub.keysFolder).length];
    const lock = await hub.admin.reserve();
    try {
      await lock`begin`;
      await lock`lock table referrals.referrals, shelters.zones in access exclusive mode`;
      const [opened, recorded] = await Promise.all([
        codeOf('counsellor', 'openCase', opening({ referralCode: 'AAAA-AAAA-AAAA' })),
        codeOf('counsellor', 'recordPlace', place(demoCaseId)),
      ]);
      expect([opened, recorded]).toEqual(['REFERRALS_UNAVAILABLE', 'ZONES_UNAVAILABLE']);
      expect([keysOfCases(), readdirSync(hub.keysFolder).length]).toEqual(before);
    } finally {
      await lock`rollback`;
      lock.release();
    }
  });

  it('is made up for: a key whose case never came is destroyed', async () => {
    const caseId = randomUUID();
    await hub.caseKeys.make(`case-${caseId}`);
    const before = keysOfCases();
    const { memberId, organisationId } = viewerOf('counsellor');
    const payload = { networkId: demoNetworkId, caseId, memberId, organisationId, requestId: randomUUID() };
    await hub.admin`select from cases_jobs.add_job('case.sweep', ${hub.admin.json(payload)}::json)`;
    await until(async () => keysOfCases() === before - 1);
    const placeId = randomUUID();
    await hub.keys.make(`place-${placeId}`);
    await hub.admin`select from disclosures_jobs.add_job('place.sweep', ${hub.admin.json({ ...payload, placeId })}::json)`;
    await until(async () => !readdirSync(hub.keysFolder).includes(`place-${placeId}.json`));
    const kept = await open();
    await hub.admin`select from cases_jobs.add_job('case.sweep', ${hub.admin.json({ ...payload, caseId: kept })}::json)`;
    await until(
      async () => (await hub.admin`select from cases_jobs.jobs where task_identifier = 'case.sweep' and run_at <= now()`).length === 0,
    );
    expect((await read('counsellor', kept, 'survivor { name }')).survivor.name).toMatch(/^Токтогулова/);
  });
});

describe('the inside of the services', () => {
  const inside: readonly [keyof TestHub['inProcess']['callers'], string][] = [
    ['cases', `mutation { linkPlace(input: { caseId: "${demoCaseId}", placeId: "${randomUUID()}", kind: SCHOOL }) { linked } }`],
    ['disclosures', `mutation { setCaseTeam(input: { caseId: "${demoCaseId}", version: 1e15, members: [] }) { recorded } }`],
    [
      'referrals',
      `mutation { setCaseReaders(input: { caseId: "${demoCaseId}", version: 1e15, memberIds: [], referralIds: [] }) { recorded } }`,
    ],
    ['shelters', `{ isZone(id: "${demoId('zone south')}") }`],
  ];

  it.each(inside)('answers no member in %s', async (service, document) => {
    for (const persona of ['lawyer', 'counsellor', ...outsiders] as const) {
      const answer = await hub.inProcess.callers[service]({
        document: parse(document),
        variables: {},
        viewer: viewerOf(persona),
        requestId: randomUUID(),
      });
      expect(JSON.stringify(answer)).toContain('FORBIDDEN');
    }
    const besides = { kind: 'service' as const, service: 'shelters' as const, networkId: demoNetworkId, onBehalfOf: viewerOf('lawyer') };
    const answer = await hub.inProcess.callers[service]({
      document: parse(document),
      variables: {},
      viewer: besides,
      requestId: randomUUID(),
    });
    expect(JSON.stringify(answer)).toContain('FORBIDDEN');
  });
});
