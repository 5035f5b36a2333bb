import { isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { type Calendar, calendarWith, type DatedDay, type DeadlineRule, ruleAlone, rulesWith } from '../../domain/deadlines/index.ts';
import { deadlineRules, holidays, networks } from '../../tables.ts';

export type RuleRow = typeof deadlineRules.$inferSelect;
export type HolidayRow = typeof holidays.$inferSelect;

/** What a network's deadlines are counted by. */
export interface Law {
  readonly rules: readonly DeadlineRule[];
  readonly calendarOf: (code: string) => Calendar;
  /** The network's legal day. */
  readonly today: string;
}

/** A row as the domain knows it; what is kept with a deadline has nothing of who entered the rule. */
export const ruleOf = ({ law, article, ...row }: RuleRow): DeadlineRule => ruleAlone({ ...row, source: { law, article } });

export const dayOfRow = ({ on, effect, name, feast, law, article, confirmed }: HolidayRow): DatedDay => ({
  on,
  effect,
  name,
  feast,
  source: { law, article },
  confirmed,
});

/** The network's legal day. */
export async function todayOf(tx: Transaction): Promise<string> {
  const row = only(await tx.select({ today: sql<string>`(now() at time zone time_zone)::date::text` }).from(networks));
  return row?.today ?? new Date().toISOString().slice(0, 10);
}

/** Reads the rules and calendars of the viewer's network, as they are now. */
export async function readLaw(tx: Transaction): Promise<Law> {
  const rules = await tx.select().from(deadlineRules).where(isNull(deadlineRules.supersededAt));
  const days = await tx.select().from(holidays).where(isNull(holidays.removedAt));
  const calendars = new Map<string, Calendar>();
  return {
    rules: rulesWith(rules.map(ruleOf)),
    calendarOf: (code) => {
      const calendar = calendars.get(code) ?? calendarWith(code, days.filter((day) => day.calendar === code).map(dayOfRow));
      calendars.set(code, calendar);
      return calendar;
    },
    today: await todayOf(tx),
  };
}
