import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type Database, type DatabaseConnection, viewerSession } from '../../platform/database.ts';
import { createCaseStore } from '../../subgraphs/cases/store/index.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
let connection: DatabaseConnection;
const caseIds = Array.from({ length: 30 }, () => randomUUID());

beforeAll(async () => {
  test = await openTestDatabase();
  connection = connectDatabase({ url: test.urls.cases });
  const networkId = demoNetworkId;
  const member = memberIdOf('lawyer');
  for (const caseId of caseIds) {
    const [order, hearing, share] = [randomUUID(), randomUUID(), randomUUID()];
    const base = { network_id: networkId, case_id: caseId };
    const entered = { ...base, entered_by: member };
    const rows: [string, Record<string, unknown>][] = [
      [
        'cases',
        { network_id: networkId, id: caseId, reference: caseId, status: 'OPEN', opened_at: new Date(), wrapped_key: Buffer.alloc(8) },
      ],
      [
        'protection_orders',
        { ...entered, id: order, state: 'SERVED', issued_by: 'x', starts_on: '2026-03-01', ends_on: '2026-03-10', bars: [] },
      ],
      ['order_history', { ...entered, order_id: order, move: 'ISSUE', happened_on: '2026-03-01' }],
      ['order_extensions', { ...entered, order_id: order, requested_on: '2026-03-01', until: '2026-03-12', ended_on: '2026-03-10' }],
      [
        'order_violations',
        {
          ...entered,
          order_id: order,
          state: 'REPORTED',
          happened_at: new Date(),
          bar: 'CONTACT',
          evidence_ids: [],
          reported_on: '2026-03-02',
        },
      ],
      [
        'order_shares',
        {
          ...base,
          id: share,
          order_id: order,
          organisation_id: organisationIdOf('police'),
          code_hash: Buffer.from(caseId),
          shared_by: member,
        },
      ],
      ['order_looks', { ...base, share_id: share, member_id: memberIdOf('police') }],
      ['incidents', { ...entered, type: 'FOLLOWING', happened_at: new Date(), evidence_ids: [], order_ids: [order] }],
      ['examinations', { ...entered, kind: 'MEDICAL', ordered_on: '2026-03-01', evidence_ids: [] }],
      ['hearings', { ...entered, id: hearing, state: 'SET', type: 'OTHER', scheduled_at: new Date(), attendance: 'REMOTE' }],
      ['hearing_history', { ...entered, hearing_id: hearing, move: 'SET' }],
      ['risk_occasions', { ...entered, reason: 'LEAK', subject_id: randomUUID(), round: 1, happened_on: '2026-03-01' }],
      ['risk_assessments', { ...entered, set_id: 'first', set_version: 1, sealed_answers: Buffer.alloc(8), answered_on: '2026-03-01' }],
    ];
    for (const [table, row] of rows) await test.admin`insert into cases.${test.admin(table)} ${test.admin(row)}`;
  }
});
afterAll(async () => {
  await connection.close();
  await test.stop();
});

const join = (count: number) => test.admin`
  insert into cases.assignments (network_id, case_id, member_id, organisation_id, role, since, clearance, assigned_by)
  select ${demoNetworkId}, id, ${memberIdOf('lawyer')}, ${organisationIdOf('law-office')}, 'LAWYER', now(), 'CLEAR', ${memberIdOf('lawyer')}
  from cases.cases where id = any(${caseIds.slice(0, count)}::uuid[]) and not exists (
    select from cases.assignments own where own.case_id = cases.id and own.member_id = ${memberIdOf('lawyer')})`;

const storeOf = (database: Database, persona: PersonaName) =>
  createCaseStore({
    database,
    viewer: viewerOf(persona),
    requestId: randomUUID(),
    keys: test.caseKeys,
    nameIndexKey: Buffer.from(test.secrets.CASES_NAME_INDEX_KEY, 'base64'),
  });

