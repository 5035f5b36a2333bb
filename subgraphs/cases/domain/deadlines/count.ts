import { addDays, addMonths } from '../days.ts';
import { type Calendar, type ExpectedFeast, workingDayFrom } from './calendar.ts';
import type { InLanguages, Term } from './rule.ts';

/** A day that was passed over. */
export interface SkippedDay {
  readonly day: string;
  readonly because: 'WEEKEND' | 'HOLIDAY' | 'MOVED';
  /** The holiday; null for an ordinary weekend. */
  readonly name: InLanguages | null;
}

/** A deadline with how it came about. */
export interface Counted {
  readonly startsOn: string;
  /** Where the term itself ends, before a free last day moved it. */
  readonly endsOn: string;
  readonly dueOn: string;
  /** Every day that was not counted or that the end was moved over, in order. */
  readonly skipped: readonly SkippedDay[];
  /** Feasts nobody has entered that fall about the days that decide: the end may move by them. */
  readonly expected: readonly ExpectedFeast[];
  /** False where a holiday that was passed over is not confirmed. */
  readonly daysConfirmed: boolean;
}

/** Where a term ends, before its last day is looked at. */
function endOf({ amount, unit, direction }: Term, startsOn: string, calendar: Calendar): string {
  const step = direction === 'AFTER' ? 1 : -1;
  switch (unit) {
    case 'HOUR':
      // What starts it is known by its day only: the last day on which the hours can still be running.
      return addDays(startsOn, step * Math.ceil(amount / 24));
    case 'CALENDAR_DAY':
      return addDays(startsOn, step * amount);
    case 'MONTH':
      return addMonths(startsOn, step * amount);
    case 'YEAR':
      return addMonths(startsOn, step * amount * 12);
    case 'WORKING_DAY': {
      let day = startsOn;
      for (let left = amount; left > 0; left -= 1) day = workingDayFrom(calendar, addDays(day, step), step);
      return day;
    }
  }
}

/**
 * Counts a term. The day of what starts it is not counted; the last day is.
 * @param startsOn the legal day of what starts it, YYYY-MM-DD
 */
export function count(term: Term, startsOn: string, calendar: Calendar): Counted {
  const step = term.direction === 'AFTER' ? 1 : -1;
  const endsOn = endOf(term, startsOn, calendar);
  const dueOn = term.rolls ? workingDayFrom(calendar, endsOn, step) : endsOn;
  // Of calendar days and months only the end can fall on a free day; of working days every free day between is passed over.
  const from = term.unit === 'WORKING_DAY' && term.amount > 0 ? addDays(startsOn, step) : endsOn;
  const skipped: SkippedDay[] = [];
  let daysConfirmed = true;
  for (let day = from; step > 0 ? day < dueOn : day > dueOn; day = addDays(day, step)) {
    const { working, because, name, confirmed } = calendar.statusOf(day);
    if (working || because === null) continue;
    skipped.push({ day, because, name });
    daysConfirmed &&= confirmed;
  }
  const [first = from, last = dueOn] = [from, dueOn].toSorted();
  return {
    startsOn,
    endsOn,
    dueOn,
    skipped: skipped.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
    expected: term.unit === 'WORKING_DAY' || term.rolls ? calendar.feastsExpected(first, last) : [],
    daysConfirmed,
  };
}
