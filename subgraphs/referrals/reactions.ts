import type { Database } from '../../platform/database.ts';
import type { OutboxRow, Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { type EscalationStep, escalationCalls } from './domain/index.ts';
import type { Tell } from './notifications/index.ts';
import { laterStore } from './store/later.ts';

const recordStay = /* GraphQL */ `
  mutation RecordStay($input: RecordStayInput!) { recordStay(input: $input) { recorded } }
`;

const followReferral = /* GraphQL */ `
  mutation FollowReferral($input: FollowReferralInput!) { followReferral(input: $input) { followed } }
`;

/** Those of a referral's two sides who did not do it themselves. */
const otherSides = ({ payload: { fromOrganisationId = '', toOrganisationId = '' }, organisationId }: OutboxRow): string[] =>
  [...new Set([fromOrganisationId, toOrganisationId])].filter((side) => side !== organisationId);

/** What must be done here and by other services when something happened. Each may be told twice. */
export function referralReactions({
  database,
  disclosures,
  cases,
  tell,
}: {
  database: Database;
  disclosures: SubgraphCaller;
  cases: SubgraphCaller;
  /** The way to those who want to hear that something changed. */
  tell: Tell;
}): Reactions {
  return {
    'referral.changed': async (event) => {
      await tell.organisations(event.networkId, otherSides(event), 'REFERRAL');
    },
    'referral.escalated': async ({ networkId, payload: { step, fromOrganisationId = '', toOrganisationId = '' } }) => {
      const called = escalationCalls[step as EscalationStep];
      const sides = [
        ...(called.includes('RECEIVER') ? [toOrganisationId] : []),
        ...(called.includes('SENDER') ? [fromOrganisationId] : []),
      ];
      await tell.organisations(networkId, [...new Set(sides)], 'REFERRAL');
      if (called.includes('COORDINATOR')) await tell.coordinators(networkId, 'REFERRAL');
    },
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
