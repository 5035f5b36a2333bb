/**
 * What one person may have compared in a day. Each answer tells whether something that looks like an address is one, so what is
 * counted is what was guessed at, not how often.
 */
export const dailyBudget = {
  checks: 40,
  /** Different things that look like an address, a telephone number or a position. */
  candidates: 1_000,
  /** Places found that are not of the asker's own case or house. */
  foreignPlaces: 10,
} as const;

/** The most one document may hold; a longer one is split. */
export const mostCandidates = 500;
/** Of so many places that are not the asker's own, the lines are told; of more only that there are more. */
export const mostForeignPlaces = 5;

/** What somebody used in the last 24 hours. */
export interface BudgetUse {
  readonly checks: number;
  readonly candidates: number;
  readonly foreignPlaces: number;
}

/** How many candidates the next document may have; 0 when nothing is left of one of the three. */
export function candidatesLeft({ checks, candidates, foreignPlaces }: BudgetUse): number {
  if (checks >= dailyBudget.checks || foreignPlaces >= dailyBudget.foreignPlaces) return 0;
  return Math.max(0, Math.min(mostCandidates, dailyBudget.candidates - candidates));
}
