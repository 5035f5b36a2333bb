import { askAsService } from '../../platform/askAsService.ts';
import type { SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { asService, type Viewer } from '../../platform/viewer.ts';
import type { StoreFor } from './tasks.ts';

/** Tells the services that go by a case's team who is on it now. Safe to repeat. Throws SayaError SERVICE_UNAVAILABLE without an answer. */
export type MirrorTeam = (caseId: string, viewer: Viewer, requestId: string) => Promise<void>;

const setCaseTeam = /* GraphQL */ `
  mutation SetCaseTeam($input: SetCaseTeamInput!) { setCaseTeam(input: $input) { recorded } }
`;

const setCaseReaders = /* GraphQL */ `
  mutation SetCaseReaders($input: SetCaseReadersInput!) { setCaseReaders(input: $input) { recorded } }
`;

export function createTeamMirror({
  disclosures,
  referrals,
  storeFor,
}: {
  disclosures: SubgraphCaller;
  referrals: SubgraphCaller;
  storeFor: StoreFor;
}): MirrorTeam {
  return async (caseId, viewer, requestId) => {
    const state = await storeFor(asService('cases', viewer), requestId).teamState(caseId);
    if (state === null) return;
    const { version, members, referralIds } = state;
    const memberIds = members.map(({ memberId }) => memberId);
    const told = await Promise.allSettled([
      askAsService('cases', { caller: disclosures, viewer, requestId })(setCaseTeam, { input: { caseId, version, members } }),
      askAsService('cases', { caller: referrals, viewer, requestId })(setCaseReaders, {
        input: { caseId, version, memberIds, referralIds },
      }),
    ]);
    // One that does not answer keeps nothing from the other.
    for (const one of told) if (one.status === 'rejected') throw one.reason;
  };
}
