import { type ErrorCode, SayaError } from '../errors.ts';
import type { Feed, FeedPosition, LiveEvent } from './feed.ts';

/** Something that a stream is told of; null when only its place has moved. */
export interface Change {
  readonly subject: string | null;
  /** From where to go on for whoever has been told this. */
  readonly position: FeedPosition;
}

/** Subjects that may wait to be told: a stream whose reader is slower than that is ended, its memory never grows. */
export const mostWaiting = 256;

/** How often a quiet stream tells where it is; by the clock, never because something happened to somebody else. */
const markMilliseconds = 300_000;

/**
 * What changed of what a viewer follows: one entry a subject however often it changed, since whoever is told reads the present
 * state. First what changed since `after`, then a place, then what happens.
 * @throws SayaError while it is read, STREAM_BEHIND or SERVICE_UNAVAILABLE; when it is opened, BAD_CURSOR or STREAM_BEHIND
 */
export async function followChanges({
  feed,
  networkId,
  wants,
  after,
  signal,
}: {
  feed: Feed;
  networkId: string;
  wants: (event: LiveEvent) => boolean;
  after: FeedPosition | null;
  signal: AbortSignal;
}): Promise<AsyncGenerator<Change, void, undefined>> {
  /** By subject: the position before the reading that found it. */
  const waiting = new Map<string, FeedPosition>();
  let failure: ErrorCode | null = null;
  let wake = () => {};
  const own = new AbortController();
  const leave = () => {
    own.abort();
    wake();
  };
  const end = (why: ErrorCode) => {
    failure ??= why;
    waiting.clear();
    wake();
  };
  const hear = (event: LiveEvent, from: FeedPosition) => {
    if (failure !== null || waiting.has(event.subject) || !wants(event)) return;
    if (waiting.size >= mostWaiting) return end('STREAM_BEHIND');
    waiting.set(event.subject, from);
    wake();
  };
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  try {
    await feed.follow({ networkId, hear, end, signal: own.signal });
    if (after !== null) for (const event of await feed.since(networkId, after)) hear(event, after);
  } catch (error) {
    leave();
    throw error;
  }
  return tell();

  /** Up to here everything has been told, but for what still waits. */
  function place(): FeedPosition {
    return Math.min(feed.position(), ...waiting.values());
  }

  async function* tell(): AsyncGenerator<Change, void, undefined> {
    let marked = false;
    try {
      while (!own.signal.aborted) {
        if (failure !== null) throw new SayaError(failure);
        const [subject] = waiting.keys();
        if (subject !== undefined) {
          waiting.delete(subject);
          yield { subject, position: place() };
        } else if (!marked) {
          marked = true;
          yield { subject: null, position: place() };
        } else {
          const timer = setTimeout(() => {
            marked = false;
            wake();
          }, markMilliseconds).unref();
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          clearTimeout(timer);
        }
      }
    } finally {
      own.abort();
      signal.removeEventListener('abort', leave);
    }
  }
}
