import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AdmissionRules,
  byRank,
  type Candidate,
  chooseUnits,
  type Fit,
  freshnessOf,
  type Household,
  judgeFit,
  type Ranked,
  rankReasons,
  type UnitSize,
} from '../../../subgraphs/shelters/domain/index.ts';

const now = new Date('2026-11-24T02:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const boy = (age: number) => ({ age, gender: 'MALE' as const });

const household = (overrides: Partial<Household> = {}): Household => ({
  adults: 1,
  children: [boy(6), boy(14)],
  pets: 0,
  languages: [],
  stepFree: false,
  exclusionAreas: [],
  ...overrides,
});
const admission = (overrides: Partial<AdmissionRules> = {}): AdmissionRules => ({
  oldestBoy: 16,
  mostChildren: 4,
  cribs: true,
  pets: true,
  stepFree: true,
  languages: ['ky', 'ru'],
  adultsAlone: true,
  ...overrides,
});
const unit = (overrides: Partial<UnitSize> = {}): UnitSize => ({
  id: 'u',
  beds: 4,
  cribs: 1,
  stepFree: true,
  free: true,
  adjoining: null,
  freeOn: null,
  ...overrides,
});
const judge = (family: Household, shelter: Candidate) =>
  judgeFit(family, shelter, { now, known: ['Old Mill', 'North Bazaar'], stage: null });

describe('freshness', () => {
  it.each([
    [0, 'FRESH'],
    [1.999, 'FRESH'],
    [2, 'AGEING'],
    [8, 'AGEING'],
    [8.001, 'STALE'],
  ])('of %s hours is %s', (hours, freshness) => {
    expect(freshnessOf(hoursAgo(hours), now)).toBe(freshness);
  });
});

/** Where each of a household sleeps: a unit's place for adults first, then children. */
function* assignments(people: number, places: number): Generator<number[]> {
  if (people === 0) yield [];
  else for (const rest of assignments(people - 1, places)) for (let place = 0; place < places; place += 1) yield [...rest, place];
}

/** The rule in its own words, tried out person by person: nothing of the code under test. */
function canSleepIn(family: Household, set: readonly UnitSize[]): boolean {
  const sizes = family.children.map(({ age }) => (age < 2 ? 'baby' : age < 12 ? 'small' : 'big'));
  const people = [...Array.from({ length: family.adults }, () => 'adult'), ...sizes];
  if (family.stepFree && set.some(({ stepFree }) => !stepFree)) return false;
  for (const places of assignments(people.length, set.length)) {
    const inside = set.map((_unit, index) => people.filter((_one, person) => places[person] === index));
    const hasAdult = (index: number) => inside[index]?.includes('adult') === true;
    const besideAdult = (unit: UnitSize) =>
      unit.adjoining !== null && set.some((other, index) => other.adjoining === unit.adjoining && hasAdult(index));
    const sound = set.every((unit, index) => {
      const here = inside[index] ?? [];
      const babies = here.filter((one) => one === 'baby').length;
      if (here.length === 0 || here.length - babies > unit.beds || babies > unit.cribs) return false;
      return hasAdult(index) || (here.every((one) => one === 'big') && besideAdult(unit));
    });
    if (sound) return true;
  }
  return false;
}

const setsOf = (units: readonly UnitSize[]): UnitSize[][] =>
  units.flatMap((one, first) => [
    [one],
    ...units.slice(first + 1).flatMap((two, second) => [[one, two], ...units.slice(first + second + 2).map((three) => [one, two, three])]),
  ]);
const isTogether = (set: readonly UnitSize[]) =>
  set.length === 1 || (set[0]?.adjoining !== null && new Set(set.map(({ adjoining }) => adjoining)).size === 1);
const beds = (set: readonly UnitSize[]) => set.reduce((sum, one) => sum + one.beds, 0);

const anyUnit = fc.record({
  id: fc.uuid(),
  beds: fc.integer({ min: 1, max: 4 }),
  cribs: fc.integer({ min: 0, max: 2 }),
  stepFree: fc.boolean(),
  free: fc.boolean(),
  adjoining: fc.constantFrom(null, 'n', 'm'),
  freeOn: fc.constantFrom(null, '2026-11-26', '2027-03-01'),
});
const anyHousehold = fc.record({
  adults: fc.integer({ min: 1, max: 3 }),
  children: fc.array(
    fc.record({ age: fc.integer({ min: 0, max: 17 }), gender: fc.constantFrom('MALE' as const, 'FEMALE' as const, 'OTHER' as const) }),
    { maxLength: 4 },
  ),
  pets: fc.integer({ min: 0, max: 1 }),
  languages: fc.subarray(['ky', 'ru', 'en']),
  stepFree: fc.boolean(),
  exclusionAreas: fc.subarray(['Old Mill', 'Elsewhere']),
});
const anyRules = fc.record({
  oldestBoy: fc.integer({ min: 0, max: 17 }),
  mostChildren: fc.integer({ min: 0, max: 8 }),
  cribs: fc.boolean(),
  pets: fc.boolean(),
  stepFree: fc.boolean(),
  languages: fc.subarray(['ky', 'ru', 'en'], { minLength: 1 }),
  adultsAlone: fc.boolean(),
});
const anyCandidate = fc.record({
  stage: fc.constantFrom('EMERGENCY' as const, 'TRANSITIONAL' as const),
  admission: anyRules,
  units: fc.uniqueArray(anyUnit, { maxLength: 6, selector: ({ id }) => id }),
  confirmedAt: fc.constantFrom(hoursAgo(1), hoursAgo(20)),
  localities: fc.constantFrom(['Old Mill'], null),
  today: fc.constant('2026-11-24'),
});
const worst = (fit: Fit) => ['NO', 'ASK', 'YES'].indexOf(fit);

describe('for any household and shelter', () => {
  it('nothing is offered that the admission rules forbid', () => {
    fc.assert(
      fc.property(anyHousehold, anyCandidate, (family, shelter) => {
        const { oldestBoy, mostChildren, pets, stepFree, cribs, adultsAlone } = shelter.admission;
        const forbidden =
          family.children.some(({ age, gender }) => gender === 'MALE' && age > oldestBoy) ||
          family.children.length > mostChildren ||
          (family.pets > 0 && !pets) ||
          (family.stepFree && !stepFree) ||
          (family.children.some(({ age }) => age < 2) && !cribs) ||
          (family.children.length === 0 && !adultsAlone);
        const { fit, housing } = judge(family, shelter);
        if (forbidden) expect([fit, housing]).toEqual(['NO', null]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('units are given exactly when the household can sleep in some of those that are free, and it can in what is given', () => {
    fc.assert(
      fc.property(anyHousehold, anyCandidate, (family, { units }) => {
        const given = chooseUnits(family, units);
        const possible = setsOf(units.filter(({ free }) => free)).filter((set) => canSleepIn(family, set));
        expect(given === null).toBe(possible.length === 0);
        if (given === null) return;
        expect(given.units.every(({ free }) => free)).toBe(true);
        expect(canSleepIn(family, given.units)).toBe(true);
        expect(given.together).toBe(isTogether(given.units));
      }),
      { numRuns: 500 },
    );
  });

  it('nothing larger is spent where something smaller is enough, and nobody is put apart who could be together', () => {
    fc.assert(
      fc.property(anyHousehold, anyCandidate, (family, { units }) => {
        const given = chooseUnits(family, units);
        if (given === null) return;
        for (const set of setsOf(units.filter(({ free }) => free)).filter((one) => canSleepIn(family, one))) {
          if (isTogether(set)) expect(given.together).toBe(true);
          if (isTogether(set) !== given.together) continue;
          expect(given.units.length).toBeLessThanOrEqual(set.length);
          if (given.units.length === set.length) expect(beds(given.units)).toBeLessThanOrEqual(beds(set));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('one more free unit, or a larger one, never makes a worse answer', () => {
    fc.assert(
      fc.property(anyHousehold, anyCandidate, anyUnit, fc.nat(), (family, shelter, room, which) => {
        const { fit } = judge(family, shelter);
        const more = { ...shelter, units: [...shelter.units, { ...room, free: true }] };
        expect(worst(judge(family, more).fit)).toBeGreaterThanOrEqual(worst(fit));
        const larger = shelter.units.map((one, index) =>
          index === which % shelter.units.length ? { ...one, beds: one.beds + 1, cribs: one.cribs + 1, stepFree: true } : one,
        );
        expect(worst(judge(family, { ...shelter, units: larger }).fit)).toBeGreaterThanOrEqual(worst(fit));
      }),
      { numRuns: 2_000 },
    );
  });

  it('the order of rows changes nothing, and there is always a reason', () => {
    fc.assert(
      fc.property(anyHousehold, anyCandidate, fc.infiniteStream(fc.nat()), (family, shelter, chance) => {
        const weights = new Map(shelter.units.map(({ id }) => [id, chance.next().value ?? 0]));
        const shuffled = [...shelter.units].sort((one, other) => (weights.get(one.id) ?? 0) - (weights.get(other.id) ?? 0));
        expect(judge(family, { ...shelter, units: shuffled })).toEqual(judge(family, shelter));
        expect(chooseUnits(family, shuffled)).toEqual(chooseUnits(family, shelter.units));
        expect(judge(family, shelter).reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('a hundred units of as many kinds are judged in reasonable time', () => {
    const units = Array.from({ length: 100 }, (_, index) =>
      unit({ id: `u${index}`, beds: 1 + (index % 3), cribs: index % 7, adjoining: `g${index}` }),
    );
    const began = performance.now();
    expect(chooseUnits(household({ adults: 10, children: [] }), units)).toBeNull();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('the ranking', () => {
  const ranked = (overrides: Partial<Ranked>): Ranked => ({
    fit: 'YES',
    freshness: 'FRESH',
    housing: 'ONE_UNIT',
    admission: admission(),
    codeName: 'M',
    ...overrides,
  });

  it.each<[string, Partial<Ranked>, Partial<Ranked>]>([
    ['fit before freshness', { fit: 'YES', freshness: 'STALE' }, { fit: 'ASK', freshness: 'FRESH' }],
    ['ASK before NO', { fit: 'ASK' }, { fit: 'NO', housing: null }],
    ['freshness before rooms', { freshness: 'FRESH', housing: 'ADJOINING' }, { freshness: 'AGEING', housing: 'ONE_UNIT' }],
    ['one room before several', { codeName: 'Z' }, { housing: 'ADJOINING', codeName: 'A' }],
    ['adjoining rooms before rooms apart', { housing: 'ADJOINING', codeName: 'Z' }, { housing: 'APART', codeName: 'A' }],
    ['room now before a planned opening', { housing: 'APART' }, { housing: 'OPENS_SOON' }],
    ['the closest rules before those that take more', { admission: admission({ oldestBoy: 14 }), codeName: 'Z' }, { codeName: 'A' }],
    ['code names at last', { codeName: 'A' }, { codeName: 'B' }],
  ])('puts %s', (_title, first, second) => {
    const order = byRank(household());
    expect(order(ranked(first), ranked(second))).toBeLessThan(0);
    expect(order(ranked(second), ranked(first))).toBeGreaterThan(0);
  });

  it('and its reasons depend on nothing but answer, freshness and what every partner may read: no size of a free room', () => {
    fc.assert(
      fc.property(anyHousehold, anyCandidate, fc.integer({ min: 1, max: 5 }), (family, shelter, extra) => {
        const larger = { ...shelter, units: shelter.units.map((one) => ({ ...one, beds: one.beds + extra })) };
        const [one, other] = [shelter, larger].map((each) => {
          const { fit, reasons, housing } = judge(family, each);
          return {
            fit,
            housing,
            codes: reasons.map(({ code, message }) => [code, message]),
            freshness: freshnessOf(each.confirmedAt, now),
            admission: each.admission,
            codeName: 'M',
          };
        });
        if (one === undefined || other === undefined || one.fit !== other.fit || one.housing !== other.housing) return;
        expect(rankReasons(one)).toEqual(rankReasons(other));
        expect(byRank(family)(one, other)).toBe(0);
        for (const { message } of rankReasons(one)) expect(message.replace(/\b(2 hours|2 to 8 hours|8 hours)\b/, '')).not.toMatch(/\d/);
      }),
    );
  });
});
