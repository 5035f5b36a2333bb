import { randomUUID } from 'node:crypto';
import { desc, inArray } from 'drizzle-orm';
import { bundles } from '../tables.ts';
import type { Asker } from './asker.ts';
import { addLink, lockItem, type NewLink, newLink } from './custody.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import type { Reviewed } from './paperExports.ts';
import { rowsByCase } from './rowsByCase.ts';

export type BundleRow = typeof bundles.$inferSelect;

/** What is written down of one item of a bundle. */
export interface BundleEntry {
  readonly title: string;
  readonly filingId: string | null;
  readonly evidenceId: string | null;
  /** Listed as a file that is handed over beside it. */
  readonly annexed: boolean;
  /** Null where it was not. */
  readonly withheld: string | null;
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

    /** Written down before the bundle is given out, also in the chain of custody of each piece of evidence that goes in. */
    async recordBundle({
      caseId,
      checkId,
      entries,
      reviewedIndex,
      ...bundle
    }: Pick<BundleRow, 'caseId' | 'language' | 'pages' | 'sha256'> & {
      checkId: string;
      entries: readonly BundleEntry[];
      reviewedIndex: readonly Reviewed[];
    }): Promise<BundleRow | CaseRefusal> {
      const id = randomUUID();
      const sealedContents = await seals.seal({ caseId, table: 'bundles', id, field: 'contents' }, { checkId, entries, reviewedIndex });
      if (sealedContents === null) return 'NOT_FOUND';
      const withheld = entries.filter((entry) => entry.withheld !== null).length;
      const annexes = entries.filter(({ annexed }) => annexed).length;
      const goIn = entries.flatMap((entry) =>
        entry.evidenceId === null || entry.annexed || entry.withheld !== null ? [] : [entry.evidenceId],
      );
      const links: [string, NewLink][] = [];
      // In one order, so that two bundles with the same pieces wait for one another and nothing else.
      for (const itemId of [...new Set(goIn)].sort()) {
        const link = await newLink(asker, caseId, { kind: 'EXPORTED', subjectId: id, purpose: 'COURT BUNDLE' });
        if (link === null) return 'NOT_FOUND';
        links.push([itemId, link]);
      }
      return inOpenCase(asker, caseId, async (tx): Promise<BundleRow | CaseRefusal> => {
        for (const [itemId, link] of links) {
          const item = await lockItem(tx, itemId);
          if (item === null) return 'NOT_FOUND';
          await addLink(tx, asker, item, link);
        }
        const [row] = await tx
          .insert(bundles)
          .values({
            ...bundle,
            networkId,
            id,
            caseId,
            withheld,
            annexes,
            included: entries.length - withheld - annexes,
            sealedContents,
            madeBy: memberId,
          })
          .returning();
        if (row === undefined) throw new Error('A bundle was inserted and did not come back.');
        byCase.clear(caseId);
        return row;
      });
    },
  };
}
