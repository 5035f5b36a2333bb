import { openRecord, type SealedRecord, sealRecord } from '../../platform/seal.ts';

const binding = (networkId: string, personId: string) => `cases.persons ${networkId} ${personId} name v1`;

/** Seals the name of a person of a case. */
export const sealName = (key: Buffer, { networkId, personId, name }: { networkId: string; personId: string; name: string }): SealedRecord =>
  sealRecord(key, { name }, binding(networkId, personId));

/** Opens what {@link sealName} closed. @throws SealBroken */
export function openName(key: Buffer, { networkId, personId, ...record }: SealedRecord & { networkId: string; personId: string }): string {
  return (openRecord(key, record, binding(networkId, personId)) as { name: string }).name;
}
