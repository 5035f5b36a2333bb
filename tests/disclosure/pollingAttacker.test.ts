import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase, type DatabaseConnection } from '../../platform/database.ts';
import { createPaginator } from '../../platform/pagination.ts';
import { pauses, tickBefore } from '../../subgraphs/shelters/domain/index.ts';
import { type Asking, findBeds } from '../../subgraphs/shelters/operations.ts';
import { createShelterStore } from '../../subgraphs/shelters/store/index.ts';
import { inFull } from '../support/extent.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';
import { boardAsItIs, boardOfEveryQuarter, learnt, quartersOf } from './boardAttacker.ts';
import {
  day,
  hour,
  type Move,
  move,
  networkId,
  polledBy,
  rooms,
  type Simulated,
  settle,
  simulate,
  week,
  zoneIds,
} from './simulatedWeek.ts';

/** A week that begins at a tick, long before anything else in the database. */
const beginning = tickBefore(new Date('2026-01-05T00:00:00Z')).getTime();
const busy = { arrivalsADay: 4, stayDays: 2.25 };
const quiet = { arrivalsADay: 0.75, stayDays: 12 };
const pictureLength = 300_000;

let test: TestDatabase;
let connection: DatabaseConnection;
beforeAll(async () => {
  test = await openTestDatabase();
  connection = connectDatabase({ url: test.urls.shelters, poolSize: 4 });
});
afterAll(async () => {
  await connection.close();
  await test.stop();
});

/** The store as a request has it, at a moment of the simulated week. */
const storeAt = (at: number, persona: 'hotline' | 'coordinator' = 'hotline') =>
  createShelterStore({
    database: connection.database,
    viewer: polledBy(persona),
    requestId: randomUUID(),
    clock: async () => new Date(beginning + at),
  });

/** What has moved until a moment, so far. */
function mover({ moves }: Simulated) {
  let next = 0;
  return {
    nextAt: () => moves[next]?.at ?? Number.POSITIVE_INFINITY,
    until: async (at: number) => {
      for (; (moves[next]?.at ?? Number.POSITIVE_INFINITY) <= at; next += 1) await move(test, moves[next] as Move);
    },
  };
}

/** Between two looks; the whole of it, every ten seconds, is `npm run test:long`. */
const pollMilliseconds = inFull ? 10_000 : 600_000;

