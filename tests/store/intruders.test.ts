import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId, placeIdOf, shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import { type SubgraphName, subgraphNames } from '../../platform/subgraph.ts';
import { createCaseStore } from '../../subgraphs/cases/store/index.ts';
import { createDisclosureStore } from '../../subgraphs/disclosures/store/index.ts';
import { createReferralStore } from '../../subgraphs/referrals/store/index.ts';
import { createShelterStore } from '../../subgraphs/shelters/store/index.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
const connections = {} as Record<SubgraphName, DatabaseConnection>;
const referralId = randomUUID();

beforeAll(async () => {
  test = await openTestDatabase();
  for (const name of subgraphNames) connections[name] = connectDatabase({ url: test.urls[name] });
  const hotline = viewerOf('hotline');
  const juniper = viewerOf('shelter-juniper');
  await test.admin`
    insert into referrals.referrals (network_id, id, code, status, from_organisation_id, from_member_id, shelter_id, to_organisation_id,
      reference, idempotency_key, request_hash, adults, children, pets, languages, step_free, answer_due_at)
    values (${demoNetworkId}, ${referralId}, 'TEST-TEST-TEST', 'SENT', ${hotline.organisationId}, ${hotline.memberId}, ${shelterIdOf('juniper')},
      ${juniper.organisationId}, 'r', 'intruder-key', 'h', 1, '[]', 0, '{}', false, now() + interval '1 hour')`;
});
afterAll(async () => {
  await Promise.all(Object.values(connections).map((connection) => connection.close()));
  await test.stop();
});

const cases = (persona: PersonaName) =>
  createCaseStore({
    database: connections.cases.database,
    viewer: viewerOf(persona),
    requestId: randomUUID(),
    keys: test.caseKeys,
    nameIndexKey: Buffer.from(test.secrets.CASES_NAME_INDEX_KEY, 'base64'),
  });
const shelters = (persona: PersonaName) =>
  createShelterStore({ database: connections.shelters.database, requestId: randomUUID(), viewer: viewerOf(persona) });
const referrals = (persona: PersonaName) =>
  createReferralStore({ requestId: randomUUID(), database: connections.referrals.database, viewer: viewerOf(persona) });
const disclosures = (persona: PersonaName) =>
  createDisclosureStore({
    database: connections.disclosures.database,
    viewer: viewerOf(persona),
    requestId: randomUUID(),
    keys: test.keys,
  });

describe('the cases store', () => {
  const outside: PersonaName[] = [
    'lawyer-other',
    'opposing-counsel',
    'court-clerk',
    'police',
    'hotline',
    'shelter-juniper',
    'director-juniper',
    'coordinator',
    'auditor',
  ];

  it.each(outside)('has no case for %s', async (persona) => {
    const store = cases(persona);
    expect(await store.case(demoCaseId)).toBeNull();
    expect(await store.list({ statuses: null, limit: 10, after: null })).toEqual([]);
    expect(await store.survivor(demoCaseId)).toBeNull();
    expect(await store.children(demoCaseId)).toEqual([]);
    expect(await store.orders(demoCaseId)).toEqual([]);
    expect(await store.openDeadlines(demoCaseId)).toEqual([]);
    expect(await store.places(demoCaseId)).toEqual([]);
    expect(await store.team(demoCaseId)).toEqual([]);
  });

  it('writes nothing for a lawyer outside the team', async () => {
    const store = cases('lawyer-other');
    const terms = { issuedBy: 'x', startsOn: '2026-01-01', endsOn: '2026-01-10', bars: ['CONTACT'] };
    expect(await store.addOrder({ caseId: demoCaseId, terms, served: false, today: '2026-03-10' })).toBe('NOT_FOUND');
    expect(await store.addDeadline({ caseId: demoCaseId, kind: 'OTHER', title: 'x', dueOn: '2030-01-01' })).toBe('NOT_FOUND');
    expect(await store.attachReferrals({ caseId: demoCaseId, referralIds: [referralId] })).toBe('NOT_FOUND');
  });

  it('closes to a lawyer whose assignment has ended', async () => {
    const { memberId } = viewerOf('lawyer');
    expect(await cases('lawyer').case(demoCaseId)).not.toBeNull();
    await test.admin`update cases.assignments set until = now() where member_id = ${memberId}`;
    expect(await cases('lawyer').case(demoCaseId)).toBeNull();
    await test.admin`update cases.assignments set until = null where member_id = ${memberId}`;
  });

  it('refuses writing to a closed case', async () => {
    await test.admin`update cases.cases set status = 'CLOSED'`;
    expect(await cases('lawyer').addDeadline({ caseId: demoCaseId, kind: 'OTHER', title: 'x', dueOn: '2030-01-01' })).toBe('CASE_CLOSED');
    await test.admin`update cases.cases set status = 'OPEN'`;
  });
});

