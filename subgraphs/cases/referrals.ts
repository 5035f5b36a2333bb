import { askSubgraph, type SubgraphCaller } from '../../platform/subgraphCaller.ts';
import { asService, type Viewer } from '../../platform/viewer.ts';

/** What cases asks of referrals. Throws SayaError SERVICE_UNAVAILABLE when there is no answer in time. */
export interface ReferralsPort {
  /** Lets members read the referrals under a code. @returns the ids of those under it, none when no referral has the code; the family's children */
  share(input: {
    code: string;
    caseId: string;
    memberIds: readonly string[];
  }): Promise<{ readonly referralIds: readonly string[]; readonly childAges: readonly number[] }>;
  /** Takes back what was shared through a case that did not come. */
  unshare(caseId: string): Promise<void>;
  /** What an organisation is called; null when nobody knows it. */
  organisationName(id: string): Promise<string | null>;
}

const organisationNames = /* GraphQL */ `
  query OrganisationNames($ids: [ID!]!) { organisationNames(ids: $ids) { name } }
`;

const shareReferral = /* GraphQL */ `
  mutation ShareReferral($input: ShareReferralInput!) { shareReferral(input: $input) { referralIds childAges } }
`;

const unshareReferrals = /* GraphQL */ `
  mutation UnshareReferrals($input: SetCaseReadersInput!) { setCaseReaders(input: $input) { recorded } }
`;

/** Of a case that did not come: nothing is told of it after this. */
const lastVersion = Number.MAX_SAFE_INTEGER;

export function createReferralsPort({
  caller,
  viewer,
  requestId,
}: {
  caller: SubgraphCaller;
  viewer: Viewer;
  requestId: string;
}): ReferralsPort {
  const service = asService('cases', viewer);
  return {
    async share(input) {
      const { shareReferral: shared } = await askSubgraph<{ shareReferral: { referralIds: string[]; childAges: number[] } }>(caller, {
        document: shareReferral,
        variables: { input },
        viewer: service,
        requestId,
      });
      return shared;
    },
    async unshare(caseId) {
      await askSubgraph(caller, {
        document: unshareReferrals,
        variables: { input: { caseId, version: lastVersion, memberIds: [], referralIds: [] } },
        viewer: service,
        requestId,
      });
    },
    async organisationName(id) {
      const answer = await askSubgraph<{ organisationNames: { name: string }[] | null }>(caller, {
        document: organisationNames,
        variables: { ids: [id] },
        viewer: service,
        requestId,
      });
      return answer.organisationNames?.[0]?.name ?? null;
    },
  };
}
