import type { OutboxRow, Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Happening } from './notifications/gathering.ts';

const recordStay = /* GraphQL */ `
  mutation RecordStay($input: RecordStayInput!) { recordStay(input: $input) { recorded } }
`;

/** Those of a referral's two sides who did not do it themselves. */
const otherSides = ({ payload: { fromOrganisationId = '', shelterOrganisationId = '' }, organisationId }: OutboxRow): string[] =>
  [...new Set([fromOrganisationId, shelterOrganisationId])].filter((side) => side !== organisationId);

/** What must be done here and by other services when something happened. Each may be told twice. */
export function referralReactions({
  disclosures,
  notify,
}: {
  disclosures: SubgraphCaller;
  notify: (happening: Happening) => Promise<void>;
}): Reactions {
  return {
    'referral.changed': async (event) => {
      for (const organisationId of otherSides(event)) await notify({ networkId: event.networkId, organisationId, topic: 'REFERRAL' });
    },
    'stay.changed': async ({ payload, requestId }, viewer) => {
      await askSubgraph(disclosures, { document: recordStay, variables: { input: payload }, viewer, requestId });
    },
  };
}
