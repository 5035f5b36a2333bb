import { readFileSync } from 'node:fs';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { buildSchema, type ExecutionResult, execute, type GraphQLSchema, isScalarType, printSchema, valueFromASTUntyped } from 'graphql';
import { carryExtensions, withExtensions } from '../platform/extensions.ts';
import { DateScalar, DateTimeScalar } from '../platform/scalars.ts';
import type { SubgraphName } from '../platform/subgraph.ts';
import type { SubgraphCallers } from '../platform/subgraphCaller.ts';
import type { MemberViewer } from '../platform/viewer.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Answer = Awaited<ReturnType<NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>>>;

/** What the gateway knows of a request: nothing a client can set. */
export interface GatewayContext {
  readonly viewer: MemberViewer;
  readonly requestId: string;
  /** Stands for the answer, of which the runtime carries data and errors only. */
  readonly answer: object;
}

const readSupergraph = () => readFileSync(new URL('supergraph.graphql', import.meta.url), 'utf8');

/** The schema clients see, as SDL: without what is inside only. */
export async function publicSdl(): Promise<string> {
  const supergraphSdl = readSupergraph();
  const { unifiedGraph } = await unifiedGraphHandler({
    unifiedGraph: buildSchema(supergraphSdl, { assumeValidSDL: true }),
    getUnifiedGraphSDL: () => supergraphSdl,
    onSubgraphExecute: () => {
      throw new Error('Only the schema was asked for.');
    },
  });
  return printSchema(unifiedGraph);
}

/** The gateway checks dates itself and hands them on as they were written: the subgraph reads them. */
function checkScalars(schema: GraphQLSchema): void {
  for (const scalar of [DateScalar, DateTimeScalar]) {
    const type = schema.getType(scalar.name);
    if (!isScalarType(type)) continue;
    type.parseValue = (value) => {
      scalar.parseValue(value);
      return value;
    };
    type.parseLiteral = (node) => {
      scalar.parseLiteral(node, null);
      return valueFromASTUntyped(node);
    };
  }
}

/**
 * The federation as Apollo Server's `gateway`: plans a document against the committed supergraph and asks the subgraphs.
 * A plan holds no decision about rights; every call carries the viewer.
 */
export async function createFederation(callers: SubgraphCallers): Promise<GatewayInterface & { readonly apiSchema: GraphQLSchema }> {
  const supergraphSdl = readSupergraph();
  const { unifiedGraph, executor } = await unifiedGraphHandler({
    unifiedGraph: buildSchema(supergraphSdl, { assumeValidSDL: true }),
    getUnifiedGraphSDL: () => supergraphSdl,
    onSubgraphExecute: async (name, { document, variables, operationName, context, signal }) => {
      const { viewer, requestId, answer } = context as GatewayContext;
      const result = await callers[name.toLowerCase() as SubgraphName]({ document, variables, operationName, viewer, requestId, signal });
      carryExtensions(answer, result);
      return result;
    },
  });
  checkScalars(unifiedGraph);
  if (executor === undefined) throw new Error('The federation runtime gave no executor.');
  return {
    apiSchema: unifiedGraph,
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: unifiedGraph, coreSupergraphSdl: supergraphSdl });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request, operationName, context }) => {
        const result = (await executor({
          document,
          variables: request.variables ?? {},
          ...(operationName ? { operationName } : {}),
          context,
        })) as ExecutionResult;
        // When every part failed the runtime leaves `data` out; the specification wants each field's null in it.
        const data =
          result.data ?? (await execute({ schema: unifiedGraph, document, variableValues: request.variables, operationName })).data ?? null;
        return withExtensions(context.answer, { ...result, data }) as Answer;
      },
    }),
    stop: async () => undefined,
  };
}
