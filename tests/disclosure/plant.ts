import type { PolicyTable } from '../../platform/policy.ts';
import { readSdl } from '../../platform/sdl.ts';
import { buildProtectedSchema, type Subgraph } from '../../platform/subgraph.ts';
import { inProcessCaller, type SubgraphCallers } from '../../platform/subgraphCaller.ts';
import { type StartTestHub, startTestHub, type TestHub } from '../support/testNetwork.ts';

/** A subgraph that answers with other resolvers and rules: the planted fault. */
export const faultyCaller = (subgraph: Subgraph, resolvers: object, rules: object) =>
  inProcessCaller({
    ...subgraph,
    schema: buildProtectedSchema({
      name: subgraph.name,
      sdl: readSdl(new URL(`../../subgraphs/${subgraph.name}/`, import.meta.url)),
      resolvers,
      rules: rules as PolicyTable<never>,
    }),
  });

/** Starts a hub whose subgraphs are replaced once they exist. */
export async function startFaultyHub(plant: (hub: TestHub) => Partial<SubgraphCallers>, options: StartTestHub = {}): Promise<TestHub> {
  let planted: Partial<SubgraphCallers> = {};
  const hub = await startTestHub({
    ...options,
    callers: (real) =>
      Object.fromEntries(
        Object.entries(real).map(([name, caller]) => [
          name,
          (call: Parameters<typeof caller>[0]) => (planted[name as keyof SubgraphCallers] ?? caller)(call),
        ]),
      ) as unknown as SubgraphCallers,
  });
  planted = plant(hub);
  return hub;
}
