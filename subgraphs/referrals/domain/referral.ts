export interface Child {
  readonly age: number;
  readonly gender: 'FEMALE' | 'MALE' | 'OTHER';
}

export type ReferralStatus =
  | 'SENT'
  | 'RECEIVED'
  | 'NEEDS_INFORMATION'
  | 'WAITLISTED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'ON_THE_WAY'
  | 'ARRIVED'
  | 'DID_NOT_ARRIVE'
  | 'WITHDRAWN'
  | 'REROUTED'
  | 'CLOSED';

/** What is asked for: room, or one of the things a family needs next. */
export const referralKinds = ['HOUSING', 'WORK', 'SCHOOL', 'PSYCHOLOGIST', 'MEDICAL', 'LEGAL_AID'] as const;
export type ReferralKind = (typeof referralKinds)[number];

// No 0/O, 1/I/L, U/V: said on the telephone at night.
const alphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ';

/** A code of 12 letters and digits (58 bits) from random bytes, such as K7MX-2QPD-9TRA. */
export function codeFrom(random: Uint8Array): string {
  const letters = [...random.subarray(0, 24)].reduce<string[]>((found, byte, index) => {
    if (index % 2 === 0) found.push(alphabet[(byte * 256 + (random[index + 1] ?? 0)) % alphabet.length] ?? '');
    return found;
  }, []);
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8, 12)].map((part) => part.join('')).join('-');
}
