import { KeyGone, type KeyStore, openUnder, sealUnder } from '../../platform/keys/index.ts';
import type { SealedRecord } from '../../platform/seal.ts';
import { placeKeyName } from './placeKeys.ts';

/** What words belong to; they open nowhere else. */
export interface WordsOf {
  readonly networkId: string;
  readonly table: 'break_glass' | 'reviews' | 'tellings' | 'compromises';
  readonly id: string;
  /** The place they are about: they are forgotten with it. */
  readonly placeId: string;
}

const binding = ({ networkId, table, id }: WordsOf) => `disclosures.${table} ${networkId} ${id} words v1`;

/** Seals what somebody wrote: it may name people and places, so it lies in the database as an address does. @throws KeyGone */
export const sealWords = (keys: KeyStore, words: string, of: WordsOf): Promise<SealedRecord> =>
  sealUnder(keys, placeKeyName(of.placeId), words, binding(of));

/** Null once the place is forgotten. @throws SealBroken */
export async function openWords(keys: KeyStore, record: SealedRecord, of: WordsOf): Promise<string | null> {
  try {
    return String(await openUnder(keys, placeKeyName(of.placeId), record, binding(of)));
  } catch (error) {
    if (error instanceof KeyGone) return null;
    throw error;
  }
}
