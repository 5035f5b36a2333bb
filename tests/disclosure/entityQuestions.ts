import { type GraphQLObjectType, type GraphQLSchema, isUnionType } from 'graphql';
import type { Attempt } from './caseAttempts.ts';
import { everythingOf } from './selections.ts';

/** In which table the entities of a type lie. */
const rowsOf: Readonly<Record<string, string>> = { Case: 'cases', Place: 'places', Referral: 'referrals' };

/** What a subgraph gives by its key. */
export function entitiesOf(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const union = schema.getType('_Entity');
  return isUnionType(union) ? union.getTypes() : [];
}

/** Asks for an entity by its key, and by a representation that claims to be the row. */
export function entityQuestions(type: GraphQLObjectType): readonly { document: string; attempt: Attempt }[] {
  const rows = rowsOf[type.name];
  if (rows === undefined) throw new Error(`Say in which table the entities of ${type.name} lie.`);
  const claims = { reference: 'KG-2026-014', status: 'OPEN', openedAt: '2026-01-01T00:00:00Z', closedAt: null, wrappedKey: 'x' };
  return everythingOf(type, { depth: 3 }).flatMap((selection) =>
    [{}, claims].map((claimed) => ({
      document: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type.name} { ${selection} } } }`,
      attempt: {
        name: `_entities(${type.name}${claimed === claims ? ', with what it claims to be' : ''})`,
        onOwn: false,
        rows: [rows],
        variables: (idOf) => ({ representations: [{ __typename: type.name, id: idOf(rows), ...claimed }] }),
      },
    })),
  );
}
