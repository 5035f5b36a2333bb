import type { Context } from '../context.ts';
import type { SendOnErrorCode } from '../schema.generated.ts';
import { type MoveResult, moveReferral } from './move.ts';
import { hashOf, holdRoom, householdOf, identityOf, minutesFor, pendingError, senderFault } from './place.ts';
import { answerOf } from './send.ts';

export interface SendOnInput {
  readonly referralId: string;
  readonly shelterId: string;
  readonly idempotencyKey: string;
  /** The sender's own; that of the referral itself where it stays the same sender's. */
  readonly reference?: string | null;
}

/** Sends a family on to another shelter under the same code. A retry with the same key finds what it did. */
export async function sendOn(
  move: 'reroute' | 'transfer',
  { referralId, shelterId, idempotencyKey, reference: given }: SendOnInput,
  context: Context,
): Promise<MoveResult<SendOnErrorCode>> {
  const { store, shelters } = context;
  const fault = senderFault({ reference: given?.trim() ?? '-', idempotencyKey });
  if (fault !== null) return { referral: null, errors: [fault] };
  const requestHash = hashOf([move, referralId, shelterId, given?.trim() ?? null]);
  const earlier = await store.byIdempotencyKey(idempotencyKey);
  if (earlier) return answerOf(earlier, requestHash);

  const { id } = identityOf(idempotencyKey, context);
  // Before the referral is locked: a second connection inside could wait for the first for ever.
  if (await store.isPending({ shelterId, but: id })) return { referral: null, errors: [pendingError] };
  const minutes = await minutesFor(context);
  let placed = false;
  const moved = await moveReferral(move, { referralId }, context, async (referral) => {
    const { adults, children, pets, languages, stepFree, code, leg, kind } = referral;
    const draft = {
      ...{ id, code, kind, adults, children, pets, languages, stepFree, shelterId, idempotencyKey, requestHash },
      leg: leg + 1,
      reference: given?.trim() ?? referral.reference,
    };
    if (referral.shelterId === shelterId)
      return { error: { code: 'SHELTER_NOT_FOUND', field: 'shelterId', message: 'The family was sent to this shelter already.' } };
    const held = await holdRoom(draft, { household: householdOf(referral), minutes }, context);
    placed = 'referral' in held;
    return held;
  });
  const [failure] = moved.errors;
  if (failure) {
    // The same request may have been faster; and where shelters do not answer, what was held runs out by itself.
    const done = await store.byIdempotencyKey(idempotencyKey);
    if (done) return answerOf(done, requestHash);
    if (placed && failure.code !== 'SHELTERS_UNAVAILABLE') await shelters.moveHold(id, 'RELEASED');
    return moved;
  }
  return { referral: await store.referral(id), errors: [] };
}
