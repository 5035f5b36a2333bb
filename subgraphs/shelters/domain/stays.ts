import type { Stage } from './matching.ts';

/** How long families stay, in days. */
export interface StayLength {
  readonly typicalDays: number;
  readonly mostDays: number;
}

/** What is usual for a stage, until a shelter's staff say otherwise. */
const usual: Readonly<Record<Stage, StayLength>> = {
  EMERGENCY: { typicalDays: 18, mostDays: 60 },
  TRANSITIONAL: { typicalDays: 180, mostDays: 365 },
};

/** Two years: what is longer is a home. */
export const longestStayDays = 730;

export function stayLength({
  stage,
  typicalDays,
  mostDays,
}: {
  readonly stage: Stage;
  readonly typicalDays: number | null;
  readonly mostDays: number | null;
}): StayLength {
  return { typicalDays: typicalDays ?? usual[stage].typicalDays, mostDays: mostDays ?? usual[stage].mostDays };
}

export type StayErrorCode = 'NOT_FOUND' | 'ENDED' | 'IN_THE_PAST' | 'TOO_LONG' | 'OUT_OF_RANGE';
export const stayErrorMessages: Readonly<Record<StayErrorCode, string>> = {
  NOT_FOUND: 'You have no such stay.',
  ENDED: 'The stay has ended.',
  IN_THE_PAST: 'The day has passed; end the stay instead.',
  TOO_LONG: "The day is past the shelter's longest stay; change that first if it is right.",
  OUT_OF_RANGE: 'freeOn must be a day from today on, at most a year ahead, of a unit that is not free.',
};
