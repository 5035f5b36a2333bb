const asDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The day so many days later, both YYYY-MM-DD; earlier for a negative number. */
export const daysLater = (day: string, days: number): string => asDay(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);

/** The same day of a month so many months later, or that month's last day where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const from = new Date(`${day}T00:00:00Z`);
  const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  return asDay(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, Math.min(from.getUTCDate(), lastOfMonth)));
}
