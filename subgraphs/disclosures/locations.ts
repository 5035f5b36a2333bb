import { openRecord, type SealedRecord, sealRecord } from '../../platform/seal.ts';
import { type LocationSecrets, SealedLocation } from './domain/index.ts';

const binding = (networkId: string, placeId: string) => `disclosures.places ${networkId} ${placeId} location v1`;

/** Seals what gives a place away, under a data key of its own. */
export const sealLocation = (
  key: Buffer,
  { networkId, placeId, secrets }: { networkId: string; placeId: string; secrets: LocationSecrets },
): SealedRecord => sealRecord(key, secrets, binding(networkId, placeId));

/** A row's location, still closed; the key is used when it is revealed, not before. */
export const sealedLocation = (
  key: Buffer,
  { networkId, id, wrappedKey, sealed }: SealedRecord & { networkId: string; id: string },
): SealedLocation => new SealedLocation(() => openRecord(key, { wrappedKey, sealed }, binding(networkId, id)) as LocationSecrets);
