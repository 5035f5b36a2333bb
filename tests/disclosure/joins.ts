import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { rootArgumentsFor } from '../../hub/demo/rootArguments.ts';
import { everythingOf } from './selections.ts';

/** A question that comes to a case, or would, from what belongs to another service. */
export interface Join {
  /** Field names from the root to the case. */
  readonly path: readonly string[];
  readonly document: string;
}

/** Every way to a case from a root field of another service, no type twice on one way. */
function pathsTo(target: string, type: GraphQLObjectType, passed: readonly string[]): string[][] {
  return Object.values(type.getFields()).flatMap((field) => {
    const next = getNamedType(field.type);
    if (!isObjectType(next) || passed.includes(next.name)) return [];
    if (next.name === target) return [[field.name]];
    return pathsTo(target, next, [...passed, next.name]).map((path) => [field.name, ...path]);
  });
}

const nested = (path: readonly string[], inner: string): string => path.reduceRight((body, name) => `{ ${name} ${body} }`, `{ ${inner} }`);

/** @param cases root fields of the cases service: they are asked elsewhere */
export function joinsToCases(schema: GraphQLSchema, cases: readonly string[], referralIds: readonly string[]): Join[] {
  const query = schema.getQueryType();
  const target = schema.getType('Case');
  if (!query || !isObjectType(target)) return [];
  const argumentsOf = rootArgumentsFor({ referralIds });
  return pathsTo('Case', query, ['Query'])
    .filter(([root = '']) => !cases.includes(root))
    .flatMap(([root = '', ...rest]) =>
      argumentsOf(root).flatMap((given) =>
        everythingOf(target, { depth: 3 }).map((selection) => ({
          path: [root, ...rest],
          document: `{ ${root}${given} ${nested(rest, selection)} }`,
        })),
      ),
    );
}

/** Everything that root fields of other services answer, where a case may be told of by its id or its words. */
export function othersQuestions(schema: GraphQLSchema, cases: readonly string[], referralIds: readonly string[]): string[] {
  const argumentsOf = rootArgumentsFor({ referralIds });
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name }) => !cases.includes(name))
    .flatMap(({ name, type }) => {
      const named = getNamedType(type);
      const selections = isObjectType(named) ? everythingOf(named, { depth: 4 }).map((selection) => `{ ${selection} }`) : [''];
      return argumentsOf(name).flatMap((given) => selections.map((selection) => `{ ${name}${given} ${selection} }`));
    });
}

/** Whether an answer came to something at the end of a path. */
export function reaches(data: unknown, [name, ...rest]: readonly string[]): boolean {
  if (Array.isArray(data)) return data.some((one) => reaches(one, name === undefined ? [] : [name, ...rest]));
  if (name === undefined || typeof data !== 'object' || data === null) return name === undefined && data !== null && data !== undefined;
  return reaches((data as Record<string, unknown>)[name], rest);
}
