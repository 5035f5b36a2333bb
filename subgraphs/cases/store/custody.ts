import { randomBytes, randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { beforeTheFirst, type CustodyDetails, type CustodyLink, detailsDigest, linkDigest } from '../domain/evidence/custody.ts';
import { evidenceCustody, evidenceItems } from '../tables.ts';
import type { Asker } from './asker.ts';

export type EvidenceItemRow = typeof evidenceItems.$inferSelect;
export type CustodyRow = typeof evidenceCustody.$inferSelect;

/** An event before it has its place in a chain, its words sealed already: sealing may need the database. */
export interface NewLink {
  readonly id: string;
  readonly kind: CustodyRow['kind'];
  readonly on: string | null;
  readonly subjectId: string | null;
  readonly details: Buffer | null;
  readonly sealedDetails: Buffer | null;
}

type Words = Partial<Omit<CustodyDetails, 'salt'>>;

const sealedAt = (caseId: string, linkId: string) => ({ caseId, table: 'evidence_custody', id: linkId, field: 'details' });

/** @param words what somebody says beside it; nothing personal may stand anywhere else. Null: the case's key is destroyed */
export async function newLink(
  { seals }: Asker,
  caseId: string,
  { kind, on = null, subjectId = null, ...words }: { kind: CustodyRow['kind']; on?: string | null; subjectId?: string | null } & Words,
): Promise<NewLink | null> {
  const id = randomUUID();
  const { who = null, receiptNumber = null, purpose = null, note = null } = words;
  if ([who, receiptNumber, purpose, note].every((text) => text === null))
    return { id, kind, on, subjectId, details: null, sealedDetails: null };
  const details = { salt: randomBytes(16).toString('hex'), who, receiptNumber, purpose, note };
  const sealedDetails = await seals.seal(sealedAt(caseId, id), details);
  return sealedDetails === null ? null : { id, kind, on, subjectId, details: Buffer.from(detailsDigest(details), 'hex'), sealedDetails };
}

/** The row as the link whose digest it holds. */
export const linkOf = ({ at, file, details, previous, ...row }: Omit<CustodyRow, 'digest'>): CustodyLink => ({
  itemId: row.itemId,
  sequence: row.sequence,
  id: row.id,
  kind: row.kind,
  at: at.toISOString(),
  on: row.on,
  memberId: row.memberId,
  organisationId: row.organisationId,
  subjectId: row.subjectId,
  file: file.toString('hex'),
  details: details?.toString('hex') ?? null,
  previous: previous.toString('hex'),
});

const now = async (tx: Transaction): Promise<Date> => {
  const [row] = await tx.execute<{ at: string }>(sql`select (extract(epoch from clock_timestamp()) * 1000)::bigint::text as at`);
  return new Date(Number(row?.at));
};

/**
 * Adds a link to the chain of an item that is locked, in the transaction of what happened.
 * @param holder where the thing is afterwards
 * @returns the item with its new end of the chain
 */
export async function addLink(
  tx: Transaction,
  { networkId, memberId, organisationId, viewer }: Asker,
  item: EvidenceItemRow,
  link: NewLink,
  holder = item.holder,
): Promise<EvidenceItemRow> {
  // A service at work by itself is nobody.
  const own =
    viewer.kind === 'member' || link.kind === 'EXPORTED' ? { memberId, organisationId } : { memberId: null, organisationId: null };
  const row = {
    ...link,
    ...own,
    networkId,
    itemId: item.id,
    caseId: item.caseId,
    sequence: item.sequence + 1,
    at: await now(tx),
    file: item.sha256,
    previous: item.sequence === 0 ? Buffer.from(beforeTheFirst, 'hex') : item.digest,
  };
  const digest = Buffer.from(linkDigest(linkOf(row)), 'hex');
  await tx.insert(evidenceCustody).values({ ...row, digest });
  const changed = only(
    await tx.update(evidenceItems).set({ sequence: row.sequence, digest, holder }).where(eq(evidenceItems.id, item.id)).returning(),
  );
  if (changed === null) throw new Error('An item was locked and is gone.');
  return changed;
}

export const lockItem = async (tx: Transaction, itemId: string): Promise<EvidenceItemRow | null> =>
  only(await tx.select().from(evidenceItems).where(eq(evidenceItems.id, itemId)).for('update'));

/** Chains of custody of items the viewer may see. */
export function custodyReads({ session, seals }: Asker) {
  const chains = (itemIds: readonly string[]): Promise<CustodyRow[]> =>
    session((tx) =>
      tx
        .select()
        .from(evidenceCustody)
        .where(and(inArray(evidenceCustody.itemId, [...itemIds])))
        .orderBy(asc(evidenceCustody.itemId), asc(evidenceCustody.sequence)),
    );
  return {
    chains,
    /** What was said beside an event; null where nothing was, or the case's key is destroyed. */
    custodyDetails: async ({ caseId, id, sealedDetails }: CustodyRow): Promise<CustodyDetails | null> =>
      sealedDetails === null ? null : ((await seals.open(sealedAt(caseId, id), sealedDetails)) as CustodyDetails | null),
  };
}
