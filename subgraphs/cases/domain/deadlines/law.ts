import { type Calendar, createCalendar, type DatedDay } from './calendar.ts';
import { kyrgyzCalendar } from './kyrgyzCalendar.ts';
import type { DeadlineRule } from './rule.ts';
import { shippedRules } from './shippedRules.ts';

/** Calendars of free days that are shipped; a network adds days to them. */
const shippedCalendars = [kyrgyzCalendar];

export const calendarCodes: readonly string[] = shippedCalendars.map(({ code }) => code);

/** Feasts whose days are entered year by year. */
export const feastCodes: readonly string[] = shippedCalendars.flatMap(({ feasts }) => feasts.map(({ code }) => code));

/** The rules a network goes by: its own take the place of shipped ones with the same code and first day. */
export const rulesWith = (own: readonly DeadlineRule[]): readonly DeadlineRule[] => [
  ...shippedRules.filter(({ code, validFrom }) => !own.some((rule) => rule.code === code && rule.validFrom === validFrom)),
  ...own,
];

/** A calendar with the days a network added to it; an added day takes the place of a shipped one. @throws when there is no such calendar */
export function calendarWith(code: string, own: readonly DatedDay[]): Calendar {
  const shipped = shippedCalendars.find((calendar) => calendar.code === code);
  if (shipped === undefined) throw new Error(`There is no calendar ${code}.`);
  return createCalendar({ ...shipped, dated: [...shipped.dated.filter(({ on }) => !own.some((day) => day.on === on)), ...own] });
}

/** What of a shipped calendar is told: every day with a date of its own. */
export const shippedDays = (code: string): readonly DatedDay[] => shippedCalendars.find((calendar) => calendar.code === code)?.dated ?? [];
