import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type Message, type MessageReader, readMessages, statementMessage, statementOf } from './postgresMessages.ts';

/** What becomes of a statement on its way to the database. */
export type Passage =
  | 'pass'
  /** It never arrives: the connection is lost. */
  | 'cut'
  /** It is carried out; the connection is lost before the answer comes back. */
  | 'cut answer'
  /** Neither it nor anything after it arrives; the connection is lost later. */
  | { readonly swallow: number }
  /** It arrives so many milliseconds later. */
  | { readonly delay: number };

/** Stands between a service and its Postgres, and knows which statement goes by. */
export interface PostgresProxy {
  /** The same database, the way through here. */
  through(url: string): string;
  /** Asked for each statement that is about to run, with the one before it on the same connection. */
  passage: (statement: string, previous: string) => Passage;
  /** What a statement is turned into before the database reads it. */
  rewrite: (statement: string) => string;
  stop(): Promise<void>;
}

export async function startPostgresProxy(target: string): Promise<PostgresProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect({ host: hostname, port: Number(port) });
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    carry(client, database, proxy);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  const proxy: PostgresProxy = {
    through: (url) => {
      const changed = new URL(url);
      changed.hostname = '127.0.0.1';
      changed.port = String(own);
      return changed.href;
    },
    passage: () => 'pass',
    rewrite: (statement) => statement,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return proxy;
}

/** A statement that runs, until its answer is there. `round` counts what the database answers with ReadyForQuery. */
interface Running {
  readonly round: number;
  readonly cutAnswer: boolean;
}

function carry(client: Socket, database: Socket, proxy: PostgresProxy): void {
  const lose = () => {
    client.destroy();
    database.destroy();
  };
  const statements = new Map<string, string>();
  const running: Running[] = [];
  let asked = 0;
  let answered = 0;
  let next: Running = { round: 0, cutAnswer: false };
  let previous = '';

  /** @returns what goes on to the database at once, or what has to happen first */
  const handle = (message: Message): Buffer | { readonly wait: number; readonly bytes: Buffer | null } => {
    const statement = statementOf(message, statements);
    const bytes = statement?.defines ? statementMessage(message, proxy.rewrite(statement.text)) : message.bytes;
    const passage = statement?.runs ? proxy.passage(statement.text, previous) : null;
    if (statement?.runs) previous = statement.text;
    if (passage === 'cut') return { wait: 0, bytes: null };
    if (passage !== null) next = { round: asked, cutAnswer: passage === 'cut answer' };
    if (message.type === 'E' || message.type === 'Q') running.push(next);
    if (message.type === 'S' || message.type === 'Q') asked += 1;
    if (passage === null || typeof passage === 'string') return bytes;
    return 'delay' in passage ? { wait: passage.delay, bytes } : { wait: passage.swallow, bytes: null };
  };

  const waiting: Message[] = [];
  let busy = false;
  /** Hands on what waits, in order, until something has to be waited for. */
  const flow = () => {
    const through: Buffer[] = [];
    const send = () => through.length > 0 && !database.destroyed && database.write(Buffer.concat(through.splice(0)));
    for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
      const handled = handle(message);
      if (Buffer.isBuffer(handled)) {
        through.push(handled);
        continue;
      }
      send();
      busy = true;
      setTimeout(() => {
        if (handled.bytes === null) return lose();
        if (!database.destroyed) database.write(handled.bytes);
        busy = false;
        flow();
      }, handled.wait);
      return;
    }
    send();
  };
  const fromClient: MessageReader = readMessages({ startup: true });
  client.on('data', (chunk: Buffer) => {
    waiting.push(...fromClient(chunk));
    if (!busy) flow();
  });
  const fromDatabase: MessageReader = readMessages({ startup: false });
  let signedIn = false;
  database.on('data', (chunk: Buffer) => {
    const through: Buffer[] = [];
    for (const message of fromDatabase(chunk)) {
      if (message.type === 'Z') {
        // The first tells that signing in is done.
        if (signedIn) answered += 1;
        signedIn = true;
        while (running[0] !== undefined && running[0].round < answered) running.shift();
      }
      if ('CIs'.includes(message.type) && running.shift()?.cutAnswer) return lose();
      through.push(message.bytes);
    }
    if (through.length > 0 && !client.destroyed) client.write(Buffer.concat(through));
  });
}
