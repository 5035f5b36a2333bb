import { describe, expect, it } from 'vitest';
import {
  admissionFaults,
  type HouseholdInput,
  holdMoves,
  householdFault,
  householdFrom,
} from '../../../subgraphs/shelters/domain/index.ts';

const input = (overrides: Partial<HouseholdInput> = {}): HouseholdInput => ({ adults: 1, children: [], ...overrides });
const child = (age: number) => ({ age, gender: 'FEMALE' as const });

describe('a household', () => {
  it.each<[string, Partial<HouseholdInput>]>([
    ['adults', { adults: 0 }],
    ['adults', { adults: -1 }],
    ['adults', { adults: 11 }],
    ['children', { children: Array.from({ length: 16 }, () => child(3)) }],
    ['children.age', { children: [child(-1)] }],
    ['children.age', { children: [child(18)] }],
    ['children.age', { children: [child(200)] }],
    ['pets', { pets: -1 }],
    ['pets', { pets: 11 }],
    ['languages', { languages: ['KY'] }],
    ['languages', { languages: ['kyr'] }],
    ['exclusionAreas', { exclusionAreas: [' '] }],
    ['exclusionAreas', { exclusionAreas: ['x'.repeat(81)] }],
    ['exclusionAreas', { exclusionAreas: Array.from({ length: 11 }, () => 'x') }],
  ])('with wrong %s is told which field is wrong', (field, overrides) => {
    expect(householdFault(input(overrides))).toMatch(new RegExp(`^${field} must`));
  });

  it('at every limit is sound', () => {
    expect(
      householdFault(
        input({
          adults: 10,
          children: Array.from({ length: 15 }, () => child(17)),
          pets: 10,
          languages: ['ky'],
          exclusionAreas: ['x'.repeat(80)],
        }),
      ),
    ).toBeNull();
  });

  it('says nothing of what was left out', () => {
    expect(householdFrom(input({ pets: null, languages: null }))).toEqual({
      adults: 1,
      children: [],
      pets: 0,
      languages: [],
      stepFree: false,
      exclusionAreas: [],
    });
  });
});

describe('admission rules', () => {
  const rules = { oldestBoy: 17, mostChildren: 20, cribs: true, pets: true, stepFree: true, languages: ['ky'], adultsAlone: true };

  it('at their limits are sound', () => {
    expect(admissionFaults(rules)).toEqual([]);
    expect(admissionFaults({ ...rules, oldestBoy: 0, mostChildren: 0 })).toEqual([]);
  });

  it('out of range are told field by field', () => {
    expect(admissionFaults({ ...rules, oldestBoy: 18, mostChildren: 21, languages: [] }).map(({ field }) => field)).toEqual([
      'oldestBoy',
      'mostChildren',
      'languages',
    ]);
  });
});

describe('a hold', () => {
  it('moves from held to confirmed to occupied, and is released from either of the first two', () => {
    expect(holdMoves).toEqual({ CONFIRMED: ['HELD'], OCCUPIED: ['CONFIRMED'], RELEASED: ['HELD', 'CONFIRMED'] });
  });
});
