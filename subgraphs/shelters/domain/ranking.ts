import type { Household } from './household.ts';
import type { AdmissionRules, Fit, Freshness, Housing } from './matching.ts';

/** What an option is ranked by, the weightiest first. */
export const rankReasonCodes = ['FIT', 'FRESHNESS', 'ROOMS', 'RULES', 'CODE_NAME'] as const;
export type RankReasonCode = (typeof rankReasonCodes)[number];

export interface RankReason {
  readonly code: RankReasonCode;
  readonly message: string;
}

/** What ranking knows of an option: its answer, and what every partner may read of the shelter. How large its rooms are is not among it. */
export interface Ranked {
  readonly fit: Fit;
  readonly freshness: Freshness;
  readonly housing: Housing | null;
  readonly admission: AdmissionRules;
  readonly codeName: string;
}

const fits: readonly Fit[] = ['YES', 'ASK', 'NO'];
const freshnesses: readonly Freshness[] = ['FRESH', 'AGEING', 'STALE'];
const housings: readonly (Housing | null)[] = ['ONE_UNIT', 'ADJOINING', 'APART', 'OPENS_SOON', null];

/**
 * How much more a shelter would take than this household brings, by its published rules: years of the oldest boy, children, a crib, a
 * pet, a wheelchair. The closest comes first, so that shelters that take what few others take stay open for those who need them.
 */
export function spareRules({ children, pets, stepFree }: Household, rules: AdmissionRules): number {
  const oldestBoy = Math.max(-1, ...children.filter(({ gender }) => gender === 'MALE').map(({ age }) => age));
  const unneeded = [rules.cribs && !children.some(({ age }) => age < 2), rules.pets && pets === 0, rules.stepFree && !stepFree];
  return Math.max(0, rules.oldestBoy - oldestBoy) + Math.max(0, rules.mostChildren - children.length) + unneeded.filter(Boolean).length;
}

/** Best first: by fit, freshness, housing, the closest rules, and then by code name, which says nothing. */
export const byRank =
  (household: Household) =>
  (one: Ranked, other: Ranked): number =>
    fits.indexOf(one.fit) - fits.indexOf(other.fit) ||
    freshnesses.indexOf(one.freshness) - freshnesses.indexOf(other.freshness) ||
    housings.indexOf(one.housing) - housings.indexOf(other.housing) ||
    spareRules(household, one.admission) - spareRules(household, other.admission) ||
    (one.codeName < other.codeName ? -1 : one.codeName > other.codeName ? 1 : 0);

const fitMessages: Readonly<Record<Fit, string>> = {
  YES: 'First those that fit; this one does.',
  ASK: 'After those that fit: something here needs asking.',
  NO: 'Last: it does not fit.',
};
const freshnessMessages: Readonly<Record<Freshness, string>> = {
  FRESH: 'Confirmed less than 2 hours ago: before those confirmed earlier.',
  AGEING: 'Confirmed 2 to 8 hours ago: after those confirmed since.',
  STALE: 'Confirmed more than 8 hours ago: after those confirmed since.',
};
const housingMessages: Readonly<Record<Housing, string>> = {
  ONE_UNIT: 'In one room: before several.',
  ADJOINING: 'In rooms that adjoin: after those with one room.',
  APART: 'In rooms apart: after those where the family stays together.',
  OPENS_SOON: 'Within a week: after those with room now.',
};

/** Why an option stands where it does, the weightiest first; nothing that its fit, its reasons and its published rules do not tell. */
export function rankReasons({ fit, freshness, housing }: Pick<Ranked, 'fit' | 'freshness' | 'housing'>): readonly RankReason[] {
  return [
    { code: 'FIT', message: fitMessages[fit] },
    { code: 'FRESHNESS', message: freshnessMessages[freshness] },
    ...(housing === null ? [] : [{ code: 'ROOMS' as const, message: housingMessages[housing] }]),
    { code: 'RULES', message: 'Among equals, a shelter whose rules are closest to this family, so that those that take more stay open.' },
    { code: 'CODE_NAME', message: 'Among equals still, by code name.' },
  ];
}
