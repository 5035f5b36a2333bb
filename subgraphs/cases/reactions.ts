import type { Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { StoreFor } from './tasks.ts';

const linkStay = /* GraphQL */ `
  mutation LinkStay($input: LinkStayInput!) { linkStay(input: $input) { recorded } }
`;

const notify = /* GraphQL */ `
  mutation Notify($input: NotifyInput!) { notify(input: $input) { __typename } }
`;

/** What is done when something happened here. Each may be told twice. */
export function caseReactions({
  disclosures,
  referrals,
  storeFor,
}: {
  disclosures: SubgraphCaller;
  referrals: SubgraphCaller;
  storeFor: StoreFor;
}): Reactions {
  return {
    'referral.attached': async ({ payload, requestId }, viewer) => {
      await askSubgraph(disclosures, { document: linkStay, variables: { input: payload }, viewer, requestId });
    },
    'alarm.raised': async ({ payload, requestId }, viewer) => {
      const organisationIds = await storeFor(viewer, requestId).organisationsOfTeam(String(payload.caseId));
      for (const organisationId of organisationIds)
        await askSubgraph(referrals, { document: notify, variables: { input: { organisationId, topic: 'NOTICE' } }, viewer, requestId });
    },
  };
}
