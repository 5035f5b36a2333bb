import type { Household } from './household.ts';
import type { Fit, FitReason, FitReasonCode, Stage } from './matching.ts';

/** What unmet demand is counted by. Each household that was asked about and not answered is counted once in each. */
export type DemandDimension = 'NEED' | 'OLDEST_BOY' | 'CHILDREN' | 'STAGE' | 'ZONE';

/** Every value there is, so that a value nobody asked for looks like one that few asked for. Zones are a network's own. */
export const demandValues: Readonly<Record<Exclude<DemandDimension, 'ZONE'>, readonly string[]>> = {
  NEED: [
    'BOY_TOO_OLD',
    'TOO_MANY_CHILDREN',
    'NO_UNIT_FREE',
    'NO_UNIT_LARGE_ENOUGH',
    'NO_CRIB',
    'PETS_NOT_TAKEN',
    'NOT_STEP_FREE',
    'ADULTS_ALONE_NOT_TAKEN',
    'IN_EXCLUSION_AREA',
    'OTHER',
  ],
  OLDEST_BOY: ['NO_BOY', '0_TO_6', '7_TO_12', '13_TO_15', '16_TO_17'],
  CHILDREN: ['NONE', '1_TO_2', '3', '4_OR_MORE'],
  STAGE: ['EMERGENCY', 'TRANSITIONAL', 'EITHER'],
};
/** Beside the zones of the network: no zone was asked for; several, or one that is not counted by itself. */
export const demandZones = ['ANY', 'OTHER'] as const;

/** The need nobody could meet: the first reason of the shelter that failed for the fewest. */
function needOf(options: readonly { readonly reasons: readonly FitReason[] }[]): string {
  const failures = options.map(({ reasons }) => reasons.filter(({ effect }) => effect === 'NO').map(({ code }) => code));
  const best = failures.sort((one, other) => one.length - other.length)[0]?.[0];
  return best !== undefined && known(best) ? best : 'OTHER';
}
const known = (code: FitReasonCode): boolean => demandValues.NEED.includes(code);

function oldestBoy({ children }: Household): string {
  const oldest = Math.max(-1, ...children.filter(({ gender }) => gender === 'MALE').map(({ age }) => age));
  if (oldest < 0) return 'NO_BOY';
  if (oldest <= 6) return '0_TO_6';
  if (oldest <= 12) return '7_TO_12';
  return oldest <= 15 ? '13_TO_15' : '16_TO_17';
}

function childrenBand({ children: { length } }: Household): string {
  if (length === 0) return 'NONE';
  if (length <= 2) return '1_TO_2';
  return length === 3 ? '3' : '4_OR_MORE';
}

/** What is counted of a question that nobody could answer with yes or ask; null when somebody could. */
export function unmetDemandOf(
  household: Household,
  { stage, zones }: { stage: Stage | null; zones: readonly string[] | null },
  options: readonly { readonly fit: Fit; readonly reasons: readonly FitReason[] }[],
): Readonly<Record<DemandDimension, string>> | null {
  if (options.some(({ fit }) => fit !== 'NO')) return null;
  return {
    NEED: needOf(options),
    OLDEST_BOY: oldestBoy(household),
    CHILDREN: childrenBand(household),
    STAGE: stage ?? 'EITHER',
    ZONE: zones === null ? 'ANY' : zones.length === 1 ? (zones[0] ?? 'OTHER') : 'OTHER',
  };
}

/** Counts are told in tens, rounded down; under ten they are not told. */
const step = 10;

/** Counts of one month by dimension; each adds up to the same number of households. */
export type DemandCounts = Readonly<Partial<Record<DemandDimension, Readonly<Record<string, number>>>>>;

export interface ToldDemand {
  /** What is told added up: at least so many. It says nothing that the cells do not say. */
  readonly atLeast: number;
  /** In tens, rounded down; null when suppressed. */
  readonly cells: Readonly<Record<string, number | null>>;
}

const inTens = (count: number) => Math.floor(count / step) * step;
const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);

/**
 * What may be told of a month by each dimension. Under a suppressed cell may be 0 to 9, and all dimensions count the same
 * households: where what one tells would narrow that for a cell of another, nothing of the month is told at all. Whether it
 * would is decided by what would be told, so that a month that is told says nothing by being told.
 */
export function tellDemand(counts: DemandCounts): Readonly<Partial<Record<DemandDimension, ToldDemand>>> {
  const dimensions = Object.entries(counts) as [DemandDimension, Readonly<Record<string, number>>][];
  const isTold = !narrows(dimensions.map(([, cells]) => Object.values(cells).map(inTens)));
  return Object.fromEntries(
    dimensions.map(([name, cells]) => {
      const told = Object.entries(cells).map(([value, count]) => [value, isTold && count >= step ? inTens(count) : null] as const);
      return [name, { atLeast: sum(told.map(([, count]) => count ?? 0)), cells: Object.fromEntries(told) }];
    }),
  );
}

/** Whether dimensions that count the same households, told in tens, leave less than ten possibilities for a suppressed cell. */
function narrows(dimensions: readonly (readonly number[])[]): boolean {
  const most = step - 1;
  const parts = dimensions.map((cells) => ({ cells, least: sum(cells), most: sum(cells) + most * cells.length }));
  return parts
    .filter(({ cells }) => cells.includes(0))
    .some((part) =>
      parts.some(
        // With all cells but one at their most, or at their least, the one must still be free to be anything.
        (other) => other !== part && (other.least > part.most - most || other.most < part.least + most),
      ),
    );
}
