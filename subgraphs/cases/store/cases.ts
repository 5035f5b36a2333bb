import DataLoader from 'dataloader';
import { and, asc, desc, eq, gt, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { only, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { assignments, casePlaces, caseReferrals, cases, deadlines, networks, persons, protectionOrders } from '../tables.ts';

export type CaseRow = typeof cases.$inferSelect;
export type AssignmentRow = typeof assignments.$inferSelect;
export type PersonRow = typeof persons.$inferSelect;
export type ProtectionOrderRow = typeof protectionOrders.$inferSelect;
export type DeadlineRow = typeof deadlines.$inferSelect;

/** Reads of cases; row-level security leaves only those whose team the viewer is on. Every list is read once a request. */
export function caseReads({ session }: { session: ViewerSession }) {
  const byCase = <Row extends { caseId: string }>(read: (ids: string[]) => Promise<Row[]>) =>
    new DataLoader<string, Row[]>(async (ids) => {
      const rows = await read([...ids]);
      return ids.map((id) => rows.filter(({ caseId }) => caseId === id));
    });

  const byId = new DataLoader<string, CaseRow | null>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(cases)
        .where(inArray(cases.id, [...ids])),
    );
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  });
  const team = byCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(assignments)
        .where(and(inArray(assignments.caseId, ids), or(isNull(assignments.until), gt(assignments.until, sql`now()`))))
        .orderBy(asc(assignments.since), asc(assignments.memberId)),
    ),
  );
  const people = byCase((ids) =>
    session((tx) => tx.select().from(persons).where(inArray(persons.caseId, ids)).orderBy(desc(persons.age), asc(persons.id))),
  );
  const orders = byCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(protectionOrders)
        .where(inArray(protectionOrders.caseId, ids))
        .orderBy(desc(protectionOrders.endsOn), asc(protectionOrders.id)),
    ),
  );
  const open = byCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(deadlines)
        .where(and(inArray(deadlines.caseId, ids), isNull(deadlines.doneAt)))
        .orderBy(asc(deadlines.dueOn), asc(deadlines.id)),
    ),
  );
  const places = byCase((ids) =>
    session((tx) => tx.select().from(casePlaces).where(inArray(casePlaces.caseId, ids)).orderBy(asc(casePlaces.placeId))),
  );
  const referrals = byCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(caseReferrals)
        .where(inArray(caseReferrals.caseId, ids))
        .orderBy(asc(caseReferrals.attachedAt), asc(caseReferrals.referralId)),
    ),
  );

  let clock: Promise<{ today: string; timeZone: string }> | undefined;

  return {
    case: (id: string) => byId.load(storedId(id)),
    team: (caseId: string) => team.load(caseId),
    survivor: async (caseId: string) => (await people.load(caseId)).find(({ kind }) => kind === 'SURVIVOR') ?? null,
    children: async (caseId: string) => (await people.load(caseId)).filter(({ kind }) => kind === 'CHILD'),
    orders: (caseId: string) => orders.load(caseId),
    openDeadlines: (caseId: string) => open.load(caseId),
    places: (caseId: string) => places.load(caseId),
    referrals: (caseId: string) => referrals.load(caseId),
    forget: (caseId: string) => {
      for (const loader of [byId, orders, open, referrals]) loader.clear(caseId);
    },

    /** The network's legal day and time zone. */
    calendar() {
      clock ??= session(async (tx) => {
        const row = only(
          await tx.select({ timeZone: networks.timeZone, today: sql<string>`(now() at time zone time_zone)::date::text` }).from(networks),
        );
        return row ?? { timeZone: 'UTC', today: new Date().toISOString().slice(0, 10) };
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

    /** Open deadlines of the viewer's open cases between two days (inclusive), soonest first, `limit` + 1 rows. */
    async listDeadlines({
      ranges,
      limit,
      after,
    }: {
      ranges: readonly { from: string | null; to: string | null }[];
      limit: number;
      after: string | null;
    }): Promise<DeadlineRow[]> {
      const [dueOn, id] = after?.split(' ') ?? [];
      const within = ranges.map(
        ({ from, to }) =>
          and(from ? sql`${deadlines.dueOn} >= ${from}` : undefined, to ? sql`${deadlines.dueOn} <= ${to}` : undefined) ?? sql`true`,
      );
      const conditions: (SQL | undefined)[] = [
        isNull(deadlines.doneAt),
        or(...within),
        dueOn && id ? or(gt(deadlines.dueOn, dueOn), and(eq(deadlines.dueOn, dueOn), gt(deadlines.id, id))) : undefined,
      ];
      return session((tx) =>
        tx
          .select()
          .from(deadlines)
          .where(and(...conditions))
          .orderBy(asc(deadlines.dueOn), asc(deadlines.id))
          .limit(limit + 1),
      );
    },
  };
}
