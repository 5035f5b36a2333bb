import { askAsService, type ServiceCalls } from '../../platform/askAsService.ts';

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

export function createReferralsPort(calls: ServiceCalls): ReferralsPort {
  const ask = askAsService('cases', calls);
  return {
    async share(input) {
      const { shareReferral: shared } = await ask<{ shareReferral: { referralIds: string[]; childAges: number[] } }>(shareReferral, {
        input,
      });
      return shared;
    },
    async unshare(caseId) {
      await ask(unshareReferrals, { input: { caseId, version: lastVersion, memberIds: [], referralIds: [] } });
    },
    async organisationName(id) {
      const answer = await ask<{ organisationNames: { name: string }[] | null }>(organisationNames, { ids: [id] });
      return answer.organisationNames?.[0]?.name ?? null;
    },
  };
}
