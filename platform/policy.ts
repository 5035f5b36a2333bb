import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { IMiddlewareFunction } from 'graphql-middleware';
import type { IRules } from 'graphql-shield';
import { codeOf, SayaError } from './errors.ts';
import { allow, applyMiddleware, deny, rule, shield } from './shield.ts';
import { type CallingService, type Standing, standingOf, type Viewer } from './viewer.ts';

/** What every rule and resolver of a subgraph is given. */
export interface SubgraphContext {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Takes an error the client must not see to the log, by its kind and place only. */
  readonly report: (error: unknown) => void;
}

/** Decides about one field of one parent. Throwing counts as a refusal. */
export type Check<Context extends SubgraphContext> = (
  // biome-ignore lint/suspicious/noExplicitAny: a parent is whatever the type's resolver gave; each rule names its own
  parent: any,
  // biome-ignore lint/suspicious/noExplicitAny: likewise the arguments
  args: any,
  context: Context,
) => boolean | Promise<boolean>;

/**
 * One row of the policy table.
 * - `parent`: whoever may see the object may see this field of it.
 * - `allow`: the check decides; a refusal is an error with the code FORBIDDEN.
 * - `withhold`: the check decides; a refusal reads as null, exactly like an absent value.
 */
export type PolicyRow<Context extends SubgraphContext> =
  | 'parent'
  | { readonly allow: Check<Context> }
  | { readonly withhold: Check<Context> };

/** A row for every coordinate (`Type.field`) of a subgraph's schema. */
export type PolicyTable<Context extends SubgraphContext> = Readonly<Record<string, PolicyRow<Context>>>;

/** A check on where the viewer stands, whatever is asked for. */
export const standsAs =
  (...standings: readonly Standing[]) =>
  (_parent: unknown, _args: unknown, { viewer }: SubgraphContext): boolean =>
    standings.includes(standingOf(viewer));

export const anybodySignedIn = (_parent: unknown, _args: unknown, { viewer }: SubgraphContext): boolean => viewer.kind === 'member';

/** Everybody of the network but opposing counsel, court clerks and those whose claims fit nothing; `saya.is_member()` in SQL. */
export const anyMember = standsAs(
  'PARTNER',
  'POLICE',
  'SHELTER_STAFF',
  'SHELTER_DIRECTOR',
  'LAWYER',
  'COUNSELLOR',
  'COORDINATOR',
  'AUDITOR',
);

/** Another service, asking on behalf of somebody. */
export const calledBy =
  (...services: readonly CallingService[]) =>
  (_parent: unknown, _args: unknown, { viewer }: SubgraphContext): boolean =>
    viewer.kind === 'service' && services.includes(viewer.service);

/** Rows of the page information that every connection shares. */
export const pageInfoRows = {
  'PageInfo.hasNextPage': 'parent',
  'PageInfo.hasPreviousPage': 'parent',
  'PageInfo.startCursor': 'parent',
  'PageInfo.endCursor': 'parent',
} as const;

/** Coordinates the federation machinery needs; the gateway's token has been checked before any of them is reached. */
const machinery = ['Query._service', 'Query._entities', '_Service.sdl'];

function coordinatesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
}

/**
 * Wraps a schema in its policy: shield inside, redaction outside. Throws when a coordinate has no row or a row names
 * no coordinate, so that a new field without a rule stops the start.
 */
export function protectSchema<Context extends SubgraphContext>(
  schema: GraphQLSchema,
  { name, table }: { name: string; table: PolicyTable<Context> },
): GraphQLSchema {
  const coordinates = coordinatesOf(schema).filter((coordinate) => !machinery.includes(coordinate));
  const missing = coordinates.filter((coordinate) => !Object.hasOwn(table, coordinate));
  const unknown = Object.keys(table).filter((coordinate) => !coordinates.includes(coordinate));
  if (missing.length > 0 || unknown.length > 0) {
    throw new Error(
      [
        `The policy of subgraph "${name}" does not fit its schema.`,
        ...missing.map((coordinate) => `  no rule: ${coordinate}`),
        ...unknown.map((coordinate) => `  no such coordinate: ${coordinate}`),
      ].join('\n'),
    );
  }
  return guardSubscriptions(applyMiddleware(schema, redaction(table), shieldFrom(name, table)), table);
}

