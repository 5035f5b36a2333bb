const dayMilliseconds = 86_400_000;

const moment = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one day to another (YYYY-MM-DD); negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((moment(to) - moment(from)) / dayMilliseconds);
