import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { placeIdOf } from '../../hub/demo/network.ts';
import { memberIdOf } from '../../hub/demo/personas.ts';
import { canarySecrets } from '../support/canaries.ts';
import { acceptReferral, clearDisclosures, grantResidence, look, mutate, until } from '../support/disclosures.ts';
import { clearReferrals } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
/** The keys as they were: a test that destroys some must not take them from the next. */
let keptKeys: string;
const residence = placeIdOf('residence');
const secrets = canarySecrets.locationOf('residence');

/** What a database from a backup brings back: the rows of places, as they were. */
const restorePlaces = () => hub.admin.unsafe('delete from disclosures.places; insert into disclosures.places select * from backup.places');

beforeAll(async () => {
  hub = await startTestHub();
  keptKeys = mkdtempSync(join(tmpdir(), 'saya-kept-keys-'));
  cpSync(hub.keysFolder, keptKeys, { recursive: true });
  await hub.admin.unsafe('create schema backup; create table backup.places as select * from disclosures.places');
});
afterAll(async () => {
  await hub.stop();
  rmSync(keptKeys, { recursive: true, force: true });
});
beforeEach(async () => {
  cpSync(keptKeys, hub.keysFolder, { recursive: true });
  await restorePlaces();
  await clearDisclosures(hub);
  await clearReferrals(hub);
});

const forget = (persona: Parameters<typeof mutate>[1], placeId: string) =>
  mutate(hub, persona, 'forgetPlace', { placeId }, 'forgetting { id state requestedBy confirmedBy keyDestroyedAt }');
const keyGone = (placeId: string) =>
  until(
    async () =>
      (await hub.admin`select id from disclosures.forgettings where key_destroyed_at is not null and place_id = ${placeId}`)[0]?.id as
        | string
        | undefined,
  );