/**
 * Shield asks about each event where a subscription has a resolver of its own, and then not about opening it: that is asked here.
 * @throws when a subscription could be opened or told without being asked about
 */
function guardSubscriptions<Context extends SubgraphContext>(schema: GraphQLSchema, table: PolicyTable<Context>): GraphQLSchema {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    const coordinate = `Subscription.${field.name}`;
    const row = table[coordinate];
    const { subscribe } = field;
    if (row === undefined || row === 'parent' || !('allow' in row)) throw new Error(`${coordinate} needs a rule that allows or refuses.`);
    if (subscribe === undefined || field.resolve === undefined)
      throw new Error(`${coordinate} needs a resolver for its stream and one for its events.`);
    field.subscribe = async (parent, args, context, info) => {
      const decided = await decide(row.allow, parent, args, context);
      if (decided !== true) throw decided || new SayaError('FORBIDDEN');
      return subscribe(parent, args, context, info);
    };
  }
  return schema;
}

function shieldFrom<Context extends SubgraphContext>(name: string, table: PolicyTable<Context>) {
  const tree: Record<string, Record<string, ReturnType<typeof shieldRule> | typeof allow>> = {
    Query: { _service: allow, _entities: allow },
    _Service: { sdl: allow },
  };
  for (const [coordinate, row] of Object.entries(table)) {
    const [type = '', field = ''] = coordinate.split('.');
    tree[type] ??= {};
    tree[type][field] = row === 'parent' ? allow : shieldRule(`${name}:${coordinate}`, 'allow' in row ? row.allow : row.withhold);
  }
  return shield(tree as unknown as IRules, {
    fallbackRule: deny,
    fallbackError: (error, _parent, _args, context) => {
      if (error === null) return new SayaError('FORBIDDEN');
      if (codeOf(error) !== null) return error as Error;
      (context as unknown as SubgraphContext).report(error);
      return new SayaError('INTERNAL_SERVER_ERROR');
    },
  });
}

function shieldRule<Context extends SubgraphContext>(name: string, check: Check<Context>) {
  // no_cache: 'contextual' would reuse the first row's answer for every row (see docs/SECURITY.md).
  return rule(name, { cache: 'no_cache' })((parent, args, context) => decide(check, parent, args, context));
}

/** @returns false, or the error to tell, when it is refused */
async function decide<Context extends SubgraphContext>(
  check: Check<Context>,
  parent: unknown,
  args: unknown,
  context: Context,
): Promise<boolean | Error> {
  try {
    return (await check(parent, args, context)) === true;
  } catch (error) {
    context.report(error);
    // Refused either way; whoever may know it is told to try again.
    return codeOf(error) === 'SERVICE_UNAVAILABLE' ? (error as Error) : false;
  }
}

/** Turns shield's refusal into null where the row says so. Shield returns its error as a value, it does not throw it. */
function redaction<Context extends SubgraphContext>(table: PolicyTable<Context>): Record<string, Record<string, IMiddlewareFunction>> {
  const tree: Record<string, Record<string, IMiddlewareFunction>> = {};
  for (const [coordinate, row] of Object.entries(table)) {
    if (row === 'parent' || 'allow' in row) continue;
    const [type = '', field = ''] = coordinate.split('.');
    tree[type] ??= {};
    tree[type][field] = withheldAsNull;
  }
  return tree;
}

const withheldAsNull: IMiddlewareFunction = async (resolve: GraphQLFieldResolver<unknown, unknown>, parent, args, context, info) => {
  const result = await resolve(parent, args, context, info);
  return codeOf(result) === 'FORBIDDEN' ? null : result;
};
