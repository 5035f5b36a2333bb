import type { ReferralStatus } from './referral.ts';

export type Move =
  | 'receive'
  | 'ask'
  | 'answer'
  | 'waitlist'
  | 'accept'
  | 'decline'
  | 'markOnTheWay'
  | 'markArrived'
  | 'markDidNotArrive'
  | 'withdraw'
  | 'close';

export type Side = 'SHELTER' | 'SENDER';

export interface Transition {
  readonly from: readonly ReferralStatus[];
  readonly to: Exclude<ReferralStatus, 'SENT' | 'EXPIRED'>;
  /** Whose move it is. */
  readonly by: readonly Side[];
  /** What the room held for the referral becomes; null where it stays as it is. */
  readonly hold: 'CONFIRMED' | 'OCCUPIED' | 'RELEASED' | null;
  /** Whether whoever makes the move says something with it. */
  readonly words: 'NEEDED' | 'ALLOWED' | 'NONE';
}

const both = ['SHELTER', 'SENDER'] as const;
/** A room is held and the shelter's answer is due. */
export const unanswered = ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'] as const;
/** As long as the shelter may still say yes; whoever waits has no room held. */
const open = [...unanswered, 'WAITLISTED'] as const;
const expected = ['ACCEPTED', 'ON_THE_WAY'] as const;
const over = ['ARRIVED', 'DID_NOT_ARRIVE', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const;

/** The life of a referral. The table is the specification; nothing else decides about a move. */
export const transitions: Readonly<Record<Move, Transition>> = {
  receive: { from: ['SENT'], to: 'RECEIVED', by: ['SHELTER'], hold: null, words: 'NONE' },
  ask: { from: ['SENT', 'RECEIVED'], to: 'NEEDS_INFORMATION', by: ['SHELTER'], hold: null, words: 'NEEDED' },
  answer: { from: ['NEEDS_INFORMATION'], to: 'RECEIVED', by: ['SENDER'], hold: null, words: 'NEEDED' },
  waitlist: { from: unanswered, to: 'WAITLISTED', by: ['SHELTER'], hold: 'RELEASED', words: 'ALLOWED' },
  accept: { from: open, to: 'ACCEPTED', by: ['SHELTER'], hold: 'CONFIRMED', words: 'NONE' },
  decline: { from: open, to: 'DECLINED', by: ['SHELTER'], hold: 'RELEASED', words: 'NEEDED' },
  markOnTheWay: { from: ['ACCEPTED'], to: 'ON_THE_WAY', by: both, hold: null, words: 'NONE' },
  markArrived: { from: expected, to: 'ARRIVED', by: ['SHELTER'], hold: 'OCCUPIED', words: 'NONE' },
  markDidNotArrive: { from: expected, to: 'DID_NOT_ARRIVE', by: ['SHELTER'], hold: 'RELEASED', words: 'ALLOWED' },
  withdraw: { from: [...open, ...expected], to: 'WITHDRAWN', by: ['SENDER'], hold: 'RELEASED', words: 'ALLOWED' },
  close: { from: over, to: 'CLOSED', by: both, hold: null, words: 'ALLOWED' },
};

/** Unanswered past its due moment, a referral has expired. */
export const expires = (status: ReferralStatus): boolean => unanswered.some((one) => one === status);

/** The room kept for a referral in a status. */
export function holdStateOf(status: ReferralStatus): 'HELD' | 'CONFIRMED' | null {
  if (expires(status)) return 'HELD';
  return expected.some((one) => one === status) ? 'CONFIRMED' : null;
}

export type MoveDecision =
  | { readonly open: true; readonly transition: Transition }
  | { readonly open: false; readonly code: 'NOT_FOUND' | 'NOT_OPEN'; readonly message: string };

const mayMake = ({ by }: Transition, sides: readonly Side[]) => by.some((side) => sides.includes(side));

/** Whether a move is open to this side from this status; if not, which moves are. */
export function decideMove(move: Move, { status, sides }: { status: ReferralStatus; sides: readonly Side[] }): MoveDecision {
  const transition = transitions[move];
  if (!mayMake(transition, sides)) return { open: false, code: 'NOT_FOUND', message: 'There is no such referral that you may answer.' };
  if (transition.from.includes(status)) return { open: true, transition };
  const others = (Object.keys(transitions) as Move[]).filter(
    (other) => transitions[other].from.includes(status) && mayMake(transitions[other], sides),
  );
  return {
    open: false,
    code: 'NOT_OPEN',
    message: `The referral is ${status}; ${others.length > 0 ? `open to you: ${others.join(', ')}` : 'no move is open to you'}.`,
  };
}

/** What is wrong with the words that come with a move; null when nothing is. */
export function wordsFault(move: Move, text: string | null): string | null {
  const { words } = transitions[move];
  if ((text ?? '').length > 500) return 'There is room for 500 characters.';
  return words === 'NEEDED' && !text ? 'It needs 1 to 500 characters.' : null;
}

/** What a household is to a shelter after a move; null when the move does not concern the shelter's house. */
export function stayOf({ from, to }: { from: ReferralStatus; to: ReferralStatus }): 'EXPECTED' | 'STAYING' | 'ENDED' | null {
  if (to === 'ACCEPTED') return 'EXPECTED';
  if (to === 'ARRIVED') return 'STAYING';
  return expected.some((one) => one === from) && (to === 'WITHDRAWN' || to === 'DID_NOT_ARRIVE') ? 'ENDED' : null;
}
