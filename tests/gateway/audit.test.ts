import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchToken } from '../../hub/identity/token.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let authorization: string;
beforeAll(async () => {
  hub = await startTestHub();
  authorization = `Bearer ${await fetchToken({ issuer: hub.issuer, clientSecret: hub.secrets.IDENTITY_CLIENT_SECRET, persona: 'hotline' })}`;
});
afterAll(() => hub.stop());

describe('GraphQL over HTTP', () => {
  it('passes every audit with a token, save those a POST-only server must not pass', async () => {
    const fetchFn = (input: string, init: RequestInit = {}) =>
      fetch(input, { ...init, headers: { ...(init.headers as Record<string, string>), authorization } });
    const results = await auditServer({ url: hub.url, fetchFn });
    const count = (status: string) => results.filter((result) => result.status === status).length;
    console.info(`audit: ${count('ok')} ok, ${count('notice')} notices, ${count('warn')} warnings, ${count('error')} errors`);
    for (const result of results) if (result.status !== 'ok') console.info(`  ${result.status}: ${result.name}`);
    expect(results.filter(({ status }) => status === 'error')).toEqual([]);
    expect(count('ok')).toBeGreaterThan(40);
  });
});
