import { parentPort, workerData } from 'node:worker_threads';
import { DocumentText, type Passage } from '../DocumentText.ts';
import { findMentions } from '../findMentions.ts';
import type { ProtectedPlace } from '../mentions.ts';

/** What a worker is started with. */
export interface MatchingTask {
  readonly passages: readonly Passage[];
  readonly places: readonly ProtectedPlace[];
  readonly mostCandidates: number;
}

const { passages, places, mostCandidates } = workerData as MatchingTask;
parentPort?.postMessage(findMentions(new DocumentText({ passages, unread: [] }), places, { mostCandidates }));
