import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { placeIdOf } from '../../hub/demo/network.ts';
import { resolvers as placeResolvers } from '../../subgraphs/disclosures/resolvers.ts';
import { rules as placeRules } from '../../subgraphs/disclosures/rules.ts';
import { resolvers as shelterResolvers } from '../../subgraphs/shelters/resolvers.ts';
import { rules as shelterRules } from '../../subgraphs/shelters/rules.ts';
import { canarySecrets, findCanaries } from '../support/canaries.ts';
import { sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import { tryEverything } from './engine.ts';
import { followEverything } from './liveEngine.ts';
import { faultyCaller, startFaultyHub } from './plant.ts';

let hub: TestHub | undefined;
afterEach(() => hub?.stop());

const strangers = { referralIds: [randomUUID()], personas: ['hotline', 'police'] as const };

describe('a planted fault', () => {
  it("is found: a removed rule shows a shelter's name to partners", async () => {
    hub = await startFaultyHub(({ inProcess }) => ({
      shelters: faultyCaller(inProcess.subgraphs.shelters, shelterResolvers, { ...shelterRules, 'Shelter.name': 'parent' }),
    }));
    const { leaks } = await tryEverything(hub.ask, strangers);
    expect(new Set(leaks.map(({ persona }) => persona))).toEqual(new Set(['hotline', 'police']));
    expect(new Set(leaks.map(({ canary }) => canary))).toContain('juniper name');
  }, 120_000);

  it('is found on a stream, in what another subgraph adds to an event', async () => {
    hub = await startFaultyHub(({ inProcess }) => ({
      shelters: faultyCaller(inProcess.subgraphs.shelters, shelterResolvers, { ...shelterRules, 'Shelter.name': 'parent' }),
    }));
    const { referral } = await sendReferral(hub, 'hotline');
    const { leaks } = await followEverything(hub, { referralIds: [referral.id], personas: ['hotline', 'police'] });
    expect(new Set(leaks.map(({ persona, path, canary }) => `${persona} ${path} ${canary}`))).toEqual(
      new Set(['hotline referralChanged.shelter juniper name']),
    );
  }, 120_000);

  it('is found: a resolver that reads the location past ledger and seal', async () => {
    hub = await startFaultyHub(({ inProcess }) => {
      const careless = {
        ...placeResolvers,
        Place: { ...placeResolvers.Place, address: () => canarySecrets.locationOf('juniper').address },
      };
      return {
        disclosures: faultyCaller(inProcess.subgraphs.disclosures, careless, { ...placeRules, 'Place.address': 'parent' }),
      };
    });
    const { leaks } = await tryEverything(hub.ask, strangers);
    expect(new Set(leaks.map(({ canary }) => canary))).toEqual(new Set(['juniper address']));
  }, 120_000);

  it('is found: an address that was stored unsealed', async () => {
    hub = await startTestHub();
    await hub.admin`update disclosures.places set sealed = ${Buffer.from(JSON.stringify(canarySecrets.locationOf('juniper')))} where id = ${placeIdOf('juniper')}`;
    const [row] = await hub.admin`select row.*::text as text from disclosures.places row where id = ${placeIdOf('juniper')}`;
    expect(findCanaries(String(row?.text)).map(({ label }) => label)).toContain('juniper address');
  });
});

describe('a forgotten rule on a location', () => {
  it('withholds it all the same: the seal opens by a committed entry only', async () => {
    hub = await startFaultyHub(({ inProcess }) => {
      const open = Object.fromEntries(Object.keys(placeRules).map((coordinate) => [coordinate, 'parent']));
      return { disclosures: faultyCaller(inProcess.subgraphs.disclosures, placeResolvers, open) };
    });
    const { leaks } = await tryEverything(hub.ask, strangers);
    expect(leaks).toEqual([]);
  }, 120_000);
});
