import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const search = (persona: PersonaName, input: Record<string, unknown> = {}, page = '') =>
  hub.ask(
    persona,
    `query ($input: BedAvailabilityInput!) { bedAvailability(input: $input${page}) { edges { cursor node { fit shelter { codeName } reasons { code effect } } } pageInfo { hasNextPage endCursor } } }`,
    {
      input: { reference: 'family-1', household: { adults: 1, children: [] }, ...input },
    },
  );

describe('bed availability', () => {
  it.each(personaNames)('for %s is open to referral partners and nobody else', async (persona) => {
    const { data, errors } = await search(persona);
    if (['hotline', 'hospital', 'police'].includes(persona)) expect(data.bedAvailability.edges).toHaveLength(6);
    else expect([data, errors[0]?.extensions.code]).toEqual([{ bedAvailability: null }, 'FORBIDDEN']);
  });

  it('pages through every shelter once, in the same order', async () => {
    const whole = (await search('hotline')).data.bedAvailability.edges.map(
      ({ node }: { node: { shelter: { codeName: string } } }) => node.shelter.codeName,
    );
    const paged: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const { edges, pageInfo } = (await search('hotline', {}, `, first: 4${after}`)).data.bedAvailability;
      paged.push(...edges.map(({ node }: { node: { shelter: { codeName: string } } }) => node.shelter.codeName));
      more = pageInfo.hasNextPage;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(whole);
  });

  it.each([
    [{ household: { adults: 0, children: [] } }],
    [{ household: { adults: 1, children: [{ age: -1, gender: 'MALE' }] } }],
    [{ household: { adults: 1, children: [{ age: 200, gender: 'FEMALE' }] } }],
    [{ household: { adults: 1, children: [], pets: -1 } }],
    [{ household: { adults: 1, children: [], languages: ['kyrgyz'] } }],
    [{ household: { adults: 1, children: [], exclusionAreas: [''] } }],
    [{ reference: '' }],
    [{ reference: 'x'.repeat(65) }],
  ])('refuses %j and records no question', async (input) => {
    const count = async () => (await hub.admin`select 1 from shelters.searches`).length;
    const before = await count();
    const { data, errors } = await search('hotline', input);
    expect(data).toEqual({ bedAvailability: null });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await count()).toBe(before);
  });

  it('writes every question down with its reference', async () => {
    await search('hospital', { reference: 'ward-7' });
    expect(await hub.admin`select reference from shelters.searches where reference = 'ward-7'`).toHaveLength(1);
  });
});

describe('a question about zones', () => {
  it('that are not published is refused, and costs no household', async () => {
    const before = await hub.admin`select 1 from shelters.searches`;
    for (const zones of [['no zone'], ['5f3fb4f5-0a7d-4a2c-9f04-0a5a3f0d1a11']]) {
      const { data, errors } = await hub.ask(
        'hotline',
        'query ($zones: [ID!]) { bedAvailability(input: { reference: "zones", household: { adults: 1, children: [] }, zones: $zones }) { edges { cursor } } }',
        { zones },
      );
      expect(data).toEqual({ bedAvailability: null });
      expect(errors[0]).toMatchObject({ message: 'zones names one that is not published.', extensions: { code: 'BAD_USER_INPUT' } });
    }
    expect(await hub.admin`select 1 from shelters.searches`).toHaveLength(before.length);
  });
});

describe('the availability board', () => {
  const board = async (persona: PersonaName) => hub.ask(persona, '{ availabilityBoard { asOf zones { zone { name } stage band } } }');

  it('is the same for everyone who may see it, and does not change between ticks', async () => {
    const first = (await board('hotline')).data;
    await hub.admin`update shelters.units set state = 'OCCUPIED'`;
    for (const persona of ['coordinator', 'lawyer', 'auditor', 'shelter-juniper'] as const)
      expect((await board(persona)).data).toEqual(first);
    expect(new Date(first.availabilityBoard.asOf).getUTCHours() % 6).toBe(0);
  });

  it.each(['opposing-counsel', 'court-clerk'] as const)('is closed to %s', async (persona) => {
    const { data, errors } = await board(persona);
    expect([data, errors[0]?.extensions.code]).toEqual([{ availabilityBoard: null }, 'FORBIDDEN']);
  });

  it('tells stages together where one alone would be fewer than three shelters', async () => {
    const rows = (await board('hotline')).data.availabilityBoard.zones;
    expect(rows.map(({ zone, stage }: { zone: { name: string }; stage: string | null }) => [zone.name, stage]).sort()).toEqual([
      ['Northern districts', 'EMERGENCY'],
      ['Southern districts', null],
    ]);
  });

  it('names no zone that holds fewer than three shelters, nor one that leaves fewer over', async () => {
    await hub.admin`delete from shelters.board_ticks`;
    await hub.admin`update shelters.shelters set active = false where code_name = 'Willow'`;
    const { data } = await board('hotline');
    expect(data.availabilityBoard.zones.map(({ zone }: { zone: { name: string } }) => zone.name)).toEqual(['Whole network']);
  });
});
