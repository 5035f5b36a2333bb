const day = 86_400_000;
/** How long a second person has to confirm; after it the first asks again. */
export const confirmWithin = 7 * day;

export const forgettingStates = ['REQUESTED', 'LAPSED', 'WITHDRAWN', 'FORGOTTEN'] as const;
export type ForgettingState = (typeof forgettingStates)[number];

/** The moments of a forgetting that decide its state. */
export interface ForgettingMoments {
  readonly requestedAt: Date;
  readonly confirmedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export function forgettingStateOf({ requestedAt, confirmedAt, withdrawnAt }: ForgettingMoments, now: Date): ForgettingState {
  if (confirmedAt !== null) return 'FORGOTTEN';
  if (withdrawnAt !== null) return 'WITHDRAWN';
  return now.getTime() - requestedAt.getTime() > confirmWithin ? 'LAPSED' : 'REQUESTED';
}
