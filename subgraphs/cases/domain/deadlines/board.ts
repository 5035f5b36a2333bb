import { addDays, numberOf } from '../days.ts';
import { type Calendar, workingDayFrom } from './calendar.ts';

export const deadlineDues = ['OVERDUE', 'TODAY', 'THIS_WEEK', 'LATER'] as const;
export type DeadlineDue = (typeof deadlineDues)[number];

const weekDays = 7;

/** @param today the network's legal day, YYYY-MM-DD */
export function dueOf(dueOn: string, today: string): DeadlineDue {
  const days = numberOf(dueOn) - numberOf(today);
  if (days < 0) return 'OVERDUE';
  if (days === 0) return 'TODAY';
  return days <= weekDays ? 'THIS_WEEK' : 'LATER';
}

/** The days a group of the board has, both inclusive; null where it has no end. */
export function daysOf(due: DeadlineDue, today: string): { from: string | null; to: string | null } {
  return {
    OVERDUE: { from: null, to: addDays(today, -1) },
    TODAY: { from: today, to: today },
    THIS_WEEK: { from: addDays(today, 1), to: addDays(today, weekDays) },
    LATER: { from: addDays(today, weekDays + 1), to: null },
  }[due];
}

const furthestDays = 3653;

/** Why a deadline cannot be entered; null when it can. */
export function deadlineFault(
  { title, dueOn }: { title: string; dueOn: string },
  { openedOn, today }: { openedOn: string; today: string },
): 'INVALID_TEXT' | 'INVALID_DATE' | null {
  if (title.trim() === '' || title.length > 200) return 'INVALID_TEXT';
  return dueOn < openedOn || numberOf(dueOn) - numberOf(today) > furthestDays ? 'INVALID_DATE' : null;
}

export type DeadlineAlarmKind = 'DEADLINE_SOON' | 'DEADLINE_TODAY' | 'DEADLINE_OVERDUE';

/** What a team is alarmed of: from a working day before on; null while there is time. */
export function alarmOf(dueOn: string, today: string, calendar: Calendar): DeadlineAlarmKind | null {
  if (dueOn < today) return 'DEADLINE_OVERDUE';
  if (dueOn === today) return 'DEADLINE_TODAY';
  return workingDayFrom(calendar, addDays(dueOn, -1), -1) <= today ? 'DEADLINE_SOON' : null;
}

/** An alarm that was raised of a deadline. */
export interface RaisedAlarm {
  readonly kind: string;
  readonly stage: number;
  /** The network's legal day. */
  readonly raisedOn: string;
  readonly acknowledged: boolean;
}

/**
 * The stage to alarm of next; null when there is nothing new to tell. Soon and today are told once for each day a deadline
 * was moved to; overdue is told every day until somebody has heard it.
 * @param raised alarms of this deadline since it has this day
 */
export function nextStage(kind: DeadlineAlarmKind, raised: readonly RaisedAlarm[], earlier: number, today: string): number | null {
  const same = raised.filter((alarm) => alarm.kind === kind);
  if (kind !== 'DEADLINE_OVERDUE') return same.length === 0 ? earlier + 1 : null;
  return same.some(({ acknowledged, raisedOn }) => acknowledged || raisedOn === today) ? null : earlier + 1;
}
