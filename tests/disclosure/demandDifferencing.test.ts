import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId, demoNetworkId } from '../../hub/demo/ids.ts';
import { personaNames } from '../../hub/demo/personas.ts';
import { type DemandDimension, demandValues, demandZones, tellDemand } from '../../subgraphs/shelters/domain/index.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

/** What a suppressed count must at least still be able to be, whatever else is known. */
const possibilities = 10;

/** A cell as it was told, and what it may be. */
interface Bound {
  readonly told: number | null;
  least: number;
  most: number;
}

/**
 * Bounds every cell by all that was told: each by its own value, and all dimensions of a month by one another, since they count
 * the same households. Repeated until nothing narrows any more.
 */
function solve(dimensions: readonly (readonly (number | null)[])[]): Bound[][] {
  const bounds = dimensions.map((cells) =>
    cells.map((told): Bound => ({ told, least: told ?? 0, most: told === null ? Infinity : told + 9 })),
  );
  // In a dimension of which something is told, what is not told is under ten.
  for (const cells of bounds)
    if (cells.some(({ told }) => told !== null)) for (const cell of cells) cell.most = Math.min(cell.most, (cell.told ?? 0) + 9);
  const add = (cells: readonly Bound[], key: 'least' | 'most') => cells.reduce((sum, cell) => sum + cell[key], 0);
  for (let narrower = true; narrower; ) {
    narrower = false;
    const least = Math.max(...bounds.map((cells) => add(cells, 'least')));
    const most = Math.min(...bounds.map((cells) => add(cells, 'most')));
    for (const cells of bounds)
      for (const cell of cells) {
        const others = cells.filter((other) => other !== cell);
        const atLeast = Math.max(cell.least, least - add(others, 'most'));
        const atMost = Math.min(cell.most, most - add(others, 'least'));
        narrower ||= atLeast > cell.least || atMost < cell.most;
        Object.assign(cell, { least: atLeast, most: atMost });
      }
  }
  return bounds;
}

const suppressedOf = (bounds: readonly Bound[][]) => bounds.flat().filter(({ told }) => told === null);
const narrowest = (bounds: readonly Bound[][]) => Math.min(Infinity, ...suppressedOf(bounds).map(({ least, most }) => most - least + 1));

describe('an attacker who has every answer', () => {
  it('would narrow a suppressed count where one dimension says almost all and another almost nothing: the solver can bite', () => {
    // Were both told: 10 to 28 households by the first, 30 to 39 by the second.
    expect(narrowest(solve([[null, null, 10], [30]]))).toBeLessThan(possibilities);
    const told = tellDemand({ STAGE: { one: 9, two: 9, three: 19 }, CHILDREN: { any: 37 } });
    expect(Object.values(told).flatMap(({ cells }) => Object.values(cells))).toEqual([null, null, null, null]);
  });

  it('and knows how it was decided what is told narrows no suppressed count: every month of up to three values and 29 households each', () => {
    let months = 0;
    for (const [first, second] of [
      [2, 2],
      [3, 2],
    ] as const) {
      const cap = first === 2 ? 49 : 29;
      const bySum = new Map<number, number[][]>();
      for (const vector of vectors(second, cap)) bySum.set(total(vector), [...(bySum.get(total(vector)) ?? []), vector]);
      const seen = new Map<string, { least: number[]; most: number[]; cells: (number | null)[] }>();
      for (const one of vectors(first, cap))
        for (const other of bySum.get(total(one)) ?? []) {
          months += 1;
          const told = tellDemand({ STAGE: Object.fromEntries(one.entries()), CHILDREN: Object.fromEntries(other.entries()) });
          const cells = [...Object.values(told.STAGE?.cells ?? {}), ...Object.values(told.CHILDREN?.cells ?? {})];
          const counts = [...one, ...other];
          const range = seen.get(cells.join()) ?? { least: counts, most: counts, cells };
          seen.set(cells.join(), {
            cells,
            least: range.least.map((least, index) => Math.min(least, counts[index] ?? 0)),
            most: range.most.map((most, index) => Math.max(most, counts[index] ?? 0)),
          });
        }
      // Near the largest month that was tried, what could also have been was not tried.
      const inside = [...seen.values()].filter(({ cells }) => cells.every((told) => told === null || told <= cap - 19));
      const ranges = inside.flatMap(({ cells, least, most }) =>
        cells.flatMap((told, index) => (told === null ? [(most[index] ?? 0) - (least[index] ?? 0) + 1] : [])),
      );
      expect(ranges.length).toBeGreaterThan(20);
      expect(Math.min(...ranges)).toBeGreaterThanOrEqual(possibilities);
    }
    console.info(
      `unmet demand: ${months} months tried against a reader who knows the rule, no suppressed count with fewer than ${possibilities} possibilities`,
    );
  }, 60_000);
});

