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
  /** In tens, rounded down; null when suppressed. */
  readonly total: number | null;
  /** By dimension and value; null when suppressed. */
  readonly cells: Readonly<Partial<Record<DemandDimension, Readonly<Record<string, number | null>>>>>;
}

interface Part {
  readonly name: string;
  /** What is told of it at least, and how much more it may be. */
  readonly told: number;
  readonly slack: number;
  readonly hasSuppressed: boolean;
}

const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
const inTens = (count: number) => Math.floor(count / step) * step;

/**
 * What may be told of a month. A suppressed cell could be anything from 0 to 9; all dimensions and the total count the same
 * households, so each bounds the others. Whatever would narrow a suppressed cell is not told at all.
 */
export function tellDemand(counts: DemandCounts): ToldDemand {
  const dimensions = Object.entries(counts) as [DemandDimension, Readonly<Record<string, number>>][];
  const total = Math.max(0, ...dimensions.map(([, cells]) => sum(Object.values(cells))));
  const parts: Part[] = dimensions.map(([name, cells]) => {
    const values = Object.values(cells);
    return {
      name,
      told: sum(values.map(inTens)),
      slack: values.length * (step - 1),
      hasSuppressed: values.some((count) => count < step),
    };
  });
  const whole: Part = { name: 'TOTAL', told: inTens(total), slack: step - 1, hasSuppressed: total < step };
  let told = [whole, ...parts];
  for (let culprit = narrowing(told); culprit !== null; culprit = narrowing(told)) {
    const { name } = culprit;
    told = told.filter((part) => part.name !== name);
  }
  const isTold = (name: string) => told.some((part) => part.name === name);
  return {
    total: isTold('TOTAL') && total >= step ? inTens(total) : null,
    cells: Object.fromEntries(
      dimensions.map(([name, cells]) => [
        name,
        Object.fromEntries(Object.entries(cells).map(([value, count]) => [value, isTold(name) && count >= step ? inTens(count) : null])),
      ]),
    ),
  };
}

/** A part that, beside another, would narrow what a suppressed cell of that one may be; null when none does. */
function narrowing(parts: readonly Part[]): Part | null {
  for (const part of parts.filter(({ hasSuppressed }) => hasSuppressed)) {
    const others = parts.filter((other) => other !== part);
    // All cells but one at their most leave at least this for the one, were the whole no smaller than another part says.
    const above = others.find((other) => other.told > part.told + part.slack - (step - 1));
    // All cells but one at their least leave at most this for the one, were the whole no larger than another part says.
    const below = others.find((other) => other.told + other.slack < part.told + (step - 1));
    if (above ?? below) return above ?? below ?? null;
  }
  return null;
}
