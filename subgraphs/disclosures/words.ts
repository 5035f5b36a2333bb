import { openRecord, type SealedRecord, sealRecord } from '../../platform/seal.ts';

/** What words belong to; they open nowhere else. */
export interface WordsOf {
  readonly networkId: string;
  readonly table: 'break_glass' | 'reviews' | 'tellings' | 'compromises';
  readonly id: string;
}

const binding = ({ networkId, table, id }: WordsOf) => `disclosures.${table} ${networkId} ${id} words v1`;

/** Seals what somebody wrote: it may name people and places, so it lies in the database as an address does. */
export const sealWords = (key: Buffer, words: string, of: WordsOf): SealedRecord => sealRecord(key, words, binding(of));

/** @throws SealBroken */
export const openWords = (key: Buffer, record: SealedRecord, of: WordsOf): string => String(openRecord(key, record, binding(of)));
