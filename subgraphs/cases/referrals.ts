import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import type { Viewer } from '../../platform/viewer.ts';

/** What cases asks of referrals. Throws SayaError SERVICE_UNAVAILABLE when there is no answer in time. */
export interface ReferralsPort {
  /** Lets members read the referral with a code. @returns its id, or null when no referral has the code */
  share(input: { code: string; caseId: string; memberIds: readonly string[] }): Promise<string | null>;
}

const shareReferral = /* GraphQL */ `
  mutation ShareReferral($input: ShareReferralInput!) { shareReferral(input: $input) { referralId } }
`;

export function createReferralsPort({
  caller,
  viewer,
  requestId,
}: {
  caller: SubgraphCaller;
  viewer: Viewer;
  requestId: string;
}): ReferralsPort {
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  const service = { kind: 'service', service: 'cases', networkId: viewer.networkId, onBehalfOf: { memberId, organisationId } } as const;
  return {
    async share(input) {
      const { shareReferral: shared } = await askSubgraph<{ shareReferral: { referralId: string | null } }>(caller, {
        document: shareReferral,
        variables: { input },
        viewer: service,
        requestId,
      });
      return shared.referralId;
    },
  };
}
