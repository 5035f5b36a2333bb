import { randomBytes } from 'node:crypto';
import { openValue, type SealedRecord, sealValue } from '../seal.ts';
import type { KeyStore } from './KeyStore.ts';

/** Seals a JSON value under a fresh data key, which a named key wraps. @throws KeyStoreUnavailable */
export async function sealUnder(keys: KeyStore, name: string, value: unknown, binding: string): Promise<SealedRecord> {
  const dataKey = randomBytes(32);
  return { wrappedKey: await keys.wrap(name, dataKey), sealed: sealValue(dataKey, value, binding) };
}

/** Opens what {@link sealUnder} closed. @throws KeyGone, SealBroken, KeyStoreUnavailable */
export const openUnder = async (keys: KeyStore, name: string, { wrappedKey, sealed }: SealedRecord, binding: string): Promise<unknown> =>
  openValue(await keys.unwrap(name, wrappedKey), sealed, binding);
