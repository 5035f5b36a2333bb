import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shelterIdOf } from '../../hub/demo/network.ts';
import type { PersonaName } from '../../hub/demo/personas.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

beforeEach(() => clearReferrals(hub));

describe('a cursor', () => {
  it('of somebody else, of another question, or made up, is refused with one code', async () => {
    await sendReferral(hub, 'hotline');
    await sendReferral(hub, 'hotline', { shelterId: shelterIdOf('poplar') });
    const ask = (persona: PersonaName, args: string) =>
      hub.ask(persona, `{ myReferrals(${args}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`);
    const first = (await ask('hotline', 'first: 1')).data.myReferrals;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const cursor = first.pageInfo.endCursor;
    const second = (await ask('hotline', `first: 1, after: "${cursor}"`)).data.myReferrals;
    expect(second.edges[0].node.id).not.toBe(first.edges[0].node.id);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const refusals = await Promise.all([
      ask('hospital', `after: "${cursor}"`),
      ask('hotline', `status: [SENT], after: "${cursor}"`),
      ask('hotline', 'after: "made up"'),
      hub.ask('hotline', `{ ledger(after: "${cursor}") { edges { cursor } } }`),
    ]);
    expect(refusals.map(({ errors }) => errors[0]?.extensions.code)).toEqual(Array.from({ length: 4 }, () => 'BAD_CURSOR'));
  });

  it.each([
    [0, 'BAD_USER_INPUT'],
    [-1, 'BAD_USER_INPUT'],
    [101, 'BAD_USER_INPUT'],
    [1_000_000, 'QUERY_TOO_COMPLEX'],
  ])('a page of %i is refused', async (first, code) => {
    const { errors } = await hub.ask('hotline', `{ myReferrals(first: ${first}) { edges { cursor } } }`);
    expect(errors[0]?.extensions.code).toBe(code);
  });
});
