import { randomUUID } from 'node:crypto';
import { desc, inArray } from 'drizzle-orm';
import { bundles } from '../tables.ts';
import type { Asker } from './asker.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import type { Reviewed } from './paperExports.ts';
import { rowsByCase } from './rowsByCase.ts';

export type BundleRow = typeof bundles.$inferSelect;

/** What is written down of one item of a bundle. */
export interface BundleEntry {
  readonly title: string;
  readonly filingId: string | null;
  /** Null where it was included. */
  readonly withheld: string | null;
  readonly checkId: string | null;
  readonly reviewed: readonly Reviewed[];
}

/** Court bundles of the viewer's cases. */
export function bundleStore(asker: Asker) {
  const { networkId, memberId, session, seals } = asker;
  const byCase = rowsByCase((ids) =>
    session((tx) => tx.select().from(bundles).where(inArray(bundles.caseId, ids)).orderBy(desc(bundles.madeAt), desc(bundles.id))),
  );
  return {
    bundles: (caseId: string) => byCase.load(caseId),

    /** Written down before the bundle is given out. */
    async recordBundle({
      caseId,
      entries,
      ...bundle
    }: Pick<BundleRow, 'caseId' | 'language' | 'pages' | 'sha256'> & { entries: readonly BundleEntry[] }): Promise<
      BundleRow | CaseRefusal
    > {
      const id = randomUUID();
      const sealedContents = await seals.seal({ caseId, table: 'bundles', id, field: 'contents' }, entries);
      if (sealedContents === null) return 'NOT_FOUND';
      const withheld = entries.filter((entry) => entry.withheld !== null).length;
      return inOpenCase(asker, caseId, async (tx) => {
        const [row] = await tx
          .insert(bundles)
          .values({ ...bundle, networkId, id, caseId, withheld, included: entries.length - withheld, sealedContents, madeBy: memberId })
          .returning();
        if (row === undefined) throw new Error('A bundle was inserted and did not come back.');
        byCase.clear(caseId);
        return row;
      });
    },
  };
}
