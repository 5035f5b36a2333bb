import { and, asc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import { addDays } from '../../domain/days.ts';
import { alarmOf, nextStage } from '../../domain/deadlines/index.ts';
import { alarms, cases, deadlines, legalEvents, networks, recalculations } from '../../tables.ts';
import { raiseAlarm } from '../alarms.ts';
import type { Asker } from '../asker.ts';
import { readLaw, todayOf } from './law.ts';
import { type DeadlineRow, settleDeadlines } from './started.ts';

/** How many are looked at in one transaction. */
const batchSize = 200;

/** No run of free days is longer: further ahead nothing is alarmed of. */
const furthestDays = 30;

const alarmKinds = ['DEADLINE_SOON', 'DEADLINE_TODAY', 'DEADLINE_OVERDUE'] as const;

/** What this service does about deadlines between requests. */
export function deadlineWork(asker: Asker) {
  const { session } = asker;

  /** The deadlines of the next events after one, as the rules are now. @returns those events */
  const settleBatch = async (tx: Transaction, after: string | null, reason: 'RULE_CHANGED' | 'CALENDAR_CHANGED') => {
    const events = await tx
      .select()
      .from(legalEvents)
      .where(
        and(
          isNull(legalEvents.supersededAt),
          after === null ? undefined : gt(legalEvents.id, after),
          sql`${legalEvents.caseId} in (select ${cases.id} from ${cases} where ${cases.status} = 'OPEN')`,
        ),
      )
      .orderBy(asc(legalEvents.id))
      .limit(batchSize);
    const law = await readLaw(tx);
    await settleDeadlines(tx, asker, events, { law, reason, beginFrom: law.today });
    return events;
  };

  /** @returns the last event of the batch; null when there are no more */
  const settleNext = (after: string | null): Promise<string | null> =>
    session(async (tx) => {
      const events = await settleBatch(tx, after, 'RULE_CHANGED');
      return events.length < batchSize ? null : (events.at(-1)?.id ?? null);
    });

  /** One batch of a recalculation, with where it has come to, in one transaction: a kill loses nothing and repeats nothing. */
  const recalculateNext = (recalculationId: string): Promise<boolean> =>
    session(async (tx) => {
      const row = only(
        await tx
          .select()
          .from(recalculations)
          .where(and(eq(recalculations.id, storedId(recalculationId)), isNull(recalculations.finishedAt)))
          .for('update'),
      );
      if (row === null) return false;
      const events = await settleBatch(tx, row.doneUpTo, row.reason);
      const last = events.at(-1);
      await tx
        .update(recalculations)
        .set(events.length < batchSize || last === undefined ? { finishedAt: sql`now()` } : { doneUpTo: last.id })
        .where(eq(recalculations.id, row.id));
      return events.length === batchSize;
    });

  /** @returns the last of the batch; null when there are no more */
  const alarmNext = (after: string | null, caseId: string | null): Promise<string | null> =>
    session(async (tx) => {
      const today = await todayOf(tx);
      const batch = await tx
        .select()
        .from(deadlines)
        .where(
          and(
            isNull(deadlines.doneAt),
            isNull(deadlines.cancelledAt),
            lte(deadlines.dueOn, addDays(today, furthestDays)),
            caseId === null ? undefined : eq(deadlines.caseId, storedId(caseId)),
            after === null ? undefined : gt(deadlines.id, after),
            sql`${deadlines.caseId} in (select ${cases.id} from ${cases} where ${cases.status} = 'OPEN')`,
          ),
        )
        .orderBy(asc(deadlines.id))
        .limit(batchSize)
        .for('share');
      if (batch.length === 0) return null;
      const calendar = (await readLaw(tx)).calendarOf('KG');
      const raised = await tx
        .select({
          kind: alarms.kind,
          subjectId: alarms.subjectId,
          stage: alarms.stage,
          raisedAt: alarms.raisedAt,
          raisedOn: sql<string>`(${alarms.raisedAt} at time zone (select ${networks.timeZone} from ${networks}))::date::text`,
          acknowledged: sql<boolean>`${alarms.acknowledgedAt} is not null`,
        })
        .from(alarms)
        .where(
          and(
            inArray(
              alarms.subjectId,
              batch.map(({ id }) => id),
            ),
            inArray(alarms.kind, [...alarmKinds]),
          ),
        );
      const staged = (deadline: DeadlineRow) => {
        const kind = alarmOf(deadline.dueOn, today, calendar);
        if (kind === null) return null;
        const own = raised.filter(({ subjectId }) => subjectId === deadline.id);
        const earlier = Math.max(0, ...own.filter((alarm) => alarm.kind === kind).map(({ stage }) => stage));
        const sinceDue = own.filter(({ raisedAt }) => raisedAt.getTime() >= deadline.dueSince.getTime());
        const stage = nextStage(kind, sinceDue, earlier, today);
        return stage === null ? null : { caseId: deadline.caseId, kind, subjectId: deadline.id, stage };
      };
      for (const deadline of batch) {
        const alarm = staged(deadline);
        if (alarm !== null) await raiseAlarm(tx, asker, alarm);
      }
      return batch.length < batchSize ? null : (batch.at(-1)?.id ?? null);
    });

  return {
    /** Looks at everything computed in the network again. Safe to repeat, and to be killed in. */
    async recalculateDeadlines(recalculationId: string): Promise<void> {
      while (await recalculateNext(recalculationId));
    },

    /** The rules that are shipped may have changed with the program. Safe to repeat. */
    async settleShippedRules(): Promise<void> {
      let after = await settleNext(null);
      while (after !== null) after = await settleNext(after);
    },

    /** @param caseId null for the whole network. Alarms the teams of what is due a working day from now, today, or was due. Safe to repeat. */
    async alarmOfDeadlines(caseId: string | null): Promise<void> {
      let after = await alarmNext(null, caseId);
      while (after !== null) after = await alarmNext(after, caseId);
    },
  };
}
