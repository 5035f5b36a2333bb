import type { Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { MirrorTeam } from './mirror.ts';
import type { ReferralsPort } from './referrals.ts';
import type { StoreFor } from './tasks.ts';

const linkStay = /* GraphQL */ `
  mutation LinkStay($input: LinkStayInput!) { linkStay(input: $input) { recorded } }
`;

/** What is done when something happened here. Each may be told twice. */
export function caseReactions({
  disclosures,
  referralsFor,
  storeFor,
  mirrorTeam,
}: {
  disclosures: SubgraphCaller;
  referralsFor: (viewer: Viewer, requestId: string) => ReferralsPort;
  storeFor: StoreFor;
  mirrorTeam: MirrorTeam;
}): Reactions {
  return {
    'referral.attached': async ({ payload, requestId }, viewer) => {
      await askSubgraph(disclosures, { document: linkStay, variables: { input: payload }, viewer, requestId });
      // It was shared with the team as it was a moment before.
      await mirrorTeam(String(payload.caseId), viewer, requestId);
    },
    'team.changed': ({ payload, requestId }, viewer) => mirrorTeam(String(payload.caseId), viewer, requestId),
    'case.destroyed': async ({ payload, requestId }, viewer) => {
      const store = storeFor(viewer, requestId);
      await store.forgetServices(String(payload.caseId));
      await store.destroyCaseKey(String(payload.caseId));
    },
    'alarm.raised': async ({ payload, requestId }, viewer) => {
      const organisationIds = await storeFor(viewer, requestId).organisationsOfTeam(String(payload.caseId));
      for (const organisationId of organisationIds) await referralsFor(viewer, requestId).notify(organisationId);
    },
    'case.unattended': ({ requestId }, viewer) => referralsFor(viewer, requestId).notify(null),
  };
}
