/** Ways of asking that a coordinator should look at. */
export type SearchPattern =
  | 'MANY_HOUSEHOLDS'
  | 'BUDGET_SPENT_OFTEN'
  | 'SAME_HOUSEHOLD_POLLED'
  | 'NARROWING'
  | 'ONE_HOUSEHOLD_MANY_REFERENCES'
  | 'NIGHT_SWEEP';

/** From where on a day's asking is unusual; the schema says the same to whoever reads it. */
export const patternThresholds = {
  /** Households of one member, as a share of its budget. */
  manyHouseholds: 0.8,
  /** Days of the last seven on which a member was refused for its budget. */
  daysRefused: 3,
  /** Questions under one reference. */
  questionsUnderOneReference: 60,
  /** Different descriptions under one reference. */
  descriptionsUnderOneReference: 6,
  /** References under which one member asked about the same household. */
  referencesOfOneHousehold: 3,
  /** Households of one member between 22 and 6 o'clock UTC, asked about by zone. */
  householdsByNight: 10,
} as const;

export type ReviewErrorCode = 'NOT_FOUND' | 'INVALID_TEXT' | 'ALREADY_REVIEWED';
export const reviewErrorMessages: Readonly<Record<ReviewErrorCode, string>> = {
  NOT_FOUND: 'There is no such pattern.',
  INVALID_TEXT: 'text must have 10 to 500 characters.',
  ALREADY_REVIEWED: 'Somebody has reviewed it.',
};
