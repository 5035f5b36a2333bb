import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { addJob } from '../../../platform/jobs.ts';
import { type ExportForm, limits, type Purpose } from '../domain/evidence/register.ts';
import { evidenceExports, evidenceItems, fileSegments, files } from '../tables.ts';
import type { Asker } from './asker.ts';
import { addLink, newLink } from './custody.ts';
import { inOpenCase } from './openCase.ts';

export type EvidenceExportRow = typeof evidenceExports.$inferSelect;

/** Duplicates of the register that are handed out. */
export function exportStore(asker: Asker) {
  const { networkId, memberId, organisationId, session } = asker;
  return {
    /** What leaves is written into every chain of custody, and left to be made, in one transaction. */
    async requestExport({
      caseId,
      itemIds,
      form,
      purpose,
    }: {
      caseId: string;
      itemIds: readonly string[] | null;
      form: ExportForm;
      purpose: Purpose;
    }) {
      const id = randomUUID();
      const linkForOne = () => newLink(asker, storedId(caseId), { kind: 'EXPORTED', subjectId: id, purpose: `${purpose} ${form}` });
      // Asks for the case's key; those made inside the transaction find it known and ask nothing of the database.
      if ((await linkForOne()) === null) return 'NOT_FOUND' as const;
      return inOpenCase(
        asker,
        caseId,
        async (tx, found): Promise<EvidenceExportRow | 'NOTHING_TO_EXPORT' | 'UNKNOWN_ITEM' | 'TOO_MANY_ITEMS'> => {
          const wanted = itemIds === null ? null : [...new Set(itemIds.map(storedId))];
          if (wanted?.length === 0) return 'NOTHING_TO_EXPORT';
          if ((wanted?.length ?? 0) > limits.exportItems) return 'TOO_MANY_ITEMS';
          const items = await tx
            .select()
            .from(evidenceItems)
            .where(and(eq(evidenceItems.caseId, found.id), wanted === null ? undefined : inArray(evidenceItems.id, wanted)))
            .orderBy(asc(evidenceItems.id))
            .limit(limits.exportItems + 1)
            .for('update');
          if (wanted !== null && items.length !== wanted.length) return 'UNKNOWN_ITEM';
          if (items.length === 0) return 'NOTHING_TO_EXPORT';
          if (items.length > limits.exportItems) return 'TOO_MANY_ITEMS';
          for (const item of items) {
            const own = await linkForOne();
            if (own === null) throw new Error('The key of the case went away.');
            await addLink(tx, asker, item, own);
          }
          const [row] = await tx
            .insert(evidenceExports)
            .values({
              networkId,
              id,
              caseId: found.id,
              form,
              purpose,
              itemIds: items.map((item) => item.id),
              state: 'MAKING',
              requestedBy: memberId,
              organisationId,
              expiresAt: sql`now() + make_interval(hours => ${limits.exportHours})`,
            })
            .returning();
          if (row === undefined) throw new Error('An export was inserted and did not come back.');
          await addJob(tx, 'cases', {
            task: 'makeExport',
            payload: { networkId, memberId, organisationId, exportId: id },
            inSeconds: 0,
            key: `export-${id}`,
          });
          return row;
        },
      );
    },

    evidenceExport: (id: string): Promise<EvidenceExportRow | null> =>
      session(async (tx) =>
        only(
          await tx
            .select()
            .from(evidenceExports)
            .where(and(eq(evidenceExports.id, storedId(id)), sql`${evidenceExports.expiresAt} > now()`)),
        ),
      ),

    exportProgress: (id: string, itemsDone: number): Promise<void> =>
      session(async (tx) => {
        await tx
          .update(evidenceExports)
          .set({ itemsDone })
          .where(and(eq(evidenceExports.id, id), eq(evidenceExports.state, 'MAKING')));
      }),

    failExport: (id: string): Promise<void> =>
      session(async (tx) => {
        await tx
          .update(evidenceExports)
          .set({ state: 'FAILED' })
          .where(and(eq(evidenceExports.id, id), eq(evidenceExports.state, 'MAKING')));
      }),

    /** The file is whole; of two that were made at once one is. */
    finishExport: (id: string, fileId: string): Promise<boolean> =>
      session(async (tx) => {
        const done = await tx
          .update(evidenceExports)
          .set({ state: 'READY', fileId })
          .where(and(eq(evidenceExports.id, id), eq(evidenceExports.state, 'MAKING')))
          .returning({ id: evidenceExports.id });
        const bytes = sql`(select coalesce(sum(${fileSegments.bytes}), 0) from ${fileSegments} where ${fileSegments.fileId} = ${fileId} and ${fileSegments.stored})`;
        await tx
          .update(files)
          .set(done.length === 1 ? { state: 'WHOLE', bytes } : { state: 'GONE' })
          .where(eq(files.id, fileId));
        return done.length === 1;
      }),

    /** Files of exports nobody can fetch any more. */
    dropExpiredExports: (): Promise<void> =>
      session(async (tx) => {
        const expired = tx.select({ id: evidenceExports.fileId }).from(evidenceExports).where(lt(evidenceExports.expiresAt, sql`now()`));
        await tx
          .update(files)
          .set({ state: 'GONE' })
          .where(and(eq(files.purpose, 'EXPORT'), inArray(files.id, expired)));
      }),
  };
}
