import { addDays, dayOf, numberOf, weekdayOf } from '../days.ts';
import { type LunarDay, lunarDaysBetween } from './lunarDays.ts';
import type { InLanguages, Source } from './rule.ts';

interface Valid {
  /** Both inclusive; null while it lasts. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: Source;
  readonly confirmed: boolean;
}

/** A free day of every year, or several in a row. */
export interface YearlyHoliday extends Valid {
  readonly name: InLanguages;
  readonly month: number;
  readonly day: number;
  /** The last of several days in a row, of the same month. */
  readonly lastDay?: number;
}

/** One day that is free, or worked although it would be free: a feast that moves, a decree. */
export interface DatedDay {
  readonly on: string;
  readonly effect: 'FREE' | 'WORKING';
  readonly name: InLanguages;
  /** Which feast that moves from year to year it is; null for others. */
  readonly feast: string | null;
  readonly source: Source;
  readonly confirmed: boolean;
}

export interface CalendarRules {
  readonly code: string;
  /** The days of the week that are free; 0 is Sunday. */
  readonly weekend: readonly (Valid & { readonly days: readonly number[] })[];
  /** While one of these holds, a holiday on a weekend frees the next working day. */
  readonly movesFromWeekend: readonly Valid[];
  readonly yearly: readonly YearlyHoliday[];
  readonly dated: readonly DatedDay[];
  /** Feasts that move and must be entered for each year. */
  readonly feasts: readonly { readonly code: string; readonly name: InLanguages; readonly lunar: LunarDay }[];
}

/** A feast nobody has entered, and about when it is. */
export interface ExpectedFeast {
  readonly name: InLanguages;
  readonly about: string;
}

export interface DayStatus {
  readonly working: boolean;
  /** Why it is free; MOVED stands for a holiday that fell on a weekend. Null when it is worked. */
  readonly because: 'WEEKEND' | 'HOLIDAY' | 'MOVED' | null;
  /** The holiday, also where the day would be free without it. */
  readonly name: InLanguages | null;
  readonly confirmed: boolean;
}

export interface Calendar {
  readonly code: string;
  statusOf(day: string): DayStatus;
  /** Feasts that move, fall about here, and were not entered. */
  feastsExpected(from: string, to: string): readonly ExpectedFeast[];
}

const holds = ({ validFrom, validTo }: Valid, day: string) => validFrom <= day && (validTo === null || day <= validTo);

/** How far the moon, and those who look at it, may be from the reckoned calendar, in days. */
const moonIsOffBy = 2;
/** A day entered so near to the reckoned one is that feast. */
const sameFeastWithin = 5;

interface Free {
  readonly name: InLanguages;
  readonly confirmed: boolean;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Makes a calendar of its rules; what it answers is the same each time. */
export function createCalendar({ code, weekend, movesFromWeekend, yearly, dated, feasts }: CalendarRules): Calendar {
  const worked = new Set(dated.filter(({ effect }) => effect === 'WORKING').map(({ on }) => on));
  const freed = new Map<string, Free>(dated.filter(({ effect }) => effect === 'FREE').map((day) => [day.on, day]));
  const isWeekend = (day: string) => weekend.find((one) => holds(one, day))?.days.includes(weekdayOf(day)) ?? false;
  const holidayOn = (day: string): Free | undefined => {
    const [, month, date] = day.split('-').map(Number);
    return (
      freed.get(day) ??
      yearly.find(
        (one) => one.month === month && date !== undefined && one.day <= date && date <= (one.lastDay ?? one.day) && holds(one, day),
      )
    );
  };

  const holidaysOf = (year: number): [string, Free][] => {
    const days = new Map<string, Free>();
    for (const { month, day, lastDay = day } of yearly)
      for (let date = day; date <= lastDay; date += 1) {
        const on = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
        const free = holidayOn(on);
        if (free) days.set(on, free);
      }
    for (const [on, free] of freed) if (Number(on.slice(0, 4)) === year) days.set(on, free);
    return [...days].toSorted(([one], [other]) => (one < other ? -1 : 1));
  };

  const movedOf = (year: number): ReadonlyMap<string, Free> => {
    const moved = new Map<string, Free>();
    for (const [on, free] of holidaysOf(year)) {
      if (!isWeekend(on) || !movesFromWeekend.some((one) => holds(one, on))) continue;
      let next = addDays(on, 1);
      while (isWeekend(next) || holidayOn(next) || moved.has(next)) next = addDays(next, 1);
      // A decree that makes the next working day a worked one has given the free day elsewhere.
      if (!worked.has(next)) moved.set(next, free);
    }
    return moved;
  };

  const years = new Map<number, ReadonlyMap<string, Free>>();
  const moved = (year: number) => {
    const known = years.get(year) ?? movedOf(year);
    years.set(year, known);
    return known;
  };

  return {
    code,
    statusOf(day) {
      const holiday = holidayOn(day) ?? null;
      const { name = null, confirmed = true } = holiday ?? {};
      if (worked.has(day)) return { working: true, because: null, name, confirmed };
      if (isWeekend(day)) return { working: false, because: 'WEEKEND', name, confirmed };
      if (holiday) return { working: false, because: 'HOLIDAY', name, confirmed };
      const year = Number(day.slice(0, 4));
      const from = moved(year).get(day) ?? moved(year - 1).get(day);
      if (from) return { working: false, because: 'MOVED', name: from.name, confirmed: from.confirmed };
      return { working: true, because: null, name: null, confirmed: true };
    },
    feastsExpected: (from, to) =>
      feasts.flatMap(({ code: feast, name, lunar }) =>
        lunarDaysBetween(lunar, addDays(from, -moonIsOffBy), addDays(to, moonIsOffBy))
          .filter((about) => !dated.some((day) => day.feast === feast && Math.abs(numberOf(day.on) - numberOf(about)) <= sameFeastWithin))
          .map((about) => ({ name, about })),
      ),
  };
}

/** No calendar has so many free days in a row. */
const furthestDays = 60;

/** The nearest working day from a day on (or back), that day included. @throws when the calendar has none */
export function workingDayFrom(calendar: Calendar, day: string, step: 1 | -1): string {
  const from = numberOf(day);
  for (let far = 0; far <= furthestDays; far += 1) {
    const found = dayOf(from + far * step);
    if (calendar.statusOf(found).working) return found;
  }
  throw new Error(`The calendar ${calendar.code} has no working day within ${furthestDays} days of ${day}.`);
}
