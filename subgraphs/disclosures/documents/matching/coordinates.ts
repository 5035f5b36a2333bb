import type { ProtectedPlace } from '../mentions.ts';
import { type Angle, anglesOf } from './angles.ts';
import { plusCodesOf } from './plusCodes.ts';

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** One or two positions that a pair of numbers, or a code, may mean. */
export interface PositionCandidate {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly positions: readonly Position[];
  /** A short plus code gives the place within its degree only. */
  readonly withinDegree: boolean;
}

const longestGap = 48;
const words =
  /(?:latitude|longitude|mlat|mlon|lat|lon|lng|long|широта|широты|долгота|долготы|шир|долг|с\.?\s?ш|ю\.?\s?ш|в\.?\s?д|з\.?\s?д|!4d|and|[nsewxy])/giu;

const russianLetters = /(?<!\p{L})[СЮВЗ](?!\p{L})/gu;

const isGap = (gap: string): boolean =>
  gap.length <= longestGap && !/[\p{L}\d\f]/u.test(gap.replace(words, '').replace(russianLetters, ''));

const asPosition = (latitude: Angle, longitude: Angle): Position[] =>
  latitude.axis !== 'LONGITUDE' && longitude.axis !== 'LATITUDE' && Math.abs(latitude.degrees) <= 90 && Math.abs(longitude.degrees) <= 180
    ? [{ latitude: latitude.degrees, longitude: longitude.degrees }]
    : [];

function pairOf(text: string, first: Angle, second: Angle): PositionCandidate | null {
  if (!first.fine || !second.fine) return null;
  const gap = text.slice(first.end, second.start);
  if (!isGap(gap) || (first.doubtful && second.doubtful && !gap.includes(';'))) return null;
  const positions = [...asPosition(first, second), ...asPosition(second, first)];
  return positions.length === 0 ? null : { offset: first.start, positions, withinDegree: false };
}

/** Everything that reads like a position, judged by the document alone: neighbours in a line, or over lines where each stands alone in its own. */
export function positionCandidates(text: string): PositionCandidate[] {
  const angles = anglesOf(text);
  const breaksAfter = angles.map(({ end }, index) => text.slice(end, angles[index + 1]?.start ?? end).includes('\n'));
  const found: PositionCandidate[] = [];
  const paired = new Set<number>();
  const pair = (index: number): void => {
    const [first, second] = [angles[index], angles[index + 1]];
    const candidate = first === undefined || second === undefined ? null : pairOf(text, first, second);
    if (candidate === null) return;
    found.push(candidate);
    paired.add(index).add(index + 1);
  };
  angles.forEach((_, index) => {
    if (!breaksAfter[index]) pair(index);
  });
  const alone = angles.map((_, index) => !paired.has(index));
  angles.forEach((_, index) => {
    if (breaksAfter[index] && alone[index] && alone[index + 1]) pair(index);
  });
  return [...found, ...plusCodesOf(text)];
}

/** About what rounding to three decimals loses, and a house's own extent. */
const nearMetres = 150;
const metresPerDegree = 111_195;
const cellDegrees = 0.01;

const degreesBetween = (left: number, right: number, period: number): number => {
  const apart = Math.abs(left - right) % period;
  return Math.min(apart, period - apart);
};

function isNear(left: Position, right: Position, { withinDegree }: { withinDegree: boolean }): boolean {
  const north = degreesBetween(left.latitude, right.latitude, withinDegree ? 1 : 360) * metresPerDegree;
  const east =
    degreesBetween(left.longitude, right.longitude, withinDegree ? 1 : 360) * metresPerDegree * Math.cos((right.latitude * Math.PI) / 180);
  return Math.hypot(north, east) <= nearMetres;
}

const cell = (degrees: number): number => Math.floor(degrees / cellDegrees);
const cellsPerDegree = Math.round(1 / cellDegrees);
const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;

export interface Chart {
  /** The places a candidate lies at. */
  find(candidate: PositionCandidate): number[];
}

/** Positions of places by cells of a hundredth of a degree, folded into one degree; a candidate costs the cells about it. */
export function createChart(places: readonly ProtectedPlace[]): Chart {
  const cells = new Map<number, number[]>();
  const keyOf = (row: number, column: number): number => modulo(row, cellsPerDegree) * cellsPerDegree + modulo(column, cellsPerDegree);
  places.forEach(({ coordinates: { latitude, longitude } }, place) => {
    const key = keyOf(cell(latitude), cell(longitude));
    const list = cells.get(key);
    if (list === undefined) cells.set(key, [place]);
    else list.push(place);
  });
  return {
    find: ({ positions, withinDegree }) => {
      const found = new Set<number>();
      for (const position of positions) {
        // A cell is narrower towards the poles; beyond 80 degrees nobody lives.
        const columns = withinDegree
          ? cellsPerDegree / 10
          : Math.ceil(nearMetres / (metresPerDegree * Math.max(0.17, Math.cos((position.latitude * Math.PI) / 180)) * cellDegrees));
        for (let row = -1; row <= 1; row += 1)
          for (let column = -columns; column <= columns; column += 1)
            for (const place of cells.get(keyOf(cell(position.latitude) + row, cell(position.longitude) + column)) ?? []) {
              const coordinates = places[place]?.coordinates;
              if (coordinates !== undefined && isNear(position, coordinates, { withinDegree })) found.add(place);
            }
      }
      return [...found];
    },
  };
}
