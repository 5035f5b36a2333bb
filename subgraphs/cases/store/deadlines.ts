import { and, asc, eq, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { deadlines } from '../tables.ts';
import type { Asker } from './asker.ts';
import { inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';

export type DeadlineRow = typeof deadlines.$inferSelect;

/** What is due in the viewer's cases. */
export function deadlineStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const open = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(deadlines)
        .where(and(inArray(deadlines.caseId, ids), isNull(deadlines.doneAt)))
        .orderBy(asc(deadlines.dueOn), asc(deadlines.id)),
    ),
  );
  return {
    openDeadlines: (caseId: string) => open.load(caseId),

    addDeadline: ({ caseId, ...deadline }: Pick<DeadlineRow, 'caseId' | 'kind' | 'title' | 'dueOn'>) =>
      inOpenCase(asker, caseId, async (tx, { id }): Promise<DeadlineRow> => {
        const [row] = await tx
          .insert(deadlines)
          .values({ ...deadline, networkId, caseId: id, enteredBy: memberId })
          .returning();
        if (row === undefined) throw new Error('A deadline was inserted and did not come back.');
        open.clear(id);
        return row;
      }),

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
