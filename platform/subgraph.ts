import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import type { LiveRequest } from './live/live.ts';
import { describeError, type Log } from './log.ts';
import { type PolicyTable, protectSchema, type SubgraphContext } from './policy.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';
import type { Viewer } from './viewer.ts';
import type { WebVisit } from './web.ts';

export const subgraphNames = ['cases', 'disclosures', 'referrals', 'shelters'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** What a request brings to a subgraph, whichever way it came. */
export interface SubgraphRequest {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Only while a subscription is opened. */
  readonly live?: LiveRequest;
}

/** A subgraph that can answer, without a port. */
export interface Subgraph {
  readonly name: SubgraphName;
  readonly schema: GraphQLSchema;
  contextFor(request: SubgraphRequest): SubgraphContext;
  /** Answers what is no GraphQL, such as a file going in or out; it decides itself who may. */
  web?(request: Request, visit: WebVisit): Promise<Response>;
  /** Begins what it does between requests, until it is stopped. */
  work(): void;
  /** The database answers. */
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}

type Modules = Extract<Parameters<typeof buildSubgraphSchema>[0], unknown[]>;

/** Builds a subgraph's schema and wraps it in its policy. @throws when a coordinate has no rule */
export function buildProtectedSchema<Context extends SubgraphContext>({
  name,
  sdl,
  resolvers,
  rules,
}: {
  name: SubgraphName;
  sdl: string;
  resolvers: object;
  rules: PolicyTable<Context>;
}): GraphQLSchema {
  const typeDefs = parse(sdl);
  const scalars = Object.fromEntries(
    [DateScalar, DateTimeScalar]
      .filter((scalar) => typeDefs.definitions.some((node) => node.kind === 'ScalarTypeDefinition' && node.name.value === scalar.name))
      .map((scalar) => [scalar.name, scalar]),
  );
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...resolvers } }] as Modules);
  return protectSchema(schema, { name, table: rules });
}

/** The reporter a subgraph's context carries: kind and place of an error go to the log, its text goes nowhere. */
export function reporter(log: Log, requestId: string): (error: unknown) => void {
  return (error) => log.error('request failed inside', { requestId, ...describeError(error) });
}
