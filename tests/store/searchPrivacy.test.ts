import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId, demoNetworkId } from '../../hub/demo/ids.ts';
import { shelterIdOf } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection, viewerSession } from '../../platform/database.ts';
import { createShelterStore } from '../../subgraphs/shelters/store/index.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let test: TestDatabase;
let connection: DatabaseConnection;
beforeAll(async () => {
  test = await openTestDatabase();
  connection = connectDatabase({ url: test.urls.shelters });
  await test.admin`
    insert into shelters.searches (network_id, at, member_id, organisation_id, reference, fitting, fingerprint, picture_at)
    select ${demoNetworkId}, now(), ${memberIdOf('hotline')}, ${organisationIdOf('hotline')}, 'family-1', 0, 'x', now() from generate_series(1, 60)`;
  await test.admin`insert into shelters.unmet_demand values (${demoNetworkId}, '2026-01-01', 'NEED', 'NO_CRIB', 40)`;
});
afterAll(async () => {
  await connection.close();
  await test.stop();
});

const store = (persona: PersonaName, networkId = demoNetworkId) =>
  createShelterStore({ database: connection.database, requestId: randomUUID(), viewer: { ...viewerOf(persona), networkId } });
const demand = { from: '2026-01-01', to: '2026-01-31', by: 'NEED' } as const;
const page = { limit: 10, after: null };

describe('past the rules of the schema', () => {
  it('a coordinator reads patterns and unmet demand', async () => {
    expect(await store('coordinator').unusualSearches(page)).toHaveLength(1);
    expect(await store('coordinator').unmetDemand(demand)).toHaveLength(1);
  });

  it.each(['hospital', 'police', 'shelter-juniper', 'director-juniper', 'lawyer', 'auditor', 'opposing-counsel', 'court-clerk'] as const)(
    '%s reads neither, and cannot review',
    async (persona) => {
      const [pattern] = await store('coordinator').unusualSearches(page);
      expect(await store(persona).unusualSearches(page)).toEqual([]);
      expect(await store(persona).unmetDemand(demand)).toEqual([]);
      expect(await store(persona).reviewSearchPattern({ patternId: pattern?.id ?? '', text: 'Somebody else looked.' })).toBe('NOT_FOUND');
    },
  );

  it('a coordinator of another network reads nothing', async () => {
    expect(await store('coordinator', randomUUID()).unusualSearches(page)).toEqual([]);
    expect(await store('coordinator', randomUUID()).unmetDemand(demand)).toEqual([]);
  });

  it.each(['hotline', 'shelter-juniper', 'director-juniper', 'auditor'] as const)('%s does not change the map', async (persona) => {
    const rows = async () =>
      JSON.stringify([
        await test.admin`select * from shelters.zones order by id`,
        await test.admin`select id, zone_id, active from shelters.shelters order by id`,
      ]);
    const before = await rows();
    const shelterId = shelterIdOf('walnut');
    const refused = (done: Promise<unknown>) => done.catch(() => null);
    await refused(store(persona).createZone({ name: 'x', parentId: null, localities: [] }));
    await refused(store(persona).changeZone({ zoneId: demoId('zone north'), acceptMerging: true, to: { name: 'x' } }));
    await refused(store(persona).moveShelter({ shelterId, zoneId: demoId('zone south'), acceptMerging: true }));
    await refused(store(persona).setShelterActive({ shelterId, active: false, acceptMerging: true }));
    expect(await rows()).toBe(before);
    expect(await test.admin`select 1 from shelters.outbox`).toHaveLength(0);
  });

  it.each([
    ['hotline', ''],
    ['coordinator', ''],
    ['coordinator', 'asking'],
    ['shelter-juniper', 'asking'],
    ['opposing-counsel', 'matching'],
  ] as const)('%s, with the purpose "%s", sees no picture and no decision of the board', async (persona, purpose) => {
    await store('hotline').board();
    await store('hotline').confirmations();
    const session = viewerSession(connection.database, viewerOf(persona), purpose);
    expect(await session((tx) => tx.execute('select 1 from shelters.pictures'))).toHaveLength(0);
    expect(await session((tx) => tx.execute('select 1 from shelters.board_decisions'))).toHaveLength(0);
  });

  it("a member's questions are no other member's, of its own organisation neither, but for counting what was paid", async () => {
    const colleague = { ...viewerOf('hotline'), memberId: randomUUID() };
    const asking = (purpose: string) =>
      viewerSession(connection.database, colleague, purpose)((tx) => tx.execute('select 1 from shelters.searches'));
    expect(await asking('')).toHaveLength(0);
    expect(await asking('asking')).toHaveLength(60);
    expect(
      await viewerSession(connection.database, viewerOf('hospital'), 'asking')((tx) => tx.execute('select 1 from shelters.searches')),
    ).toHaveLength(0);
  });
});
