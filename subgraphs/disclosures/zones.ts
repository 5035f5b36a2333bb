import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { asService, type Viewer } from '../../platform/viewer.ts';

/** What disclosures asks of shelters: which zones there are. Throws SayaError SERVICE_UNAVAILABLE when there is no answer in time. */
export interface ZonesPort {
  isZone(id: string): Promise<boolean>;
}

const isZone = /* GraphQL */ `
  query IsZone($id: ID!) { isZone(id: $id) }
`;

export function createZonesPort({ caller, viewer, requestId }: { caller: SubgraphCaller; viewer: Viewer; requestId: string }): ZonesPort {
  const service = asService('disclosures', viewer);
  return {
    async isZone(id) {
      const answer = await askSubgraph<{ isZone: boolean }>(caller, { document: isZone, variables: { id }, viewer: service, requestId });
      return answer.isZone;
    },
  };
}
