import type { ReferralStatus } from './referral.ts';

export type Move = 'accept' | 'decline' | 'markArrived' | 'withdraw';

export interface Transition {
  readonly from: readonly ReferralStatus[];
  readonly to: Exclude<ReferralStatus, 'SENT' | 'EXPIRED'>;
  /** Whose move it is. */
  readonly by: 'SHELTER' | 'SENDER';
  /** What the room kept for the referral becomes. */
  readonly hold: 'CONFIRMED' | 'OCCUPIED' | 'RELEASED';
}

/** The life of a referral. The table is the specification; nothing else decides about a move. */
export const transitions: Readonly<Record<Move, Transition>> = {
  accept: { from: ['SENT'], to: 'ACCEPTED', by: 'SHELTER', hold: 'CONFIRMED' },
  decline: { from: ['SENT'], to: 'DECLINED', by: 'SHELTER', hold: 'RELEASED' },
  markArrived: { from: ['ACCEPTED'], to: 'ARRIVED', by: 'SHELTER', hold: 'OCCUPIED' },
  withdraw: { from: ['SENT', 'ACCEPTED'], to: 'WITHDRAWN', by: 'SENDER', hold: 'RELEASED' },
};

export type Side = Transition['by'];

export type MoveDecision =
  | { readonly open: true; readonly transition: Transition }
  | { readonly open: false; readonly code: 'NOT_FOUND' | 'NOT_OPEN'; readonly message: string };

/** Whether a move is open to this side from this status; if not, which moves are. */
export function decideMove(move: Move, { status, sides }: { status: ReferralStatus; sides: readonly Side[] }): MoveDecision {
  const transition = transitions[move];
  if (!sides.includes(transition.by)) return { open: false, code: 'NOT_FOUND', message: 'There is no such referral that you may answer.' };
  if (transition.from.includes(status)) return { open: true, transition };
  const open = (Object.keys(transitions) as Move[]).filter(
    (other) => transitions[other].from.includes(status) && sides.includes(transitions[other].by),
  );
  return {
    open: false,
    code: 'NOT_OPEN',
    message: `The referral is ${status}; ${open.length > 0 ? `open to you: ${open.join(', ')}` : 'no move is open to you'}.`,
  };
}

/** What a household is to a shelter after a move; null when the move does not concern the shelter's house. */
export function stayOf({ from, to }: { from: ReferralStatus; to: ReferralStatus }): 'EXPECTED' | 'STAYING' | 'ENDED' | null {
  if (to === 'ACCEPTED') return 'EXPECTED';
  if (to === 'ARRIVED') return 'STAYING';
  return from === 'ACCEPTED' || from === 'ARRIVED' ? 'ENDED' : null;
}
