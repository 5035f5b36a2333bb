import { createHash } from 'node:crypto';
import type { MediaType } from '../domain/evidence/mediaTypes.ts';
import { type FoundLocation, planCopy } from './copies/index.ts';
import type { FileStore } from './FileStore.ts';
import { readFile, type StoredFile, sourceOf } from './segments.ts';
import { sniffedType } from './sniff.ts';

/** Reads a file back from the store, all of it, and tells what it is. @throws FileDamaged, FileStoreUnavailable */
export async function readBack(
  store: FileStore,
  file: StoredFile,
  declared: MediaType,
): Promise<{ sha256: Buffer; type: MediaType | null; location: FoundLocation | null; hasLocation: boolean | null }> {
  const hash = createHash('sha256');
  for await (const piece of readFile(store, file)) hash.update(piece);
  const source = sourceOf(store, file);
  const type = await sniffedType(source, declared);
  const plan = type === null ? null : await planCopy(type, source);
  return { sha256: hash.digest(), type, location: plan?.location ?? null, hasLocation: plan === null ? null : plan.location !== null };
}
