import type { Reactions } from '../../platform/outbox.ts';
import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { MirrorTeam } from './mirror.ts';
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
  mirrorTeam,
}: {
  disclosures: SubgraphCaller;
  referrals: SubgraphCaller;
  storeFor: StoreFor;
  mirrorTeam: MirrorTeam;
}): Reactions {
  /** @param organisationId null for those who watch over the network */
  const notice = async (organisationId: string | null, viewer: Viewer, requestId: string) => {
    await askSubgraph(referrals, { document: notify, variables: { input: { organisationId, topic: 'NOTICE' } }, viewer, requestId });
  };
  return {
    'referral.attached': async ({ payload, requestId }, viewer) => {
      await askSubgraph(disclosures, { document: linkStay, variables: { input: payload }, viewer, requestId });
      // It was shared with the team as it was a moment before.
      await mirrorTeam(String(payload.caseId), viewer, requestId);
    },
    'team.changed': ({ payload, requestId }, viewer) => mirrorTeam(String(payload.caseId), viewer, requestId),
    'case.destroyed': ({ payload, requestId }, viewer) => storeFor(viewer, requestId).destroyCaseKey(String(payload.caseId)),
    'alarm.raised': async ({ payload, requestId }, viewer) => {
      const organisationIds = await storeFor(viewer, requestId).organisationsOfTeam(String(payload.caseId));
      for (const organisationId of organisationIds) await notice(organisationId, viewer, requestId);
    },
    'case.unattended': ({ requestId }, viewer) => notice(null, viewer, requestId),
  };
}