describe('the shelters store', () => {
  it.each(['shelter-poplar', 'hotline', 'police', 'coordinator', 'lawyer'] as const)(
    "shows none of Juniper's units to %s",
    async (persona) => {
      expect(await shelters(persona).unitsOf(shelterIdOf('juniper'))).toEqual([]);
    },
  );

  it.each(['opposing-counsel', 'court-clerk'] as const)('has no shelter at all for %s', async (persona) => {
    expect(await shelters(persona).shelter(shelterIdOf('juniper'))).toBeNull();
  });

  it("changes nothing of Juniper's for another shelter's staff", async () => {
    const store = shelters('shelter-poplar');
    const unitId = unitIdOf('juniper', 'Flat 1');
    expect(await store.setUnitState({ unitId, state: 'OUT_OF_SERVICE' })).toBe('NOT_FOUND');
    expect(await store.confirmCapacity({ shelterId: shelterIdOf('juniper'), changes: [{ unitId, state: 'OCCUPIED' }] })).toBe('NOT_FOUND');
    const [unit] = await test.admin`select state from shelters.units where id = ${unitId}`;
    expect(unit?.state).toBe('FREE');
  });

  it("undoes a confirmation that names another shelter's unit", async () => {
    const [before] = await test.admin`select confirmed_at from shelters.shelters where id = ${shelterIdOf('juniper')}`;
    const changes = [{ unitId: unitIdOf('poplar', 'Room A'), state: 'OCCUPIED' as const }];
    expect(await shelters('shelter-juniper').confirmCapacity({ shelterId: shelterIdOf('juniper'), changes })).toBe('NOT_FOUND');
    const [after] = await test.admin`select confirmed_at from shelters.shelters where id = ${shelterIdOf('juniper')}`;
    expect(after).toEqual(before);
  });
});

describe('the referrals store', () => {
  it.each([
    'hospital',
    'police',
    'shelter-poplar',
    'lawyer',
    'lawyer-other',
    'counsellor',
    'opposing-counsel',
    'court-clerk',
    'auditor',
  ] as const)('has no referral of others for %s', async (persona) => {
    const store = referrals(persona);
    expect(await store.referral(referralId)).toBeNull();
    expect(await store.history(referralId)).toEqual([]);
    expect(await store.list({ statuses: null, code: null, overdue: false, everyone: true, limit: 10, after: null })).toEqual([]);
  });

  it.each(['hotline', 'shelter-juniper', 'director-juniper', 'coordinator'] as const)('shows it to %s', async (persona) => {
    expect((await referrals(persona).referral(referralId))?.id).toBe(referralId);
  });
});

describe('the disclosures store', () => {
  it.each(['police', 'hotline', 'lawyer', 'opposing-counsel', 'court-clerk', 'coordinator', 'auditor', 'shelter-poplar'] as const)(
    'opens no place for %s and writes down that it was asked',
    async (persona) => {
      for (const place of ['juniper', 'residence', 'workplace', 'school-older'] as const) {
        expect((await disclosures(persona).reveal(placeIdOf(place))).location).toBeNull();
      }
      const entries = await test.admin`select kind from disclosures.ledger_entries where member_id = ${viewerOf(persona).memberId}`;
      expect(entries.map(({ kind }) => kind)).toEqual(['WITHHELD', 'WITHHELD', 'WITHHELD', 'WITHHELD']);
    },
  );

  it('answers the same for a place of somebody else, an absent one and no id at all', async () => {
    const store = disclosures('lawyer-other');
    const views = await Promise.all(
      [placeIdOf('residence'), randomUUID(), 'no id'].map(async (id) => ({ ...(await store.place(id)), id: '' })),
    );
    expect(views[1]).toEqual(views[0]);
    expect(views[2]).toEqual(views[0]);
  });

  it('opens nothing when the ledger cannot be written', async () => {
    await test.admin`revoke insert on disclosures.ledger_entries from saya_disclosures`;
    await expect(disclosures('shelter-juniper').reveal(placeIdOf('juniper'))).rejects.toThrow('The database refused');
    await test.admin`grant insert on disclosures.ledger_entries to saya_disclosures`;
    expect((await disclosures('shelter-juniper').reveal(placeIdOf('juniper'))).location?.address).toMatch(/^canary/);
  });
});

describe('the login roles', () => {
  const tablesOf = (name: string) => test.admin`select table_name from information_schema.tables where table_schema = ${name}`;

  it.each(subgraphNames)('saya_%s cannot read a row of another schema', async (name) => {
    const role = postgres(test.urls[name], { max: 1 });
    for (const other of subgraphNames.filter((one) => one !== name)) {
      const tables = await tablesOf(other);
      expect(tables.length).toBeGreaterThan(0);
      for (const { table_name } of tables)
        await expect(role.unsafe(`select 1 from ${other}.${table_name}`)).rejects.toMatchObject({ code: '42501' });
    }
    await role.end();
  });

  it.each(subgraphNames)('saya_%s sees no row of its own schema without a viewer', async (name) => {
    const role = postgres(test.urls[name], { max: 1 });
    for (const { table_name } of await tablesOf(name)) expect(await role.unsafe(`select 1 from ${name}.${table_name}`)).toHaveLength(0);
    await role.end();
  });

  it('every table of every subgraph enables and forces row-level security and leads with the network', async () => {
    const rows = await test.admin`
      select c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
      where c.relkind = 'r' and n.nspname in ${test.admin(subgraphNames)}`;
    expect(rows.length).toBeGreaterThan(15);
    expect(
      rows.filter(
        ({ relrowsecurity, relforcerowsecurity, attname }) => !relrowsecurity || !relforcerowsecurity || attname !== 'network_id',
      ),
    ).toEqual([]);
  });

  it('the ledger is changed by nobody, a superuser included', async () => {
    await disclosures('shelter-juniper').reveal(placeIdOf('juniper'));
    for (const statement of [
      "update disclosures.ledger_entries set kind = 'WITHHELD'",
      'delete from disclosures.ledger_entries',
      'truncate disclosures.ledger_entries',
    ]) {
      await expect(test.admin.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('every subgraph has a folder of migrations', () => {
    for (const name of subgraphNames)
      expect(readdirSync(new URL(`../../subgraphs/${name}/migrations`, import.meta.url)).length).toBeGreaterThan(1);
  });
});
