import { createSourceEventStream, type DocumentNode, type ExecutionResult, execute, GraphQLError } from 'graphql';
import { SayaError } from '../errors.ts';
import type { SubgraphContext } from '../policy.ts';
import type { Subgraph } from '../subgraph.ts';
import type { Viewer } from '../viewer.ts';
import { createGate } from './gate.ts';
import type { LiveChange, LiveSource } from './live.ts';

/** One step of a stream as a subgraph tells it. */
export interface LiveResult {
  /** Null where only the place has moved. */
  readonly result: ExecutionResult | null;
  /** From where to go on; null when the stream ends with this. */
  readonly id: string | null;
}

export interface StreamCall {
  readonly document: DocumentNode;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly lastEventId: string | null;
  /** Ends the stream, and everything behind it. */
  readonly signal: AbortSignal;
}

/** The way to a subgraph's subscriptions. Never throws: what went wrong is the last step. */
export type OpenStream = (call: StreamCall) => AsyncGenerator<LiveResult, void, undefined>;

/** How many events of a subgraph are read at once. */
const readAtOnce = 4;
const gates = new WeakMap<object, ReturnType<typeof createGate>>();
const gateOf = (subgraph: Subgraph) => {
  const gate = gates.get(subgraph.schema) ?? createGate(readAtOnce);
  gates.set(subgraph.schema, gate);
  return gate;
};

/** An error nobody meant for the client goes to the log. */
function reportUnexpected({ errors }: ExecutionResult, { report }: SubgraphContext): void {
  for (const { originalError } of errors ?? []) {
    if (originalError !== undefined && !(originalError instanceof GraphQLError)) report(originalError);
  }
}

const rootValueOf = ({ data }: ExecutionResult): unknown => Object.values(data ?? {})[0] ?? null;

/**
 * Runs a subscription in a subgraph. Each event is read in a context of its own, with what the viewer may see at that moment: an
 * object that cannot be seen is no event, and ends a stream that was about nothing else. An event that cannot be read ends the
 * stream: its id was not told, so whoever comes back with the last one loses nothing.
 */
export async function* openStream(
  subgraph: Subgraph,
  { document, variables, operationName, viewer, requestId, lastEventId, signal }: StreamCall,
): AsyncGenerator<LiveResult, void, undefined> {
  const own = new AbortController();
  const end = () => own.abort();
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  const request = { schema: subgraph.schema, document, variableValues: variables, operationName };
  const gate = gateOf(subgraph);
  try {
    const contextValue = subgraph.contextFor({ viewer, requestId, live: { lastEventId, signal: own.signal } });
    const source = (await createSourceEventStream({ ...request, contextValue })) as LiveSource | ExecutionResult;
    if (!(Symbol.asyncIterator in source)) {
      reportUnexpected(source, contextValue);
      yield { result: { data: null, ...source }, id: null };
      return;
    }
    const read = (change: LiveChange) =>
      gate(async () => {
        const fresh = subgraph.contextFor({ viewer, requestId });
        const result = await execute({ ...request, rootValue: change, contextValue: fresh });
        reportUnexpected(result, fresh);
        return result;
      });
    for await (const change of source) {
      // Where nothing is told for long, a right that was taken ends the stream all the same.
      const subject = change.subject ?? source.ofOne ?? null;
      const result = subject === null ? null : await read({ ...change, subject });
      if (result !== null && rootValueOf(result) === null) {
        if (result.errors !== undefined) yield { result, id: null };
        if (result.errors !== undefined || source.ofOne) return;
        continue;
      }
      yield { result: change.subject === null ? null : result, id: change.id };
    }
  } catch (error) {
    if (own.signal.aborted) return;
    if (!(error instanceof SayaError)) subgraph.contextFor({ viewer, requestId }).report(error);
    yield { result: { data: null, errors: [error instanceof SayaError ? error : new SayaError('INTERNAL_SERVER_ERROR')] }, id: null };
  } finally {
    signal.removeEventListener('abort', end);
    own.abort();
  }
}
