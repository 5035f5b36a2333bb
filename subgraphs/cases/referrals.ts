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
  /** Whether an organisation of the network is a police unit; one that is not there is none. */
  isPolice(id: string): Promise<boolean>;
  /** Tells an organisation that its people must read something, never what. @param id null for those who watch over the network */
  notify(id: string | null): Promise<void>;
}

const notify = /* GraphQL */ `
  mutation Notify($input: NotifyInput!) { notify(input: $input) { __typename } }
`;

const organisationNames = /* GraphQL */ `
  query OrganisationNames($ids: [ID!]!) { organisationNames(ids: $ids) { name kind } }
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
  const organisation = async (id: string) => {
    const { organisationNames: found } = await ask<{ organisationNames: { name: string; kind: string }[] | null }>(organisationNames, {
      ids: [id],
    });
    return found?.[0] ?? null;
  };
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
    organisationName: async (id) => (await organisation(id))?.name ?? null,
    isPolice: async (id) => (await organisation(id))?.kind === 'POLICE',
    async notify(organisationId) {
      await ask(notify, { input: { organisationId, topic: 'NOTICE' } });
    },
  };
}
