import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  chooseUnits,
  type Gender,
  type Household,
  judgeFit,
  type Stage,
  type UnitSize,
} from '../../../subgraphs/shelters/domain/index.ts';
import { fitCases } from './fitCases.ts';

const now = new Date('2026-11-24T02:00:00Z');
const today = '2026-11-24';
const genders: Readonly<Record<string, Gender>> = { b: 'MALE', g: 'FEMALE', o: 'OTHER' };
const names = 'abcdefgh';

const words = (text: string) => text.split(' ').filter((word) => word !== '');
const found = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? null;
const list = (text: string | null) => text?.split(',') ?? [];

/** "b17y364d" is 17: years that are completed, as the schema asks for them. */
const children = (text: string): Household['children'] =>
  words(text).flatMap((word) => {
    const [, gender = '', years = ''] = /^([bgo])(\d+)(y\d+d)?$/.exec(word) ?? [];
    return gender === '' ? [] : [{ gender: genders[gender] ?? 'OTHER', age: Number(years) }];
  });

const householdOf = (text: string): Household => ({
  adults: Number(found(text, /(\d+)a\b/)),
  children: children(text),
  pets: words(text).includes('pet') ? 1 : 0,
  languages: list(found(text, /says:([a-z,]+)/)),
  stepFree: words(text).includes('wheel'),
  exclusionAreas: list(found(text, /avoids:([A-Za-z ,]+?)(?= \w+:|$)/)),
});

const unitsOf = (text: string): UnitSize[] =>
  words(text).map((word, index) => {
    const [, beds, cribs = '0', stepFree, taken, days, group] = /^(\d+)(?:\+(\d+))?(w)?(x)?(?:>(-?\d+))?(?:@(\w+))?$/.exec(word) ?? [];
    if (beds === undefined) throw new Error(`No unit: ${word}`);
    return {
      id: names[index] ?? '?',
      beds: Number(beds),
      cribs: Number(cribs),
      stepFree: stepFree !== undefined,
      free: taken === undefined && days === undefined,
      adjoining: group ?? null,
      freeOn: days === undefined ? null : new Date(Date.parse(today) + Number(days) * 86_400_000).toISOString().slice(0, 10),
    };
  });

const shelterOf = (text: string, units: string): Candidate => ({
  stage: words(text).includes('second') ? 'TRANSITIONAL' : 'EMERGENCY',
  admission: {
    oldestBoy: Number(found(text, /boys(\d+)/) ?? 16),
    mostChildren: Number(found(text, /kids(\d+)/) ?? 4),
    cribs: !words(text).includes('nocribs'),
    pets: !words(text).includes('nopets'),
    stepFree: !words(text).includes('steps'),
    languages: list(found(text, /speaks:([a-z,]+)/) ?? 'ky,ru'),
    adultsAlone: !words(text).includes('families'),
  },
  units: unitsOf(units),
  confirmedAt: new Date(now.getTime() - Number(found(text, /([\d.]+)h\b/) ?? 1) * 3_600_000),
  localities: words(text).includes('nozone') ? null : ['Old Mill'],
  today,
});

const stageOf = (text: string): Stage | null =>
  text.includes('wants:second') ? 'TRANSITIONAL' : text.includes('wants:emergency') ? 'EMERGENCY' : null;

describe.each([...new Set(fitCases.map(({ theme }) => theme))])('%s', (theme) => {
  it.each(fitCases.filter((one) => one.theme === theme).map((one) => [`${one.household} | ${one.shelter} | ${one.units}`, one] as const))(
    '%s',
    (_title, one) => {
      const household = householdOf(one.household);
      const candidate = shelterOf(one.shelter, one.units);
      const { fit, reasons } = judgeFit(household, candidate, { now, known: ['Old Mill', 'North Bazaar'], stage: stageOf(one.household) });
      expect(reasons.map(({ code, effect }) => `${effect} ${code}`).sort()).toEqual([...one.reasons].sort());
      expect(fit).toBe(['NO', 'ASK', 'YES'].find((effect) => one.reasons.some((reason) => reason.startsWith(effect))));
      expect(reasons[0]?.effect).toBe(fit);
      expect((chooseUnits(household, candidate.units)?.units ?? []).map(({ id }) => id).join('')).toBe(one.given);
    },
  );
});

describe('the table', () => {
  it('has at least 300 cases, no two alike, and every reason in it', () => {
    const rows = fitCases.map(({ household, shelter, units }) => [household, shelter, units].join('|'));
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
    expect(new Set(fitCases.flatMap(({ reasons }) => reasons.map((reason) => reason.split(' ')[1]))).size).toBe(16);
  });
});
