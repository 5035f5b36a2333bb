import type { DocumentText } from './DocumentText.ts';
import { type Findings, findMentions } from './findMentions.ts';
import { defaultLimits } from './limits.ts';
import type { MatchingTask } from './matching/matchingWorker.ts';
import type { ProtectedPlace } from './mentions.ts';
import { inThread } from './thread.ts';

/** Up to so much is compared at once, in milliseconds; more in a thread of its own, so that nobody else waits for it. */
const small = { characters: 20_000, places: 200 };

/**
 * Compares a document with places as {@link findMentions} does, without holding up what else this process does.
 *
 * @returns null when it takes too long
 */
export async function compare(
  document: DocumentText,
  places: readonly ProtectedPlace[],
  {
    mostCandidates,
    milliseconds = defaultLimits.milliseconds,
    megabytes = defaultLimits.megabytes,
  }: { mostCandidates: number; milliseconds?: number; megabytes?: number },
): Promise<Findings | null> {
  const passages = document.passages();
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  if (characters <= small.characters && places.length <= small.places) return findMentions(document, places, { mostCandidates });
  const data: MatchingTask = { passages, places, mostCandidates };
  const end = await inThread<Findings>(new URL('matching/matchingWorker.ts', import.meta.url), data, { milliseconds, megabytes });
  if (end === 'FAILED') throw new Error('The comparison ended without an answer.');
  return typeof end === 'string' ? null : end.answer;
}
