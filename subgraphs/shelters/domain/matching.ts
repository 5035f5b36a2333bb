import { daysBetween } from './days.ts';
import type { Household } from './household.ts';
import { chooseUnits, type UnitSize } from './unitSet.ts';

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
  | 'CAPACITY_STALE'
  | 'SEVERAL_UNITS'
  | 'FREE_ON'
  | 'SECOND_STAGE';

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

/** What matching knows of a shelter. */
export interface Candidate {
  readonly stage: Stage;
  readonly admission: AdmissionRules;
  readonly units: readonly UnitSize[];
  readonly confirmedAt: Date;
  /** Localities of the zone it is published under; null when no zone may be named, so that nothing can be compared. */
  readonly localities: readonly string[] | null;
  /** Its own day, YYYY-MM-DD. */
  readonly today: string;
}

/** How the household would be housed; null where it would not be. */
export type Housing = 'ONE_UNIT' | 'ADJOINING' | 'APART' | 'OPENS_SOON';

export interface Judgement {
  readonly fit: Fit;
  /** Worst first; never empty. */
  readonly reasons: readonly FitReason[];
  readonly housing: Housing | null;
}

/** A planned opening is told of this many days before it. */
const openingDays = 7;

const hour = 3_600_000;

export const staleAfterHours = 8;

/** Capacity is worth what its age is worth: under 2 hours fresh, to 8 hours ageing, beyond stale. */
export function freshnessOf(confirmedAt: Date, now: Date): Freshness {
  const age = now.getTime() - confirmedAt.getTime();
  if (age < 2 * hour) return 'FRESH';
  return age <= staleAfterHours * hour ? 'AGEING' : 'STALE';
}

const yes = (code: FitReasonCode, message: string): FitReason => ({ code, effect: 'YES', message });
const no = (code: FitReasonCode, message: string): FitReason => ({ code, effect: 'NO', message });
const ask = (code: FitReasonCode, message: string): FitReason => ({ code, effect: 'ASK', message });

export const sameArea = (one: string, other: string) => one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/**
 * Whether a household fits, and every reason.
 * @param known every published locality of the network: an area to be avoided outside them cannot be judged
 * @param stage the stage that was asked for; null when none was
 */
export function judgeFit(
  household: Household,
  candidate: Candidate,
  { now, known, stage }: { now: Date; known: readonly string[]; stage: Stage | null },
): Judgement {
  const housed = housing(household, candidate);
  const reasons = [
    ...admissionReasons(household, candidate.admission),
    ...areaReasons(household, candidate, known),
    ...(housed === null ? [noUnitReason(household, candidate.units)] : housingReasons[housed]),
  ];
  if (candidate.stage === 'TRANSITIONAL' && stage === null)
    reasons.push(ask('SECOND_STAGE', 'A second-stage place, for months and by arrangement; ask whether it takes a family straight away.'));
  if (freshnessOf(candidate.confirmedAt, now) === 'STALE')
    reasons.push(ask('CAPACITY_STALE', 'Capacity was confirmed more than 8 hours ago; call before sending.'));
  if (reasons.length === 0) reasons.push(yes('FITS', 'Everything asked for is there.'));
  const told = reasons.filter(
    ({ code, effect }, index) => reasons.findIndex((one) => one.code === code && one.effect === effect) === index,
  );
  told.sort((one, other) => order.indexOf(one.effect) - order.indexOf(other.effect));
  const fit = told[0]?.effect ?? 'NO';
  return { fit, reasons: told, housing: fit === 'NO' ? null : housed };
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

/** With the units that are free now, or else with those that should be within the week. */
function housing(household: Household, { units, today }: Candidate): Housing | null {
  const set = chooseUnits(household, units);
  if (set !== null) return set.units.length === 1 ? 'ONE_UNIT' : set.together ? 'ADJOINING' : 'APART';
  const soon = units.map((unit) => ({ ...unit, free: unit.free || opensWithin(unit.freeOn, today) }));
  return chooseUnits(household, soon) === null ? null : 'OPENS_SOON';
}

/** A day that has passed says nothing: nobody has said since that the unit is free. */
function opensWithin(freeOn: string | null, today: string): boolean {
  if (freeOn === null) return false;
  const days = daysBetween(today, freeOn);
  return days >= 0 && days <= openingDays;
}

const housingReasons: Readonly<Record<Housing, readonly FitReason[]>> = {
  ONE_UNIT: [],
  ADJOINING: [yes('SEVERAL_UNITS', 'In several rooms that adjoin.')],
  APART: [ask('SEVERAL_UNITS', 'In several rooms that do not adjoin, an adult in each; ask whether that will do.')],
  OPENS_SOON: [ask('FREE_ON', 'No room that fits is free, but one should be within a week; ask for the day.')],
};

function noUnitReason(household: Household, units: readonly UnitSize[]): FitReason {
  const ofAnyState = units.map((unit) => ({ ...unit, free: true }));
  if (chooseUnits(household, ofAnyState) !== null) return no('NO_UNIT_FREE', 'No room that fits is free.');
  const withoutBabies = { ...household, children: household.children.filter(({ age }) => age >= 2) };
  if (chooseUnits(withoutBabies, ofAnyState) !== null) return no('NO_CRIB', 'No room with enough beds has the cribs.');
  return no('NO_UNIT_LARGE_ENOUGH', 'No room has the beds, or the step-free access, for all of you together.');
}
