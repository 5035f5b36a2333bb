import { askAsService, type ServiceCalls } from '../../platform/askAsService.ts';

/** What disclosures asks of shelters: which zones there are. Throws SayaError SERVICE_UNAVAILABLE when there is no answer in time. */
export interface ZonesPort {
  isZone(id: string): Promise<boolean>;
}

const isZone = /* GraphQL */ `
  query IsZone($id: ID!) { isZone(id: $id) }
`;

export function createZonesPort(calls: ServiceCalls): ZonesPort {
  const ask = askAsService('disclosures', calls);
  return {
    isZone: async (id) => (await ask<{ isZone: boolean }>(isZone, { id })).isZone,
  };
}
