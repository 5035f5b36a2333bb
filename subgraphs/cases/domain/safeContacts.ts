export const contactChannels = ['PHONE', 'MESSENGER', 'EMAIL', 'IN_PERSON', 'THROUGH_PERSON'] as const;
export const weekdays = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

/** When it is safe. */
export interface SafeHours {
  readonly days: readonly (typeof weekdays)[number][];
  /** HH:MM in the network's time zone. */
  readonly from: string;
  /** HH:MM; before `from` it is the next day's. */
  readonly to: string;
}

/** How a contact may be used; whoever wants the value has to read these first. */
export interface ContactConditions {
  readonly channel: (typeof contactChannels)[number];
  /** Who else sees or hears what comes this way; empty for nobody. */
  readonly sharedWith: string;
  readonly safeHours: readonly SafeHours[];
  readonly voicemail: boolean;
  readonly codePhrase: string | null;
  /** What to say when somebody else answers. */
  readonly ifSomebodyElse: string;
  readonly doNotContact: boolean;
}

export const conditionFields = [
  'channel',
  'sharedWith',
  'safeHours',
  'voicemail',
  'codePhrase',
  'ifSomebodyElse',
  'doNotContact',
] as const satisfies readonly (keyof ContactConditions)[];

/** How long conditions that nobody confirmed are taken for how it is. */
export const staleAfterDays = 30;
/** How long a reading of the conditions opens the value. */
export const readingMinutes = 10;
/** How many a case has at once. */
export const mostContacts = 20;

export const isStale = (confirmedAt: Date, now: Date): boolean => now.getTime() - confirmedAt.getTime() > staleAfterDays * 86_400_000;

export type ContactFault = 'INVALID_HOURS' | 'INVALID_TEXT' | 'INVALID_VALUE';

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** What is wrong with a contact as it was written. */
export function contactFault({
  value,
  sharedWith,
  safeHours,
  codePhrase,
  ifSomebodyElse,
}: ContactConditions & { value: string }): ContactFault | null {
  if (value.trim().length < 1 || value.trim().length > 300) return 'INVALID_VALUE';
  if (sharedWith.length > 300 || ifSomebodyElse.length > 500 || (codePhrase !== null && codePhrase.length > 200)) return 'INVALID_TEXT';
  const sound = ({ days, from, to }: SafeHours) => days.length > 0 && isTime(from) && isTime(to) && from !== to;
  return safeHours.length > 14 || !safeHours.every(sound) ? 'INVALID_HOURS' : null;
}