describe(`who asks for the board every ${pollMilliseconds / 1000} seconds of a week`, () => {
  it('sees it change at ticks only, several rooms of several shelters at once, and knows of no arrival when it was', async () => {
    const simulated = simulate({ seed: 1, ...busy });
    await settle(test, simulated);
    const moving = mover(simulated);
    const seen: { at: number; bands: string }[] = [];
    let polls = 0;
    let decided = new Map<string, Set<string>>();
    let fewestRooms = Number.POSITIVE_INFINITY;
    let fewestShelters = Number.POSITIVE_INFINITY;
    const look = async (at: number) => {
      const { rows } = await storeAt(at).board();
      polls += 1;
      return { at, bands: zoneIds.map((id) => rows.find(({ zoneId }) => zoneId === id)?.band).join(' ') };
    };
    const lookAtDecisions = async () => {
      const rows = await test.admin<{ zone_id: string; free: string }[]>`
        select zone_id, array_to_string(free_units, ' ') as free from shelters.board_decisions where network_id = ${networkId}`;
      const now = new Map(rows.map(({ zone_id: zoneId, free }) => [zoneId, new Set(free.split(' '))]));
      for (const [zoneId, free] of now) {
        const before = decided.get(zoneId) ?? free;
        const changed = rooms.filter(({ id }) => free.has(id) !== before.has(id));
        if (changed.length === 0) continue;
        fewestRooms = Math.min(fewestRooms, changed.length);
        fewestShelters = Math.min(fewestShelters, new Set(changed.map(({ shelterId }) => shelterId)).size);
      }
      decided = now;
    };
    for (let at = 0; at < week; ) {
      await moving.until(at);
      // Those at once between which nothing moves and no tick falls: what they see cannot depend on which is first.
      const end = Math.min(
        moving.nextAt(),
        tickBefore(new Date(beginning + at)).getTime() - beginning + boardAsItIs.tick,
        week,
        at + 4 * pollMilliseconds,
      );
      const moments = [];
      for (; at < end; at += pollMilliseconds) moments.push(at);
      const looks = await Promise.all(moments.map(look));
      for (const one of looks) if (seen.at(-1)?.bands !== one.bands) seen.push(one);
      if (looks.some((one) => one.at % boardAsItIs.tick === 0)) await lookAtDecisions();
    }
    const arrivals = simulated.moves.filter(({ arrives }) => arrives);
    const changes = seen.slice(1);

    // Whoever knows how families come, from many weeks, names for each change the quarter of an hour that is likeliest.
    const weeks = Array.from({ length: 150 }, (_week, index) => simulate({ seed: index + 100, ...busy }));
    const still = Array.from({ length: 150 }, (_week, index) => simulate({ seed: index + 100, ...quiet }));
    const tells = (simulations: readonly Simulated[], design: typeof boardAsItIs) =>
      learnt(simulations.map((one) => quartersOf(one, design)));
    const [now, before, nowQuiet, beforeQuiet] = [
      tells(weeks, boardAsItIs),
      tells(weeks, boardOfEveryQuarter),
      tells(still, boardAsItIs),
      tells(still, boardOfEveryQuarter),
    ];
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
    console.info(
      `the board, ${polls} times in a week of ${arrivals.length} arrivals: ${changes.length} changes, ${changes.filter(({ at }) => at % boardAsItIs.tick !== 0).length} outside ticks; ` +
        `behind each decided band at least ${fewestRooms} rooms of ${fewestShelters} shelters; arrivals that can be put into less than 6 hours: 0\n` +
        `what it tells of an arrival's quarter of an hour (${now.allBitsAnArrival.toFixed(1)} bits would be all): ${now.bitsAnArrival.toFixed(2)} bits ` +
        `(drawn every quarter of an hour: ${before.bitsAnArrival.toFixed(2)}); in a quiet network ${nowQuiet.bitsAnArrival.toFixed(2)} of ${nowQuiet.allBitsAnArrival.toFixed(1)} (${beforeQuiet.bitsAnArrival.toFixed(2)})\n` +
        `the surest guess of a quarter of an hour is right ${percent(now.surest.sure)} of the time (${percent(before.surest.sure)}), blind ${percent(now.blind)}; ` +
        `in a quiet network ${percent(nowQuiet.surest.sure)} (${percent(beforeQuiet.surest.sure)}), blind ${percent(nowQuiet.blind)}`,
    );
    expect(polls).toBe(week / pollMilliseconds);
    expect(arrivals.length).toBeGreaterThan(30);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter(({ at }) => at % boardAsItIs.tick !== 0)).toEqual([]);
    expect(fewestRooms).toBeGreaterThanOrEqual(3);
    expect(fewestShelters).toBeGreaterThanOrEqual(2);
    expect(boardAsItIs.tick).toBeGreaterThanOrEqual(6 * hour);
    for (const one of [now, nowQuiet]) {
      expect(one.bitsAnArrival).toBeLessThan(0.25);
      expect(one.surest.sure).toBeLessThan(0.25);
    }
    // The measure can bite: as it was drawn at first, a band that fell was an arrival, for sure.
    expect(before.surest.sure).toBe(1);
    expect(before.bitsAnArrival).toBeGreaterThan(1);
  }, 300_000);
});

