import { randomBytes, randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, isNotNull, lt, ne, or, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { addJob } from '../../../platform/jobs.ts';
import type { KeyStore } from '../../../platform/keys/index.ts';
import { unwrapKey, wrapKey } from '../../../platform/seal.ts';
import { limits } from '../domain/evidence/register.ts';
import type { FoundLocation } from '../files/copies/index.ts';
import type { Segment, StoredFile } from '../files/segments.ts';
import type { Bookkeeping } from '../files/takeIn.ts';
import { orGone, serviceKeyName } from '../sealing.ts';
import { cases, fileSegments, files } from '../tables.ts';
import type { Asker } from './asker.ts';
import { inOpenCase } from './openCase.ts';

export type FileRow = typeof files.$inferSelect;
/** A file that is a case's. */
export type CaseFileRow = FileRow & { readonly caseId: string };

/** What was found when a file was read back. */
export interface Reading {
  readonly sha256: Buffer;
  /** Null: none that is taken. */
  readonly type: string | null;
  readonly location: FoundLocation | null;
  /** Null: it is not known. */
  readonly hasLocation: boolean | null;
}

/** What is sent in pieces. */
type Uploaded = 'EVIDENCE' | 'SERVICE';

const keyName = (fileId: string) => `file ${fileId}`;
const sealedAt = ({ caseId, id }: { caseId: string; id: string }, field: string) => ({ caseId, table: 'files', id, field });

/** Files of the viewer's cases, on their way in and kept. */
export function fileStore(asker: Asker, keys: KeyStore) {
  const { networkId, memberId, organisationId, session, seals } = asker;

  const segmentsOf = (tx: Transaction, fileId: string): Promise<Segment[]> =>
    tx
      .select({ index: fileSegments.index, name: fileSegments.name, bytes: fileSegments.bytes, sha256: fileSegments.sha256 })
      .from(fileSegments)
      .where(and(eq(fileSegments.fileId, fileId), eq(fileSegments.stored, true)))
      .orderBy(asc(fileSegments.index));

  /** The row of one's own upload that is under way; of evidence, in an open case where nothing else is said. */
  const uploading = async (
    tx: Transaction,
    uploadId: string,
    { purpose, lock = false, status = 'OPEN' }: { purpose: Uploaded; lock?: boolean; status?: 'OPEN' | 'CLOSED' },
  ) => {
    const inSuch = tx.select({ id: cases.id }).from(cases).where(eq(cases.status, status));
    const wanted = tx
      .select()
      .from(files)
      .where(
        and(
          eq(files.id, storedId(uploadId)),
          eq(files.createdBy, memberId),
          eq(files.state, 'UPLOADING'),
          eq(files.purpose, purpose),
          purpose === 'EVIDENCE' ? inArray(files.caseId, inSuch) : undefined,
        ),
      );
    return only(await (lock ? wanted.for('update') : wanted));
  };

  const uploadOf = (uploadId: string, purpose: Uploaded): Promise<{ file: FileRow; segments: Segment[]; offset: number } | null> =>
    session(async (tx) => {
      const file = await uploading(tx, uploadId, { purpose });
      if (file === null) return null;
      const segments = await segmentsOf(tx, file.id);
      return { file, segments, offset: segments.reduce((sum, one) => sum + one.bytes, 0) };
    });

  const abandon = (uploadId: string, purpose: Uploaded): Promise<boolean> =>
    session(async (tx) => {
      const file = await uploading(tx, uploadId, { purpose, lock: true });
      if (file === null) return false;
      await tx.update(files).set({ state: 'GONE' }).where(eq(files.id, file.id));
      return true;
    });

  const dataKeyOf = async ({ id, caseId, wrappedKey }: Pick<FileRow, 'id' | 'caseId' | 'wrappedKey'>): Promise<Buffer | null> => {
    if (caseId === null) return orGone(() => keys.unwrap(serviceKeyName(id), wrappedKey));
    const caseKey = await seals.dataKey(caseId);
    return caseKey === null ? null : unwrapKey(caseKey, wrappedKey, keyName(id));
  };

  /** A new file's id and keys. Null: no such case of the viewer's, or its key is destroyed. */
  const newKey = async (caseId: string) => {
    const caseKey = await seals.dataKey(storedId(caseId));
    if (caseKey === null) return null;
    const id = randomUUID();
    const dataKey = randomBytes(32);
    return { id, dataKey, wrappedKey: wrapKey(caseKey, dataKey, keyName(id)) };
  };

  /** Their objects are gone from the store. */
  const dropSegments = async (names: readonly string[]): Promise<void> => {
    if (names.length > 0) await session((tx) => tx.delete(fileSegments).where(inArray(fileSegments.name, [...names])));
  };

  return {
    async beginUpload({
      caseId,
      name,
      ...file
    }: Pick<CaseFileRow, 'caseId' | 'mediaType' | 'bytes' | 'expectedSha256'> & { name: string }) {
      const key = await newKey(caseId);
      const sealedName = key === null ? null : await seals.seal(sealedAt({ caseId: storedId(caseId), id: key.id }, 'name'), name);
      if (key === null || sealedName === null) return 'NOT_FOUND' as const;
      return inOpenCase(asker, caseId, async (tx, { id: openCase }): Promise<FileRow | 'TOO_MANY_UPLOADS'> => {
        // Counted by one at a time, so that two at once do not both find room.
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`uploads ${networkId} ${memberId}`}, 0))`);
        const running = await tx
          .select({ id: files.id })
          .from(files)
          .where(and(eq(files.createdBy, memberId), eq(files.state, 'UPLOADING'), eq(files.purpose, 'EVIDENCE')))
          .limit(limits.uploads);
        if (running.length >= limits.uploads) return 'TOO_MANY_UPLOADS';
        const [row] = await tx
          .insert(files)
          .values({
            ...file,
            networkId,
            id: key.id,
            caseId: openCase,
            purpose: 'EVIDENCE',
            state: 'UPLOADING',
            wrappedKey: key.wrappedKey,
            sealedName,
            createdBy: memberId,
          })
          .returning();
        if (row === undefined) throw new Error('An upload was begun and did not come back.');
        return row;
      });
    },

    /** One's own upload of evidence that is under way, and how far it has come. */
    async upload(uploadId: string) {
      const found = await uploadOf(uploadId, 'EVIDENCE');
      // Found by its case.
      return found && { ...found, file: found.file as CaseFileRow };
    },

    /** The same of a document to be served. */
    serviceUpload: (uploadId: string) => uploadOf(uploadId, 'SERVICE'),

    /** Whether one's own upload is under way in a case that was closed meanwhile. */
    isOfClosedCase: (uploadId: string): Promise<boolean> =>
      session(async (tx) => (await uploading(tx, uploadId, { purpose: 'EVIDENCE', status: 'CLOSED' })) !== null),

    /** The name that a file of a case had as it was sent; null where it has none, or the case's key is destroyed. */
    async fileName(fileId: string): Promise<string | null> {
      const row = only(await session((tx) => tx.select().from(files).where(eq(files.id, fileId))));
      if (row === null || row.caseId === null || row.sealedName === null) return null;
      return (await seals.open(sealedAt({ id: row.id, caseId: row.caseId }, 'name'), row.sealedName)) as string | null;
    },

    dataKeyOf,

    dropSegments,

    /** Where the pieces of a file are written down. */
    booksOf: (fileId: string): Bookkeeping => ({
      // Written down before it is put into the store.
      plan: (segment) =>
        session(async (tx) => {
          const file = only(await tx.select({ state: files.state }).from(files).where(eq(files.id, fileId)).for('share'));
          if (file?.state !== 'UPLOADING') return false;
          await tx.insert(fileSegments).values({ ...segment, networkId, fileId });
          return true;
        }),
      // The object is in the store: it is the file's next piece, unless another was there first.
      settle: ({ name, index }) =>
        session(async (tx) => {
          const file = only(await tx.select({ state: files.state }).from(files).where(eq(files.id, fileId)).for('update'));
          if (file?.state !== 'UPLOADING' || (await segmentsOf(tx, fileId)).length !== index) return false;
          const settled = await tx
            .update(fileSegments)
            .set({ stored: true })
            .where(and(eq(fileSegments.name, name), eq(fileSegments.fileId, fileId), eq(fileSegments.stored, false)))
            .returning({ name: fileSegments.name });
          await tx.update(files).set({ touchedAt: sql`now()` }).where(eq(files.id, fileId));
          return settled.length === 1;
        }),
      drop: dropSegments,
    }),

    /** Nobody reaches the file any more; the sweep removes what lies in the store. @returns whether it was one's own and on its way */
    abandonUpload: (uploadId: string) => abandon(uploadId, 'EVIDENCE'),
    abandonServiceUpload: (uploadId: string) => abandon(uploadId, 'SERVICE'),

    /** The file is large: it is read back by a job, once. */
    leaveReading: (fileId: string): Promise<void> =>
      session((tx) =>
        addJob(tx, 'cases', {
          task: 'readUpload',
          payload: { networkId, memberId, organisationId, uploadId: fileId },
          inSeconds: 0,
          key: `read-${fileId}`,
        }),
      ),

    saveReading: async (file: Pick<CaseFileRow, 'id' | 'caseId'>, { sha256, type, location, hasLocation }: Reading): Promise<void> => {
      const sealedLocation = location === null ? null : await seals.seal(sealedAt(file, 'location'), location);
      await session((tx) =>
        tx
          .update(files)
          .set({ readSha256: sha256, readType: type ?? 'NONE', hasLocation, sealedLocation })
          .where(and(eq(files.id, file.id), eq(files.state, 'UPLOADING'))),
      );
    },

    /** A file with what is needed to read it. Null: none of the viewer's, or its key is destroyed. */
    async storedFile(fileId: string): Promise<(StoredFile & { row: FileRow }) | null> {
      const found = await session(async (tx) => {
        const row = only(
          await tx
            .select()
            .from(files)
            .where(and(eq(files.id, fileId), ne(files.state, 'GONE'))),
        );
        return row === null ? null : { row, segments: await segmentsOf(tx, fileId) };
      });
      const dataKey = found === null ? null : await dataKeyOf(found.row);
      return found === null || dataKey === null
        ? null
        : { id: fileId, dataKey, bytes: found.row.bytes, segments: found.segments, row: found.row };
    },

    /** A file this service makes itself; its length is known when it is whole. */
    async beginFile({ caseId, mediaType }: { caseId: string; mediaType: string }): Promise<{ id: string; dataKey: Buffer } | null> {
      const key = await newKey(caseId);
      if (key === null) return null;
      const { id, dataKey, wrappedKey } = key;
      await session((tx) =>
        tx
          .insert(files)
          .values({ networkId, id, caseId, mediaType, bytes: 0, purpose: 'EXPORT', state: 'UPLOADING', wrappedKey, createdBy: memberId }),
      );
      return { id, dataKey };
    },

    /**
     * Files nobody has touched for long, nobody can reach, or nobody can open because their case is destroyed: they are marked, and their
     * objects told, to be removed. Whoever still writes one finds it marked, and takes away what it has put.
     */
    filesToForget: (): Promise<{ id: string; names: string[] }[]> =>
      session(async (tx) => {
        const destroyed = tx.select({ id: cases.id }).from(cases).where(isNotNull(cases.keyDestroyedAt));
        const stale = await tx
          .update(files)
          .set({ state: 'GONE' })
          .where(
            or(
              eq(files.state, 'GONE'),
              inArray(files.caseId, destroyed),
              and(eq(files.state, 'UPLOADING'), lt(files.touchedAt, sql`now() - make_interval(hours => ${limits.uploadHours})`)),
            ),
          )
          .returning({ id: files.id });
        if (stale.length === 0) return [];
        const ids = stale.map(({ id }) => id);
        const segments = await tx
          .select({ fileId: fileSegments.fileId, name: fileSegments.name })
          .from(fileSegments)
          .where(inArray(fileSegments.fileId, ids));
        return ids.map((id) => ({ id, names: segments.filter(({ fileId }) => fileId === id).map(({ name }) => name) }));
      }),

    /** Objects that were to be put and never settled: whoever did it is gone. */
    lostSegments: (): Promise<string[]> =>
      session(async (tx) => {
        const lost = await tx
          .select({ name: fileSegments.name })
          .from(fileSegments)
          .where(and(eq(fileSegments.stored, false), lt(fileSegments.writtenAt, sql`clock_timestamp() - interval '1 hour'`)));
        return lost.map(({ name }) => name);
      }),

    /** The store holds nothing of it any more. */
    forgetFile: async (fileId: string): Promise<void> => {
      const served = await session((tx) =>
        tx
          .select()
          .from(files)
          .where(and(eq(files.id, fileId), eq(files.purpose, 'SERVICE'))),
      );
      if (served.length > 0) await keys.destroy(serviceKeyName(fileId));
      await session(async (tx) => {
        await tx.delete(fileSegments).where(eq(fileSegments.fileId, fileId));
        await tx.delete(files).where(and(eq(files.id, fileId), eq(files.state, 'GONE')));
      });
    },
  };
}
