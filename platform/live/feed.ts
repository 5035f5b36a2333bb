import { sql } from 'drizzle-orm';
import { type DatabaseConnection, workSession } from '../database.ts';
import { type ErrorCode, SayaError } from '../errors.ts';
import { describeError, type Log } from '../log.ts';
import { channelOf, type OutboxTable } from '../outbox.ts';
import type { CallingService } from '../viewer.ts';

/** What happened, as the outbox tells it: ids only. */
export interface LiveEvent {
  readonly networkId: string;
  readonly subject: string;
  readonly payload: Readonly<Record<string, string>>;
}

/**
 * A place in the outbox: the lowest transaction that was still open when it was read. Everything before it had been read,
 * whatever came after it is read again. Sequences would not do: they become visible in another order than they are given.
 */
export type FeedPosition = number;

export interface Follower {
  readonly networkId: string;
  /** @param from the position before the reading that found the event */
  readonly hear: (event: LiveEvent, from: FeedPosition) => void;
  /** Nothing more will be heard. */
  readonly end: (why: ErrorCode) => void;
  readonly signal: AbortSignal;
}

export interface Feed {
  /**
   * Resolves when every event of a network that commits from then on will be heard, until the signal; none is that had committed when it
   * was called.
   */
  follow(follower: Follower): Promise<void>;
  /** Up to where every follower has heard everything. */
  position(): FeedPosition;
  /**
   * What happened in a network since a position, oldest first; an event may be among them that was told before.
   * @throws SayaError BAD_CURSOR for a position this database has not come to, STREAM_BEHIND for more than can be told
   */
  since(networkId: string, position: FeedPosition): Promise<readonly LiveEvent[]>;
  stop(): Promise<void>;
}

export interface FeedOptions {
  readonly service: CallingService;
  readonly connection: DatabaseConnection;
  readonly table: OutboxTable;
  /** The one kind of event that is told live. */
  readonly kind: string;
  readonly log: Log;
  /** How long it waits when nothing woke it: what a lost notification, or a lost connection, costs. */
  readonly idleMilliseconds?: number;
}

const mostAtOnce = 5_000;

interface Row extends Record<string, unknown> {
  readonly horizon: string;
  readonly sequence: string | null;
  readonly networkId: string;
  readonly subject: string;
  readonly payload: Record<string, string>;
}

/**
 * A process's one reader of a service's outbox, for everybody who listens there. Notifications only wake it: what it reads
 * begins where it ended, so that neither a lost notification nor a lost connection loses an event.
 */
export function createFeed({ service, connection, table, kind, log, idleMilliseconds = 1_000 }: FeedOptions): Feed {
  const session = workSession(connection.database, 'outbox');
  const followers = new Set<Follower>();
  /** Those for whom a reading was made that began after they came: what the next ones find is new to them. */
  const hearing = new Set<Follower>();
  let horizon: FeedPosition = 0;
  /** Sequences that the next reading will find again. */
  let seen: ReadonlySet<string> = new Set();
  let stopped = false;
  let unlisten: (() => Promise<void>) | null = null;
  let timer: NodeJS.Timeout | undefined;
  let failing = false;

  /**
   * One statement, hence one snapshot: the rows are all there are before the horizon.
   * @param from null: the horizon itself
   */
  const rowsSince = (from: FeedPosition | null, networkId: string | null) =>
    session((tx) =>
      tx.execute<Row & { transactionId: string }>(sql`
        select snapshot.horizon::text, event.sequence::text, event.network_id as "networkId", event.subject, event.payload,
          event.transaction_id::text as "transactionId"
        from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon) snapshot
        left join ${table} event on event.transaction_id >= coalesce(${from}::bigint, snapshot.horizon) and event.kind = ${kind}
          and (${networkId}::uuid is null or event.network_id = ${networkId}::uuid)
        order by event.sequence limit ${mostAtOnce + 1}`),
    );

  const readOn = async () => {
    if (stopped || followers.size === 0) return;
    const from = horizon;
    const joining = [...followers].filter((follower) => !hearing.has(follower));
    // The first reading only finds out where it begins, and what the next one will find again.
    const rows = await rowsSince(from === 0 ? null : from, null);
    if (followers.size === 0) return rest();
    const complete = rows.length <= mostAtOnce;
    const again = new Set<string>();
    const next = complete ? Number(rows[0]?.horizon) : from;
    for (const { sequence, networkId, subject, payload, transactionId } of rows) {
      if (sequence === null) continue;
      if (Number(transactionId) >= next) again.add(sequence);
      if (from === 0 || seen.has(sequence)) continue;
      for (const follower of hearing) if (follower.networkId === networkId) follower.hear({ networkId, subject, payload }, from);
    }
    // More than can be read at once, all of it since one moment: nobody is told that this was everything.
    if (!complete) for (const follower of followers) follower.end('STREAM_BEHIND');
    horizon = complete ? next : 0;
    seen = again;
    for (const follower of joining) if (followers.has(follower)) hearing.add(follower);
  };

  let reading: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  /** However often it is called while a reading goes on, one more follows it. */
  const wake = (): Promise<void> => {
    if (next !== null) return next;
    const mine = reading
      .catch(() => undefined)
      .then(() => {
        reading = mine;
        next = null;
        return readOn();
      });
    next = mine;
    return mine;
  };
  const wakeQuietly = () =>
    void wake().then(
      () => {
        failing = false;
      },
      (error: unknown) => {
        if (!stopped && !failing) log.warn('what happened cannot be read', describeError(error));
        failing = true;
      },
    );

  const rest = () => {
    clearInterval(timer);
    timer = undefined;
    horizon = 0;
    seen = new Set();
    unlisten?.();
    unlisten = null;
  };

  return {
    async follow(follower) {
      if (stopped) throw new SayaError('SERVICE_UNAVAILABLE');
      followers.add(follower);
      if (timer === undefined) {
        timer = setInterval(wakeQuietly, idleMilliseconds).unref();
        unlisten = connection.listen(channelOf(service), wakeQuietly);
      }
      const leave = () => {
        hearing.delete(follower);
        if (followers.delete(follower) && followers.size === 0) rest();
      };
      if (follower.signal.aborted) return leave();
      follower.signal.addEventListener('abort', leave, { once: true });
      await wake().catch((error: unknown) => {
        leave();
        throw error;
      });
    },
    position: () => horizon,
    async since(networkId, position) {
      const rows = await rowsSince(position, networkId);
      if (position > Number(rows[0]?.horizon)) throw new SayaError('BAD_CURSOR');
      if (rows.length > mostAtOnce) throw new SayaError('STREAM_BEHIND');
      return rows.filter(({ sequence }) => sequence !== null);
    },
    async stop() {
      stopped = true;
      for (const follower of followers) follower.end('SERVICE_UNAVAILABLE');
      followers.clear();
      hearing.clear();
      rest();
      await reading.catch(() => undefined);
    },
  };
}
