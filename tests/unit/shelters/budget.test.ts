import { describe, expect, it } from 'vitest';
import {
  type Household,
  householdText,
  pictureBefore,
  pictureFor,
  priceOf,
  usualLimits,
} from '../../../subgraphs/shelters/domain/index.ts';

const family: Household = {
  adults: 1,
  children: [
    { age: 6, gender: 'MALE' },
    { age: 14, gender: 'MALE' },
  ],
  pets: 0,
  languages: ['ky', 'ru'],
  stepFree: false,
  exclusionAreas: ['North Bazaar'],
};

describe('a household', () => {
  it.each<[string, Partial<Household>]>([
    ['children in another order', { children: [...family.children].reverse() }],
    ['languages in another order, or twice', { languages: ['ru', 'ky', 'ru'] }],
    ['an area written otherwise', { exclusionAreas: [' north bazaar '] }],
  ])('is the same with %s', (_what, other) => {
    expect(householdText({ ...family, ...other })).toBe(householdText(family));
  });

  it.each<[string, Partial<Household>]>([
    ['an adult more', { adults: 2 }],
    ['a child a year older', { children: [{ age: 7, gender: 'MALE' }, ...family.children.slice(1)] }],
    ['a girl for a boy', { children: [{ age: 6, gender: 'FEMALE' }, ...family.children.slice(1)] }],
    ['a pet', { pets: 1 }],
    ['a language less', { languages: ['ky'] }],
    ['a need for step-free access', { stepFree: true }],
    ['another area', { exclusionAreas: ['Old Mill'] }],
  ])('is another with %s', (_what, other) => {
    expect(householdText({ ...family, ...other })).not.toBe(householdText(family));
  });
});

describe('a question', () => {
  const none = { byMember: 0, byOrganisation: 0, paid: 0, descriptions: 0, known: false, ahead: false };
  it.each([
    ['the first of a household', {}, 'HOUSEHOLD'],
    ['about a household already asked about', { byMember: 30, paid: 1, descriptions: 1, known: true }, 'NOTHING'],
    ['that corrects a household once', { byMember: 30, paid: 1, descriptions: 1 }, 'NOTHING'],
    ['that corrects it twice', { byMember: 30, paid: 1, descriptions: 2 }, 'NOTHING'],
    ['that describes it otherwise a third time', { byMember: 29, paid: 1, descriptions: 3 }, 'HOUSEHOLD'],
    ['that would be one too many of the member', { byMember: 30, paid: 1, descriptions: 3 }, 'SPENT'],
    ['that would be one too many of the organisation', { byOrganisation: 150 }, 'SPENT'],
    ['that would see a picture before its turn', { byMember: 5, paid: 1, descriptions: 1, known: true, ahead: true }, 'HOUSEHOLD'],
    ['that would, when nothing is left', { byMember: 30, paid: 1, descriptions: 1, known: true, ahead: true }, 'SPENT'],
    ['that is the last of both', { byMember: 29, byOrganisation: 149 }, 'HOUSEHOLD'],
  ])('%s', (_what, spending, price) => {
    expect(priceOf({ ...none, ...spending }, usualLimits)).toBe(price);
  });
});

describe('a picture', () => {
  const at = (time: string) => new Date(`2026-11-24T${time}Z`);

  it('is taken every five minutes of the clock', () => {
    expect(pictureBefore(at('02:04:59.999'))).toEqual(at('02:00:00.000'));
    expect(pictureBefore(at('02:05:00.000'))).toEqual(at('02:05:00.000'));
  });

  it.each([
    [1, 5],
    [2, 15],
    [3, 60],
    [4, 240],
    [40, 240],
  ])('after %i of them is kept to for %i minutes', (pictures, minutes) => {
    const lastPicture = at('02:00:00.000');
    const later = (milliseconds: number) => new Date(lastPicture.getTime() + milliseconds);
    expect(pictureFor(later(minutes * 60_000 - 1), { pictures, lastPicture })).toEqual(lastPicture);
    expect(pictureFor(later(minutes * 60_000), { pictures, lastPicture })).toEqual(later(minutes * 60_000));
  });

  it('is the newest for a reference that has seen none', () => {
    expect(pictureFor(at('02:07:00.000'), { pictures: 0, lastPicture: null })).toEqual(at('02:05:00.000'));
  });
});
