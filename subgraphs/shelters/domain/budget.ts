import type { Household } from './household.ts';

/** How many different households may be asked about in 24 hours. */
export interface SearchLimits {
  readonly memberHouseholds: number;
  readonly organisationHouseholds: number;
  /** How often a household may be described otherwise under its reference before that is another household. */
  readonly corrections: number;
}

/** Unless the network says otherwise. */
export const usualLimits: SearchLimits = { memberHouseholds: 30, organisationHouseholds: 150, corrections: 2 };

/**
 * What decides whether two questions are about the same household: everything that can change an answer. The order of children,
 * languages and areas, and how an area is capitalised, cannot.
 */
export function householdText({ adults, children, pets, languages, stepFree, exclusionAreas }: Household): string {
  return JSON.stringify([
    adults,
    children.map(({ age, gender }) => `${age} ${gender}`).sort(),
    pets,
    [...new Set(languages)].sort(),
    stepFree,
    [...new Set(exclusionAreas.map((area) => area.trim().toLocaleLowerCase()))].sort(),
  ]);
}

/** What was asked so far. A reference's day begins with the question that was paid for and lasts 24 hours. */
export interface Spending {
  /** Households the member, and its organisation, paid for in the last 24 hours. */
  readonly byMember: number;
  readonly byOrganisation: number;
  /** Under this reference, in its day: households paid for, descriptions asked with, and whether this one was among them. */
  readonly paid: number;
  readonly descriptions: number;
  readonly known: boolean;
  /** The newest picture is asked for, and the reference has not come to it yet. */
  readonly ahead: boolean;
}

export type Price = 'NOTHING' | 'HOUSEHOLD' | 'SPENT';

/**
 * What a question costs: nothing while its household is known or corrected and keeps to its pictures, else a household, until the
 * budget is spent.
 */
export function priceOf({ byMember, byOrganisation, paid, descriptions, known, ahead }: Spending, limits: SearchLimits): Price {
  if (!ahead && (known || (paid > 0 && descriptions < paid * (1 + limits.corrections)))) return 'NOTHING';
  return byMember < limits.memberHouseholds && byOrganisation < limits.organisationHouseholds ? 'HOUSEHOLD' : 'SPENT';
}

/** What is told with every answer. */
export interface Budget {
  readonly householdsLeft: number;
  readonly organisationLeft: number;
  /** When one household more may be asked about; null while nothing is spent. */
  readonly renewsAt: Date | null;
}

const minute = 60_000;
/** How often it is looked which rooms are free, by the clock. */
export const pictureMinutes = 5;

/** The last moment at or before this one at which it was looked which rooms are free: every five minutes of the clock. */
export const pictureBefore = (now: Date): Date => new Date(Math.floor(now.getTime() / (pictureMinutes * minute)) * pictureMinutes * minute);

/** Minutes a reference keeps to its first picture since it was paid for, its second, its third, and every one after. */
export const pauses = [5, 15, 60, 240] as const;
const longestPause = 240;

/** The picture a question is answered from: a new one when the last has been kept long enough. */
export function pictureFor(now: Date, { pictures, lastPicture }: { pictures: number; lastPicture: Date | null }): Date {
  const newest = pictureBefore(now);
  if (lastPicture === null) return newest;
  const minutes = pauses[Math.max(0, pictures - 1)] ?? longestPause;
  return newest.getTime() - lastPicture.getTime() >= minutes * minute ? newest : lastPicture;
}
