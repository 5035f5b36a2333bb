import { and, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { cases, networks } from '../tables.ts';
import type { Asker } from './asker.ts';
import { rowsById } from './rowsById.ts';

export type CaseRow = typeof cases.$inferSelect;

/** Cases whose team the viewer is on: row-level security leaves no others. */
export function caseReads({ session }: Asker) {
  const byId = rowsById((ids) => session((tx) => tx.select().from(cases).where(inArray(cases.id, ids))));
  let clock: Promise<{ today: string; timeZone: string; now: Date }> | undefined;

  return {
    case: (id: string) => byId.load(storedId(id)),
    /** Forgets what was read of a case in this request, after it was changed. */
    forgetCase: (id: string) => void byId.clear(id),

    /** The network's legal day and time zone, and the database's clock when it was first asked in this request. */
    calendar() {
      clock ??= session(async (tx) => {
        const row = only(
          await tx
            .select({
              timeZone: networks.timeZone,
              today: sql<string>`(now() at time zone time_zone)::date::text`,
              now: sql<string>`to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
            })
            .from(networks),
        );
        const now = row === null ? new Date() : new Date(row.now);
        return { timeZone: row?.timeZone ?? 'UTC', today: row?.today ?? now.toISOString().slice(0, 10), now };
      });
      return clock;
    },

    /** The viewer's cases, newest first, `limit` + 1 rows. */
    async list({
      statuses,
      limit,
      after,
    }: {
      statuses: readonly CaseRow['status'][] | null;
      limit: number;
      after: string | null;
    }): Promise<CaseRow[]> {
      const [openedAt, id] = after?.split(' ') ?? [];
      const conditions: (SQL | undefined)[] = [
        statuses ? inArray(cases.status, [...statuses]) : undefined,
        openedAt && id
          ? or(lt(cases.openedAt, new Date(openedAt)), and(eq(cases.openedAt, new Date(openedAt)), lt(cases.id, id)))
          : undefined,
      ];
      return session((tx) =>
        tx
          .select()
          .from(cases)
          .where(and(...conditions))
          .orderBy(desc(cases.openedAt), desc(cases.id))
          .limit(limit + 1),
      );
    },
  };
}

/** The wrapped keys of cases the viewer may see. */
export const wrappedKeysOf =
  (session: Asker['session']) =>
  async (caseIds: readonly string[]): Promise<ReadonlyMap<string, Buffer>> => {
    const rows = await session((tx) =>
      tx
        .select({ id: cases.id, wrappedKey: cases.wrappedKey })
        .from(cases)
        .where(inArray(cases.id, [...caseIds])),
    );
    return new Map(rows.map(({ id, wrappedKey }) => [id, wrappedKey]));
  };
