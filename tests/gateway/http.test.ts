import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchToken } from '../../hub/identity/token.ts';
import { isErrorCode } from '../../platform/errors.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let authorization: string;
beforeAll(async () => {
  hub = await startTestHub({ production: true });
  authorization = `Bearer ${await fetchToken({ issuer: hub.issuer, clientSecret: hub.secrets.IDENTITY_CLIENT_SECRET, persona: 'hotline' })}`;
});
afterAll(() => hub.stop());

const json = { 'content-type': 'application/json' };
const send = async (init: RequestInit & { headers?: Record<string, string> } = {}, path = '') => {
  const response = await fetch(`${hub.url}${path}`, { method: 'POST', ...init, headers: { authorization, ...init.headers } });
  const text = await response.text();
  return { status: response.status, text, body: text === '' ? null : JSON.parse(text), headers: response.headers };
};
const ask = (query: string, variables: Record<string, unknown> = {}) => send({ headers: json, body: JSON.stringify({ query, variables }) });

/** Nothing of the inside: no SQL, no stack, no path of a file, no schema name the client did not write. */
const inside = /select |insert |postgres|drizzle|\bat .*:\d+|node_modules|\.ts\b|Did you mean/i;

function expectRefusal({ status, body, text }: Awaited<ReturnType<typeof send>>, code: string, expectedStatus: number): void {
  expect(status).toBe(expectedStatus);
  expect(body.errors.length).toBeGreaterThan(0);
  for (const { message, extensions } of body.errors) {
    expect(isErrorCode(extensions.code)).toBe(true);
    expect(extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(message).not.toBe('');
  }
  expect(body.errors[0].extensions.code).toBe(code);
  expect(text).not.toMatch(inside);
}

describe('a request that is not a GraphQL request', () => {
  it('malformed JSON is a bad request', async () => {
    expectRefusal(await send({ headers: json, body: '{"query": ' }), 'BAD_REQUEST', 400);
  });

  it.each([
    '',
    'null',
    '[]',
    '"text"',
    '{}',
    '{"query": 5}',
    '{"query": "{ viewer { memberId } }", "variables": "x"}',
    '[{"query": "{ __typename }"}]',
  ])('the body %s is a bad request', async (body) => {
    expectRefusal(await send({ headers: json, body }), 'BAD_REQUEST', 400);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s is not allowed', async (method) => {
    expectRefusal(await send({ method }, '?query={viewer{memberId}}'), 'METHOD_NOT_ALLOWED', 405);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql'])(
    '%s is not a media type it reads',
    async (type) => {
      expectRefusal(await send({ headers: { 'content-type': type }, body: 'query={viewer{memberId}}' }), 'UNSUPPORTED_MEDIA_TYPE', 415);
    },
  );

  it('a body of 10 MB is too large', async () => {
    expectRefusal(
      await send({ headers: json, body: JSON.stringify({ query: `{ viewer { memberId } } # ${'x'.repeat(10 * 1024 * 1024)}` }) }),
      'PAYLOAD_TOO_LARGE',
      413,
    );
  });

  it('another path is not found', async () => {
    expectRefusal(await send({ headers: json, body: '{}' }, '/../admin'), 'NOT_FOUND', 404);
  });

  it('an answer without the media types it can give is refused', async () => {
    expectRefusal(
      await send({ headers: { ...json, accept: 'image/png' }, body: JSON.stringify({ query: '{ viewer { memberId } }' }) }),
      'BAD_REQUEST',
      406,
    );
  });
});

describe('a document', () => {
  it('that does not parse is told so', async () => {
    expectRefusal(await ask('{ viewer {'), 'GRAPHQL_PARSE_FAILED', 400);
  });

  it('with an unknown field is told so, without a hint at the schema', async () => {
    const refusal = await ask('{ viewer { memberIdd } availabilityBord { asOf } }');
    expectRefusal(refusal, 'GRAPHQL_VALIDATION_FAILED', 400);
    expect(refusal.text).not.toContain('availabilityBoard');
    expect(refusal.text).not.toMatch(/memberId"/);
  });

  it('that asks for what is inside only is told that it does not exist', async () => {
    expectRefusal(await ask('mutation { placeHold(input: {}) { hold { id } } }'), 'GRAPHQL_VALIDATION_FAILED', 400);
    expectRefusal(await ask('{ _entities(representations: []) { __typename } }'), 'GRAPHQL_VALIDATION_FAILED', 400);
    expectRefusal(await ask('{ _service { sdl } }'), 'GRAPHQL_VALIDATION_FAILED', 400);
  });

  it('of 10,000 aliases is refused', async () => {
    expectRefusal(
      await ask(`{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: viewer { memberId }`).join(' ')} }`),
      'GRAPHQL_PARSE_FAILED',
      400,
    );
  });

  it('of 100 aliases is refused', async () => {
    expectRefusal(
      await ask(`{ ${Array.from({ length: 100 }, (_, index) => `a${index}: viewer { memberId }`).join(' ')} }`),
      'QUERY_TOO_COMPLEX',
      400,
    );
  });

  it('1,000 deep is refused', async () => {
    const refusal = await ask(`{ myCases { edges { node ${'{ deadlines { case '.repeat(1_000)}{ id }${' } }'.repeat(1_000)} } } }`);
    expect(refusal.status).toBe(400);
    expectRefusal(refusal, refusal.body.errors[0].extensions.code, 400);
    expect(['QUERY_TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED']).toContain(refusal.body.errors[0].extensions.code);
  });

  it('of fragments that repeat themselves a million times is refused', async () => {
    const chain = Array.from(
      { length: 20 },
      (_, index) =>
        `fragment F${index} on Viewer { ${index === 19 ? 'memberId' : `a: organisation { id } ...F${index + 1} ...F${index + 1}`} }`,
    );
    const refusal = await ask(`{ viewer { ...F0 } } ${chain.join(' ')}`);
    expect([200, 400]).toContain(refusal.status);
    expect(refusal.text.length).toBeLessThan(5_000);
  });

  it('with two operations and no name is refused', async () => {
    expectRefusal(await ask('query A { viewer { memberId } } query B { viewer { memberId } }'), 'OPERATION_RESOLUTION_FAILURE', 400);
  });

  it('with a variable of the wrong type is refused', async () => {
    expectRefusal(await ask('query ($id: ID!) { shelter(id: $id) { codeName } }', { id: { a: 1 } }), 'BAD_USER_INPUT', 400);
  });
});

describe('introspection in production', () => {
  it('is closed to a partner', async () => {
    expectRefusal(await ask('{ __schema { types { name } } }'), 'INTROSPECTION_DISABLED', 400);
    expectRefusal(await ask('{ viewer { memberId } __type(name: "Place") { fields { name } } }'), 'INTROSPECTION_DISABLED', 400);
  });

  it('is open to an allowed role, and shows nothing of the inside', async () => {
    const { data, text } = await hub.ask('auditor', '{ __schema { types { name fields { name } } } }');
    expect(data.__schema.types.length).toBeGreaterThan(30);
    expect(text).not.toMatch(/placeHold|PlacedHold|shareReferral|_entities|_Service/);
  });
});

describe('an answer', () => {
  it('gives no other origin leave to read it', async () => {
    const { headers } = await send({
      headers: { ...json, origin: 'https://elsewhere.example' },
      body: JSON.stringify({ query: '{ viewer { memberId } }' }),
    });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it('holds no trace, not even when one is asked for', async () => {
    const { body } = await send({
      headers: { ...json, 'apollo-federation-include-trace': 'ftv1' },
      body: JSON.stringify({ query: '{ viewer { memberId } }' }),
    });
    expect(body.extensions).toBeUndefined();
  });

  it('to /healthz and /readyz needs no token', async () => {
    const origin = new URL(hub.url).origin;
    expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({
      status: 'ready',
      parts: { cases: true, disclosures: true, referrals: true, shelters: true },
    });
  });
});