describe('who searches all day', () => {
  const fingerprint = (household: string) => createHmac('sha256', 'test').update(household).digest('base64url');
  const contextAt = (at: number): Asking => ({
    store: storeAt(at),
    paginator: createPaginator({ key: Buffer.alloc(32), viewer: polledBy('hotline') }),
    fingerprint,
  });

  /** Which shelters have a room of so many beds, by what a search for as many adults answers. */
  const search = async (at: number, reference: string, adults: number) => {
    const { edges, asOf } = await findBeds({ input: { reference, household: { adults, children: [] } }, first: 100 }, contextAt(at));
    return {
      asOf: asOf.getTime() - beginning,
      room: edges
        .map(({ node }) => `${node.shelter.id} ${node.reasons.some(({ code }) => code === 'NO_UNIT_FREE')}`)
        .sort()
        .join(),
    };
  };

  /**
   * Asks whenever one of its references comes to a new picture, for each size of room, and counts the arrivals after which an
   * answer was another. References begin in turn over the day, so that together they see the most.
   */
  async function attack(households: number, simulated: Simulated) {
    await settle(test, simulated);
    const moving = mover(simulated);
    const sizes = [1, 3, 5];
    const windows = new Map<Move, number>();
    const shown = new Map<number, { asOf: number; room: string }>();
    const references = Array.from({ length: households }, (_one, index) => ({
      name: `family-${index}`,
      from: (index * day) / households,
      pictures: 0,
      last: 0,
    }));
    let questions = 0;
    let looks = 0;
    for (let at = 0; at < day; at += pictureLength) {
      await moving.until(at);
      const due = references.find(
        ({ from, pictures, last }) => at >= from && (pictures === 0 || at - last >= (pauses[pictures - 1] ?? 240) * 60_000),
      );
      if (due === undefined) continue;
      const answers = await Promise.all(sizes.map((adults) => search(at, due.name, adults)));
      questions += sizes.length;
      looks += 1;
      Object.assign(due, { pictures: due.pictures + 1, last: at });
      answers.forEach((answer, size) => {
        // It sees what it counts on, and nothing newer.
        expect(answer.asOf).toBe(at);
        const before = shown.get(size);
        shown.set(size, answer);
        if (before === undefined || before.room === answer.room) return;
        const rest = before.room.split(',');
        const full = answer.room.split(',').filter((one) => !rest.includes(one));
        for (const one of simulated.moves.filter((each) => each.arrives && each.at > before.asOf && each.at <= at))
          if (full.includes(`${one.room.shelterId} true`))
            windows.set(one, Math.min(windows.get(one) ?? Number.POSITIVE_INFINITY, at - before.asOf));
      });
    }
    const spans = [...windows.values()].sort((one, other) => one - other);
    const told = spans.reduce((sum, span) => sum + Math.log2(day / span) + Math.log2(8), 0);
    return {
      households,
      found: spans.length,
      median: (spans[Math.floor(spans.length / 2)] ?? 0) / 60_000,
      least: (spans[0] ?? 0) / 60_000,
      questions,
      looks,
      told,
    };
  }

  /** Beyond its pictures and its budget there is nothing for whoever asks on. */
  async function askOn() {
    let more = 0;
    for (let index = 0; index < 40; index += 1) {
      const seen = await search(day - pictureLength, `another-${index}`, 1).catch((error: unknown) => error);
      if (!(seen instanceof Error)) more += 1;
    }
    return more;
  }

  it('learns no more than its budget lets it, never of less than five minutes, and is shown to the coordinator', async () => {
    const simulated = simulate({ seed: 3, ...busy, length: day });
    const arrivals = simulated.moves.filter(({ arrives }) => arrives).length;
    const results = [];
    for (const households of [1, 5, 30]) results.push(await attack(households, simulated));
    console.info(
      results
        .map(
          ({ households, found, median, least, questions, looks, told }) =>
            `a search for ${households} of 30 households a day, ${questions} questions: ${looks} of 288 pictures; ${found} of ${arrivals} arrivals found by shelter, to within ${median} minutes in the median and ${least} at best: ` +
            `${told.toFixed(0)} bits of ${(arrivals * Math.log2(288 * 8)).toFixed(0)}`,
        )
        .join('\n'),
    );
    for (const { households, looks, least, found, told } of results) {
      // Nine pictures a household is what the pauses leave of a day.
      expect(looks).toBeLessThanOrEqual(9 * households);
      if (found > 0) expect(least).toBeGreaterThanOrEqual(5);
      expect(told).toBeLessThanOrEqual(looks * Math.log2(288 * 8));
    }
    expect(results.map(({ told }) => told)).toEqual(results.map(({ told }) => told).sort((one, other) => one - other));
    expect(results[2]?.found).toBeGreaterThan(0);
    expect(await askOn()).toBe(0);
    const patterns = await storeAt(day, 'coordinator').unusualSearches({ limit: 100, after: null });
    expect(new Set(patterns.map(({ pattern }) => pattern))).toEqual(
      new Set(['MANY_HOUSEHOLDS', 'ONE_HOUSEHOLD_MANY_REFERENCES', 'NIGHT_SWEEP']),
    );
  }, 300_000);
});
