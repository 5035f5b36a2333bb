import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

type Transaction = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];
type Options = Parameters<PostgresJsDatabase['transaction']>[1];

/** A statement came after its connection was lost, or after its transaction had ended; or a commit was none. */
export class TransactionLost extends Error {
  readonly code = 'CONNECTION_CLOSED';
  constructor() {
    super('The transaction is over or its connection lost.');
    this.name = 'TransactionLost';
  }
}

/** A connection that one transaction at a time has for itself. */
interface Lane {
  readonly client: postgres.Sql;
  lost: boolean;
}

/** A connection as one transaction's statements go to it: none after it is lost, none after the transaction is over. */
const guard = (lane: Lane, isOver: () => boolean): postgres.Sql =>
  new Proxy(lane.client, {
    get(target, name, receiver) {
      if (name !== 'unsafe') return Reflect.get(target, name, receiver);
      return (...[text, values, options]: Parameters<postgres.Sql['unsafe']>) => {
        if (lane.lost || isOver()) throw new TransactionLost();
        // Prepared once a connection: planning what row-level security makes of a statement takes longer than doing it.
        return target.unsafe(text, values, { ...options, prepare: true });
      };
    },
  });

/**
 * Transactions, each on a connection it has for itself. The driver's own `begin` sends on: a statement or rollback of a
 * transaction whose connection was lost throws where nobody can catch it, or runs inside the next viewer's transaction
 * on the connection that replaced it (porsager/postgres issues 1208, 1155, 1216). Here a lost connection is never used again.
 */
export function transactionPool({ url, size }: { url: string; size: number }) {
  const idle: Lane[] = [];
  const waiting: { resolve: (lane: Lane) => void; reject: (error: Error) => void }[] = [];
  let lanes = 0;
  let closed = false;

  const open = (): Lane => {
    lanes += 1;
    const client = postgres(url, {
      max: 1,
      onnotice: () => undefined,
      connect_timeout: 5,
      // Asked for at every new connection, and when that is lost meanwhile nobody can catch it: the process ends.
      fetch_types: false,
      // Called while the driver still holds what it would send next: nothing of it may follow.
      onclose: () => discard(lane),
    });
    const lane: Lane = { client, lost: false };
    return lane;
  };
  const discard = (lane: Lane) => {
    if (lane.lost) return;
    lane.lost = true;
    lanes -= 1;
    const at = idle.indexOf(lane);
    if (at >= 0) idle.splice(at, 1);
    lane.client.end({ timeout: 0 }).catch(() => undefined);
    const next = closed ? undefined : waiting.shift();
    if (next) next.resolve(open());
  };
  const take = (): Promise<Lane> => {
    if (closed) return Promise.reject(new TransactionLost());
    const lane = idle.pop() ?? (lanes < size ? open() : undefined);
    return lane ? Promise.resolve(lane) : new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  };
  const give = (lane: Lane) => {
    if (lane.lost) return;
    if (closed) return discard(lane);
    const next = waiting.shift();
    if (next) next.resolve(lane);
    else idle.push(lane);
  };

  return {
    async transaction<Result>(
      work: (tx: Transaction) => Promise<Result>,
      { isolationLevel, accessMode }: NonNullable<Options> = {},
    ): Promise<Result> {
      const lane = await take();
      const say = async (statement: string) => {
        if (lane.lost) throw new TransactionLost();
        return lane.client.unsafe(statement);
      };
      let over = false;
      try {
        await say(`begin ${[isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' ')}`);
        const result = await work(drizzle(guard(lane, () => over)) as unknown as Transaction);
        over = true;
        // Of a transaction that failed Postgres makes a rollback, and calls that no error.
        if ((await say('commit')).command !== 'COMMIT') throw new TransactionLost();
        give(lane);
        return result;
      } catch (error) {
        over = true;
        await say('rollback').then(
          () => give(lane),
          () => discard(lane),
        );
        throw error;
      }
    },
    async close(): Promise<void> {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new TransactionLost());
      await Promise.all(idle.splice(0).map(({ client }) => client.end({ timeout: 2 })));
    },
  };
}
