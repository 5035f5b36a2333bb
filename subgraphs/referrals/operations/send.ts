import type { Context } from '../context.ts';
import type { SendFollowUpErrorCode, SendFollowUpInput, SendReferralInput } from '../schema.generated.ts';
import type { ReferralRow } from '../store/index.ts';
import { hashOf, holdRoom, householdColumns, identityOf, minutesFor, pendingError, type SendError, senderFault } from './place.ts';

const refuse = <Error>(error: Error) => ({ referral: null, errors: [error] });

const reused: SendError<'IDEMPOTENCY_KEY_REUSED'> = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  field: 'idempotencyKey',
  message: 'This key was used before for another referral.',
};

/** What a key stands for already, or the refusal when it stands for something else. */
export const answerOf = (referral: ReferralRow, requestHash: string) =>
  referral.requestHash === requestHash ? { referral, errors: [] } : refuse(reused);

/** Holds a room at the shelter, then writes the referral. A retry with the same key finds the same of both. */
export async function sendReferral(input: SendReferralInput, context: Context) {
  const { store, shelters } = context;
  const reference = input.reference.trim();
  const fault = senderFault({ ...input, reference });
  if (fault !== null) return refuse(fault);
  const { household, idempotencyKey, shelterId } = input;
  const requestHash = hashOf([shelterId, reference, household]);
  const earlier = await store.byIdempotencyKey(idempotencyKey);
  if (earlier) return answerOf(earlier, requestHash);

  const draft = {
    ...identityOf(idempotencyKey, context),
    ...householdColumns(household),
    leg: 1,
    kind: 'HOUSING' as const,
    shelterId,
    reference,
    idempotencyKey,
    requestHash,
  };
  if (await store.isPending({ shelterId, but: draft.id })) return refuse(pendingError);
  const held = await holdRoom(draft, { household, minutes: await minutesFor(context) }, context);
  if ('error' in held) return refuse(held.error);
  if ((await store.insert(held.referral)) === 'PENDING') {
    await shelters.moveHold(held.referral.id, 'RELEASED');
    return refuse(pendingError);
  }
  const sent = await store.byIdempotencyKey(idempotencyKey);
  if (sent === null) throw new Error('A referral was written and is not there.');
  return answerOf(sent, requestHash);
}

/** Kinds of organisations that answer follow-up referrals; shelters are asked for room only. */
const followUpKinds = ['NGO', 'HOSPITAL', 'CRISIS_CENTRE', 'LAW_OFFICE'];

function followUpFault({ adults, children, languages }: SendFollowUpInput): string | null {
  if (adults < 0 || adults > 10) return 'adults must be from 0 to 10.';
  if (children.length > 15) return 'children must be at most 15.';
  if (adults + children.length === 0) return 'adults and children must name somebody it is for.';
  if (children.some(({ age }) => age < 0 || age > 17)) return 'children.age must be from 0 to 17 completed years.';
  if ((languages ?? []).length > 10 || (languages ?? []).some((code) => !/^[a-z]{2}$/.test(code)))
    return 'languages must be at most 10 ISO 639-1 codes.';
  return null;
}

/** Asks an organisation for what a family needs next: the same life as a request for room, without the room. */
export async function sendFollowUp(input: SendFollowUpInput, context: Context) {
  const { store, viewer } = context;
  const refuseFor = (code: SendFollowUpErrorCode, field: string, message: string) => ({
    referral: null,
    errors: [{ code, field, message }],
  });
  const reference = input.reference.trim();
  const fault = senderFault({ ...input, reference });
  if (fault !== null) return refuse(fault);
  const unsound = followUpFault(input);
  if (unsound !== null) return refuseFor('INVALID_HOUSEHOLD', unsound.split(/[ .]/, 1)[0] ?? 'adults', unsound);
  const organisation = await store.organisation(input.organisationId);
  const own = viewer.kind === 'member' && viewer.organisationId === organisation?.id;
  if (organisation === null || own || !followUpKinds.includes(organisation.kind))
    return refuseFor('ORGANISATION_NOT_FOUND', 'organisationId', 'There is no such organisation that answers follow-up referrals.');

  const { kind, adults, children, languages, idempotencyKey } = input;
  const requestHash = hashOf([organisation.id, kind, reference, adults, children, languages ?? []]);
  const earlier = await store.byIdempotencyKey(idempotencyKey);
  if (earlier) return answerOf(earlier, requestHash);
  await store.insert({
    ...identityOf(idempotencyKey, context),
    ...householdColumns({ adults, children, languages }),
    leg: 1,
    kind,
    shelterId: null,
    toOrganisationId: organisation.id,
    reference,
    idempotencyKey,
    requestHash,
    holdExpiresAt: null,
  });
  const sent = await store.byIdempotencyKey(idempotencyKey);
  if (sent === null) throw new Error('A referral was written and is not there.');
  return answerOf(sent, requestHash);
}
