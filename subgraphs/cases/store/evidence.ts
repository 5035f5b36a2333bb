import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import { and, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { addJob } from '../../../platform/jobs.ts';
import { holderAfter, type RecordedKind } from '../domain/evidence/custody.ts';
import { type EvidenceKind, type ItemText, limits, type Purpose } from '../domain/evidence/register.ts';
import { type Damage, digestOf } from '../files/segments.ts';
import { cases, evidenceItems, evidenceTickets, files } from '../tables.ts';
import { raiseAlarm } from './alarms.ts';
import type { Asker } from './asker.ts';
import { addLink, type CustodyRow, custodyReads, type EvidenceItemRow, lockItem, newLink } from './custody.ts';
import { areOfCase } from './ofCase.ts';
import { inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';
import { rowsById } from './rowsById.ts';

/** The most items a case's list shows. */
const mostListed = 1_000;

export interface NewItem extends ItemText {
  readonly kind: EvidenceKind;
  readonly takenOn: string | null;
  readonly incidentId: string | null;
  readonly orderId: string | null;
}

const sealedAt = ({ caseId, id }: { caseId: string; id: string }) => ({ caseId, table: 'evidence_items', id, field: 'text' });

/** The evidence register of the viewer's cases. */
export function evidenceStore(asker: Asker) {
  const { networkId, memberId, organisationId, session, seals } = asker;
  const { chains, custodyDetails } = custodyReads(asker);
  const lists = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(evidenceItems)
        .where(inArray(evidenceItems.caseId, ids))
        .orderBy(desc(evidenceItems.registeredAt), desc(evidenceItems.id))
        .limit(mostListed * ids.length),
    ),
  );
  const items = rowsById((ids) => session((tx) => tx.select().from(evidenceItems).where(inArray(evidenceItems.id, ids))));
  const custody = new DataLoader<string, CustodyRow[]>(async (ids) => {
    const rows = await chains(ids);
    return ids.map((id) => rows.filter(({ itemId }) => itemId === id));
  });
  const located = new DataLoader<string, boolean | null>(async (fileIds) => {
    const rows = await session((tx) =>
      tx
        .select({ id: files.id, hasLocation: files.hasLocation })
        .from(files)
        .where(inArray(files.id, [...fileIds])),
    );
    return fileIds.map((id) => rows.find((row) => row.id === id)?.hasLocation ?? null);
  });
  const forget = ({ id, caseId }: EvidenceItemRow) => {
    items.clear(id);
    custody.clear(id);
    lists.clear(caseId);
  };

  /** Adds a link to an item of an open case. @param holder null when it cannot have happened */
  const inChain = async (
    itemId: string,
    said: Parameters<typeof newLink>[2],
    work: (tx: Transaction, item: EvidenceItemRow) => Promise<{ holder?: EvidenceItemRow['holder'] } | string>,
    { alsoClosed = false }: { alsoClosed?: boolean } = {},
  ) => {
    const found = await items.load(storedId(itemId));
    const link = found === null ? null : await newLink(asker, found.caseId, said);
    if (found === null || link === null) return 'NOT_FOUND' as const;
    const add = async (tx: Transaction) => {
      const item = await lockItem(tx, found.id);
      if (item === null) return 'NOT_FOUND' as const;
      const result = await work(tx, item);
      return typeof result === 'string' ? result : addLink(tx, asker, item, link, result.holder);
    };
    const changed = await (alsoClosed ? session(add) : inOpenCase(asker, found.caseId, add));
    if (typeof changed !== 'string') forget(changed);
    return changed;
  };

  return {
    evidence: (caseId: string) => lists.load(caseId),
    evidenceItem: (id: string) => items.load(storedId(id)),
    /** Those of them the viewer is given, in their order. */
    evidenceItems: async (ids: readonly string[]): Promise<EvidenceItemRow[]> =>
      (await Promise.all(ids.map((id) => items.load(storedId(id))))).flatMap((item) => item ?? []),
    custody: (itemId: string) => custody.load(itemId),
    custodyDetails,
    hasLocation: ({ fileId }: EvidenceItemRow) => located.load(fileId),
    evidenceText: async (item: EvidenceItemRow): Promise<ItemText | null> =>
      (await seals.open(sealedAt(item), item.sealed)) as ItemText | null,

    /** The item made of an upload, if it was finished already. */
    itemOfUpload: (uploadId: string): Promise<EvidenceItemRow | null> =>
      session(async (tx) =>
        only(
          await tx
            .select()
            .from(evidenceItems)
            .where(eq(evidenceItems.fileId, storedId(uploadId))),
        ),
      ),

    /** The item and the first link of its chain, of a file that was read back whole. */
    async registerItem(
      file: { readonly id: string; readonly caseId: string; readonly bytes: number; readonly mediaType: string; readonly sha256: Buffer },
      { title, description, takenBy, ...given }: NewItem,
    ) {
      const id = randomUUID();
      const sealed = await seals.seal(sealedAt({ caseId: file.caseId, id }), { title: title.trim(), description, takenBy });
      const link = await newLink(asker, file.caseId, { kind: 'REGISTERED', on: given.takenOn });
      if (sealed === null || link === null) return 'NOT_FOUND' as const;
      type Registered = EvidenceItemRow | { same: EvidenceItemRow | null } | 'NOT_FOUND' | 'UNKNOWN_ORDER' | 'UNKNOWN_INCIDENT';
      return inOpenCase(asker, file.caseId, async (tx): Promise<Registered> => {
        if (given.orderId !== null && !(await areOfCase(tx, file.caseId, 'order', [given.orderId]))) return 'UNKNOWN_ORDER';
        if (given.incidentId !== null && !(await areOfCase(tx, file.caseId, 'incident', [given.incidentId]))) return 'UNKNOWN_INCIDENT';
        const kept = await tx
          .update(files)
          .set({ state: 'WHOLE' })
          .where(and(eq(files.id, file.id), eq(files.state, 'UPLOADING'), eq(files.createdBy, memberId)))
          .returning({ id: files.id });
        if (kept.length === 0) return 'NOT_FOUND';
        const row = only(
          await tx
            .insert(evidenceItems)
            .values({
              ...given,
              networkId,
              id,
              caseId: file.caseId,
              fileId: file.id,
              sealed,
              mediaType: file.mediaType,
              bytes: file.bytes,
              sha256: file.sha256,
              holder: 'REGISTER',
              sequence: 0,
              digest: Buffer.alloc(32),
              registeredBy: memberId,
            })
            .onConflictDoNothing()
            .returning(),
        );
        if (row === null) {
          await tx.update(files).set({ state: 'GONE' }).where(eq(files.id, file.id));
          const same = await tx
            .select()
            .from(evidenceItems)
            .where(and(eq(evidenceItems.caseId, file.caseId), eq(evidenceItems.sha256, file.sha256)));
          return { same: only(same) };
        }
        const item = await addLink(tx, asker, row, link);
        forget(item);
        return item;
      });
    },

    /** Writes down what happened to the thing itself. */
    recordCustody: ({
      itemId,
      kind,
      receiptItemId,
      ...said
    }: {
      itemId: string;
      kind: RecordedKind;
      on: string | null;
      receiptItemId: string | null;
      who: string | null;
      receiptNumber: string | null;
      note: string | null;
    }) =>
      inChain(itemId, { kind, subjectId: receiptItemId === null ? null : storedId(receiptItemId), ...said }, async (tx, item) => {
        const holder = holderAfter(kind, item.holder);
        if (holder === null) return 'NOT_POSSIBLE';
        if (receiptItemId !== null) {
          const isOther = storedId(receiptItemId) !== item.id;
          if (!isOther || !(await areOfCase(tx, item.caseId, 'evidence', [receiptItemId]))) return 'UNKNOWN_RECEIPT';
        }
        return { holder };
      }),

    /** Written before the first byte leaves. */
    recordReading: (itemId: string, said: { kind: 'COPY_READ' | 'ORIGINAL_READ'; purpose: string | null }) =>
      inChain(itemId, said, async () => ({}), { alsoClosed: true }),

    /** What a check of the store found. @param damage null: it is what was put there */
    async recordCheck(item: EvidenceItemRow, damage: Damage | null, asked: boolean): Promise<void> {
      const kind = damage === null ? 'CHECKED' : 'DAMAGE_FOUND';
      const link = await newLink(asker, item.caseId, { kind, note: damage });
      await session(async (tx) => {
        const locked = await lockItem(tx, item.id);
        if (locked === null) return;
        const isNew = damage !== null && locked.damage === null;
        // A check nobody asked for is written down when it finds something else than the last one.
        if (link !== null && (asked || damage !== locked.damage)) await addLink(tx, asker, locked, link);
        await tx.update(evidenceItems).set({ checkedAt: sql`now()`, damage }).where(eq(evidenceItems.id, item.id));
        if (isNew) await raiseAlarm(tx, asker, { caseId: item.caseId, kind: 'EVIDENCE_DAMAGED', subjectId: item.id, stage: 1 });
      });
      forget(item);
    },

    /** The item's file is read by a job: it may be large. */
    leaveCheck: (itemId: string): Promise<void> =>
      session((tx) =>
        addJob(tx, 'cases', {
          task: 'checkItem',
          payload: { networkId, memberId, organisationId, itemId, asked: 'yes' },
          inSeconds: 0,
          key: `check-${itemId}`,
        }),
      ),

    /** Items that were not looked at for a day, the longest first. */
    itemsToCheck: (limit: number): Promise<EvidenceItemRow[]> =>
      session((tx) =>
        tx
          .select()
          .from(evidenceItems)
          .where(
            and(
              or(isNull(evidenceItems.checkedAt), lt(evidenceItems.checkedAt, sql`now() - interval '20 hours'`)),
              // Of a destroyed case nothing is there to be checked.
              inArray(evidenceItems.caseId, tx.select({ id: cases.id }).from(cases).where(ne(cases.status, 'DESTROYED'))),
            ),
          )
          .orderBy(sql`${evidenceItems.checkedAt} nulls first`, evidenceItems.id)
          .limit(limit),
      ),

    issueTicket: (item: EvidenceItemRow, { ticket, purpose }: { ticket: Buffer; purpose: Purpose }) =>
      session(async (tx) => {
        await tx.insert(evidenceTickets).values({
          networkId,
          digest: digestOf(ticket),
          itemId: item.id,
          caseId: item.caseId,
          memberId,
          purpose,
          expiresAt: sql`now() + make_interval(secs => ${limits.ticketSeconds})`,
        });
      }),

    /** Good once, for who asked for it. @returns the purpose */
    useTicket: (itemId: string, ticket: Buffer): Promise<Purpose | null> =>
      session(async (tx) => {
        const used = await tx
          .update(evidenceTickets)
          .set({ usedAt: sql`now()` })
          .where(
            and(
              eq(evidenceTickets.digest, digestOf(ticket)),
              eq(evidenceTickets.itemId, storedId(itemId)),
              eq(evidenceTickets.memberId, memberId),
              isNull(evidenceTickets.usedAt),
              gt(evidenceTickets.expiresAt, sql`now()`),
            ),
          )
          .returning({ purpose: evidenceTickets.purpose });
        return used[0]?.purpose ?? null;
      }),
  };
}
