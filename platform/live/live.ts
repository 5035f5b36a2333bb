import { SayaError } from '../errors.ts';
import { openToken, sealToken } from '../seal.ts';
import type { Viewer } from '../viewer.ts';
import { type Change, followChanges } from './changes.ts';
import type { Feed, LiveEvent } from './feed.ts';
import type { Ticks } from './ticks.ts';

/** How a stream is to be opened, beside who opens it. */
export interface LiveRequest {
  /** What the client sent back of an earlier stream, or null. */
  readonly lastEventId: string | null;
  /** Ends the stream. */
  readonly signal: AbortSignal;
}

/** One step of a stream: `subject` is read and told; null tells only from where to go on. */
export interface LiveChange {
  readonly subject: string | null;
  /** From where to go on: opaque, opens for this viewer and this subscription only. */
  readonly id: string;
}

/** A stream before its events are read. `ofOne`: the one subject it is about; when that can no longer be seen, it ends. */
export type LiveSource = AsyncIterable<LiveChange> & { readonly ofOne?: string | null };

/** Decides whether a change is told at all. */
export interface Sieve {
  /** What the next id keeps of what the viewer has been told, and gives back. */
  readonly kept: string;
  passes(subject: string): Promise<boolean>;
}

export interface ChangesOptions {
  /** A name and every argument of the subscription. */
  readonly query: string;
  /** A first look; what it leaves is read with the viewer's own rights. */
  readonly wants: (event: LiveEvent) => boolean;
  readonly ofOne?: string;
  /** @param kept what the id that was sent back had kept */
  readonly sieve?: (kept: string | null) => Promise<Sieve>;
}

/** What a subscription's resolver makes its stream of. Both throw SayaError BAD_CURSOR for an id that was not given for this. */
export interface Live {
  /** What the outbox tells. */
  changes(options: ChangesOptions): Promise<LiveSource>;
  /** Fixed moments, and nothing in between. */
  ticks(options: { query: string; ticks: Ticks }): Promise<LiveSource>;
}

/** How long an id may be sent back; the outbox keeps what happened for longer. */
const idSeconds = 86_400;

/** A stream that ends at once. */
export const nothing: LiveSource = {
  async *[Symbol.asyncIterator]() {
    // There is nothing to tell, now or ever.
  },
};

export function createLive({
  feed,
  key,
  viewer,
  request,
}: {
  feed: Feed;
  key: Buffer;
  viewer: Viewer;
  request: LiveRequest | undefined;
}): Live {
  const owner = viewer.kind === 'member' ? `${viewer.memberId} ${viewer.organisationId}` : `service ${viewer.service}`;
  const bind = (query: string) => `live ${viewer.networkId} ${owner} ${query}`;
  const seal = (query: string, position: number, kept: string) => sealToken(key, JSON.stringify([position, Date.now(), kept]), bind(query));

  const begin = (query: string): { signal: AbortSignal; last: { position: number; kept: string } | null } => {
    if (request === undefined) throw new Error('A stream was opened by a request that asked for none.');
    const { lastEventId, signal } = request;
    if (lastEventId === null) return { signal, last: null };
    try {
      const [position, at, kept] = JSON.parse(openToken(key, lastEventId, bind(query))) as [number, number, string];
      if (at + idSeconds * 1000 > Date.now()) return { signal, last: { position, kept } };
    } catch {
      // Made up, changed, or somebody else's.
    }
    throw new SayaError('BAD_CURSOR');
  };

  async function* told(query: string, changes: AsyncGenerator<Change>, sieve: Sieve | undefined): AsyncGenerator<LiveChange> {
    for await (const { subject, position } of changes) {
      if (subject === null || sieve === undefined || (await sieve.passes(subject)))
        yield { subject, id: seal(query, position, sieve?.kept ?? '') };
    }
  }

  return {
    async changes({ query, wants, ofOne, sieve }) {
      const { signal, last } = begin(query);
      const changes = await followChanges({ feed, networkId: viewer.networkId, wants, after: last?.position ?? null, signal });
      return Object.assign(told(query, changes, await sieve?.(last?.kept ?? null)), { ofOne: ofOne ?? null });
    },

    async ticks({ query, ticks }) {
      const { signal, last } = begin(query);
      let waiting: Date | null = null;
      let wake = () => {};
      // Whoever is slower than the ticks hears of the last one.
      const hear = (tick: Date) => {
        waiting = tick;
        wake();
      };
      signal.addEventListener('abort', () => wake(), { once: true });
      let at = await ticks.follow(hear, signal);
      if (last !== null && at.getTime() > last.position) waiting ??= at;
      return (async function* () {
        let marked = false;
        while (!signal.aborted) {
          const tick: Date | null = waiting;
          waiting = null;
          if (tick !== null) {
            at = tick;
            yield { subject: tick.toISOString(), id: seal(query, tick.getTime(), '') };
          } else if (!marked) {
            marked = true;
            yield { subject: null, id: seal(query, at.getTime(), '') };
          } else {
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
          }
        }
      })();
    },
  };
}
