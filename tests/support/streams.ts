import type { PersonaName } from '../../hub/demo/personas.ts';
import { fetchToken } from '../../hub/identity/token.ts';
import { type Loose, until } from './disclosures.ts';
import type { TestHub } from './testNetwork.ts';

/** An event stream as a client holds it. */
export interface TestStream {
  readonly status: number;
  readonly headers: Headers;
  /** What came so far, as it came. */
  text(): string;
  /** The data of each `next` so far. */
  told(): Loose[];
  /** The id that would be sent back now. */
  lastId(): string | null;
  /** Waits for the message that says that everything so far has been told. @returns its id */
  caughtUp(): Promise<string>;
  /** Waits for the event with this number, from 1. */
  event(number: number): Promise<Loose>;
  /** Waits for the end. @returns whether it ended with `complete` */
  ended(): Promise<boolean>;
  close(): void;
}

const field = (block: string, name: string): string | null =>
  block
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim() ?? null;

export interface OpenOptions {
  readonly variables?: Record<string, unknown>;
  readonly lastEventId?: string;
  readonly token?: string;
  readonly body?: string;
}

export async function openStream(hub: Pick<TestHub, 'url'>, token: string, query: string, options: OpenOptions = {}): Promise<TestStream> {
  const { variables = {}, lastEventId, body = JSON.stringify({ query, variables }) } = options;
  const control = new AbortController();
  const response = await fetch(hub.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
    body,
    signal: control.signal,
  });
  let text = '';
  let over = false;
  void (async () => {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) text += decoder.decode(chunk, { stream: true });
    } catch {
      // The line broke, or we let go.
    }
    over = true;
  })();
  const blocks = () => text.split('\n\n').slice(0, -1);
  const told = () =>
    blocks()
      .filter((block) => field(block, 'event') === 'next')
      .map((block) => JSON.parse(field(block, 'data') ?? ''));
  const marks = () => blocks().filter((block) => field(block, 'event') === null && field(block, 'id') !== null);
  return {
    status: response.status,
    headers: response.headers,
    text: () => text,
    told,
    lastId: () =>
      blocks()
        .map((block) => field(block, 'id'))
        .filter((id) => id !== null)
        .at(-1) ?? null,
    caughtUp: () =>
      until(async () => {
        const [mark] = marks();
        if (mark === undefined && over) throw new Error(`The stream ended: ${text}`);
        return mark === undefined ? undefined : (field(mark, 'id') ?? undefined);
      }),
    event: (number) =>
      until(async () => {
        const found = told()[number - 1];
        if (found === undefined && over) throw new Error(`The stream ended: ${text}`);
        return found;
      }),
    ended: () => until(async () => (over ? blocks().some((block) => field(block, 'event') === 'complete') : undefined)),
    close: () => control.abort(),
  };
}

const tokens = new WeakMap<object, Map<PersonaName, Promise<string>>>();

/** A persona's access token, fetched once. */
export function tokenOf(hub: TestHub, persona: PersonaName): Promise<string> {
  const known = tokens.get(hub) ?? new Map<PersonaName, Promise<string>>();
  tokens.set(hub, known);
  const token = known.get(persona) ?? fetchToken({ issuer: hub.issuer, clientSecret: hub.secrets.IDENTITY_CLIENT_SECRET, persona });
  known.set(persona, token);
  return token;
}

export const follow = async (hub: TestHub, persona: PersonaName, query: string, options: OpenOptions = {}): Promise<TestStream> =>
  openStream(hub, options.token ?? (await tokenOf(hub, persona)), query, options);
