import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeIdOf, shelterIdOf } from '../../hub/demo/network.ts';
import { slowDown, speedUp, whoDawdles } from './load.ts';
import { Machine, until } from './machine.ts';

let machine: Machine;
let kills = 0;
beforeAll(async () => {
  machine = new Machine();
  await machine.start();
});
afterAll(async () => {
  console.info(`compromised: ${kills} kills`);
  await machine.clear();
});

const juniper = placeIdOf('juniper');
const declare = () =>
  machine.ask(
    'director-juniper',
    `mutation { declareCompromised(input: { placeId: "${juniper}", reasonCode: SEEN_OR_FOLLOWED, text: "Somebody waited at the gate." }) { compromise { id } errors { code } } }`,
  );
const count = async (table: string, where = 'true') =>
  Number((await machine.admin.unsafe(`select count(*)::int as count from ${table} where ${where}`))[0]?.count);
/** How far it went: rows of each kind. */
const state = async () => ({
  compromises: await count('disclosures.compromises'),
  entries: await count('disclosures.ledger_entries', `kind = 'COMPROMISED'`),
  notices: await count('disclosures.notices', `kind = 'COMPROMISED'`),
  events: await count('disclosures.outbox', `kind = 'place.compromised'`),
});
const offered = async () => {
  const { data } = await machine.ask(
    'hotline',
    '{ bedAvailability(input: { reference: "r", household: { adults: 1, children: [] } }) { edges { node { shelter { id } } } } }',
  );
  return data.bedAvailability.edges.some(({ node }: { node: { shelter: { id: string } } }) => node.shelter.id === shelterIdOf('juniper'));
};
const nothing = { compromises: 0, entries: 0, notices: 0, events: 0 };
const once = { compromises: 1, entries: 1, notices: 1, events: 1 };

describe('a compromise', () => {
  it.each(['disclosures.compromises', 'disclosures.notices', 'disclosures.outbox'])(
    'in the middle of which the hub is killed, at %s, did not happen, and leaves nothing behind',
    async (table) => {
      await slowDown(machine, table, 0.5);
      const declared = declare().catch(() => 'no answer');
      await whoDawdles(machine);
      await machine.kill();
      kills += 1;
      expect(await declared).toBe('no answer');
      await machine.start();
      await speedUp(machine, table);
      expect(await state()).toEqual(nothing);
      expect(await offered()).toBe(true);
    },
  );

  it('that was declared reaches matching, also when the hub is killed while it tells; everybody is told once', async () => {
    // Whoever tells the shelters service waits behind this.
    const release = await new Promise<() => void>((locked, failed) => {
      machine.admin
        .begin(async (tx) => {
          await tx`select 1 from shelters.shelters where id = ${shelterIdOf('juniper')} for update`;
          await new Promise<void>((done) => locked(() => done()));
        })
        .catch(failed);
    });
    const { data } = await declare();
    expect(data.declareCompromised.errors).toEqual([]);
    await until(
      'it is being told',
      async () => (await machine.admin`select 1 from pg_stat_activity where usename = 'saya_shelters' and wait_event_type = 'Lock'`)[0],
    );
    expect(await offered()).toBe(true);
    await machine.kill();
    kills += 1;
    release();
    await machine.start();
    await until('it is out of matching', async () => ((await offered()) ? undefined : true));
    await until('it was told', async () => ((await count('disclosures.outbox', 'done_at is null')) === 0 ? true : undefined));
    expect(await state()).toEqual(once);
    const again = await declare();
    expect(again.data.declareCompromised.compromise.id).toBe(data.declareCompromised.compromise.id);
    expect(await state()).toEqual(once);
  });
});
