import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import { desc, inArray } from 'drizzle-orm';
import { paperExports } from '../tables.ts';
import type { Asker } from './asker.ts';
import type { FilingRow } from './filings.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';

export type PaperExportRow = typeof paperExports.$inferSelect;

/** A place in a paper that was looked at, and why it may stand. */
export interface Reviewed {
  readonly place: string;
  readonly reason: string;
}

/** Papers that were given out. */
export function paperExportStore(asker: Asker) {
  const { networkId, memberId, session, seals } = asker;
  const byFiling = new DataLoader<string, PaperExportRow[]>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(paperExports)
        .where(inArray(paperExports.filingId, [...ids]))
        .orderBy(desc(paperExports.exportedAt), desc(paperExports.id)),
    );
    return ids.map((id) => rows.filter(({ filingId }) => filingId === id));
  });
  return {
    paperExports: (filingId: string) => byFiling.load(filingId),

    /** Written down before the paper is given out; if it cannot be, the paper is not. */
    async recordExport(
      { id: filingId, caseId }: FilingRow,
      { reviewed, ...exported }: Pick<PaperExportRow, 'language' | 'format' | 'checkId' | 'sha256'> & { reviewed: readonly Reviewed[] },
    ): Promise<PaperExportRow | CaseRefusal> {
      const id = randomUUID();
      const sealedReview =
        reviewed.length === 0 ? null : await seals.seal({ caseId, table: 'paper_exports', id, field: 'review' }, reviewed);
      // The case's key was destroyed meanwhile: nothing of it leaves any more.
      if (reviewed.length > 0 && sealedReview === null) return 'NOT_FOUND';
      return inOpenCase(asker, caseId, async (tx) => {
        const [row] = await tx
          .insert(paperExports)
          .values({ ...exported, networkId, id, caseId, filingId, reviewed: reviewed.length, sealedReview, exportedBy: memberId })
          .returning();
        if (row === undefined) throw new Error('An export was inserted and did not come back.');
        byFiling.clear(filingId);
        return row;
      });
    },
  };
}
