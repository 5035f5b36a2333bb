import { createSourceEventStream, execute, type GraphQLSchema, graphql, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { viewerOf } from '../../../hub/demo/personas.ts';
import { SayaError } from '../../../platform/errors.ts';
import type { PolicyTable, SubgraphContext } from '../../../platform/policy.ts';
import { buildProtectedSchema } from '../../../platform/subgraph.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
  type Query { rows: [Row!]  row: Row  broken: String  told: String }
  type Row @key(fields: "id") { id: ID! open: Boolean! secret: String }
`;
const rows = [
  { id: '1', open: true, secret: 'one' },
  { id: '2', open: false, secret: 'two' },
];
const resolvers = {
  Query: {
    rows: () => rows,
    row: () => rows[0],
    broken: () => {
      throw new Error('select secret from places');
    },
    told: () => {
      throw new SayaError('BAD_USER_INPUT', 'Say it otherwise.');
    },
  },
  Row: { __resolveReference: ({ id }: { id: string }) => rows.find((row) => row.id === id) ?? null },
};
type Table = PolicyTable<SubgraphContext>;
const yes = () => true;
const table: Table = {
  'Query.rows': { allow: yes },
  'Query.row': { allow: yes },
  'Query.broken': { allow: yes },
  'Query.told': { allow: yes },
  'Row.id': 'parent',
  'Row.open': 'parent',
  'Row.secret': { withhold: ({ open }: { open: boolean }) => open },
};
const build = (overrides: Partial<Table> = {}) =>
  buildProtectedSchema({ name: 'shelters', sdl, resolvers, rules: { ...table, ...overrides } as Table });

async function ask(schema: GraphQLSchema, source: string) {
  const reported: unknown[] = [];
  const contextValue: SubgraphContext = { viewer: viewerOf('hotline'), requestId: 'r', report: (error) => reported.push(error) };
  const { data, errors } = await graphql({ schema, source, contextValue });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    codes: (errors ?? []).map(({ extensions }) => extensions.code),
    messages: (errors ?? []).map(({ message }) => message),
    reported,
  };
}

describe('a schema', () => {
  it('does not start with a coordinate that has no rule', () => {
    const { 'Row.secret': _forgotten, ...rest } = table;
    expect(() => buildProtectedSchema({ name: 'shelters', sdl, resolvers, rules: rest })).toThrow('no rule: Row.secret');
  });

  it('does not start with a rule that names no coordinate', () => {
    expect(() => build({ 'Row.secrets': 'parent' })).toThrow('no such coordinate: Row.secrets');
  });
});

describe('a rule', () => {
  it('is asked again for every row: the first row open does not open the second', async () => {
    const { data, codes } = await ask(build(), '{ rows { id secret } }');
    expect(data).toEqual({
      rows: [
        { id: '1', secret: 'one' },
        { id: '2', secret: null },
      ],
    });
    expect(codes).toEqual([]);
  });

  it('that withholds leaves null and no error; aliases and entities change nothing', async () => {
    const { data, codes } = await ask(
      build(),
      '{ rows { a: secret ... on Row { b: secret } } _entities(representations: [{ __typename: "Row", id: "2", open: true }]) { ... on Row { secret } } }',
    );
    expect([data.rows[1], data._entities, codes]).toEqual([{ a: null, b: null }, [{ secret: null }], []]);
  });

  it('that refuses is an error with a code', async () => {
    expect(await ask(build({ 'Query.row': { allow: () => false } }), '{ row { id } }')).toMatchObject({
      data: { row: null },
      codes: ['FORBIDDEN'],
    });
  });

  it('that throws refuses, and the log hears of it', async () => {
    const failing = {
      'Row.secret': {
        withhold: () => {
          throw new Error('no connection');
        },
      },
    };
    const { data, reported } = await ask(build(failing), '{ row { secret } }');
    expect([data, reported.length]).toEqual([{ row: { secret: null } }, 1]);
  });

  it('that answers anything but true refuses', async () => {
    expect((await ask(build({ 'Row.secret': { withhold: () => 'yes' as unknown as boolean } }), '{ row { secret } }')).data).toEqual({
      row: { secret: null },
    });
  });
});

describe('an error of a resolver', () => {
  it('reaches the client as a code without its text', async () => {
    const { codes, messages, reported } = await ask(build(), '{ broken }');
    expect([codes, reported.length]).toEqual([['INTERNAL_SERVER_ERROR'], 1]);
    expect(messages.join()).not.toContain('select');
  });

  it('that was meant for the client keeps its code and sentence', async () => {
    expect(await ask(build(), '{ told }')).toMatchObject({ codes: ['BAD_USER_INPUT'], messages: ['Say it otherwise.'], reported: [] });
  });
});

describe('a subscription', () => {
  const stream = async function* () {
    yield { id: '1' };
  };
  const field = { subscribe: stream, resolve: () => rows[0] };
  const withStream = (row: Table[string], changed: object = field) =>
    buildProtectedSchema({
      name: 'shelters',
      sdl: `${sdl} type Subscription { changed: Row }`,
      resolvers: { ...resolvers, Subscription: { changed } },
      rules: { ...table, 'Subscription.changed': row },
    });
  const contextValue: SubgraphContext = { viewer: viewerOf('hotline'), requestId: 'r', report: () => undefined };
  const document = parse('subscription { changed { id } }');

  it('does not start with a rule that could not refuse, or without resolvers for its stream and its events', () => {
    for (const row of ['parent', { withhold: yes }] as const) expect(() => withStream(row)).toThrow('allows or refuses');
    expect(() => withStream({ allow: yes }, { subscribe: stream })).toThrow('one for its events');
    expect(() => withStream({ allow: yes }, { resolve: field.resolve })).toThrow('one for its events');
  });

  it.each([
    ['refuses', () => false],
    [
      'throws',
      () => {
        throw new Error('away');
      },
    ],
  ])('whose rule %s is not opened', async (_how, allow) => {
    const answer = await createSourceEventStream({ schema: withStream({ allow }), document, contextValue });
    expect(JSON.parse(JSON.stringify(answer)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('asks its rule again for every event', async () => {
    let open = true;
    const schema = withStream({ allow: () => open });
    expect(Symbol.asyncIterator in (await createSourceEventStream({ schema, document, contextValue }))).toBe(true);
    const tell = async () => JSON.parse(JSON.stringify(await execute({ schema, document, contextValue, rootValue: { id: '1' } })));
    expect(await tell()).toEqual({ data: { changed: { id: '1' } } });
    open = false;
    expect(await tell()).toMatchObject({ data: { changed: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});
