import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { inFull } from '../support/extent.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgresProxy.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import {
  askService,
  askStore,
  disclosedAfterRevoked,
  type Interleaving,
  interleavings,
  type Lane,
  lanePlaces,
  newTally,
  openLanes,
  type Pauses,
  pauseStatements,
  pausesArbitrary,
  type Read,
  race,
  revocations,
} from './race.ts';

let hub: TestHub;
let proxy: PostgresProxy;
let lanes: Lane[];
beforeEach(async () => {
  proxy = await startPostgresProxy(inject('adminUrl'));
  hub = await startTestHub({ work: false, urls: (real) => ({ ...real, disclosures: proxy.through(real.disclosures) }) });
  lanes = await openLanes(hub);
});
afterEach(async () => {
  await hub.stop();
  await proxy.stop();
});

const rounds = fc.record({
  pauses: pausesArbitrary,
  each: fc.array(interleavings, { minLength: lanePlaces.length, maxLength: lanePlaces.length }),
});

/** Races in every lane at once, so often. @throws what fast-check makes of ValueAfterRevocation */
async function raceOften(
  numRuns: number,
  { reads = [askService(hub), askStore(hub)], slowly = {} }: { reads?: readonly [Read, Read]; slowly?: Partial<Pauses> } = {},
) {
  const tally = newTally();
  await fc.assert(
    fc.asyncProperty(rounds, async ({ pauses, each }) => {
      pauseStatements(proxy, { ...pauses, ...slowly });
      await Promise.all(lanes.map((lane, index) => race(hub, lane, each[index] as Interleaving, { reads, tally })));
    }),
    { numRuns, endOnFailure: true },
  );
  return tally;
}

/** In every lane; a thousand interleavings are in `npm run test:long`. */
const raceRounds = inFull ? 250 : 30;

describe('a revocation', () => {
  it('that was acknowledged is final: no answer begun after it holds the value, however they interleave', async () => {
    const tally = await raceOften(raceRounds);
    const behind = await disclosedAfterRevoked(hub, lanes);
    console.info(
      `revocation race: ${tally.interleavings} interleavings (${revocations.map((name) => `${name} ${tally.by[name]}`).join(', ')}), ${tally.reads} reads; ` +
        `value read before ${tally.before}, during ${tally.during}, after ${tally.after}; refused after ${tally.refusedAfter}; ledger lines behind a revocation ${behind}`,
    );
    expect(tally.interleavings).toBe(raceRounds * lanePlaces.length);
    expect(Math.min(tally.before, tally.during, tally.refusedAfter)).toBeGreaterThan(raceRounds / 15);
    expect([tally.after, behind]).toEqual([0, 0]);
  }, 120_000);
});

describe('a planted fault', () => {
  it('is found: a decision that is remembered', async () => {
    const asking = askStore(hub);
    const remembered = new Map<string, { at: number; value: string | null }>();
    const careless: Read = async (placeId) => {
      await setImmediate();
      const known = remembered.get(placeId);
      if (known !== undefined && known.value !== null && performance.now() - known.at < 20) return known.value;
      const value = await asking(placeId);
      remembered.set(placeId, { at: performance.now(), value });
      return value;
    };
    await expect(raceOften(50, { reads: [careless, asking] })).rejects.toMatchObject({ cause: { name: 'ValueAfterRevocation' } });
  });

  it('is found: a reading that does not hold the grant until its entry is committed', async () => {
    proxy.rewrite = (statement) => statement.replace(/ for share$/, '');
    await raceOften(15, { slowly: { entry: 8 } });
    expect(await disclosedAfterRevoked(hub, lanes)).toBeGreaterThan(0);
  });
});
