const day = 86_400_000;
/** The longest a consent lasts; after it the survivor is asked again. */
export const longestConsent = 366 * day;

export type ConsentFault = 'NO_CATEGORY' | 'IN_THE_FUTURE' | 'ENDS_IN_PAST' | 'ENDS_BEFORE_START' | 'TOO_LONG' | 'WITNESS_REQUIRED';

export interface ConsentTerms {
  readonly categories: readonly string[];
  readonly givenAt: Date;
  readonly endsAt: Date;
  readonly givenHow: 'SIGNED_ON_PAPER' | 'SIGNED_ELECTRONICALLY' | 'SPOKEN';
  readonly witnessedBy: string;
}

/** What is wrong with a consent; spoken words need a witness other than the one who writes them down. */
export function consentFault(
  { categories, givenAt, endsAt, givenHow, witnessedBy }: ConsentTerms,
  { recordedBy, now }: { recordedBy: string; now: Date },
): ConsentFault | null {
  if (categories.length === 0) return 'NO_CATEGORY';
  if (givenAt > now) return 'IN_THE_FUTURE';
  if (endsAt <= now) return 'ENDS_IN_PAST';
  if (endsAt <= givenAt) return 'ENDS_BEFORE_START';
  if (endsAt.getTime() - givenAt.getTime() > longestConsent) return 'TOO_LONG';
  return givenHow === 'SPOKEN' && witnessedBy === recordedBy ? 'WITNESS_REQUIRED' : null;
}
