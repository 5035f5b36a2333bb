import { createHash } from 'node:crypto';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../domain/days.ts';
import type { CalendarFeedRow } from '../store/index.ts';

/** Titles say nothing: whoever sees the screen learns that something is due, and of nobody. */
const titles: Readonly<Record<CalendarFeedRow['language'], string>> = { en: 'Deadline', ru: 'Срок', ky: 'Мөөнөт' };

const refreshSeconds = 6 * 3600;
const daySeconds = 86_400;

export interface FeedDeadline {
  readonly id: string;
  readonly dueOn: string;
  readonly version: number;
  readonly dueSince: Date;
}

/** A calendar of days (RFC 5545), the same bytes for the same deadlines. No case, no link, no text of anybody's. */
export function calendarFile(
  rows: readonly FeedDeadline[],
  { feedId, language }: { feedId: string; language: CalendarFeedRow['language'] },
): string {
  const title = titles[language];
  const calendar = ical({
    prodId: { company: 'Saya', product: 'Deadlines', language: language.toUpperCase() },
    name: title,
    ttl: refreshSeconds,
  });
  for (const { id, dueOn, version, dueSince } of rows) {
    const start = new Date(`${dueOn}T00:00:00Z`);
    calendar.createEvent({
      // Bound to the feed, so that two calendars cannot be laid beside each other.
      id: `${createHash('sha256').update(`${feedId} ${id}`).digest('hex').slice(0, 32)}@saya`,
      start,
      end: new Date(`${addDays(dueOn, 1)}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: title,
      stamp: dueSince,
      sequence: version - 1,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: daySeconds, description: title }],
    });
  }
  return calendar.toString();
}
