import { daysBetween } from './days.ts';

export type DeadlineDue = 'OVERDUE' | 'TODAY' | 'THIS_WEEK' | 'LATER';

/** @param today the network's legal day, YYYY-MM-DD */
export function dueOf(dueOn: string, today: string): DeadlineDue {
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'OVERDUE';
  if (days === 0) return 'TODAY';
  return days <= 7 ? 'THIS_WEEK' : 'LATER';
}

const furthestDays = 3653;

/** Why a deadline cannot be entered; null when it can. */
export function deadlineFault(
  { title, dueOn }: { title: string; dueOn: string },
  { openedOn, today }: { openedOn: string; today: string },
): 'INVALID_TEXT' | 'INVALID_DATE' | null {
  if (title.trim() === '' || title.length > 200) return 'INVALID_TEXT';
  return daysBetween(openedOn, dueOn) < 0 || daysBetween(today, dueOn) > furthestDays ? 'INVALID_DATE' : null;
}
