import { readFileSync } from 'node:fs';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  isScalarType,
  printSchema,
  valueFromASTUntyped,
} from 'graphql';
import { carryExtensions, withExtensions } from '../platform/extensions.ts';
import { createGate } from '../platform/live/gate.ts';
import type { LiveResult } from '../platform/live/openStream.ts';
import type { SubgraphStreams } from '../platform/live/streamCaller.ts';
import { once } from '../platform/once.ts';
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
  /** Present where the client can be told more than once. */
  readonly live?: LiveOperation;
}

/** A subscription while it is opened: what the federation makes of it is left in `events`. */
export interface LiveOperation {
  readonly lastEventId: string | null;
  readonly signal: AbortSignal;
  events: AsyncGenerator<LiveResult, void, undefined> | null;
}

/** What the plan of one request is carried out with. */
interface PlanContext extends GatewayContext {
  readonly callers: SubgraphCallers;
  /** Stands for the subgraph's subscription: opens it, or gives the one event that is being told. */
  readonly source?: (
    name: SubgraphName,
    request: { document: DocumentNode; variables?: Record<string, unknown> | undefined },
  ) => ExecutionResult;
}

/** How many events are completed with other subgraphs' parts at once. */
const completedAtOnce = 8;

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

/** The committed supergraph, stitched and ready to plan against. It knows no subgraph: whom to call comes with each request. */
const loadSupergraph = once(async () => {
  const supergraphSdl = readFileSync(new URL('supergraph.graphql', import.meta.url), 'utf8');
  const { unifiedGraph, executor } = await unifiedGraphHandler({
    unifiedGraph: buildSchema(supergraphSdl, { assumeValidSDL: true }),
    getUnifiedGraphSDL: () => supergraphSdl,
    onSubgraphExecute: async (subgraph, { document, variables, operationName, operationType, context, signal }) => {
      const { viewer, requestId, answer, source, callers } = context as PlanContext;
      const name = subgraph.toLowerCase() as SubgraphName;
      if (operationType === 'subscription' && source) return source(name, { document, variables });
      const result = await callers[name]({ document, variables, operationName, viewer, requestId, signal });
      carryExtensions(answer, result);
      return result;
    },
  });
  if (executor === undefined) throw new Error('The federation runtime gave no executor.');
  checkScalars(unifiedGraph);
  return { supergraphSdl, unifiedGraph, executor };
});

/** The schema clients see, as SDL: without what is inside only. */
export const publicSdl = async (): Promise<string> => printSchema((await loadSupergraph()).unifiedGraph);

/**
 * The federation as Apollo Server's `gateway`: plans a document against the committed supergraph and asks the subgraphs.
 * A plan holds no decision about rights; every call carries the viewer.
 */
export async function createFederation(
  callers: SubgraphCallers,
  streams: SubgraphStreams,
): Promise<GatewayInterface & { readonly apiSchema: GraphQLSchema }> {
  const gate = createGate(completedAtOnce);
  const { supergraphSdl, unifiedGraph, executor } = await loadSupergraph();

  interface Operation {
    readonly document: DocumentNode;
    readonly variables: Record<string, unknown>;
    readonly operationName?: string;
  }
  const carryOut = async (operation: Operation, context: Omit<PlanContext, 'callers'>): Promise<ExecutionResult> => {
    const result = (await executor({ ...operation, context: { ...context, callers } satisfies PlanContext })) as ExecutionResult;
    if (result.data) return result;
    // When every part failed the runtime leaves `data` out; the specification wants each field's null in it.
    const { document, variables, operationName } = operation;
    return { ...result, data: (await execute({ schema: unifiedGraph, document, variableValues: variables, operationName })).data ?? null };
  };

  /**
   * The runtime would carry out one plan for all events of a subscription, and tell the errors of earlier ones with each. Here
   * the plan is only asked which subgraph to subscribe to, and carried out anew for every event that comes from there.
   */
  const subscribe = async (operation: Operation, { live, viewer, requestId }: GatewayContext): Promise<void> => {
    if (live === undefined) throw new Error('A subscription came where it cannot be told.');
    let events: AsyncGenerator<LiveResult, void, undefined> | undefined;
    await executor({
      ...operation,
      context: {
        viewer,
        requestId,
        callers,
        answer: {},
        source: (name, { document, variables }) => {
          events = streams[name]({ document, variables, viewer, requestId, lastEventId: live.lastEventId, signal: live.signal });
          return { data: null };
        },
      } satisfies PlanContext,
    });
    if (events === undefined) throw new Error('The plan of a subscription named no subgraph.');
    live.events = completed(operation, { viewer, requestId, answer: {} }, events);
  };
  async function* completed(
    operation: Operation,
    context: GatewayContext,
    events: AsyncGenerator<LiveResult, void, undefined>,
  ): AsyncGenerator<LiveResult, void, undefined> {
    for await (const { result, id } of events)
      yield { result: result && (await gate(() => carryOut(operation, { ...context, source: () => result }))), id };
  }

  return {
    apiSchema: unifiedGraph,
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: unifiedGraph, coreSupergraphSdl: supergraphSdl });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request, operationName, context }) => {
        const operation = { document, variables: request.variables ?? {}, ...(operationName ? { operationName } : {}) };
        if (getOperationAST(document, operationName)?.operation !== 'subscription')
          return withExtensions(context.answer, await carryOut(operation, context as GatewayContext)) as Answer;
        await subscribe(operation, context as GatewayContext);
        return { data: {} } as Answer;
      },
    }),
    stop: async () => undefined,
  };
}
