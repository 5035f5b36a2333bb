import { openToken, SealBroken, sealToken } from '../../platform/seal.ts';
import type { Viewer } from '../../platform/viewer.ts';

/** What was read: a contact in one version. */
interface Readable {
  readonly id: string;
  readonly version: number;
}

/** Tokens that say: this viewer has read the conditions of a contact, in this version, until then. */
export interface ContactReadings {
  write(contact: Readable, until: Date): string;
  holds(token: string, contact: Readable, now: Date): boolean;
}

export function createContactReadings({ key, viewer }: { key: Buffer; viewer: Viewer }): ContactReadings {
  const memberId = viewer.kind === 'member' ? viewer.memberId : viewer.onBehalfOf.memberId;
  const binding = ({ id, version }: Readable) => `contact read ${viewer.networkId} ${memberId} ${id} ${version}`;
  return {
    write: (contact, until) => sealToken(key, String(until.getTime()), binding(contact)),
    holds(token, contact, now) {
      try {
        return Number(openToken(key, token, binding(contact))) > now.getTime();
      } catch (error) {
        if (error instanceof SealBroken) return false;
        throw error;
      }
    },
  };
}
