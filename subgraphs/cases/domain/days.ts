/** A day, YYYY-MM-DD, as the number of days since 1 January 1970. */
export const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The day so many days later, both YYYY-MM-DD; earlier for a negative number. */
export const addDays = (day: string, days: number): string => dayOf(numberOf(day) + days);

/** 0 is Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: string): number => (((numberOf(day) + 4) % 7) + 7) % 7;

const two = (number: number) => String(number).padStart(2, '0');

/** The same day of another month; where that month is shorter, its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return `${String(toYear).padStart(4, '0')}-${two(toMonth)}-${two(Math.min(date, last))}`;
}

/** Calendar days from one day to another, both YYYY-MM-DD; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The legal day of a moment in a time zone. */
export function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
}
