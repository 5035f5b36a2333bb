import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import { addJob } from '../../../../platform/jobs.ts';
import type { DatedDay, DeadlineRule } from '../../domain/deadlines/index.ts';
import { deadlineRules, holidays, recalculations } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { dayOfRow, type HolidayRow, type RuleRow, ruleOf } from './law.ts';

export type RecalculationRow = typeof recalculations.$inferSelect;

/** A rule as it is told: shipped ones were entered by nobody. */
export interface ToldRule {
  readonly rule: DeadlineRule;
  readonly row: RuleRow | null;
}

/** A day that was entered, or came with the program. */
export interface ToldDay {
  readonly calendar: string;
  readonly day: DatedDay;
  readonly row: HolidayRow | null;
}

export const toldRule = (row: RuleRow): ToldRule => ({ rule: ruleOf(row), row });
export const toldDay = (row: HolidayRow): ToldDay => ({ calendar: row.calendar, day: dayOfRow(row), row });

/** Rules and free days of a network, and recalculating what they decide. */
export function deadlineRuleStore(asker: Asker) {
  const { networkId, memberId, organisationId, requestId, session } = asker;

  /** Everything computed is looked at again, in a job of its own. */
  const recalculate = async (tx: Transaction, reason: RecalculationRow['reason']): Promise<RecalculationRow> => {
    const [row] = await tx.insert(recalculations).values({ networkId, reason, askedBy: memberId }).returning();
    if (row === undefined) throw new Error('A recalculation was inserted and did not come back.');
    await addJob(tx, 'cases', {
      task: 'deadlines.recalculate',
      payload: { networkId, memberId, organisationId, requestId, recalculationId: row.id },
      inSeconds: 0,
      key: `deadlines.recalculate ${row.id}`,
    });
    return row;
  };

  return {
    /** The network's own versions, also those another one took the place of; newest first. */
    ownRules: async (): Promise<ToldRule[]> =>
      (
        await session((tx) =>
          tx.select().from(deadlineRules).orderBy(asc(deadlineRules.code), desc(deadlineRules.validFrom), desc(deadlineRules.enteredAt)),
        )
      ).map(toldRule),
    ownHolidays: async (): Promise<ToldDay[]> =>
      (await session((tx) => tx.select().from(holidays).where(isNull(holidays.removedAt)).orderBy(asc(holidays.on), asc(holidays.id)))).map(
        toldDay,
      ),
    recalculations: (): Promise<RecalculationRow[]> =>
      session((tx) => tx.select().from(recalculations).orderBy(desc(recalculations.askedAt), desc(recalculations.id)).limit(20)),

    /** Enters a version of a rule. One with the same first day takes the place of the one before, which is kept. */
    setRule: ({ source: { law, article }, ...rule }: DeadlineRule) =>
      session(async (tx) => {
        await oneAtATime(tx, networkId);
        await tx
          .update(deadlineRules)
          .set({ supersededAt: sql`clock_timestamp()` })
          .where(and(eq(deadlineRules.code, rule.code), eq(deadlineRules.validFrom, rule.validFrom), isNull(deadlineRules.supersededAt)));
        const [row] = await tx
          .insert(deadlineRules)
          .values({ ...rule, law, article, networkId, enteredBy: memberId })
          .returning();
        if (row === undefined) throw new Error('A rule was inserted and did not come back.');
        return { rule: toldRule(row), recalculation: await recalculate(tx, 'RULE_CHANGED') };
      }),

    /** @returns null when the day is entered already */
    addHoliday: ({ calendar, source: { law, article }, ...day }: DatedDay & { calendar: string }) =>
      session(async (tx) => {
        const row = only(
          await tx
            .insert(holidays)
            .values({ ...day, calendar, law, article, networkId, enteredBy: memberId })
            .onConflictDoNothing()
            .returning(),
        );
        return row === null ? null : { holiday: toldDay(row), recalculation: await recalculate(tx, 'CALENDAR_CHANGED') };
      }),

    /** @returns null when there is no such day */
    removeHoliday: (id: string) =>
      session(async (tx) => {
        const row = only(
          await tx
            .update(holidays)
            .set({ removedAt: sql`now()`, removedBy: memberId })
            .where(and(eq(holidays.id, storedId(id)), isNull(holidays.removedAt)))
            .returning(),
        );
        return row === null ? null : { holiday: toldDay(row), recalculation: await recalculate(tx, 'CALENDAR_CHANGED') };
      }),
  };
}

/** Two coordinators do not enter versions of one network's rules at once. */
const oneAtATime = (tx: Transaction, networkId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`deadline rules ${networkId}`}, 0))`);
