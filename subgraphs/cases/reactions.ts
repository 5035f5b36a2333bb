import type { Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';

const linkStay = /* GraphQL */ `
  mutation LinkStay($input: LinkStayInput!) { linkStay(input: $input) { recorded } }
`;

/** What other services must do when something happened here. Each may be told twice. */
export function caseReactions({ disclosures }: { disclosures: SubgraphCaller }): Reactions {
  return {
    'referral.attached': async ({ payload, requestId }, viewer) => {
      await askSubgraph(disclosures, { document: linkStay, variables: { input: payload }, viewer, requestId });
    },
  };
}
