import { and, asc, eq, isNotNull, isNull, lt, lte, notExists, sql } from 'drizzle-orm';
import { alias, bigint, bigserial, index, integer, jsonb, type PgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { type Database, type DatabaseConnection, type Transaction, workSession } from './database.ts';
import type { Tasks } from './jobs.ts';
import { describeError, type Log } from './log.ts';
import type { CallingService, ServiceViewer } from './viewer.ts';
import { within } from './within.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The outbox of one subgraph: what happened, in the transaction in which it happened. Events carry ids only. */
export const outboxTable = (schema: PgSchema) =>
  schema.table(
    'outbox',
    {
      networkId: uuid('network_id').notNull(),
      sequence: bigserial('sequence', { mode: 'number' }).notNull(),
      /** What it is about; events about one subject are delivered in their order. */
      subject: uuid('subject').notNull(),
      kind: text('kind').notNull(),
      payload: jsonb('payload').$type<Readonly<Record<string, string>>>().notNull(),
      /** Who caused it; whoever reacts does so on their behalf. */
      memberId: uuid('member_id').notNull(),
      organisationId: uuid('organisation_id').notNull(),
      requestId: uuid('request_id').notNull(),
      at: moment('at').notNull().default(sql`clock_timestamp()`),
      /** The transaction it came with. Sequences commit out of their order; this tells a reader what it cannot have seen yet. */
      transactionId: bigint('transaction_id', { mode: 'number' }).notNull().default(sql`pg_current_xact_id()::text::bigint`),
      attempts: integer('attempts').notNull().default(0),
      nextAttemptAt: moment('next_attempt_at').notNull().default(sql`clock_timestamp()`),
      /** Class and code of the last failure; never its text. */
      lastError: text('last_error'),
      doneAt: moment('done_at'),
      /** Given up; holds its subject back until somebody looks. */
      deadAt: moment('dead_at'),
    },
    (table) => [
      primaryKey({ columns: [table.networkId, table.sequence] }),
      index('outbox_open').on(table.sequence).where(sql`${table.doneAt} is null`),
      index('outbox_transaction').on(table.transactionId),
      index('outbox_subject').on(table.networkId, table.subject, table.sequence).where(sql`${table.doneAt} is null`),
    ],
  );

export type OutboxTable = ReturnType<typeof outboxTable>;
export type OutboxRow = OutboxTable['$inferSelect'];

export interface NewEvent {
  readonly subject: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, string>>;
}

/** Who caused events, and in which request. */
export interface Cause {
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly requestId: string;
}

export const channelOf = (service: CallingService) => `saya_outbox_${service}`;

/** Writes events in the transaction of what they tell, and wakes the dispatcher when it commits. */
export async function emit(
  tx: Transaction,
  { service, table, cause }: { service: CallingService; table: OutboxTable; cause: Cause },
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const { networkId, memberId, organisationId, requestId } = cause;
  await tx.insert(table).values(events.map((event) => ({ ...event, networkId, memberId, organisationId, requestId })));
  await tx.execute(sql`select pg_notify(${channelOf(service)}, '')`);
}

/** What a service does about one kind of event. It may run more than once for one event, also beside itself, and must not mind. */
export type Reaction = (event: OutboxRow, viewer: ServiceViewer) => Promise<void>;

/** By kind of event; null where nobody but those who listen live is told. */
export type Reactions = Readonly<Record<string, Reaction | null>>;

export interface Dispatcher {
  /** Delivers what is due now. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

export interface DispatcherOptions {
  readonly service: CallingService;
  readonly connection: DatabaseConnection;
  readonly table: OutboxTable;
  readonly reactions: Reactions;
  readonly log: Log;
  /** After how many failures an event is given up. */
  readonly attempts?: number;
  /** The first pause after a failure, doubled each time up to ten minutes. */
  readonly firstPauseMilliseconds?: number;
  /** How long it sleeps when nothing woke it: what a lost notification costs. */
  readonly idleMilliseconds?: number;
  /** How long a reaction may take until it counts as failed. */
  readonly reactionMilliseconds?: number;
}

/** A reaction did not end in its time. What it still does, it does beside its next attempt. */
class ReactionTookTooLong extends Error {
  override readonly name = 'ReactionTookTooLong';
}

const longestPauseMilliseconds = 600_000;

/** An event that was tried as often as it may be; it holds its subject back. */
export type DeadEvent = Pick<OutboxRow, 'sequence' | 'kind' | 'subject' | 'attempts' | 'lastError' | 'deadAt'>;

/** Oldest first. */
export const deadEvents = ({ database }: DatabaseConnection, table: OutboxTable): Promise<DeadEvent[]> =>
  workSession(
    database,
    'outbox',
  )((tx) =>
    tx
      .select({
        sequence: table.sequence,
        kind: table.kind,
        subject: table.subject,
        attempts: table.attempts,
        lastError: table.lastError,
        deadAt: table.deadAt,
      })
      .from(table)
      .where(and(isNotNull(table.deadAt), isNull(table.doneAt)))
      .orderBy(asc(table.sequence)),
  );

/** Lets dead events be tried again from the beginning. @returns how many */
export const reviveEvents = ({ database }: DatabaseConnection, table: OutboxTable): Promise<number> =>
  workSession(
    database,
    'outbox',
  )(async (tx) => {
    const revived = await tx
      .update(table)
      .set({ deadAt: null, attempts: 0, nextAttemptAt: sql`clock_timestamp()` })
      .where(and(isNotNull(table.deadAt), isNull(table.doneAt)))
      .returning({ sequence: table.sequence });
    return revived.length;
  });

/** How long a delivered event is kept: whoever listens live comes back within a day. */
const deliveredDays = 7;

/** The task that forgets events which were delivered long ago; what waits or was given up stays. */
export const outboxPurge = 'outbox.purge';

export const outboxPurgeTasks = (database: Database, table: OutboxTable): Tasks => ({
  [outboxPurge]: () =>
    workSession(
      database,
      'outbox',
    )(async (tx) => {
      await tx.delete(table).where(lt(table.doneAt, sql`now() - make_interval(days => ${deliveredDays})`));
    }),
});

/**
 * Hands a service's events to its reactions: at least once, those of one subject in their order, retried with growing
 * pauses. Several may run on one outbox; a crash gives the event back. A dead event stays in the table and is logged.
 * While a reaction runs, its event's row is held: a reaction that waits for whoever waits for that row is ended by its time.
 */
export function startDispatcher({
  service,
  connection,
  table,
  reactions,
  log,
  attempts = 12,
  firstPauseMilliseconds = 250,
  idleMilliseconds = 1_000,
  reactionMilliseconds = 30_000,
}: DispatcherOptions): Dispatcher {
  const session = workSession(connection.database, 'outbox');
  let stopped = false;
  let wake: () => void = () => undefined;

  /** @returns whether there was something to do */
  const deliverOne = () =>
    session(async (tx) => {
      const earlier = alias(table, 'earlier');
      const [event] = await tx
        .select()
        .from(table)
        .where(
          and(
            isNull(table.doneAt),
            isNull(table.deadAt),
            lte(table.nextAttemptAt, sql`clock_timestamp()`),
            notExists(
              tx
                .select({ one: sql`1` })
                .from(earlier)
                .where(
                  and(
                    eq(earlier.networkId, table.networkId),
                    eq(earlier.subject, table.subject),
                    lt(earlier.sequence, table.sequence),
                    isNull(earlier.doneAt),
                  ),
                ),
            ),
          ),
        )
        .orderBy(asc(table.sequence))
        .limit(1)
        .for('update', { skipLocked: true });
      if (event === undefined) return false;
      const key = and(eq(table.networkId, event.networkId), eq(table.sequence, event.sequence));
      const failure = await react(event);
      if (failure === null) {
        await tx
          .update(table)
          .set({ doneAt: sql`clock_timestamp()`, attempts: event.attempts + 1 })
          .where(key);
        return true;
      }
      const dead = event.attempts + 1 >= attempts;
      const pause = Math.min(firstPauseMilliseconds * 2 ** event.attempts, longestPauseMilliseconds);
      log[dead ? 'error' : 'warn'](dead ? 'outbox event given up' : 'outbox event failed', { requestId: event.requestId, ...failure });
      await tx
        .update(table)
        .set({
          attempts: event.attempts + 1,
          lastError: failure.error ?? 'unknown',
          nextAttemptAt: sql`clock_timestamp() + make_interval(secs => ${pause / 1000})`,
          ...(dead ? { deadAt: sql`clock_timestamp()` } : {}),
        })
        .where(key);
      return true;
    });

  const react = async (event: OutboxRow): Promise<ReturnType<typeof describeError> | null> => {
    const { networkId, memberId, organisationId } = event;
    const reaction = reactions[event.kind];
    if (reaction === undefined) return { error: 'NoReaction' };
    if (reaction === null) return null;
    try {
      const viewer: ServiceViewer = { kind: 'service', service, networkId, onBehalfOf: { memberId, organisationId } };
      await within(reaction(event, viewer), reactionMilliseconds, () => {
        throw new ReactionTookTooLong();
      });
      return null;
    } catch (error) {
      return describeError(error);
    }
  };

  const drain = async () => {
    while (!stopped && (await deliverOne())) {
      // One after the other until nothing is due.
    }
  };

  const run = async () => {
    const unlisten = connection.listen(channelOf(service), () => wake());
    while (!stopped) {
      try {
        await drain();
      } catch (error) {
        if (!stopped) log.warn('outbox cannot be read', describeError(error));
      }
      if (stopped) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, idleMilliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    await unlisten();
  };
  const running = run();

  return {
    drain,
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
