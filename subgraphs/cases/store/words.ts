import type { SealedAt } from '../sealing.ts';
import type { Asker } from './asker.ts';

/**
 * Seals what somebody wrote; outside of transactions.
 * @returns null when nothing was written; NOT_FOUND when the case is not the viewer's, or its key is destroyed
 */
export async function sealWords({ seals }: Asker, at: SealedAt, words: unknown): Promise<Buffer | null | 'NOT_FOUND'> {
  if (words === null || words === undefined) return null;
  return (await seals.seal(at, words)) ?? 'NOT_FOUND';
}

/** Opens the same; null when nothing was written, or the case's key is destroyed. */
export const openWords = async <Words>({ seals }: Asker, at: SealedAt, sealed: Buffer | null): Promise<Words | null> =>
  sealed === null ? null : ((await seals.open(at, sealed)) as Words | null);
