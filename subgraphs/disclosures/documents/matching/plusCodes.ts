import type { PositionCandidate } from './coordinates.ts';

/** The digits of Open Location Code 1.0. */
const digits = '23456789CFGHJMPQRVWX';
const code = new RegExp(
  `(?<![${digits}\\p{L}\\d])([${digits}]{4})?([${digits}]{4})\\+([${digits}]{2})([${digits}]?)(?![\\p{L}\\d])`,
  'giu',
);

/** Pairs of digits give latitude and longitude in steps of 20, 1, 1/20, 1/400 and 1/8000 of a degree. */
const steps = [20, 1, 1 / 20, 1 / 400, 1 / 8000];

/** Plus codes (8JV8VJC7+2F), also short ones (VJC7+2F), which leave the degree to whoever knows the town. */
export function plusCodesOf(text: string): PositionCandidate[] {
  return [...text.matchAll(code)].map((match) => {
    const [, area, place = '', fine = ''] = match;
    const pairs = `${area ?? ''}${place}${fine}`.toUpperCase();
    const used = area === undefined ? steps.slice(2) : steps;
    const [latitude = 0, longitude = 0] = [0, 1].map((axis) =>
      used.reduce((sum, step, index) => sum + digits.indexOf(pairs[index * 2 + axis] ?? '2') * step, 1 / 16000),
    );
    const origin = area === undefined ? { latitude: 0, longitude: 0 } : { latitude: -90, longitude: -180 };
    return {
      offset: match.index,
      positions: [{ latitude: latitude + origin.latitude, longitude: longitude + origin.longitude }],
      withinDegree: area === undefined,
    };
  });
}
