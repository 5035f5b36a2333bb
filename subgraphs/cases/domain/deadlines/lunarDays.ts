import { dayOf, numberOf } from '../days.ts';

/** A day of the lunar year. */
export interface LunarDay {
  readonly month: number;
  readonly day: number;
}

const reckoning = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

/** Where a day of the lunar year falls between two days (inclusive), as reckoned; the feast itself is told by those who saw the moon. */
export function lunarDaysBetween({ month, day }: LunarDay, from: string, to: string): string[] {
  const found: string[] = [];
  for (let number = numberOf(from); number <= numberOf(to); number += 1) {
    const parts = reckoning.formatToParts(number * 86_400_000);
    const partOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    if (partOf('month') === month && partOf('day') === day) found.push(dayOf(number));
  }
  return found;
}