/** How often the database is gone to for everything around the orders of so many cases. */
async function roundTrips(count: number): Promise<{ trips: number; found: number }> {
  let trips = 0;
  const database = new Proxy(connection.database, {
    get(target, name, receiver) {
      if (name === 'transaction') trips++;
      return Reflect.get(target, name, receiver);
    },
  });
  const store = storeOf(database, 'lawyer');
  const lists = await Promise.all(
    caseIds.slice(0, count).map(async (caseId) => {
      const orders = await store.orders(caseId);
      const around = await Promise.all(
        orders.flatMap((order) => [store.extensionsOf(order), store.historyOf(order), store.violationsOf(order), store.sharesOf(order)]),
      );
      const shares = await Promise.all(orders.map((order) => store.sharesOf(order)));
      const looks = await Promise.all(shares.flat().map((share) => store.looksAt(share)));
      const incidents = await store.incidents(caseId);
      const was = await Promise.all(incidents.map((incident) => store.earlierIncidents(incident)));
      const hearings = await store.hearings(caseId);
      const moves = await Promise.all(hearings.map((hearing) => store.hearingHistory(hearing)));
      const rest = [await store.examinations(caseId), await store.riskAssessments(caseId), await store.riskDue(caseId)];
      await store.calendar();
      return [orders, ...around, ...looks, incidents, ...was, hearings, ...moves, ...rest].flat().length;
    }),
  );
  return { trips, found: lists.reduce((sum, one) => sum + one, 0) };
}

describe('what is around the orders of many cases', () => {
  it('is read in as many round trips as that of one', async () => {
    await join(1);
    const one = await roundTrips(1);
    await join(caseIds.length);
    const many = await roundTrips(caseIds.length);
    expect(one.trips).toBeGreaterThan(9);
    expect(one.found).toBeGreaterThan(9);
    expect(many.found).toBe(one.found * caseIds.length);
    expect(many.trips).toBe(one.trips);
  });
});

describe('row-level security', () => {
  const tables = [
    'protection_orders',
    'order_history',
    'order_extensions',
    'order_violations',
    'order_shares',
    'order_looks',
    'incidents',
    'examinations',
    'hearings',
    'hearing_history',
    'risk_occasions',
    'risk_assessments',
  ];
  const rowsFor = (persona: PersonaName, table: string) =>
    viewerSession(
      connection.database,
      viewerOf(persona),
    )((tx) => tx.execute<{ count: number }>(sql`select count(*)::int as count from cases.${sql.identifier(table)}`));

  it.each(['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline', 'director-juniper', 'coordinator', 'auditor'] as const)(
    'leaves %s no row of any table, even past the store',
    async (persona) => {
      for (const table of tables) expect([table, (await rowsFor(persona, table))[0]?.count]).toEqual([table, 0]);
    },
  );

  it('leaves the team its rows: the table above is not empty', async () => {
    await join(caseIds.length);
    for (const table of tables) expect([table, Number((await rowsFor('lawyer', table))[0]?.count) > 0]).toEqual([table, true]);
  });

  it.each(['lawyer-other', 'police'] as const)('lets %s write nothing into a case, nor change what is there', async (persona) => {
    const session = viewerSession(connection.database, viewerOf(persona));
    const memberId = memberIdOf(persona);
    await expect(
      session((tx) =>
        tx.execute(sql`insert into cases.incidents (network_id, case_id, type, happened_at, evidence_ids, order_ids, entered_by)
          values (${demoNetworkId}, ${demoCaseId}, 'FOLLOWING', now(), '{}', '{}', ${memberId})`),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    const changed = await session((tx) => tx.execute(sql`update cases.protection_orders set state = 'REVOKED' returning id`));
    expect(changed).toEqual([]);
  });

  it('nobody rewrites what happened to an order, not even its team', async () => {
    const session = viewerSession(connection.database, viewerOf('lawyer'));
    for (const table of ['order_history', 'order_looks', 'hearing_history', 'risk_assessments'])
      await expect(session((tx) => tx.execute(sql`delete from cases.${sql.identifier(table)}`))).rejects.toMatchObject({ code: '42501' });
    await expect(session((tx) => tx.execute(sql`update cases.order_history set happened_on = now()`))).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('a member signs for what is entered, with no other name', async () => {
    const session = viewerSession(connection.database, viewerOf('lawyer'));
    await expect(
      session((tx) =>
        tx.execute(sql`insert into cases.risk_occasions (network_id, case_id, reason, subject_id, round, happened_on, entered_by)
          values (${demoNetworkId}, ${demoCaseId}, 'LEAK', gen_random_uuid(), 1, now(), ${memberIdOf('counsellor')})`),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
