import { createHash, createHmac } from 'node:crypto';
import { queryKey } from '../../platform/pagination.ts';
import { standingOf } from '../../platform/viewer.ts';
import type { Context } from './context.ts';
import { codeFrom, decideMove, holdMinutes, type Move, type Side, wordsFault } from './domain/index.ts';
import type { QueryMyReferralsArgs, ReferralMoveErrorCode, SendReferralErrorCode, SendReferralInput } from './schema.generated.ts';
import { SheltersUnavailable } from './shelters.ts';
import type { MoveReason, ReferralRow } from './store/index.ts';

const sendFailure = (code: SendReferralErrorCode, field: string | null, message: string) => ({
  referral: null,
  errors: [{ code, field, message }],
});

const unavailable = 'The shelters service did not answer in time; nothing was changed. Try again.';

/** Holds a room at the shelter, then writes the referral. A retry with the same key finds the same of both. */
export async function sendReferral(input: SendReferralInput, { viewer, store, shelters, idKey }: Context) {
  const reference = input.reference.trim();
  if (reference === '' || reference.length > 64)
    return sendFailure('INVALID_REFERENCE', 'reference', 'reference must have 1 to 64 characters.');
  if (!/^[\x21-\x7e]{8,64}$/.test(input.idempotencyKey)) {
    return sendFailure('INVALID_KEY', 'idempotencyKey', 'idempotencyKey must have 8 to 64 printable characters without spaces.');
  }
  if (viewer.kind !== 'member') return sendFailure('SHELTER_NOT_FOUND', null, 'Only a member sends referrals.');

  const requestHash = createHash('sha256')
    .update(JSON.stringify([input.shelterId, reference, input.household]))
    .digest('hex');
  const answer = (referral: ReferralRow) =>
    referral.requestHash === requestHash
      ? { referral, errors: [] }
      : sendFailure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey', 'This key was used before for another referral.');
  const earlier = await store.byIdempotencyKey(input.idempotencyKey);
  if (earlier) return answer(earlier);

  const bytes = createHmac('sha512', idKey).update(`${viewer.networkId} ${viewer.organisationId} ${input.idempotencyKey}`).digest();
  const referralId = uuidFrom(bytes);
  const { household } = input;
  const held = await shelters
    .placeHold({ referralId, shelterId: input.shelterId, household, minutes: holdMinutes(viewer.organisationKind) })
    .catch((error: unknown) => (error instanceof SheltersUnavailable ? error : Promise.reject(error)));
  if (held instanceof SheltersUnavailable) return sendFailure('SHELTERS_UNAVAILABLE', null, unavailable);
  if ('code' in held) return sendFailure(held.code, held.code === 'INVALID_HOUSEHOLD' ? 'household' : 'shelterId', held.message);

  await store.insert({
    id: referralId,
    code: codeFrom(bytes.subarray(16)),
    shelterId: input.shelterId,
    shelterOrganisationId: held.operatorOrganisationId,
    reference,
    idempotencyKey: input.idempotencyKey,
    requestHash,
    adults: household.adults,
    children: household.children.map(({ age, gender }) => ({ age, gender })),
    pets: household.pets ?? 0,
    languages: household.languages ?? [],
    stepFree: household.stepFree ?? false,
    answerDueAt: held.expiresAt,
  });
  const sent = await store.byIdempotencyKey(input.idempotencyKey);
  if (sent === null) throw new Error('A referral was written and is not there.');
  return answer(sent);
}

/** The first sixteen bytes as a UUID of version 4's form. */
function uuidFrom(bytes: Buffer): string {
  const own = Buffer.from(bytes.subarray(0, 16));
  own.writeUInt8((own.readUInt8(6) & 0x0f) | 0x40, 6);
  own.writeUInt8((own.readUInt8(8) & 0x3f) | 0x80, 8);
  return own.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

type MoveResult = { referral: ReferralRow | null; errors: { code: ReferralMoveErrorCode; field: string | null; message: string }[] };
const moveFailure = (code: ReferralMoveErrorCode, field: string, message: string): MoveResult => ({
  referral: null,
  errors: [{ code, field, message }],
});

/** Where the words of a move are in its input, when not in `text`. */
const wordsFieldOf: Partial<Record<Move, string>> = { ask: 'question', answer: 'answer' };

/** One move of a referral's life: judged by the table, the room moved with it, written down. */
export async function moveReferral(
  move: Move,
  { referralId, reason = null }: { referralId: string; reason?: MoveReason | null },
  { viewer, store, shelters }: Context,
): Promise<MoveResult> {
  const text = reason?.text?.trim() ?? null;
  const fault = wordsFault(move, text);
  if (fault !== null) return moveFailure('INVALID_TEXT', wordsFieldOf[move] ?? 'text', fault);
  let failure: MoveResult | null = null;
  try {
    await store.move(referralId, async (referral) => {
      const sides = referral ? sidesOf(referral, viewer) : [];
      const decision = decideMove(move, { status: referral?.status ?? 'SENT', sides });
      if (referral === null || !decision.open) {
        failure = decision.open ? null : moveFailure(decision.code, 'referralId', decision.message);
        return null;
      }
      const { hold, to } = decision.transition;
      if (move === 'accept' && referral.status === 'WAITLISTED') {
        const placed = await shelters.placeHold({
          referralId: referral.id,
          shelterId: referral.shelterId,
          household: householdOf(referral),
          minutes: holdMinutes(viewer.kind === 'member' ? viewer.organisationKind : ''),
        });
        if ('code' in placed) {
          failure = moveFailure('NO_ROOM', 'referralId', placed.message);
          return null;
        }
      }
      const moved = hold === null || (await shelters.moveHold(referral.id, hold));
      if (!moved && hold !== 'RELEASED') {
        failure = moveFailure('HOLD_LOST', 'referralId', 'The room is not kept any more; send again or decline.');
        return null;
      }
      return { to, reason: reason && { code: reason.code, text } };
    });
  } catch (error) {
    if (error instanceof SheltersUnavailable) return moveFailure('SHELTERS_UNAVAILABLE', 'referralId', unavailable);
    throw error;
  }
  if (failure) return failure;
  store.forget(referralId);
  return { referral: await store.referral(referralId), errors: [] };
}

/** As the shelters service asks for it. */
const householdOf = ({ adults, children, pets, languages, stepFree }: ReferralRow) => ({ adults, children, pets, languages, stepFree });

/** On which sides of a referral a viewer stands. */
function sidesOf({ fromOrganisationId, shelterOrganisationId }: ReferralRow, viewer: Context['viewer']): Side[] {
  if (viewer.kind !== 'member') return [];
  const standing = standingOf(viewer);
  const sides: Side[] = [];
  if (viewer.organisationId === shelterOrganisationId && (standing === 'SHELTER_STAFF' || standing === 'SHELTER_DIRECTOR'))
    sides.push('SHELTER');
  if (viewer.organisationId === fromOrganisationId && (standing === 'PARTNER' || standing === 'POLICE')) sides.push('SENDER');
  return sides;
}

const position = ({ sentAt, id }: ReferralRow) => `${sentAt.toISOString()} ${id}`;

export async function listReferrals({ status, first, after }: QueryMyReferralsArgs, { viewer, store, paginator }: Context) {
  const query = queryKey('myReferrals', status ?? null);
  const page = paginator.page(query, { first, after });
  const rows = await store.list({ statuses: status ?? null, everyone: standingOf(viewer) === 'COORDINATOR', ...page });
  return paginator.connection(query, page, rows, position);
}
