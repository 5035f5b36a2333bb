import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';

export interface Received {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly path: string;
}

/** Somebody's software on loopback, which keeps what it was sent. */
export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly received: Received[];
  /** What it answers from now on; null answers nothing at all. */
  answer: { status: number; headers?: Record<string, string>; body?: string } | null;
  stop(): Promise<void>;
}

export interface ReceiverOptions {
  readonly port?: number;
  readonly host?: string;
  readonly tls?: { key: string; cert: string };
}

const flat = (headers: IncomingHttpHeaders) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

export async function startReceiver({ port = 0, host = '127.0.0.1', tls }: ReceiverOptions = {}): Promise<Receiver> {
  const received: Received[] = [];
  const listener: RequestListener = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: flat(request.headers), body: Buffer.concat(parts).toString(), path: request.url ?? '' });
      if (receiver.answer === null) return;
      response.writeHead(receiver.answer.status, receiver.answer.headers ?? {});
      response.end(receiver.answer.body ?? '');
    });
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.');
  const receiver: Receiver = {
    url: `${tls ? 'https' : 'http'}://${host}:${address.port}/hooks/path-with-a-secret`,
    port: address.port,
    received,
    answer: { status: 204 },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}
