import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicSdl } from '../../../gateway/federation.ts';
import { limitRules, limits } from '../../../gateway/limits.ts';
import { firstDocument } from '../../../hub/demo/firstQuery.ts';
import { documentFor, forms, secretCoordinates, secretPaths } from '../../../hub/demo/secretPaths.ts';

const schema = buildSchema(`
  type Query { a(first: Int): Query  n: Int }
  directive @d on FIELD
`);
const codesOf = (document: string, against = schema) => [
  ...new Set(validate(against, parse(document), limitRules()).map(({ extensions }) => extensions.code)),
];
const nested = (depth: number) => `{ ${'a { '.repeat(depth - 1)}n${' }'.repeat(depth - 1)} }`;

describe('a limit', () => {
  it.each([
    ['depth', nested(limits.depth), nested(limits.depth + 1)],
    [
      'aliases',
      `{ ${Array.from({ length: limits.aliases }, (_, i) => `x${i}: n`).join(' ')} }`,
      `{ ${Array.from({ length: limits.aliases + 1 }, (_, i) => `x${i}: n`).join(' ')} }`,
    ],
    ['directives', `{ n ${'@d '.repeat(limits.directives)} }`, `{ n ${'@d '.repeat(limits.directives + 1)} }`],
  ])('of %s is kept by a document at it and broken by one beyond it', (_name, at, beyond) => {
    expect([codesOf(at), codesOf(beyond)]).toEqual([[], ['QUERY_TOO_COMPLEX']]);
  });

  it('is kept by introspection, the first question and every path to a secret', async () => {
    const graph = buildSchema(await publicSdl(), { assumeValidSDL: true });
    expect([codesOf(getIntrospectionQuery(), graph), codesOf(firstDocument, graph)]).toEqual([[], []]);
    for (const path of secretPaths(graph))
      expect(
        validate(schema, parse(documentFor(path, '')), limitRules()).filter(({ extensions }) => extensions.code === 'QUERY_TOO_COMPLEX'),
      ).toEqual([]);
  });
});

describe('the ways to a secret', () => {
  const small = buildSchema(
    'type Query { place: Place  house: House } type House { place: Place  house: House } type Place { id: ID! address: String coordinates: Point house: House } type Point { x: Int }',
  );

  it('are found once each, no type twice on one', () => {
    expect(secretPaths(small).map(({ fields }) => fields.join('.'))).toEqual(['place', 'house.place']);
  });

  it('make documents that fit the schema, in every form', () => {
    for (const path of secretPaths(small))
      for (const form of forms) expect(validate(small, parse(documentFor(path, '', form)))).toEqual([]);
  });

  it('start from secrets that exist, and every location field is among them', async () => {
    const graph = buildSchema(await publicSdl(), { assumeValidSDL: true });
    const coordinates = Object.values(graph.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    for (const coordinate of secretCoordinates) expect(coordinates).toContain(coordinate);
    const open = [
      'Place.id',
      'Place.kind',
      'Place.zone',
      'Place.disclosure',
      'Place.window',
      'Place.knownBy',
      'Place.grants',
      'Place.compromise',
      'Place.forgetting',
    ];
    expect(coordinates.filter((coordinate) => coordinate.startsWith('Place.') && !open.includes(coordinate)).sort()).toEqual(
      secretCoordinates.filter((one) => one.startsWith('Place.')).toSorted(),
    );
  });
});
