import { codeOf } from '../../platform/errors.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { asService, type Viewer } from '../../platform/viewer.ts';

/** What disclosures asks of referrals: how organisations are called. */
export interface OrganisationsPort {
  /** Names by id; without an answer in time, none: a report then says ids. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

const organisationNames = /* GraphQL */ `
  query OrganisationNames($ids: [ID!]!) { organisationNames(ids: $ids) { id name } }
`;

export function createOrganisationsPort({
  caller,
  viewer,
  requestId,
}: {
  caller: SubgraphCaller;
  viewer: Viewer;
  requestId: string;
}): OrganisationsPort {
  const service = asService('disclosures', viewer);
  return {
    async names(ids) {
      if (ids.length === 0) return new Map();
      try {
        const answer = await askSubgraph<{ organisationNames: { id: string; name: string }[] }>(caller, {
          document: organisationNames,
          variables: { ids: [...new Set(ids)] },
          viewer: service,
          requestId,
        });
        return new Map(answer.organisationNames.map(({ id, name }) => [id, name]));
      } catch (error) {
        if (codeOf(error) === 'SERVICE_UNAVAILABLE') return new Map();
        throw error;
      }
    },
  };
}
