/** What a network decides about its referrals. */
export interface ReferralSettings {
  /** How long a room is kept while the shelter has not answered. */
  readonly holdMinutes: number;
  /** By kind of the sending organisation, where it differs. */
  readonly holdMinutesOf: Readonly<Record<string, number>>;
  /** How long a referral that is over is kept, in days. */
  readonly keepDays: number;
}

/** Until a network decides otherwise. A hospital discharges slowly. */
export const defaultSettings: ReferralSettings = { holdMinutes: 90, holdMinutesOf: { HOSPITAL: 150 }, keepDays: 365 };

export const settingsBounds = { holdMinutes: { least: 15, most: 240 }, keepDays: { least: 30, most: 3_650 } } as const;

/** How long a room is kept for a sender of this kind, in minutes. */
export const holdMinutesFor = ({ holdMinutes, holdMinutesOf }: ReferralSettings, organisationKind: string): number =>
  holdMinutesOf[organisationKind] ?? holdMinutes;

/** The first setting out of its bounds, as the field and a sentence; null when all are sound. */
export function settingsFault({ holdMinutes, holdMinutesOf, keepDays }: ReferralSettings): { field: string; message: string } | null {
  const within = (value: number, { least, most }: { least: number; most: number }) => value >= least && value <= most;
  const { holdMinutes: minutes, keepDays: days } = settingsBounds;
  if (!within(holdMinutes, minutes))
    return { field: 'holdMinutes', message: `holdMinutes must be from ${minutes.least} to ${minutes.most}.` };
  if (Object.values(holdMinutesOf).some((value) => !within(value, minutes)))
    return { field: 'holdMinutesOf', message: `holdMinutesOf.minutes must be from ${minutes.least} to ${minutes.most}.` };
  if (!within(keepDays, days)) return { field: 'keepDays', message: `keepDays must be from ${days.least} to ${days.most}.` };
  return null;
}
