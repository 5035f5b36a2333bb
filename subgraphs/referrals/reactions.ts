import type { Database } from '../../platform/database.ts';
import type { Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { laterStore } from './store/later.ts';

const recordStay = /* GraphQL */ `
  mutation RecordStay($input: RecordStayInput!) { recordStay(input: $input) { recorded } }
`;

const followReferral = /* GraphQL */ `
  mutation FollowReferral($input: FollowReferralInput!) { followReferral(input: $input) { followed } }
`;

/** What other services must do when something happened here. Each may be told twice. */
export function referralReactions({
  database,
  disclosures,
  cases,
}: {
  database: Database;
  disclosures: SubgraphCaller;
  cases: SubgraphCaller;
}): Reactions {
  return {
    'referral.changed': null,
    'referral.escalated': null,
    'stay.changed': async ({ payload, requestId }, viewer) => {
      await askSubgraph(disclosures, { document: recordStay, variables: { input: payload }, viewer, requestId });
    },
    // A family that is sent on stays part of its case.
    'referral.sentOn': async ({ payload, requestId }, viewer) => {
      const { code = '', referralId = '' } = payload;
      for (const caseId of await laterStore(database, viewer, requestId).casesUnder(code))
        await askSubgraph(cases, { document: followReferral, variables: { input: { caseId, referralId } }, viewer, requestId });
    },
  };
}
