import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstDocument, firstVariables } from '../../hub/demo/firstQuery.ts';
import { shelterIdOf } from '../../hub/demo/network.ts';
import { SayaError } from '../../platform/errors.ts';
import type { SubgraphName } from '../../platform/subgraph.ts';
import type { SubgraphCaller, SubgraphCallers } from '../../platform/subgraphCaller.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let dead: SubgraphName | null = null;

/** Answers as a caller does whose subgraph does not. */
const gone: SubgraphCaller = async () => ({ data: null, errors: [new SayaError('SERVICE_UNAVAILABLE')] });

beforeAll(async () => {
  hub = await startTestHub({
    callers: (real) =>
      Object.fromEntries(
        Object.entries(real).map(([name, caller]): [string, SubgraphCaller] => [
          name,
          (call) => (name === dead ? gone(call) : caller(call)),
        ]),
      ) as unknown as SubgraphCallers,
  });
});
afterAll(() => hub.stop());
beforeEach(() => {
  dead = null;
});

const codes = ({ errors }: { errors: readonly { extensions: { code: string } }[] }) => [
  ...new Set(errors.map(({ extensions }) => extensions.code)),
];

describe('a subgraph that is down', () => {
  it('cases: beds are still found, and the part that needed it has a code', async () => {
    dead = 'cases';
    const beds = await hub.ask('hotline', firstDocument, firstVariables);
    expect(beds.errors).toEqual([]);
    expect(beds.data.bedAvailability.edges).toHaveLength(6);
    const mixed = await hub.ask('lawyer', '{ availabilityBoard { zones { band } } myCases { edges { node { id } } } }');
    expect(mixed.data.availabilityBoard.zones.length).toBeGreaterThan(0);
    expect(mixed.data.myCases).toBeNull();
    expect(codes(mixed)).toEqual(['SERVICE_UNAVAILABLE']);
    expect(mixed.errors.every(({ path }) => path?.[0] === 'myCases')).toBe(true);
  });

  it('disclosures: a case is read without its places', async () => {
    dead = 'disclosures';
    const { data, errors } = await hub.ask(
      'lawyer',
      '{ myCases { edges { node { reference residence { address disclosure { precision } } schools { address disclosure { precision } } nextDeadline { title } } } } }',
    );
    expect(data.myCases.edges[0].node).toMatchObject({ reference: 'KG-2026-014', residence: null, schools: [null, null] });
    expect(data.myCases.edges[0].node.nextDeadline.title).not.toBe('');
    expect(codes({ errors })).toEqual(['SERVICE_UNAVAILABLE']);
  });

  it('referrals: a case is read without its referrals', async () => {
    await hub.admin`insert into cases.case_referrals (network_id, case_id, referral_id, attached_by) select network_id, id, gen_random_uuid(), gen_random_uuid() from cases.cases`;
    dead = 'referrals';
    const { data, errors } = await hub.ask('lawyer', '{ myCases { edges { node { reference referrals { status } } } } }');
    expect(data.myCases.edges[0].node).toEqual({ reference: 'KG-2026-014', referrals: [null] });
    expect(codes({ errors })).toEqual(['SERVICE_UNAVAILABLE']);
  });

  it('says the same to a persona that may not know whether there was anything', async () => {
    dead = 'cases';
    const { data, errors } = await hub.ask('opposing-counsel', '{ case(id: "x") { id } }');
    expect(data).toEqual({ case: null });
    expect(codes({ errors })).toEqual(['SERVICE_UNAVAILABLE']);
  });
});

describe('shelters down while a referral is sent', () => {
  it('nothing is sent, and the sender is told to try again', async () => {
    const port = hub.inProcess.subgraphs.shelters;
    await port.stop();
    const input = {
      shelterId: shelterIdOf('juniper'),
      household: { adults: 1, children: [] },
      reference: 'r',
      idempotencyKey: 'down-key-1',
    };
    const { data, errors } = await hub.ask(
      'hotline',
      'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { id } errors { code } } }',
      { input },
    );
    expect(data?.sendReferral?.referral ?? null).toBeNull();
    expect([...codes({ errors }), ...(data?.sendReferral?.errors ?? []).map(({ code }: { code: string }) => code)]).toHaveLength(1);
    expect(await hub.admin`select id from referrals.referrals`).toHaveLength(0);
    expect(hub.logged()).toContain('request failed');
  });
});
