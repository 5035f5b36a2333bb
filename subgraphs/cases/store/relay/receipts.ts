import { createHmac, randomBytes } from 'node:crypto';
import { and, count, eq, gt, sql } from 'drizzle-orm';
import { only } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import { addJob } from '../../../../platform/jobs.ts';
import { type KeyStore, openUnder, sealUnder } from '../../../../platform/keys/index.ts';
import { openValue, sealValue } from '../../../../platform/seal.ts';
import { standingOf } from '../../../../platform/viewer.ts';
import { relayLimits, type ServedType, type ServiceWarning } from '../../domain/relay.ts';
import { orGone, receiptKeyName, serviceKeyName } from '../../sealing.ts';
import { files, servedDocuments, serviceSteps } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { relayCodeHash } from '../codes.ts';

import type { FileRow } from '../files.ts';
import { follows, newestFirst } from './newestFirst.ts';

export type ServedDocumentRow = typeof servedDocuments.$inferSelect;

/** What the sender wrote beside a document. */
export interface ServiceWords {
  readonly fileName: string;
  readonly courtFileNumber: string | null;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** What senders hand in, and what they have of it. Nothing here asks whether a code leads anywhere. */
export function receiptStore(asker: Asker, keys: KeyStore) {
  const { networkId, memberId, organisationId, requestId, nameIndexKey, session } = asker;
  const opened = new Map<string, Promise<ServiceWords | null>>();
  const nameAt = (id: string) => `cases.files ${networkId} ${id} served name v1`;
  const wordsAt = (id: string) => `cases.served_documents ${networkId} ${id} words v1`;

  /** The same document announced twice is one: its id comes from the sender and the sender's key. */
  const idOf = (idempotencyKey: string): string => {
    const bytes = createHmac('sha256', nameIndexKey).update(`service ${networkId} ${memberId} ${idempotencyKey}`).digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
  const receipt = (id: string): Promise<ServedDocumentRow | null> =>
    session(async (tx) =>
      only(
        await tx
          .select()
          .from(servedDocuments)
          .where(and(eq(servedDocuments.id, storedId(id)), eq(servedDocuments.organisationId, organisationId))),
      ),
    );

  return {
    receipt,

    /** Of the sender's office, newest first, `limit` + 1 rows. */
    listReceipts({ limit, after }: { limit: number; after: string | null }): Promise<ServedDocumentRow[]> {
      return session((tx) =>
        tx
          .select()
          .from(servedDocuments)
          .where(and(eq(servedDocuments.organisationId, organisationId), follows(after)))
          .orderBy(...newestFirst)
          .limit(limit + 1),
      );
    },

    /** Opened once a request. Null once they are forgotten. */
    serviceWords({ id, wrappedKey, sealedWords }: ServedDocumentRow): Promise<ServiceWords | null> {
      const known = opened.get(id);
      if (known !== undefined) return known;
      const words = orGone(
        async () => (await openUnder(keys, receiptKeyName(id), { wrappedKey, sealed: sealedWords }, wordsAt(id))) as ServiceWords,
      );
      opened.set(id, words);
      return words;
    },

    async beginService({
      idempotencyKey,
      fileName,
      ...file
    }: Pick<FileRow, 'mediaType' | 'bytes' | 'expectedSha256'> & { idempotencyKey: string; fileName: string }): Promise<
      { file: FileRow } | { receipt: ServedDocumentRow } | 'KEY_USED' | 'TOO_MANY'
    > {
      const id = idOf(idempotencyKey);
      const same = (row: Pick<FileRow, 'mediaType' | 'bytes' | 'expectedSha256'>) =>
        row.mediaType === file.mediaType && row.bytes === file.bytes && `${row.expectedSha256}` === `${file.expectedSha256}`;
      const announced = async () => {
        const row = await session(async (tx) => only(await tx.select().from(files).where(eq(files.id, id))));
        return row === null ? null : row.state === 'UPLOADING' && same(row) ? { file: row } : ('KEY_USED' as const);
      };
      const there = await receipt(id);
      if (there !== null) return { receipt: there };
      const before = await announced();
      if (before !== null) return before;
      const dataKey = randomBytes(32);
      await keys.make(serviceKeyName(id));
      const wrappedKey = await keys.wrap(serviceKeyName(id), dataKey);
      const begun = await session(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`services ${networkId} ${memberId}`}, 0))`);
        const [today] = await tx
          .select({ count: count() })
          .from(files)
          .where(and(eq(files.purpose, 'SERVICE'), eq(files.createdBy, memberId), gt(files.createdAt, sql`now() - interval '1 day'`)));
        if ((today?.count ?? 0) >= relayLimits.aDay) return 'TOO_MANY';
        const sealedName = sealValue(dataKey, fileName, nameAt(id));
        const row = { ...file, networkId, id, purpose: 'SERVICE' as const, state: 'UPLOADING' as const, wrappedKey, sealedName };
        return only(
          await tx
            .insert(files)
            .values({ ...row, createdBy: memberId })
            .onConflictDoNothing()
            .returning(),
        );
      });
      if (begun !== null && begun !== 'TOO_MANY') return { file: begun };
      // The same key was announced meanwhile, perhaps as the day's last: that one needs its key.
      const meanwhile = await announced();
      if (meanwhile === null) await keys.destroy(serviceKeyName(id));
      return meanwhile ?? begun ?? 'KEY_USED';
    },

    /** Hands in what was sent: one who hands in learns nothing but that it was. @returns null when it is not under way any more */
    async serve(
      file: FileRow,
      given: { code: string; courtFileNumber: string | null; type: ServedType; sha256: Buffer; warnings: readonly ServiceWarning[] },
    ): Promise<ServedDocumentRow | null> {
      const { id, bytes, wrappedKey: wrappedFileKey, sealedName } = file;
      const dataKey = await orGone(() => keys.unwrap(serviceKeyName(id), wrappedFileKey));
      if (dataKey === null || sealedName === null) return null;
      const fileName = openValue(dataKey, sealedName, nameAt(id)) as string;
      await keys.make(receiptKeyName(id));
      const words: ServiceWords = { fileName, courtFileNumber: given.courtFileNumber };
      const { wrappedKey, sealed } = await sealUnder(keys, receiptKeyName(id), words, wordsAt(id));
      const { type, sha256, warnings } = given;
      return session(async (tx) => {
        const whole = await tx
          .update(files)
          .set({ state: 'WHOLE', mediaType: type, readSha256: sha256, readType: type })
          .where(and(eq(files.id, id), eq(files.state, 'UPLOADING')))
          .returning({ id: files.id });
        if (whole.length === 0) return only(await tx.select().from(servedDocuments).where(eq(servedDocuments.id, id)));
        const row = only(
          await tx
            .insert(servedDocuments)
            .values({
              networkId,
              id,
              codeHash: relayCodeHash(asker, given.code),
              sender: standingOf(asker.viewer) === 'OPPOSING_COUNSEL' ? 'OPPOSING_COUNSEL' : 'COURT',
              memberId,
              organisationId,
              mediaType: type,
              bytes,
              sha256,
              warnings: [...warnings],
              wrappedKey,
              sealedWords: sealed,
            })
            .returning(),
        );
        await tx.insert(serviceSteps).values({ networkId, serviceId: id, kind: 'HANDED_IN', by: memberId });
        await addJob(tx, 'cases', {
          task: 'relay.deliver',
          key: `relay.deliver ${id}`,
          inSeconds: 0,
          payload: { networkId, memberId: nobody, organisationId: nobody, requestId, serviceId: id },
        });
        return row;
      });
    },
  };
}
