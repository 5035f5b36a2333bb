import { standingOf } from '../../../platform/viewer.ts';
import type { Context } from '../context.ts';
import { decideMove, type Finding, findingsIn, type Move, type Side, type Transition, wordsFault } from '../domain/index.ts';
import type { ReferralMoveErrorCode, SendOnErrorCode } from '../schema.generated.ts';
import { SheltersUnavailable } from '../shelters.ts';
import type { MoveReason, NewReferral, ReferralRow } from '../store/index.ts';
import { householdOf, minutesFor, pendingError, type SendError, unavailable } from './place.ts';

type MoveErrorCode = ReferralMoveErrorCode | SendError['code'];
export interface MoveResult<Code> {
  readonly referral: ReferralRow | null;
  readonly errors: readonly {
    readonly code: Code;
    readonly field: string | null;
    readonly message: string;
    readonly findings?: readonly Finding[];
  }[];
}

export interface MoveInput {
  readonly referralId: string;
  readonly reason?: MoveReason | null;
  /** The words were looked at after a warning. */
  readonly sendAnyway?: boolean | null | undefined;
}

const textWarning = 'The words hold something that may tell who or where somebody is; write it otherwise, or send it anyway.';

/** Where the words of a move are in its input, when not in `text`. */
const wordsFieldOf: Partial<Record<Move, string>> = { ask: 'question', answer: 'answer' };

/** On which sides of a referral a viewer stands. */
function sidesOf({ fromOrganisationId, toOrganisationId, kind }: ReferralRow, viewer: Context['viewer']): Side[] {
  if (viewer.kind !== 'member') return [];
  const standing = standingOf(viewer);
  const staff = standing === 'SHELTER_STAFF' || standing === 'SHELTER_DIRECTOR';
  const partner = standing === 'PARTNER' || standing === 'POLICE';
  const legal = standing === 'LAWYER' || standing === 'COUNSELLOR';
  const sides: Side[] = [];
  if (viewer.organisationId === toOrganisationId && (kind === 'HOUSING' ? staff : partner || legal)) sides.push('RECEIVER');
  if (viewer.organisationId === fromOrganisationId && (partner || staff || (legal && kind !== 'HOUSING'))) sides.push('SENDER');
  return sides;
}

/** What a move could not do; thrown inside it, answered outside. */
class Refusal extends Error {
  readonly answer: { code: MoveErrorCode; field: string | null; message: string };
  constructor(answer: Refusal['answer']) {
    super(answer.code);
    this.answer = answer;
  }
}
const refuse = (code: MoveErrorCode, message: string, field = 'referralId') => new Refusal({ code, field, message });

/** Moves the room with the referral. @throws Refusal when the shelter's side of it is not possible any more */
async function moveRoom(hold: NonNullable<Transition['hold']>, referral: ReferralRow, minutes: number, { shelters }: Context) {
  if (hold === 'EXTENDED') {
    if (referral.extendedAt !== null) throw refuse('ALREADY_EXTENDED', 'The hold was extended before; it can be once.');
    const extendedTo = await shelters.extendHold(referral.id, minutes);
    if (extendedTo === null) throw refuse('HOLD_LOST', 'The room is not kept any more.');
    return { extendedTo };
  }
  if (await shelters.moveHold(referral.id, hold)) return {};
  if (hold === 'RELEASED') return {};
  if (hold === 'OCCUPIED') throw refuse('HOLD_LOST', 'The room is not kept any more; send again or decline.');
  // Whoever waited has no room, and a hold may have run out before the answer: another room is held, and kept.
  const { id: referralId, shelterId } = referral;
  const placed = await shelters.placeHold({
    referralId,
    shelterId: String(shelterId),
    household: householdOf(referral),
    minutes,
  });
  if ('code' in placed) throw refuse('NO_ROOM', placed.message);
  if (!(await shelters.moveHold(referralId, hold))) throw refuse('NO_ROOM', 'No room that fits is free any more.');
  return {};
}

type Next = (referral: ReferralRow) => Promise<{ referral: NewReferral } | { error: SendError }>;

/** One move of a referral's life: judged by the table, the room moved with it, written down. */
export function moveReferral(move: Move, input: MoveInput, context: Context): Promise<MoveResult<ReferralMoveErrorCode>>;
/** The same for a family that is sent on; `next` makes the next request under its code. */
export function moveReferral(
  move: 'reroute' | 'transfer',
  input: { referralId: string },
  context: Context,
  next: Next,
): Promise<MoveResult<SendOnErrorCode>>;
export async function moveReferral(
  move: Move,
  { referralId, reason = null, sendAnyway }: MoveInput,
  context: Context,
  next?: Next,
): Promise<MoveResult<MoveErrorCode>> {
  const { viewer, store } = context;
  const failed = (answer: Refusal['answer']) => ({ referral: null, errors: [answer] });
  const text = reason?.text?.trim() ?? null;
  const fault = wordsFault(move, text);
  const field = wordsFieldOf[move] ?? 'text';
  if (fault !== null) return failed({ code: 'INVALID_TEXT', field, message: fault });
  const findings = text === null || sendAnyway ? [] : findingsIn(text);
  if (findings.length > 0) return { referral: null, errors: [{ code: 'TEXT_WARNING', field, message: textWarning, findings }] };
  try {
    if (move === 'accept') await store.settleLater(referralId);
    // Before the referral is locked: a second connection inside could wait for the first for ever.
    const minutes = await minutesFor(context);
    const moved = await store.move(referralId, async (referral) => {
      const sides = referral ? sidesOf(referral, viewer) : [];
      const decision = decideMove(move, { status: referral?.status ?? 'SENT', kind: referral?.kind ?? 'HOUSING', sides });
      if (!decision.open) throw refuse(decision.code, decision.message);
      if (referral === null) return null;
      const { hold, to } = decision.transition;
      const sentOn = await next?.(referral);
      if (sentOn && 'error' in sentOn) throw new Refusal(sentOn.error);
      const room = hold === null || referral.shelterId === null ? {} : await moveRoom(hold, referral, minutes, context);
      return { to, reason: reason && { code: reason.code, text }, ...room, ...(sentOn ? { next: sentOn.referral } : {}) };
    });
    if (moved === 'PENDING') return failed(pendingError);
  } catch (error) {
    if (error instanceof Refusal) return failed(error.answer);
    if (error instanceof SheltersUnavailable) return failed({ code: 'SHELTERS_UNAVAILABLE', field: 'referralId', message: unavailable });
    throw error;
  }
  store.forget(referralId);
  return { referral: await store.referral(referralId), errors: [] };
}
