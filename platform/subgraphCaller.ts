import { type DocumentNode, type ExecutionResult, execute, GraphQLError, parse, print } from 'graphql';
import { SayaError } from './errors.ts';
import { withExtensions } from './extensions.ts';
import { describeError, type Log } from './log.ts';
import type { Subgraph, SubgraphName } from './subgraph.ts';
import type { Viewer } from './viewer.ts';
import type { SignViewer } from './viewerToken.ts';

export interface SubgraphCall {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly signal?: AbortSignal | undefined;
}

/** The way to one subgraph. Never throws: a subgraph that cannot be reached is a result with SERVICE_UNAVAILABLE. */
export type SubgraphCaller = (call: SubgraphCall) => Promise<ExecutionResult>;
export type SubgraphCallers = Readonly<Record<SubgraphName, SubgraphCaller>>;

const unavailable = (): ExecutionResult => ({ data: null, errors: [new SayaError('SERVICE_UNAVAILABLE')] });

/** Calls a subgraph in this process; the viewer is handed over as a value. */
export function inProcessCaller(subgraph: Subgraph): SubgraphCaller {
  return async ({ document, variables, operationName, viewer, requestId }) => {
    const contextValue = subgraph.contextFor({ viewer, requestId });
    const result = await execute({ schema: subgraph.schema, document, variableValues: variables, operationName, contextValue });
    for (const { originalError } of result.errors ?? []) {
      if (originalError !== undefined && !(originalError instanceof GraphQLError)) contextValue.report(originalError);
    }
    return withExtensions(contextValue, result);
  };
}

/** Calls a subgraph over keep-alive HTTP, with a viewer token made for it alone. */
export function httpCaller({
  name,
  url,
  sign,
  log,
  timeoutMilliseconds = 10_000,
}: {
  name: SubgraphName;
  url: string;
  sign: SignViewer;
  log: Log;
  timeoutMilliseconds?: number;
}): SubgraphCaller {
  return async ({ document, variables, operationName, viewer, requestId, signal }) => {
    const timeout = AbortSignal.timeout(timeoutMilliseconds);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await sign(viewer, name)}`, 'x-request-id': requestId },
        body: JSON.stringify({ query: print(document), variables, operationName }),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      if (response.status === 401) throw new Error('The subgraph refused the viewer token.');
      return revive((await response.json()) as ExecutionResult);
    } catch (error) {
      log.warn('subgraph does not answer', { requestId, subgraph: name, ...describeError(error) });
      return unavailable();
    }
  };
}

/** Errors that came as JSON become error objects again, with their path and code. */
function revive({ data, errors, extensions }: ExecutionResult): ExecutionResult {
  return {
    data: data ?? null,
    ...(errors ? { errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })) } : {}),
    ...(extensions ? { extensions } : {}),
  };
}

/**
 * Asks another subgraph's inside as a service and returns the data.
 * @throws SayaError SERVICE_UNAVAILABLE when it does not answer within the time; the other's own code when it refuses
 */
export async function askSubgraph<Data>(
  caller: SubgraphCaller,
  {
    document,
    timeoutMilliseconds = 3_000,
    ...call
  }: Omit<SubgraphCall, 'document' | 'signal'> & { document: string; timeoutMilliseconds?: number },
): Promise<Data> {
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  const late = new Promise<ExecutionResult>((resolve) => timeout.addEventListener('abort', () => resolve(unavailable()), { once: true }));
  const { data, errors } = await Promise.race([caller({ ...call, document: parse(document), signal: timeout }), late]);
  const error = errors?.[0];
  if (error) throw error.extensions.code === undefined ? new SayaError('INTERNAL_SERVER_ERROR') : error;
  return data as Data;
}
