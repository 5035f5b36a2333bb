import { createHash, createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import { codeFrom, holdMinutesFor } from '../domain/index.ts';
import type { HouseholdInput, SendReferralErrorCode } from '../schema.generated.ts';
import { SheltersUnavailable } from '../shelters.ts';
import type { NewReferral, ReferralRow } from '../store/index.ts';

export interface SendError<Code extends SendReferralErrorCode = SendReferralErrorCode> {
  readonly code: Code;
  readonly field: string | null;
  readonly message: string;
}

export const unavailable = 'The shelters service did not answer in time; nothing was changed. Try again.';
export const pendingError: SendError = {
  code: 'ALREADY_PENDING',
  field: 'shelterId',
  message: 'You wait for an answer of this shelter already; withdraw that referral, or wait.',
};

/** The first thing wrong with a sender's reference and key; null when nothing is. */
export function senderFault({
  reference,
  idempotencyKey,
}: {
  reference: string;
  idempotencyKey: string;
}): SendError<'INVALID_REFERENCE' | 'INVALID_KEY'> | null {
  if (reference === '' || reference.length > 64)
    return { code: 'INVALID_REFERENCE', field: 'reference', message: 'reference must have 1 to 64 characters.' };
  if (!/^[\x21-\x7e]{8,64}$/.test(idempotencyKey))
    return {
      code: 'INVALID_KEY',
      field: 'idempotencyKey',
      message: 'idempotencyKey must have 8 to 64 printable characters without spaces.',
    };
  return null;
}

/** SHA-256 of what was sent: a key cannot stand for two requests. */
export const hashOf = (sent: unknown): string => createHash('sha256').update(JSON.stringify(sent)).digest('hex');

/** Ids that a retry with the same key finds again and nobody can guess. */
export function identityOf(idempotencyKey: string, { viewer, idKey }: Context): { id: string; code: string } {
  const organisationId = viewer.kind === 'member' ? viewer.organisationId : viewer.onBehalfOf.organisationId;
  const bytes = createHmac('sha512', idKey).update(`${viewer.networkId} ${organisationId} ${idempotencyKey}`).digest();
  return { id: uuidFrom(bytes), code: codeFrom(bytes.subarray(16)) };
}

/** The first sixteen bytes as a UUID of version 4's form. */
function uuidFrom(bytes: Buffer): string {
  const own = Buffer.from(bytes.subarray(0, 16));
  own.writeUInt8((own.readUInt8(6) & 0x0f) | 0x40, 6);
  own.writeUInt8((own.readUInt8(8) & 0x3f) | 0x80, 8);
  return own.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const householdColumns = (household: HouseholdInput) => ({
  adults: household.adults,
  children: household.children.map(({ age, gender }) => ({ age, gender })),
  pets: household.pets ?? 0,
  languages: household.languages ?? [],
  stepFree: household.stepFree ?? false,
});

/** As the shelters service asks for it. */
export const householdOf = ({ adults, children, pets, languages, stepFree }: ReferralRow) => ({
  adults,
  children,
  pets,
  languages,
  stepFree,
});

type Draft = Omit<NewReferral, 'toOrganisationId' | 'holdExpiresAt' | 'shelterId'> & { readonly shelterId: string };

/** How long the viewer's network keeps a room for a sender like the viewer. */
export const minutesFor = async ({ viewer, store }: Context): Promise<number> =>
  holdMinutesFor(await store.settings(), viewer.kind === 'member' ? viewer.organisationKind : '');

/** Holds a room for a referral that is about to be written. A retry finds the same hold. */
export async function holdRoom(
  draft: Draft,
  { household, minutes }: { household: HouseholdInput; minutes: number },
  { shelters }: Context,
): Promise<{ referral: NewReferral } | { error: SendError }> {
  try {
    const held = await shelters.placeHold({ referralId: draft.id, shelterId: draft.shelterId, household, minutes });
    if ('code' in held)
      return {
        error: { code: held.code, field: held.code === 'INVALID_HOUSEHOLD' ? 'household' : 'shelterId', message: held.message },
      };
    return { referral: { ...draft, toOrganisationId: held.operatorOrganisationId, holdExpiresAt: held.expiresAt } };
  } catch (error) {
    if (error instanceof SheltersUnavailable) return { error: { code: 'SHELTERS_UNAVAILABLE', field: null, message: unavailable } };
    throw error;
  }
}
