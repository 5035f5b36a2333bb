import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoZones, shelterIdOf, unitIdOf } from '../../hub/demo/network.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import type { Ticks } from '../../platform/live/ticks.ts';
import { type Loose, until } from '../support/disclosures.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { follow, type OpenOptions, type TestStream } from '../support/streams.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

/** Ticks when the test says so. */
const waiting = new Set<(tick: Date) => void>();
let last = new Date(0);
const boardTicks: Ticks = {
  follow: async (hear, signal) => {
    waiting.add(hear);
    signal.addEventListener('abort', () => waiting.delete(hear), { once: true });
    return last;
  },
};
const tick = () => {
  last = new Date(last.getTime() + 900_000);
  for (const hear of waiting) hear(last);
};

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ boardTicks, limitStreams: { ofMember: 100, ofProcess: 1_000 } });
});
afterAll(() => hub.stop());
beforeEach(() => clearReferrals(hub));
const open: TestStream[] = [];
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
const listen = async (persona: PersonaName, query: string, options: OpenOptions = {}): Promise<TestStream> => {
  const stream = await follow(hub, persona, query, options);
  open.push(stream);
  return stream;
};

const juniper = shelterIdOf('juniper');
const shelter = (id: string) =>
  `subscription { shelterChanged(id: "${id}") { codeName name units { label state } admission { oldestBoy } place { address disclosure { precision } } } }`;
const setUnit = (state: string) =>
  hub.ask(
    'shelter-juniper',
    `mutation { setUnitState(input: { unitId: "${unitIdOf('juniper', 'Room 2')}", state: ${state} }) { errors { code } } }`,
  );
const confirm = () => hub.ask('shelter-juniper', `mutation { confirmCapacity(input: { shelterId: "${juniper}" }) { errors { code } } }`);
const setRules = () =>
  hub.ask(
    'shelter-juniper',
    `mutation { setAdmissionRules(input: { shelterId: "${juniper}", oldestBoy: 15, mostChildren: 3, cribs: true, pets: false, stepFree: true, languages: ["ky"], adultsAlone: true }) { errors { code } } }`,
  );

describe('shelterChanged', () => {
  it('tells own staff of a held room, with parts of other subgraphs; partners hear nothing of it nor of a confirmation, and of new rules what is published', async () => {
    const staff = await listen('shelter-juniper', shelter(juniper));
    const partners = ['hotline', 'police', 'shelter-poplar', 'coordinator'] as const;
    const streams = await Promise.all(partners.map((persona) => listen(persona, shelter(juniper))));
    const marks = await Promise.all(streams.map((stream) => stream.caughtUp()));
    await staff.caughtUp();

    await confirm();
    await staff.event(1);
    await sendReferral(hub, 'hospital');
    const held = (await staff.event(2)).data.shelterChanged;
    expect(held.units.map(({ state }: Loose) => state)).toContain('HELD');
    expect(held.place.address).toMatch(/^canary/);
    expect(held.name).toMatch(/^canary/);
    // Asked again from before: that capacity was confirmed and a room held has left no trace.
    for (const [index, persona] of partners.entries()) {
      expect(streams[index]?.told()).toEqual([]);
      const again = await listen(persona, shelter(juniper), { lastEventId: marks[index] as string });
      await again.caughtUp();
      expect(again.told()).toEqual([]);
    }

    await setRules();
    for (const stream of streams) {
      const { data, errors } = await stream.event(1);
      expect(errors).toBeUndefined();
      expect(data.shelterChanged).toMatchObject({ codeName: 'Juniper', name: null, units: null, place: { address: null } });
    }
    // Asked again from before, the new rules are told once.
    const again = await listen('hotline', shelter(juniper), { lastEventId: marks[0] as string });
    await again.caughtUp();
    expect(again.told()).toHaveLength(1);
  });

  it('is refused to those who may not ask for shelters, and ends at once where there is none', async () => {
    for (const persona of ['opposing-counsel', 'court-clerk', 'lawyer', 'counsellor', 'auditor'] as const) {
      const stream = await listen(persona, shelter(juniper));
      expect(await stream.ended()).toBe(true);
      expect(stream.told()[0].errors[0].extensions.code).toBe('FORBIDDEN');
    }
    for (const id of ['5f3fb4f5-0a7d-4a2c-9f04-0a5a3f0d1a11', 'no id at all']) {
      const stream = await listen('hotline', shelter(id));
      expect([await stream.ended(), stream.told()]).toEqual([true, []]);
    }
  });

  it('reads the place with the grants of the moment, and writes each look down', async () => {
    const staff = await listen('shelter-juniper', shelter(juniper));
    await staff.caughtUp();
    const looks = async () => Number((await hub.admin`select count(*) from disclosures.ledger_entries where kind = 'DISCLOSED'`)[0]?.count);
    const before = await looks();
    await confirm();
    await staff.event(1);
    expect(await looks()).toBe(before + 1);
  });
});

