import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import type { InProcessSubgraphs } from '../../hub/inProcess.ts';
import type { SubgraphName } from '../../platform/subgraph.ts';
import type { Viewer } from '../../platform/viewer.ts';

/** Asks one subgraph as a viewer, past the gateway; as plain JSON, the way it would travel. */
export async function askSubgraphAs(
  { callers }: Pick<InProcessSubgraphs, 'callers'>,
  name: SubgraphName,
  viewer: Viewer,
  document: string,
  variables: Record<string, unknown> = {},
  // biome-ignore lint/suspicious/noExplicitAny: the shape is whatever the document asked for
): Promise<{ data: any; errors: { message: string; extensions: { code?: string } }[] }> {
  const result = await callers[name]({ document: parse(document), variables, viewer, requestId: randomUUID() });
  const { data = null, errors = [] } = JSON.parse(JSON.stringify(result));
  return { data, errors };
}
