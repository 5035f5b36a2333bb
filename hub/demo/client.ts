import type { SignInName } from '../identity/signIns.ts';
import { fetchToken } from '../identity/token.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it came. */
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is whatever the document asked for
  readonly data: any;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } }[];
}

/** Asks the hub as a persona. */
export type Ask = (persona: SignInName, query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Sends a request to the hub's other web addresses, such as those of files, as a persona. */
export type FetchAs = (persona: SignInName, path: string, init?: RequestInit) => Promise<Response>;

interface Hub {
  readonly url: string;
  readonly issuer: string;
  readonly clientSecret: string;
}

/** Real tokens, each fetched once. */
function tokensOf({ issuer, clientSecret }: Hub): (persona: SignInName) => Promise<string> {
  const tokens = new Map<SignInName, Promise<string>>();
  return (persona) => {
    const token = tokens.get(persona) ?? fetchToken({ issuer, clientSecret, persona });
    tokens.set(persona, token);
    return token;
  };
}

export function createFetchAs(hub: Hub): FetchAs {
  const tokenOf = tokensOf(hub);
  return async (persona, path, init = {}) =>
    fetch(new URL(path, hub.url), { ...init, headers: { authorization: `Bearer ${await tokenOf(persona)}`, ...init.headers } });
}

/** A client over HTTP. */
export function createClient(hub: Hub): Ask {
  const fetchAs = createFetchAs(hub);
  return async (persona, query, variables = {}) => {
    const response = await fetchAs(persona, hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text);
    return { status: response.status, headers: Object.fromEntries(response.headers), text, data, errors };
  };
}