describe('availabilityChanged', () => {
  const board = 'subscription { availabilityChanged { asOf zones { band stage zone { id name } } } }';

  it('is told at ticks and at nothing else, and says what the board says', async () => {
    const staff = await listen('shelter-juniper', shelter(juniper));
    const stream = await listen('hotline', board);
    await Promise.all([staff.caughtUp(), stream.caughtUp()]);
    await setUnit('OUT_OF_SERVICE');
    await staff.event(1);
    await sendReferral(hub, 'hospital');
    await staff.event(2);
    expect(stream.told()).toEqual([]);
    tick();
    const { data } = await stream.event(1);
    const asked = await hub.ask('hotline', '{ availabilityBoard { asOf zones { band stage zone { id name } } } }');
    expect(data.availabilityChanged).toEqual(asked.data.availabilityBoard);
    await setUnit('OCCUPIED');
    await staff.event(3);
    // A tick at which nothing changed is told like any other.
    tick();
    expect((await stream.event(2)).data).toEqual(data);
    expect(stream.told()).toHaveLength(2);
  });

  it('is open to every member but opposing counsel and court clerks', async () => {
    const streams = new Map<PersonaName, TestStream>();
    for (const persona of personaNames) streams.set(persona, await listen(persona, board));
    const refused = personaNames.filter((persona) => ['opposing-counsel', 'court-clerk'].includes(persona));
    for (const persona of refused) {
      expect(await streams.get(persona)?.ended()).toBe(true);
      expect(streams.get(persona)?.told()[0].errors[0].extensions.code).toBe('FORBIDDEN');
    }
    for (const [persona, stream] of streams) if (!refused.includes(persona)) await stream.caughtUp();
    tick();
    for (const [persona, stream] of streams)
      if (!refused.includes(persona)) expect((await stream.event(1)).data.availabilityChanged.zones.length).toBeGreaterThan(0);
  });

  it('tells a client that comes back of the tick it missed, and only the zones it asked for', async () => {
    const { data } = await hub.ask('hotline', '{ availabilityBoard { zones { zone { id name } } } }');
    const north = data.availabilityBoard.zones.find(({ zone }: Loose) => zone.name === demoZones.north.name).zone.id;
    const zones = `subscription { availabilityChanged(zones: ["${north}", "no zone"]) { zones { zone { id } } } }`;
    const first = await listen('hotline', zones);
    const mark = await first.caughtUp();
    first.close();
    await until(async () => (waiting.size === 0 ? true : undefined));
    tick();
    const again = await listen('hotline', zones, { lastEventId: mark });
    const told = (await again.event(1)).data.availabilityChanged.zones;
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ zone }: Loose) => zone.id === north)).toBe(true);
    const third = await listen('hotline', zones, { lastEventId: again.lastId() as string });
    await third.caughtUp();
    expect(third.told()).toEqual([]);
  });
});
