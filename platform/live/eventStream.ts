import type { ServerResponse } from 'node:http';

/** A message of an event stream (server-sent events), as the graphql-sse protocol uses them. */
export interface EventMessage {
  /** `next` or `complete`; none for a message that only tells its id. */
  readonly event?: 'next' | 'complete';
  readonly id?: string | null;
  readonly data?: unknown;
}

/** The writing end of an event stream. */
export interface EventStream {
  /** Aborted when the other side has gone. */
  readonly closed: AbortSignal;
  /** Resolves when the message is on its way: whoever reads slowly is waited for, nothing piles up here. */
  send(message: EventMessage): Promise<void>;
  /** Says that this was all, and closes. */
  complete(): Promise<void>;
}

const heartbeatMilliseconds = 12_000;
/** A reader that takes nothing for so long is given up. */
const patienceMilliseconds = 60_000;

export const eventStreamType = 'text/event-stream';

/** Whether a request asks for an event stream. */
export const asksForEvents = (accept: string | undefined): boolean =>
  (accept ?? '').split(',').some((range) => range.split(';')[0]?.trim().toLowerCase() === eventStreamType);

const write = ({ event, id, data }: EventMessage): string =>
  `${event ? `event: ${event}\n` : ''}${id ? `id: ${id}\n` : ''}${event ? `data:${data === undefined ? '' : ` ${JSON.stringify(data)}`}\n` : ''}\n`;

/** Answers with an event stream. A comment every twelve seconds keeps what lies between from closing it. */
export function answerEvents(
  response: ServerResponse,
  {
    headers = {},
    patience = patienceMilliseconds,
    heartbeat = heartbeatMilliseconds,
  }: { headers?: Record<string, string>; patience?: number; heartbeat?: number } = {},
): EventStream {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.on('error', () => gone.abort());
  if (response.destroyed) gone.abort();
  else
    response.writeHead(200, {
      ...headers,
      'content-type': `${eventStreamType}; charset=utf-8`,
      'cache-control': 'no-store',
      // Proxies that gather answers before they hand them on are asked not to.
      'x-accel-buffering': 'no',
    });
  const taken = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => response.destroy(), patience);
      const done = () => {
        clearTimeout(timer);
        response.off('drain', done);
        response.off('close', done);
        resolve();
      };
      response.once('drain', done);
      response.once('close', done);
    });
  const put = async (text: string) => {
    if (!gone.signal.aborted && !response.writableEnded && !response.write(text)) await taken();
  };
  const heart = setInterval(() => {
    if (!response.writableNeedDrain) void put(':\n\n');
  }, heartbeat).unref();
  if (gone.signal.aborted) clearInterval(heart);
  gone.signal.addEventListener('abort', () => clearInterval(heart), { once: true });
  void put(':\n\n');
  return {
    closed: gone.signal,
    send: (message) => put(write(message)),
    async complete() {
      await put(write({ event: 'complete' }));
      clearInterval(heart);
      response.end();
    },
  };
}

/** The reading end: the messages of a response's body as they come. Ends when the body does. */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<{ event: string; id: string | null; data: string }> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trimStart()]),
      );
      if (fields.has('event') || fields.has('id'))
        yield { event: fields.get('event') ?? '', id: fields.get('id') ?? null, data: fields.get('data') ?? '' };
    }
  }
}