describe('forgetting a place', () => {
  it("takes two of its keepers, and then nobody reads it, nor the words about it, nor a backup's row", async () => {
    await grantResidence(hub);
    await mutate(
      hub,
      'counsellor',
      'recordToldOffSystem',
      { placeId: residence, precision: 'EXACT', channel: 'TELEPHONE', toldAt: new Date().toISOString(), recipient: 'a neighbour' },
      'place { id }',
    );
    expect((await look(hub, 'lawyer', residence)).address).toBe(secrets.address);

    expect(await forget('counsellor', residence)).toMatchObject({
      forgetting: { state: 'REQUESTED', requestedBy: memberIdOf('counsellor') },
      errors: [],
    });
    expect(await forget('counsellor', residence)).toMatchObject({ forgetting: null, errors: [{ code: 'SAME_PERSON' }] });
    expect((await look(hub, 'lawyer', residence)).address).toBe(secrets.address);
    const { data } = await hub.ask('lawyer', '{ notices { edges { node { kind place { forgetting { state confirmBy } } } } } }');
    expect(data.notices.edges[0].node).toMatchObject({ kind: 'FORGET_REQUESTED', place: { forgetting: { state: 'REQUESTED' } } });

    expect(await forget('lawyer', residence)).toMatchObject({
      forgetting: { state: 'FORGOTTEN', confirmedBy: memberIdOf('lawyer') },
      errors: [],
    });
    await keyGone(residence);
    expect(await look(hub, 'lawyer', residence)).toMatchObject({ kind: null, address: null, disclosure: { precision: 'NOTHING' } });
    const known = await hub.ask(
      'counsellor',
      `{ place(id: "${residence}") { knownBy { how toldTo } forgetting { state keyDestroyedAt } } }`,
    );
    expect(known.data.place.knownBy.find(({ how }: { how: string }) => how === 'TOLD')).toEqual({ how: 'TOLD', toldTo: null });
    expect(known.data.place.forgetting).toMatchObject({ state: 'FORGOTTEN', keyDestroyedAt: expect.any(String) });

    await restorePlaces();
    await hub.admin`truncate disclosures.forgettings`;
    await hub.admin`update disclosures.grants set revoked_at = null, revocation = null where place_id = ${residence}`;
    const [row] = await hub.admin`select length(sealed) > 100 as sealed from disclosures.places where id = ${residence}`;
    expect(row?.sealed).toBe(true);
    const restored = await hub.ask(
      'lawyer',
      `{ place(id: "${residence}") { region city address coordinates { latitude } directions phone disclosure { precision } } }`,
    );
    expect(restored.data.place).toMatchObject({
      region: null,
      city: null,
      address: null,
      coordinates: null,
      directions: null,
      phone: null,
    });
    expect(restored.data.place.disclosure.precision).toBe('EXACT');
  });

  it('leaves nothing to say, break or declare about it', async () => {
    await forget('counsellor', residence);
    await forget('lawyer', residence);
    await keyGone(residence);
    const text = 'Somebody stood there all night.';
    const attempts = [
      mutate(hub, 'lawyer', 'breakGlass', { placeId: residence, reasonCode: 'PERPETRATOR_NEAR', text }, 'opening { id }'),
      mutate(hub, 'counsellor', 'declareCompromised', { placeId: residence, reasonCode: 'OTHER', text }, 'compromise { id }'),
      mutate(
        hub,
        'counsellor',
        'recordToldOffSystem',
        { placeId: residence, precision: 'EXACT', channel: 'LETTER', toldAt: new Date().toISOString(), recipient: 'a neighbour' },
        'place { id }',
      ),
    ];
    for (const answer of await Promise.all(attempts)) expect(answer).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });

  it('can be taken back until the second yes', async () => {
    await forget('counsellor', residence);
    expect(await mutate(hub, 'lawyer', 'keepPlace', { placeId: residence }, 'forgetting { state }')).toMatchObject({
      forgetting: { state: 'WITHDRAWN' },
      errors: [],
    });
    expect(await mutate(hub, 'lawyer', 'keepPlace', { placeId: residence }, 'forgetting { state }')).toMatchObject({
      errors: [{ code: 'NOT_OPEN' }],
    });
    expect(await forget('lawyer', residence)).toMatchObject({ forgetting: { state: 'REQUESTED', requestedBy: memberIdOf('lawyer') } });
  });

  it('is asked anew when nobody confirms within seven days', async () => {
    await forget('counsellor', residence);
    await hub.admin`update disclosures.forgettings set requested_at = now() - interval '8 days'`;
    const { data } = await hub.ask('counsellor', `{ place(id: "${residence}") { forgetting { state } } }`);
    expect(data.place.forgetting.state).toBe('LAPSED');
    expect(await forget('lawyer', residence)).toMatchObject({ forgetting: { state: 'REQUESTED' } });
  });

  it.each(['hotline', 'police', 'lawyer-other', 'shelter-juniper', 'opposing-counsel', 'court-clerk', 'auditor', 'coordinator'] as const)(
    "is not %s's to ask of a survivor's place",
    async (persona) => {
      const answer = await forget(persona, residence);
      expect(answer.refused ?? answer.errors[0].code).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
      const [row] = await hub.admin`select count(*)::int as count from disclosures.forgettings`;
      expect(row?.count).toBe(0);
    },
  );

  it('waits, of a shelter, until it has left matching and is empty; then its director and the coordinator do it', async () => {
    const juniper = placeIdOf('juniper');
    expect(await forget('director-juniper', juniper)).toMatchObject({ errors: [{ code: 'PLACE_IN_USE' }] });
    const { id } = await acceptReferral(hub);
    await mutate(
      hub,
      'director-juniper',
      'declareCompromised',
      { placeId: juniper, reasonCode: 'SEEN_OR_FOLLOWED', text: 'A car stood there three nights.' },
      'compromise { id }',
    );
    expect(await forget('director-juniper', juniper)).toMatchObject({ errors: [{ code: 'PLACE_IN_USE' }] });
    await hub.ask('hotline', `mutation { withdrawReferral(input: { referralId: "${id}", reason: OTHER }) { errors { code } } }`);
    await until(async () => (await hub.admin`select 1 from disclosures.stays where referral_id = ${id} and state = 'ENDED'`)[0]);
    expect(await forget('director-juniper', juniper)).toMatchObject({ forgetting: { state: 'REQUESTED' } });
    expect(await forget('coordinator', juniper)).toMatchObject({ forgetting: { state: 'FORGOTTEN' } });
    await keyGone(juniper);
    expect(await look(hub, 'shelter-juniper', juniper)).toMatchObject({ address: null, disclosure: { precision: 'NOTHING' } });
    const [open] = await hub.admin`select id from disclosures.compromises where place_id = ${juniper}`;
    expect(await mutate(hub, 'coordinator', 'clearCompromised', { compromiseId: open?.id }, 'compromise { id }')).toMatchObject({
      errors: [{ code: 'NOT_OPEN' }],
    });
  });

  it('destroys the key once, however often the reaction runs', async () => {
    await forget('counsellor', residence);
    await forget('lawyer', residence);
    const forgetting = await keyGone(residence);
    await hub.admin`update disclosures.outbox set done_at = null where kind = 'place.forgotten'`;
    await until(async () => (await hub.admin`select 1 from disclosures.outbox where kind = 'place.forgotten' and done_at is not null`)[0]);
    const entries = await hub.admin`select kind from disclosures.ledger_entries where subject_id = ${forgetting} order by sequence`;
    expect(entries.map(({ kind }) => kind)).toEqual(['FORGET_REQUESTED', 'FORGOTTEN', 'KEY_DESTROYED']);
  });
});
