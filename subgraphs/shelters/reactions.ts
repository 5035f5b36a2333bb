import type { Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';

const notify = /* GraphQL */ `
  mutation Notify($input: NotifyInput!) { notify(input: $input) { __typename } }
`;

/** What is done when something happened here. Each may be told twice. */
export function shelterReactions({ referrals }: { referrals: SubgraphCaller }): Reactions {
  return {
    'shelter.changed': null,
    'capacity.stale': async ({ payload, requestId }, viewer) => {
      await askSubgraph(referrals, {
        document: notify,
        variables: { input: { organisationId: payload.organisationId, topic: 'CAPACITY' } },
        viewer,
        requestId,
      });
    },
  };
}
