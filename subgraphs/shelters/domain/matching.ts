import { type Household, sleepingNeeds } from './household.ts';

export type Fit = 'YES' | 'ASK' | 'NO';
export type Stage = 'EMERGENCY' | 'TRANSITIONAL';
export type Freshness = 'FRESH' | 'AGEING' | 'STALE';

export type FitReasonCode =
  | 'FITS'
  | 'BOY_TOO_OLD'
  | 'TOO_MANY_CHILDREN'
  | 'NO_UNIT_FREE'
  | 'NO_UNIT_LARGE_ENOUGH'
  | 'NO_CRIB'
  | 'PETS_NOT_TAKEN'
  | 'NOT_STEP_FREE'
  | 'LANGUAGE_NOT_SPOKEN'
  | 'ADULTS_ALONE_NOT_TAKEN'
  | 'IN_EXCLUSION_AREA'
  | 'EXCLUSION_AREA_UNKNOWN'
  | 'CAPACITY_STALE';

export interface FitReason {
  readonly code: FitReasonCode;
  readonly effect: Fit;
  readonly message: string;
}

export interface AdmissionRules {
  /** Completed years, inclusive. */
  readonly oldestBoy: number;
  readonly mostChildren: number;
  readonly cribs: boolean;
  readonly pets: boolean;
  readonly stepFree: boolean;
  readonly languages: readonly string[];
  readonly adultsAlone: boolean;
}

export interface UnitSize {
  readonly id: string;
  readonly beds: number;
  readonly cribs: number;
  readonly stepFree: boolean;
  readonly free: boolean;
}

/** What matching knows of a shelter. */
export interface Candidate {
  readonly admission: AdmissionRules;
  readonly units: readonly UnitSize[];
  readonly confirmedAt: Date;
  /** Localities of the zone it is published under; null when no zone may be named, so that nothing can be compared. */
  readonly localities: readonly string[] | null;
}

const hour = 3_600_000;

/** Capacity is worth what its age is worth: under 2 hours fresh, to 8 hours ageing, beyond stale. */
export function freshnessOf(confirmedAt: Date, now: Date): Freshness {
  const age = now.getTime() - confirmedAt.getTime();
  if (age < 2 * hour) return 'FRESH';
  return age <= 8 * hour ? 'AGEING' : 'STALE';
}

const no = (code: FitReasonCode, message: string): FitReason => ({ code, effect: 'NO', message });
const ask = (code: FitReasonCode, message: string): FitReason => ({ code, effect: 'ASK', message });

export const sameArea = (one: string, other: string) => one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/**
 * Whether a household fits, and every reason.
 * @param known every published locality of the network: an area to be avoided outside them cannot be judged
 */
export function judgeFit(
  household: Household,
  candidate: Candidate,
  { now, known }: { now: Date; known: readonly string[] },
): { fit: Fit; reasons: readonly FitReason[] } {
  const reasons = [
    ...admissionReasons(household, candidate.admission),
    ...areaReasons(household, candidate, known),
    ...unitReasons(household, candidate.units),
  ];
  if (freshnessOf(candidate.confirmedAt, now) === 'STALE')
    reasons.push(ask('CAPACITY_STALE', 'Capacity was confirmed more than 8 hours ago; call before sending.'));
  const fit = reasons.some(({ effect }) => effect === 'NO') ? 'NO' : reasons.length > 0 ? 'ASK' : 'YES';
  if (reasons.length === 0) reasons.push({ code: 'FITS', effect: 'YES', message: 'Everything asked for is there.' });
  return { fit, reasons: reasons.sort((one, other) => order.indexOf(one.effect) - order.indexOf(other.effect)) };
}

const order: readonly Fit[] = ['NO', 'ASK', 'YES'];

/** The part of the fit that a shelter's rules decide, whatever is free. */
export function admissionReasons({ adults, children, pets, languages, stepFree }: Household, rules: AdmissionRules): FitReason[] {
  const reasons: FitReason[] = [];
  const boys = children.filter(({ gender }) => gender === 'MALE').map(({ age }) => age);
  const oldest = Math.max(-1, ...boys);
  if (oldest > rules.oldestBoy) reasons.push(no('BOY_TOO_OLD', `Takes boys up to ${rules.oldestBoy}; the oldest here is ${oldest}.`));
  const undecided = Math.max(-1, ...children.filter(({ gender }) => gender === 'OTHER').map(({ age }) => age));
  if (undecided > rules.oldestBoy)
    reasons.push(ask('BOY_TOO_OLD', `Takes boys up to ${rules.oldestBoy}; ask about the child of ${undecided}.`));
  if (children.length > rules.mostChildren) reasons.push(no('TOO_MANY_CHILDREN', `Takes up to ${rules.mostChildren} children.`));
  if (children.length === 0 && adults > 0 && !rules.adultsAlone)
    reasons.push(no('ADULTS_ALONE_NOT_TAKEN', 'Takes adults with children only.'));
  if (pets > 0 && !rules.pets) reasons.push(no('PETS_NOT_TAKEN', 'Takes no pets.'));
  if (stepFree && !rules.stepFree) reasons.push(no('NOT_STEP_FREE', 'Has steps.'));
  if (children.some(({ age }) => age < 2) && !rules.cribs) reasons.push(no('NO_CRIB', 'Has no cribs.'));
  if (languages.length > 0 && !languages.some((language) => rules.languages.includes(language))) {
    reasons.push(ask('LANGUAGE_NOT_SPOKEN', 'Speaks none of the languages given; ask for an interpreter.'));
  }
  return reasons;
}

function areaReasons({ exclusionAreas }: Household, { localities }: Candidate, known: readonly string[]): FitReason[] {
  if (exclusionAreas.length === 0) return [];
  if (localities?.some((locality) => exclusionAreas.some((area) => sameArea(area, locality)))) {
    return [no('IN_EXCLUSION_AREA', 'Lies in a zone with an area to be avoided.')];
  }
  if (localities === null || exclusionAreas.some((area) => !known.some((locality) => sameArea(area, locality)))) {
    return [ask('EXCLUSION_AREA_UNKNOWN', 'An area to be avoided cannot be compared here; ask the shelter.')];
  }
  return [];
}

function unitReasons(household: Household, units: readonly UnitSize[]): FitReason[] {
  if (bestUnit(household, units) !== null) return [];
  const ofAnyState = units.map((unit) => ({ ...unit, free: true }));
  if (bestUnit(household, ofAnyState) !== null) return [no('NO_UNIT_FREE', 'No room that fits is free.')];
  const withoutCribs = { ...household, children: household.children.filter(({ age }) => age >= 2) };
  if (bestUnit(withoutCribs, ofAnyState) !== null) return [no('NO_CRIB', 'No room with enough beds has the cribs.')];
  return [no('NO_UNIT_LARGE_ENOUGH', 'No room has the beds, or the step-free access, for all of you together.')];
}

/** The smallest free unit that holds the household, so that a large flat is not spent on one person; null when none does. */
export function bestUnit(household: Household, units: readonly UnitSize[]): UnitSize | null {
  const needs = sleepingNeeds(household);
  const fitting = units.filter(
    ({ free, beds, cribs, stepFree }) => free && beds >= needs.beds && cribs >= needs.cribs && (stepFree || !household.stepFree),
  );
  return [...fitting].sort((one, other) => one.beds - other.beds || one.cribs - other.cribs || (one.id < other.id ? -1 : 1))[0] ?? null;
}
