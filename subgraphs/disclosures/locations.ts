import { type KeyStore, openUnder, sealUnder } from '../../platform/keys/index.ts';
import type { SealedRecord } from '../../platform/seal.ts';
import { type LocationSecrets, SealedLocation } from './domain/index.ts';
import { placeKeyName } from './placeKeys.ts';

const binding = (networkId: string, placeId: string) => `disclosures.places ${networkId} ${placeId} location v1`;

/** Seals what gives a place away, under a data key of its own that the place's key wraps; makes that where there is none. */
export async function sealLocation(
  keys: KeyStore,
  { networkId, placeId, secrets }: { networkId: string; placeId: string; secrets: LocationSecrets },
): Promise<SealedRecord> {
  await keys.make(placeKeyName(placeId));
  return sealUnder(keys, placeKeyName(placeId), secrets, binding(networkId, placeId));
}

/** A row's location, still closed; the key is used when it is revealed, not before. */
export const sealedLocation = (
  keys: KeyStore,
  { networkId, id, wrappedKey, sealed }: SealedRecord & { networkId: string; id: string },
): SealedLocation =>
  new SealedLocation(
    async () => (await openUnder(keys, placeKeyName(id), { wrappedKey, sealed }, binding(networkId, id))) as LocationSecrets,
  );
