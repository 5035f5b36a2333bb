import { askAsService, type ServiceCalls } from '../../platform/askAsService.ts';
import { codeOf } from '../../platform/errors.ts';

/** What disclosures asks of referrals: how organisations are called. */
export interface OrganisationsPort {
  /** Names by id; without an answer in time, none: a report then says ids. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

const organisationNames = /* GraphQL */ `
  query OrganisationNames($ids: [ID!]!) { organisationNames(ids: $ids) { id name } }
`;

export function createOrganisationsPort(calls: ServiceCalls): OrganisationsPort {
  const ask = askAsService('disclosures', calls);
  return {
    async names(ids) {
      if (ids.length === 0) return new Map();
      try {
        const answer = await ask<{ organisationNames: { id: string; name: string }[] }>(organisationNames, { ids: [...new Set(ids)] });
        return new Map(answer.organisationNames.map(({ id, name }) => [id, name]));
      } catch (error) {
        if (codeOf(error) === 'SERVICE_UNAVAILABLE') return new Map();
        throw error;
      }
    },
  };
}
