import { randomBytes } from 'node:crypto';
import DataLoader from 'dataloader';
import { SayaError } from '../../platform/errors.ts';
import { KeyGone, type KeyStore, KeyStoreUnavailable } from '../../platform/keys/index.ts';
import { openValue, sealValue } from '../../platform/seal.ts';

/** The name of a case's key: everything personal of the case is gone when it is destroyed. */
export const caseKeyName = (caseId: string): string => `case-${caseId}`;

/** What a key opens; null when it is destroyed. @throws SayaError SERVICE_UNAVAILABLE when the key store does not answer */
export async function orGone<Result>(open: () => Promise<Result>): Promise<Result | null> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof KeyGone) return null;
    throw error instanceof KeyStoreUnavailable ? new SayaError('SERVICE_UNAVAILABLE') : error;
  }
}
/** The name of an office's key, which the names of its own clients are sealed under. */
export const officeKeyName = (organisationId: string): string => `office-${organisationId}`;
/** The key of a document that is served: nobody's case. Without it the document does not open, in backups neither. */
export const serviceKeyName = (fileId: string): string => `service-${fileId}`;
/** The key of a receipt's words: it lasts as long as the receipt, whatever becomes of a case. */
export const receiptKeyName = (id: string): string => `receipt-${id}`;

/** Where a sealed value lies; it opens nowhere else. */
export interface SealedAt {
  readonly caseId: string;
  readonly table: string;
  readonly id: string;
  readonly field: string;
}

const binding = (networkId: string, { caseId, table, id, field }: SealedAt) => `cases.${table} ${networkId} ${caseId} ${id} ${field} v1`;

/**
 * Makes the key of a new case, and the data key that everything of it is sealed with.
 * @returns the data key, and the same wrapped, for the case's row
 * @throws KeyStoreUnavailable
 */
export async function makeCaseKey(keys: KeyStore, caseId: string): Promise<{ dataKey: Buffer; wrappedKey: Buffer }> {
  await keys.make(caseKeyName(caseId));
  const dataKey = randomBytes(32);
  return { dataKey, wrappedKey: await keys.wrap(caseKeyName(caseId), dataKey) };
}

/** Seals one value of a case. @param at binds it to its place */
export const sealWith = (dataKey: Buffer, networkId: string, at: SealedAt, value: unknown): Buffer =>
  sealValue(dataKey, value, binding(networkId, at));

/** Seals and opens what is personal in cases, each under its own key. Null: no such case of the viewer's, or its key is destroyed. */
export interface CaseSeals {
  /** @throws SayaError SERVICE_UNAVAILABLE when the key store does not answer */
  seal(at: SealedAt, value: unknown): Promise<Buffer | null>;
  /** @throws SealBroken; SayaError SERVICE_UNAVAILABLE when the key store does not answer */
  open(at: SealedAt, sealed: Buffer): Promise<unknown>;
  /** The data key of a case, for what is too large to be one sealed value. */
  dataKey(caseId: string): Promise<Buffer | null>;
}

/**
 * @param wrappedKeys of the cases the viewer may see, in one question
 * @returns seals that ask for each key once a request
 */
export function createCaseSeals({
  keys,
  networkId,
  wrappedKeys,
}: {
  keys: KeyStore;
  networkId: string;
  wrappedKeys: (caseIds: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
}): CaseSeals {
  const unwrap = (caseId: string, wrapped: Buffer) => orGone(() => keys.unwrap(caseKeyName(caseId), wrapped));
  const dataKeys = new DataLoader<string, Buffer | null>(async (caseIds) => {
    const wrapped = await wrappedKeys(caseIds);
    return Promise.all(
      caseIds.map((caseId) => {
        const one = wrapped.get(caseId);
        return one === undefined ? null : unwrap(caseId, one).catch((error: Error) => error);
      }),
    );
  });
  return {
    dataKey: (caseId) => dataKeys.load(caseId),
    async seal(at, value) {
      const dataKey = await dataKeys.load(at.caseId);
      return dataKey === null ? null : sealWith(dataKey, networkId, at, value);
    },
    async open(at, sealed) {
      const dataKey = await dataKeys.load(at.caseId);
      return dataKey === null ? null : openValue(dataKey, sealed, binding(networkId, at));
    },
  };
}
