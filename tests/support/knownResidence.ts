import { demoNetworkId } from '../../hub/demo/ids.ts';
import { fictitiousSecrets, placeIdOf } from '../../hub/demo/network.ts';
import { sealLocation } from '../../subgraphs/disclosures/locations.ts';
import type { TestHub } from './testNetwork.ts';

/** Gives the survivor's residence an address as papers write one: what is compared with it must find it in running text. */
export async function knownResidence({ keys, admin }: TestHub): Promise<void> {
  const placeId = placeIdOf('residence');
  const { sealed, wrappedKey } = await sealLocation(keys, {
    networkId: demoNetworkId,
    placeId,
    secrets: { ...fictitiousSecrets.locationOf('residence'), city: 'Бишкек', address: 'ул. Көкарча 5, кв. 12' },
  });
  await admin`update disclosures.places set sealed = ${sealed}, wrapped_key = ${wrappedKey} where id = ${placeId}`;
}
