export type Gender = 'FEMALE' | 'MALE' | 'OTHER';

/** Who needs room; no names. */
export interface Household {
  readonly adults: number;
  readonly children: readonly { readonly age: number; readonly gender: Gender }[];
  readonly pets: number;
  /** ISO 639-1; empty when unknown. */
  readonly languages: readonly string[];
  readonly stepFree: boolean;
  readonly exclusionAreas: readonly string[];
}

export interface HouseholdInput {
  readonly adults: number;
  readonly children: readonly { readonly age: number; readonly gender: Gender }[];
  readonly pets?: number | null | undefined;
  readonly languages?: readonly string[] | null | undefined;
  readonly stepFree?: boolean | null | undefined;
  readonly exclusionAreas?: readonly string[] | null | undefined;
}

/** The first thing wrong with a described household, as a sentence that starts with the field; null when it is sound. */
export function householdFault({ adults, children, pets, languages, exclusionAreas }: HouseholdInput): string | null {
  if (adults < 1 || adults > 10) return 'adults must be from 1 to 10: a household has somebody to answer for it.';
  if (children.length > 15) return 'children must be at most 15.';
  if (children.some(({ age }) => age < 0 || age > 17)) return 'children.age must be from 0 to 17 completed years.';
  if ((pets ?? 0) < 0 || (pets ?? 0) > 10) return 'pets must be from 0 to 10.';
  if ((languages ?? []).length > 10 || (languages ?? []).some((code) => !/^[a-z]{2}$/.test(code)))
    return 'languages must be at most 10 ISO 639-1 codes.';
  if ((exclusionAreas ?? []).length > 10 || (exclusionAreas ?? []).some((area) => area.trim() === '' || area.length > 80)) {
    return 'exclusionAreas must be at most 10 names of 1 to 80 characters.';
  }
  return null;
}

export function householdFrom({ adults, children, pets, languages, stepFree, exclusionAreas }: HouseholdInput): Household {
  return {
    adults,
    children,
    pets: pets ?? 0,
    languages: languages ?? [],
    stepFree: stepFree ?? false,
    exclusionAreas: exclusionAreas ?? [],
  };
}
