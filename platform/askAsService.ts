import { askSubgraph, type SubgraphCaller } from './subgraphCaller.ts';
import { asService, type CallingService, type Viewer } from './viewer.ts';

/** What a service needs to ask another one's inside for somebody. */
export interface ServiceCalls {
  readonly caller: SubgraphCaller;
  /** Who asked first; the other service is told on whose behalf it is asked. */
  readonly viewer: Viewer;
  readonly requestId: string;
}

/** Asks another service's inside as a service, on behalf of a viewer; what {@link askSubgraph} throws, it throws. */
export function askAsService(service: CallingService, { caller, viewer: asked, requestId }: ServiceCalls) {
  const viewer = asService(service, asked);
  return <Data>(
    document: string,
    variables: Record<string, unknown>,
    { timeoutMilliseconds }: { timeoutMilliseconds?: number } = {},
  ): Promise<Data> =>
    askSubgraph<Data>(caller, { document, variables, viewer, requestId, ...(timeoutMilliseconds ? { timeoutMilliseconds } : {}) });
}
