import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AdmissionRules,
  bestUnit,
  type Candidate,
  type Fit,
  freshnessOf,
  type Household,
  judgeFit,
  sleepingNeeds,
  type UnitSize,
} from '../../../subgraphs/shelters/domain/index.ts';

const now = new Date('2026-11-24T02:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const boy = (age: number) => ({ age, gender: 'MALE' as const });
const girl = (age: number) => ({ age, gender: 'FEMALE' as const });

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
const unit = (overrides: Partial<UnitSize> = {}): UnitSize => ({ id: 'u', beds: 4, cribs: 1, stepFree: true, free: true, ...overrides });
const candidate = (overrides: Partial<Candidate> = {}): Candidate => ({
  admission: admission(),
  units: [unit()],
  confirmedAt: hoursAgo(1),
  localities: ['Old Mill'],
  ...overrides,
});
const judge = (family: Household, shelter: Candidate) => judgeFit(family, shelter, { now, known: ['Old Mill', 'North Bazaar'] });
const codes = (family: Household, shelter: Candidate) => judge(family, shelter).reasons.map(({ code, effect }) => `${effect} ${code}`);

describe('fit', () => {
  it.each<[string, Partial<Household>, Partial<Candidate>, Fit, string[]]>([
    ['everything is there', {}, {}, 'YES', ['YES FITS']],
    ['a boy of exactly the oldest age is taken', {}, { admission: admission({ oldestBoy: 14 }) }, 'YES', ['YES FITS']],
    ['a boy a year older is not', {}, { admission: admission({ oldestBoy: 13 }) }, 'NO', ['NO BOY_TOO_OLD']],
    ['a girl of any age is', { children: [girl(17)] }, { admission: admission({ oldestBoy: 0 }) }, 'YES', ['YES FITS']],
    [
      'another gender is asked about',
      { children: [{ age: 14, gender: 'OTHER' }] },
      { admission: admission({ oldestBoy: 12 }) },
      'ASK',
      ['ASK BOY_TOO_OLD'],
    ],
    ['exactly the most children are taken', {}, { admission: admission({ mostChildren: 2 }) }, 'YES', ['YES FITS']],
    ['one more is not', {}, { admission: admission({ mostChildren: 1 }) }, 'NO', ['NO TOO_MANY_CHILDREN']],
    ['nobody fits where no unit is free', {}, { units: [unit({ free: false })] }, 'NO', ['NO NO_UNIT_FREE']],
    [
      'nobody fits where no unit is large enough',
      {},
      { units: [unit({ beds: 2 }), unit({ id: 'v', beds: 2 })] },
      'NO',
      ['NO NO_UNIT_LARGE_ENOUGH'],
    ],
    ['exactly the beds suffice', {}, { units: [unit({ beds: 3 })] }, 'YES', ['YES FITS']],
    ['a baby sleeps in a crib, not a bed', { children: [girl(1)] }, { units: [unit({ beds: 1 })] }, 'YES', ['YES FITS']],
    ['a baby needs a crib', { children: [girl(0)] }, { units: [unit({ cribs: 0 })] }, 'NO', ['NO NO_CRIB']],
    ['a baby of a shelter without cribs', { children: [girl(0)] }, { admission: admission({ cribs: false }) }, 'NO', ['NO NO_CRIB']],
    ['a child of two needs a bed', { children: [girl(2)] }, { units: [unit({ beds: 1 })] }, 'NO', ['NO NO_UNIT_LARGE_ENOUGH']],
    ['a pet where none are taken', { pets: 1 }, { admission: admission({ pets: false }) }, 'NO', ['NO PETS_NOT_TAKEN']],
    ['a wheelchair where there are steps', { stepFree: true }, { admission: admission({ stepFree: false }) }, 'NO', ['NO NOT_STEP_FREE']],
    [
      'a wheelchair where the free unit has steps',
      { stepFree: true },
      { units: [unit({ stepFree: false })] },
      'NO',
      ['NO NO_UNIT_LARGE_ENOUGH'],
    ],
    ['one language in common suffices', { languages: ['en', 'ru'] }, {}, 'YES', ['YES FITS']],
    ['no language in common is asked about', { languages: ['en'] }, {}, 'ASK', ['ASK LANGUAGE_NOT_SPOKEN']],
    [
      'adults alone where only families are taken',
      { children: [] },
      { admission: admission({ adultsAlone: false }) },
      'NO',
      ['NO ADULTS_ALONE_NOT_TAKEN'],
    ],
    ['an area to be avoided, in any case and spacing', { exclusionAreas: [' old mill '] }, {}, 'NO', ['NO IN_EXCLUSION_AREA']],
    ['an area to be avoided elsewhere', { exclusionAreas: ['North Bazaar'] }, {}, 'YES', ['YES FITS']],
    ['an unknown area is asked about', { exclusionAreas: ['Moon Street'] }, {}, 'ASK', ['ASK EXCLUSION_AREA_UNKNOWN']],
    [
      'any area where no zone may be named is asked about',
      { exclusionAreas: ['Old Mill'] },
      { localities: null },
      'ASK',
      ['ASK EXCLUSION_AREA_UNKNOWN'],
    ],
    ['capacity of 8 hours is trusted', {}, { confirmedAt: hoursAgo(8) }, 'YES', ['YES FITS']],
    ['capacity older than 8 hours is asked about', {}, { confirmedAt: hoursAgo(8.001) }, 'ASK', ['ASK CAPACITY_STALE']],
    [
      'the worst reason comes first',
      { languages: ['en'], pets: 1 },
      { admission: admission({ pets: false }) },
      'NO',
      ['NO PETS_NOT_TAKEN', 'ASK LANGUAGE_NOT_SPOKEN'],
    ],
  ])('%s', (_title, family, shelter, fit, reasons) => {
    expect([judge(household(family), candidate(shelter)).fit, codes(household(family), candidate(shelter))]).toEqual([fit, reasons]);
  });
});

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

describe('the best unit', () => {
  it('is the smallest that fits, cribs not wasted either', () => {
    const units = [
      unit({ id: 'a', beds: 5 }),
      unit({ id: 'b', beds: 3, cribs: 2 }),
      unit({ id: 'c', beds: 3, cribs: 0 }),
      unit({ id: 'd', beds: 2 }),
    ];
    expect(bestUnit(household(), units)?.id).toBe('c');
    expect(bestUnit(household({ adults: 6 }), units)).toBeNull();
  });
});

const anyUnit = fc.record({
  id: fc.uuid(),
  beds: fc.integer({ min: 1, max: 8 }),
  cribs: fc.integer({ min: 0, max: 2 }),
  stepFree: fc.boolean(),
  free: fc.boolean(),
});
const anyHousehold = fc.record({
  adults: fc.integer({ min: 1, max: 4 }),
  children: fc.array(
    fc.record({ age: fc.integer({ min: 0, max: 17 }), gender: fc.constantFrom('MALE' as const, 'FEMALE' as const, 'OTHER' as const) }),
    { maxLength: 6 },
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
  admission: anyRules,
  units: fc.array(anyUnit, { maxLength: 5 }),
  confirmedAt: fc.constantFrom(hoursAgo(1), hoursAgo(20)),
  localities: fc.constantFrom(['Old Mill'], null),
});

describe('for any household and shelter', () => {
  it('YES means that rules allow it and a free unit holds it', () => {
    fc.assert(
      fc.property(anyHousehold, anyCandidate, (family, shelter) => {
        if (judge(family, shelter).fit !== 'YES') return;
        const oldest = Math.max(-1, ...family.children.filter(({ gender }) => gender === 'MALE').map(({ age }) => age));
        expect(oldest).toBeLessThanOrEqual(shelter.admission.oldestBoy);
        expect(family.children.length).toBeLessThanOrEqual(shelter.admission.mostChildren);
        const { beds, cribs } = sleepingNeeds(family);
        expect(shelter.units.some((room) => room.free && room.beds >= beds && room.cribs >= cribs)).toBe(true);
      }),
    );
  });

  it('one more free unit never makes a worse answer', () => {
    const rank = (fit: Fit) => ['NO', 'ASK', 'YES'].indexOf(fit);
    fc.assert(
      fc.property(anyHousehold, anyCandidate, anyUnit, (family, shelter, room) => {
        const more = { ...shelter, units: [...shelter.units, { ...room, free: true }] };
        expect(rank(judge(family, more).fit)).toBeGreaterThanOrEqual(rank(judge(family, shelter).fit));
      }),
    );
  });

  it('the order of units changes nothing, and there is always a reason', () => {
    fc.assert(
      fc.property(anyHousehold, anyCandidate, (family, shelter) => {
        const turned = judge(family, { ...shelter, units: [...shelter.units].reverse() });
        expect(turned).toEqual(judge(family, shelter));
        expect(turned.reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});
