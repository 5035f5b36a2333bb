import type { Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';

const notify = /* GraphQL */ `
  mutation Notify($input: NotifyInput!) { notify(input: $input) { __typename } }
`;

const recordLeaving = /* GraphQL */ `
  mutation RecordLeaving($input: RecordLeavingInput!) { recordLeaving(input: $input) { recorded } }
`;

/** What is done when something happened here. Each may be told twice. */
export function shelterReactions({ referrals }: { referrals: SubgraphCaller }): Reactions {
  return {
    'shelter.changed': null,
    'stay.ended': async ({ payload, requestId }, viewer) => {
      await askSubgraph(referrals, {
        document: recordLeaving,
        variables: { input: { referralId: payload.referralId } },
        viewer,
        requestId,
      });
    },
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
