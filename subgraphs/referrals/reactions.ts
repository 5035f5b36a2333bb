import type { Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';

const recordStay = /* GraphQL */ `
  mutation RecordStay($input: RecordStayInput!) { recordStay(input: $input) { recorded } }
`;

/** What other services must do when something happened here. Each may be told twice. */
export function referralReactions({ disclosures }: { disclosures: SubgraphCaller }): Reactions {
  return {
    'referral.changed': null,
    'stay.changed': async ({ payload, requestId }, viewer) => {
      await askSubgraph(disclosures, { document: recordStay, variables: { input: payload }, viewer, requestId });
    },
  };
}
