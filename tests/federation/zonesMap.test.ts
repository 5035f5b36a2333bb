import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from '../../hub/demo/ids.ts';
import { type DemoShelterName, shelterIdOf } from '../../hub/demo/network.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { drawNewBoard } from '../support/pictures.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const north = demoId('zone north');
const south = demoId('zone south');

const change = async (name: string, input: Record<string, unknown>, persona: PersonaName = 'coordinator') => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const what = name.endsWith('Zone') ? 'zone { id name parentId localities shownAs { name } }' : 'shelter { id }';
  const merged = name === 'createZone' ? '' : 'merged { name }';
  const answer = await hub.ask(
    persona,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${what} ${merged} errors { code field } } }`,
    { input },
  );
  return { ...answer, payload: answer.data?.[name] ?? null };
};
const boardZones = async () =>
  (await hub.ask('hotline', '{ availabilityBoard { zones { zone { name } } } }')).data.availabilityBoard.zones.map(
    ({ zone }: { zone: { name: string } }) => zone.name,
  );
const zoneOf = async (shelter: DemoShelterName) =>
  (await hub.ask('hospital', `{ shelter(id: "${shelterIdOf(shelter)}") { zone { name } } }`)).data.shelter.zone.name;
const rows = async () =>
  JSON.stringify([
    await hub.admin`select * from shelters.zones order by id`,
    await hub.admin`select id, zone_id, active from shelters.shelters order by id`,
  ]);

describe('a change of the map', () => {
  it('that leaves a named zone too small tells which, and does nothing', async () => {
    const before = await rows();
    const both = [{ name: 'Northern districts' }, { name: 'Southern districts' }];
    const inactive = (await change('setShelterActive', { shelterId: shelterIdOf('willow'), active: false })).payload;
    expect(inactive).toEqual({ shelter: null, merged: both, errors: [{ code: 'WOULD_MERGE', field: 'acceptMerging' }] });
    const moved = (await change('moveShelter', { shelterId: shelterIdOf('juniper'), zoneId: south })).payload;
    expect([moved.merged.length, moved.errors]).toEqual([2, [{ code: 'WOULD_MERGE', field: 'acceptMerging' }]]);
    expect(await rows()).toBe(before);
  });

  it('is seen at once where a zone grows too small, and with the next board where it grows large enough; a board stays as drawn', async () => {
    const drawn = await boardZones();
    expect(drawn.sort()).toEqual(['Northern districts', 'Southern districts']);
    const { payload } = await change('setShelterActive', { shelterId: shelterIdOf('willow'), active: false, acceptMerging: true });
    expect([payload.errors, payload.merged.length]).toEqual([[], 2]);
    expect([await zoneOf('juniper'), await zoneOf('apricot')]).toEqual(['Whole network', 'Whole network']);
    expect((await boardZones()).sort()).toEqual(drawn);
    await drawNewBoard(hub);
    expect(await boardZones()).toEqual(['Whole network']);

    expect((await change('setShelterActive', { shelterId: shelterIdOf('willow'), active: true })).payload.errors).toEqual([]);
    expect(await zoneOf('juniper')).toBe('Whole network');
    await drawNewBoard(hub);
    expect((await boardZones()).sort()).toEqual(drawn);
    expect(await zoneOf('juniper')).toBe('Northern districts');
  });

  it('that takes nothing from a zone needs no word', async () => {
    const { payload } = await change('changeZone', { zoneId: north, name: ' Far north ', localities: ['Old Mill'] });
    expect(payload).toMatchObject({ zone: { name: 'Far north', localities: ['Old Mill'], parentId: null }, merged: [], errors: [] });
    const { zone } = (await change('createZone', { name: 'Valley', parentId: south })).payload;
    expect(zone).toMatchObject({ name: 'Valley', parentId: south, localities: [], shownAs: { name: 'Southern districts' } });
    await change('changeZone', { zoneId: north, name: 'Northern districts', localities: ['North Bazaar', 'Old Mill'] });
    expect((await hub.ask('coordinator', '{ mapZones { name } }')).data.mapZones).toHaveLength(3);
  });

  it('cannot put a zone inside itself', async () => {
    const before = await rows();
    const [valley] = await hub.admin`select id from shelters.zones where name = 'Valley'`;
    for (const parentId of [south, valley?.id]) {
      const { zone, errors } = (await change('changeZone', { zoneId: south, parentId })).payload;
      expect([zone, errors]).toEqual([null, [{ code: 'CIRCLE', field: 'parentId' }]]);
    }
    expect(await rows()).toBe(before);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['createZone', { name: ' ' }, 'INVALID_NAME'],
    ['createZone', { name: 'x'.repeat(81) }, 'INVALID_NAME'],
    ['createZone', { name: 'x', localities: [''] }, 'INVALID_LOCALITY'],
    ['createZone', { name: 'x', localities: Array(51).fill('x') }, 'INVALID_LOCALITY'],
    ['createZone', { name: 'x', parentId: 'nowhere' }, 'NOT_FOUND'],
    ['changeZone', { zoneId: 'nowhere', name: 'x' }, 'NOT_FOUND'],
    ['changeZone', { zoneId: north, name: '' }, 'INVALID_NAME'],
    ['changeZone', { zoneId: north, parentId: shelterIdOf('juniper') }, 'NOT_FOUND'],
    ['moveShelter', { shelterId: 'nowhere', zoneId: south }, 'NOT_FOUND'],
    ['moveShelter', { shelterId: shelterIdOf('juniper'), zoneId: 'nowhere' }, 'NOT_FOUND'],
    ['setShelterActive', { shelterId: 'nowhere', active: true }, 'NOT_FOUND'],
  ])('%s with %j is refused and changes nothing', async (name, input, code) => {
    const before = await rows();
    const { payload } = await change(name, input);
    expect([payload.zone ?? payload.shelter ?? null, payload.errors.map((error: { code: string }) => error.code)]).toEqual([null, [code]]);
    expect(await rows()).toBe(before);
  });

  it.each(personaNames.filter((name) => name !== 'coordinator'))('is not open to %s', async (persona) => {
    const before = await rows();
    for (const [name, input] of [
      ['createZone', { name: 'x' }],
      ['changeZone', { zoneId: north, name: 'x' }],
      ['moveShelter', { shelterId: shelterIdOf('juniper'), zoneId: south, acceptMerging: true }],
      ['setShelterActive', { shelterId: shelterIdOf('juniper'), active: false, acceptMerging: true }],
    ] as const)
      expect((await change(name, input, persona)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await hub.ask(persona, '{ mapZones { id } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await rows()).toBe(before);
  });

  it('of two at once is made in turn: the second is told what the first has left', async () => {
    await drawNewBoard(hub);
    const answers = await Promise.all(
      (['poplar', 'walnut'] as const).map((name) =>
        change('setShelterActive', { shelterId: shelterIdOf(name), active: false, acceptMerging: false }),
      ),
    );
    expect(answers.map(({ payload }) => payload.errors[0]?.code)).toEqual(['WOULD_MERGE', 'WOULD_MERGE']);
  });

  it('is not made by a compromise: the shelter counts on, and the board does not tell', async () => {
    await drawNewBoard(hub);
    const whole = '{ availabilityBoard { zones { zone { name } stage band } } }';
    const before = (await hub.ask('hotline', whole)).data;
    await hub.admin`update shelters.shelters set compromised_since = now() where id = ${shelterIdOf('walnut')}`;
    await hub.admin`delete from shelters.board_ticks`;
    expect((await hub.ask('hotline', whole)).data).toEqual(before);
    expect(await zoneOf('juniper')).toBe('Northern districts');
    await hub.admin`update shelters.shelters set compromised_since = null`;
  });
});