const total = (vector: readonly number[]) => vector.reduce((one, other) => one + other, 0);
function* vectors(length: number, cap: number): Generator<number[]> {
  if (length === 0) return yield [];
  for (const rest of vectors(length - 1, cap)) for (let count = 0; count <= cap; count += 1) yield [...rest, count];
}

describe('through the gateway', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.stop());

  /** A fixed sequence, so that a run that fails fails again. */
  let state = 7;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const months = Array.from(
    { length: 24 },
    (_month, index) => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
  );
  const values: Readonly<Record<DemandDimension, readonly string[]>> = {
    ...demandValues,
    ZONE: [...demandZones, ...['a', 'b', 'c', 'd'].map((zone) => demoId(zone))],
  };
  const dimensions = Object.keys(values) as DemandDimension[];

  const spread = (households: number, over: readonly string[]) => {
    const weights = over.map(() => random() ** 3);
    const counts = over.map(() => 0);
    for (let one = 0; one < households; one += 1) {
      let point = random() * total(weights);
      let index = 0;
      while (index < weights.length - 1 && point > (weights[index] ?? 0)) {
        point -= weights[index] ?? 0;
        index += 1;
      }
      counts[index] = (counts[index] ?? 0) + 1;
    }
    return over.map((value, index) => ({ value, households: counts[index] ?? 0 }));
  };

  const ask = async (by: DemandDimension, from = '2020-01-01', to = '2021-12-31', persona: Parameters<TestHub['ask']>[0] = 'coordinator') =>
    hub.ask(
      persona,
      `{ unmetDemand(from: "${from}", to: "${to}", by: ${by}) { month atLeast cells { value households suppressed zoneName } } }`,
    );

  it('two years of months, by every dimension and over every range, leave every suppressed count ten possibilities', async () => {
    const rows = months.flatMap((month, index) =>
      dimensions.flatMap((dimension) =>
        spread(8 + index * 6, values[dimension]).map((cell) => ({ network_id: demoNetworkId, month, dimension, ...cell })),
      ),
    );
    await hub.admin`insert into shelters.unmet_demand ${hub.admin(rows)}`;
    const told = new Map<string, (number | null)[][]>();
    for (const by of dimensions)
      for (const { month, cells, atLeast } of (await ask(by)).data.unmetDemand) {
        const counts = cells.map(({ households }: { households: number | null }) => households);
        expect(atLeast).toBe(total(counts.map((count: number | null) => count ?? 0)));
        for (const cell of cells) {
          const real = rows.find((row) => row.month === month && row.dimension === by && row.value === cell.value)?.households ?? 0;
          expect(cell.suppressed).toBe(cell.households === null);
          if (cell.households !== null)
            expect([cell.households % 10, cell.households >= 10, Math.floor(real / 10) * 10]).toEqual([0, true, cell.households]);
        }
        told.set(month, [...(told.get(month) ?? []), counts]);
      }
    expect([...told.keys()]).toEqual(months);
    const solved = [...told.values()].map(solve);
    const ranges = solved.map(narrowest);
    const shown = solved.flat(2).filter(({ told: value }) => value !== null).length;
    console.info(
      `unmet demand: ${months.length} months by ${dimensions.length} dimensions, ${solved.flatMap(suppressedOf).length} counts suppressed, ${shown} told, ` +
        `the narrowest suppressed one could be any of ${Math.min(...ranges)}`,
    );
    expect(shown).toBeGreaterThan(50);
    expect(Math.min(...ranges)).toBeGreaterThanOrEqual(possibilities);
  });

  it('a range tells whole months that lie in it, as any other range tells them', async () => {
    const whole = new Map((await ask('NEED')).data.unmetDemand.map((one: { month: string }) => [one.month, one]));
    for (const [from, to, count] of [
      ['2020-02-01', '2020-04-30', 3],
      ['2020-02-02', '2020-04-30', 2],
      ['2020-02-01', '2020-04-29', 2],
      ['2020-02-10', '2020-02-20', 0],
    ] as const) {
      const some = (await ask('NEED', from, to)).data.unmetDemand;
      expect(some).toHaveLength(count);
      for (const one of some) expect(one).toEqual(whole.get(one.month));
    }
  });

  it('the running month is not told, nor a range that is none', async () => {
    await hub.ask('hotline', '{ bedAvailability(input: { reference: "r", household: { adults: 10, children: [] } }) { asOf } }');
    const now = new Date();
    const [first, last] = [
      `${now.toISOString().slice(0, 7)}-01`,
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0)).toISOString().slice(0, 10),
    ];
    expect(await hub.admin`select 1 from shelters.unmet_demand where month = ${first} and households > 0`).toHaveLength(dimensions.length);
    expect((await ask('NEED', first, last)).data.unmetDemand).toEqual([]);
    for (const [from, to] of [
      ['2021-01-02', '2021-01-01'],
      ['2019-01-01', '2021-06-01'],
    ] as const)
      expect((await ask('NEED', from, to)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('a household is counted once in each dimension, when it is paid for, and not when somebody could answer', async () => {
    const counts = async () =>
      (
        await hub.admin`select dimension, value, households from shelters.unmet_demand where month >= '2022-01-01' and households > 0 order by 1, 2`
      ).map((row) => ({ ...row }));
    await hub.admin`delete from shelters.unmet_demand where month >= '2022-01-01'`;
    await hub.admin`delete from shelters.searches`;
    const search = (reference: string, household: string, rest = '') =>
      hub.ask('hotline', `{ bedAvailability(input: { reference: "${reference}", household: ${household}${rest} }) { asOf } }`);
    const none =
      '{ adults: 2, children: [{ age: 17, gender: MALE }, { age: 1, gender: FEMALE }, { age: 5, gender: FEMALE }], pets: 3, stepFree: true }';
    for (let again = 0; again < 3; again += 1) await search('a', none, ', stage: EMERGENCY');
    await search('b', '{ adults: 1, children: [{ age: 5, gender: FEMALE }] }');
    expect(await counts()).toEqual([
      { dimension: 'CHILDREN', value: '3', households: 1 },
      { dimension: 'NEED', value: expect.any(String), households: 1 },
      { dimension: 'OLDEST_BOY', value: '16_TO_17', households: 1 },
      { dimension: 'STAGE', value: 'EMERGENCY', households: 1 },
      { dimension: 'ZONE', value: 'ANY', households: 1 },
    ]);
    const columns =
      await hub.admin`select column_name as name from information_schema.columns where table_name = 'unmet_demand' order by 1`;
    expect(columns.map(({ name }) => name)).toEqual(['dimension', 'households', 'month', 'network_id', 'value']);
  });

  it.each(personaNames.filter((name) => name !== 'coordinator'))('it is not told to %s', async (persona) => {
    const { data, errors } = await ask('NEED', '2020-01-01', '2021-12-31', persona);
    expect([data, errors[0]?.extensions.code]).toEqual([{ unmetDemand: null }, 'FORBIDDEN']);
  });
});
