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

/** A client over HTTP with real tokens, each fetched once. */
export function createClient({ url, issuer, clientSecret }: { url: string; issuer: string; clientSecret: string }): Ask {
  const tokens = new Map<SignInName, Promise<string>>();
  return async (persona, query, variables = {}) => {
    const token = tokens.get(persona) ?? fetchToken({ issuer, clientSecret, persona });
    tokens.set(persona, token);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text);
    return { status: response.status, headers: Object.fromEntries(response.headers), text, data, errors };
  };
}
