import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { transactionPool } from './transactions.ts';
import { standingOf, type Viewer } from './viewer.ts';

export type Database = PostgresJsDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export interface DatabaseConnection {
  readonly database: Database;
  /** Whether the database answers and the migrations of this service are in. */
  ping(): Promise<boolean>;
  /** Hears notifications on a connection of its own, which comes back when it is lost. @returns the end of listening */
  listen(channel: string, onNotify: () => void): () => Promise<void>;
  close(): Promise<void>;
}

/** Opens a pool (lazily) for one service's login role. */
export function connectDatabase({ url, poolSize = 10 }: { url: string; poolSize?: number }): DatabaseConnection {
  // What is outside transactions: a look whether it is there, and listening, which has a connection of its own.
  const client = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 5, fetch_types: false });
  const transactions = transactionPool({ url, size: poolSize });
  const database = Object.assign(drizzle(client), { transaction: transactions.transaction });
  return {
    database,
    ping: () =>
      client`select 1`.then(
        () => true,
        () => false,
      ),
    listen(channel, onNotify) {
      const listening = client.listen(channel, onNotify).catch(() => null);
      return async () => {
        // A listener whose connection is gone has nothing to end.
        await listening.then((one) => one?.unlisten()).catch(() => undefined);
      };
    },
    close: async () => {
      await transactions.close();
      await client.end({ timeout: 2 });
    },
  };
}

/** A database failure without its statement and parameters, which hold what must not be told. */
export class DatabaseError extends Error {
  readonly code: string;
  constructor(cause: unknown) {
    super('The database refused or did not answer.');
    this.name = 'DatabaseError';
    const root = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    this.code = root instanceof Error && 'code' in root && typeof root.code === 'string' ? root.code : 'UNKNOWN';
    if (cause instanceof Error && cause.stack) this.stack = cause.stack.replace(cause.message, this.message);
  }
}

/** Runs statements as one viewer, in one transaction. There is no other way to a table. */
export type ViewerSession = <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;

/**
 * Binds a connection to a viewer: row-level security reads these settings, which last as long as the transaction.
 * @param purpose a named, narrow reading beyond the viewer's own rows, known to the row-security policies
 */
export function viewerSession(database: Database, viewer: Viewer, purpose = ''): ViewerSession {
  const memberId = viewer.kind === 'member' ? viewer.memberId : viewer.onBehalfOf.memberId;
  const organisationId = viewer.kind === 'member' ? viewer.organisationId : viewer.onBehalfOf.organisationId;
  const service = viewer.kind === 'service' ? viewer.service : '';
  return (work) =>
    inTransaction(database, async (transaction) => {
      await transaction.execute(
        sql`select set_config('saya.network_id', ${viewer.networkId}, true), set_config('saya.member_id', ${memberId}, true),
          set_config('saya.organisation_id', ${organisationId}, true), set_config('saya.standing', ${standingOf(viewer)}, true),
          set_config('saya.service', ${service}, true), set_config('saya.purpose', ${purpose}, true)`,
      );
      return work(transaction);
    });
}

/** A service's own work between requests: nobody's, of no network, allowed what row-level security allows that purpose. */
export function workSession(database: Database, purpose: string): ViewerSession {
  return (work) =>
    inTransaction(database, async (transaction) => {
      await transaction.execute(
        sql`select set_config('saya.network_id', '', true), set_config('saya.member_id', '', true), set_config('saya.organisation_id', '', true),
          set_config('saya.standing', '', true), set_config('saya.service', '', true), set_config('saya.purpose', ${purpose}, true)`,
      );
      return work(transaction);
    });
}

async function inTransaction<Result>(database: Database, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  try {
    return await database.transaction(work);
  } catch (error) {
    throw isDatabaseFailure(error) ? new DatabaseError(error) : error;
  }
}

function isDatabaseFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'PostgresError' ||
    error.name === 'TransactionLost' ||
    error.constructor.name === 'DrizzleQueryError' ||
    ('code' in error && typeof error.code === 'string' && /^(CONNECT|CONNECTION|ECONN)/.test(error.code))
  );
}

/** Ids, numbers or hex as a parameter that the statement casts to an array: the driver is not told of array types. */
export const arrayLiteral = (values: readonly (string | number)[]): string => `{${values.join(',')}}`;

/** One row or null, for statements that name a key. */
export function only<Row>(rows: readonly Row[]): Row | null {
  return rows[0] ?? null;
}
