import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { calendarFeeds, cases, deadlines } from '../tables.ts';
import type { Asker } from './asker.ts';

export type CalendarFeedRow = typeof calendarFeeds.$inferSelect;

/** A member reads no more calendars than this at once. */
export const mostFeeds = 10;

/** No calendar shows more. */
const mostDeadlines = 2_000;

/** Calendars the viewer subscribes to from elsewhere. */
export function calendarFeedStore({ viewer, networkId, memberId, organisationId, session }: Asker) {
  const running = () => and(isNull(calendarFeeds.revokedAt), gt(calendarFeeds.expiresAt, sql`now()`));
  return {
    /** Running ones, newest first. */
    calendarFeeds: (): Promise<CalendarFeedRow[]> =>
      session((tx) => tx.select().from(calendarFeeds).where(running()).orderBy(desc(calendarFeeds.createdAt), desc(calendarFeeds.id))),

    /** @returns null when the member has as many as allowed */
    createCalendarFeed: ({ tokenHash, days, language }: { tokenHash: Buffer; days: number; language: CalendarFeedRow['language'] }) =>
      session(async (tx): Promise<CalendarFeedRow | null> => {
        if (viewer.kind !== 'member') return null;
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`calendar feeds ${memberId}`}, 0))`);
        const there = await tx.select({ id: calendarFeeds.id }).from(calendarFeeds).where(running());
        if (there.length >= mostFeeds) return null;
        const { organisationKind, roles } = viewer;
        return only(
          await tx
            .insert(calendarFeeds)
            .values({
              networkId,
              memberId,
              organisationId,
              organisationKind,
              roles,
              language,
              tokenHash,
              expiresAt: sql`now() + make_interval(days => ${days})`,
            })
            .returning(),
        );
      }),

    /** @returns null when there is no such feed that still runs */
    revokeCalendarFeed: (id: string): Promise<CalendarFeedRow | null> =>
      session(async (tx) =>
        only(
          await tx
            .update(calendarFeeds)
            .set({ revokedAt: sql`now()` })
            .where(and(eq(calendarFeeds.id, storedId(id)), running()))
            .returning(),
        ),
      ),

    /** What a calendar shows: days only, of open deadlines in open cases the member is on now. */
    feedDeadlines: () =>
      session((tx) =>
        tx
          .select({ id: deadlines.id, dueOn: deadlines.dueOn, version: deadlines.version, dueSince: deadlines.dueSince })
          .from(deadlines)
          .where(
            and(
              isNull(deadlines.doneAt),
              isNull(deadlines.cancelledAt),
              inArray(deadlines.caseId, tx.select({ id: cases.id }).from(cases).where(eq(cases.status, 'OPEN'))),
            ),
          )
          .orderBy(asc(deadlines.dueOn), asc(deadlines.id))
          .limit(mostDeadlines),
      ),
  };
}
