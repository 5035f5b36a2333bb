import { type ExecutionResult, GraphQLError, print } from 'graphql';
import { SayaError } from '../errors.ts';
import { describeError, type Log } from '../log.ts';
import type { Subgraph, SubgraphName } from '../subgraph.ts';
import type { SignViewer } from '../viewerToken.ts';
import { eventStreamType, readEvents } from './eventStream.ts';
import { type LiveResult, type OpenStream, openStream } from './openStream.ts';

export type SubgraphStreams = Readonly<Record<SubgraphName, OpenStream>>;

/** Opens streams of a subgraph in this process. */
export const inProcessStream =
  (subgraph: Subgraph): OpenStream =>
  (call) =>
    openStream(subgraph, call);

const revive = ({ data, errors }: ExecutionResult): ExecutionResult => ({
  data: data ?? null,
  ...(errors ? { errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })) } : {}),
});

/** Opens streams of a subgraph over HTTP, with a viewer token that is good for opening one. */
export function httpStream({
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
}): OpenStream {
  return async function* ({ document, variables, operationName, viewer, requestId, lastEventId, signal }): AsyncGenerator<LiveResult> {
    const own = new AbortController();
    const end = () => own.abort();
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    const late = setTimeout(end, timeoutMilliseconds);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: eventStreamType,
          authorization: `Bearer ${await sign(viewer, name)}`,
          'x-request-id': requestId,
          ...(lastEventId === null ? {} : { 'last-event-id': lastEventId }),
        },
        body: JSON.stringify({ query: print(document), variables, operationName }),
        signal: own.signal,
      });
      clearTimeout(late);
      if (response.status !== 200 || response.body === null) throw new Error('The subgraph gave no stream.');
      for await (const { event, id, data } of readEvents(response.body)) {
        if (event === 'complete') return;
        yield { result: event === 'next' ? revive(JSON.parse(data)) : null, id };
      }
      throw new Error('The stream ended without a word.');
    } catch (error) {
      if (signal.aborted) return;
      log.warn('subgraph does not answer', { requestId, subgraph: name, ...describeError(error) });
      yield { result: { data: null, errors: [new SayaError('SERVICE_UNAVAILABLE')] }, id: null };
    } finally {
      clearTimeout(late);
      signal.removeEventListener('abort', end);
      own.abort();
    }
  };
}
