import type { ReferralKind, ReferralStatus } from './referral.ts';

export type Move =
  | 'receive'
  | 'ask'
  | 'answer'
  | 'waitlist'
  | 'accept'
  | 'decline'
  | 'extendHold'
  | 'markOnTheWay'
  | 'markArrived'
  | 'markDidNotArrive'
  | 'reroute'
  | 'transfer'
  | 'withdraw'
  | 'close';

/** Whoever was asked, and whoever asked. */
export type Side = 'RECEIVER' | 'SENDER';

export type StoredStatus = Exclude<ReferralStatus, 'EXPIRED'>;

export interface Transition {
  readonly from: readonly ReferralStatus[];
  /** Null where the status stays as it is. */
  readonly to: Exclude<StoredStatus, 'SENT'> | null;
  /** Whose move it is. */
  readonly by: readonly Side[];
  /** What the room held for the referral becomes; null where it stays as it is. */
  readonly hold: 'CONFIRMED' | 'OCCUPIED' | 'RELEASED' | 'EXTENDED' | null;
  /** Whether whoever makes the move says something with it. */
  readonly words: 'NEEDED' | 'ALLOWED' | 'NONE';
  /** Whether the family is sent on to another shelter under the same code. */
  readonly sendsOn: boolean;
  /** Open only where a room is asked for. */
  readonly needsRoom: boolean;
}

const both = ['RECEIVER', 'SENDER'] as const;
/** The answer is due. */
export const unanswered = ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'] as const;
/** As long as the shelter may still say yes; whoever waits has no room held. */
const open = [...unanswered, 'WAITLISTED'] as const;
const expected = ['ACCEPTED', 'ON_THE_WAY'] as const;
const over = ['ARRIVED', 'DID_NOT_ARRIVE', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const;

const rest = { hold: null, words: 'NONE', sendsOn: false, needsRoom: false } as const;

/** The life of a referral. The table is the specification; nothing else decides about a move. */
export const transitions: Readonly<Record<Move, Transition>> = {
  receive: { ...rest, from: ['SENT'], to: 'RECEIVED', by: ['RECEIVER'] },
  ask: { ...rest, from: ['SENT', 'RECEIVED'], to: 'NEEDS_INFORMATION', by: ['RECEIVER'], words: 'NEEDED' },
  answer: { ...rest, from: ['NEEDS_INFORMATION'], to: 'RECEIVED', by: ['SENDER'], words: 'NEEDED' },
  waitlist: { ...rest, from: unanswered, to: 'WAITLISTED', by: ['RECEIVER'], hold: 'RELEASED', words: 'ALLOWED' },
  accept: { ...rest, from: open, to: 'ACCEPTED', by: ['RECEIVER'], hold: 'CONFIRMED' },
  decline: { ...rest, from: open, to: 'DECLINED', by: ['RECEIVER'], hold: 'RELEASED', words: 'NEEDED' },
  extendHold: { ...rest, from: unanswered, to: null, by: both, hold: 'EXTENDED', needsRoom: true },
  markOnTheWay: { ...rest, from: ['ACCEPTED'], to: 'ON_THE_WAY', by: both },
  markArrived: { ...rest, from: expected, to: 'ARRIVED', by: ['RECEIVER'], hold: 'OCCUPIED' },
  markDidNotArrive: { ...rest, from: expected, to: 'DID_NOT_ARRIVE', by: ['RECEIVER'], hold: 'RELEASED', words: 'ALLOWED' },
  reroute: {
    ...rest,
    from: [...open, 'DECLINED', 'EXPIRED', ...expected],
    to: 'REROUTED',
    by: ['SENDER'],
    hold: 'RELEASED',
    sendsOn: true,
    needsRoom: true,
  },
  transfer: { ...rest, from: ['ARRIVED'], to: null, by: ['RECEIVER'], sendsOn: true, needsRoom: true },
  withdraw: { ...rest, from: [...open, ...expected], to: 'WITHDRAWN', by: ['SENDER'], hold: 'RELEASED', words: 'ALLOWED' },
  close: { ...rest, from: over, to: 'CLOSED', by: both, words: 'ALLOWED' },
};

/** Unanswered past its due moment, a referral has expired. */
export const expires = (status: ReferralStatus): boolean => unanswered.some((one) => one === status);

/** From when on the retention of a referral is counted: its answer's due moment, now, or not yet. */
export function endOf(status: StoredStatus): 'WHEN_DUE' | 'NOW' | null {
  if (expires(status)) return 'WHEN_DUE';
  if (status === 'CLOSED' || status === 'REROUTED') return 'NOW';
  return status !== 'ARRIVED' && over.some((one) => one === status) ? 'NOW' : null;
}

/** The room kept for a referral in a status, as far as no clock has let it go. */
export function holdStateOf(status: ReferralStatus): 'HELD' | 'CONFIRMED' | null {
  if (expires(status)) return 'HELD';
  return expected.some((one) => one === status) ? 'CONFIRMED' : null;
}

export type MoveDecision =
  | { readonly open: true; readonly transition: Transition }
  | { readonly open: false; readonly code: 'NOT_FOUND' | 'NOT_OPEN'; readonly message: string };

const mayMake = ({ by }: Transition, sides: readonly Side[]) => by.some((side) => sides.includes(side));

/** Whether a move is open to this side from this status; if not, which moves are. */
export function decideMove(
  move: Move,
  { status, kind, sides }: { status: ReferralStatus; kind: ReferralKind; sides: readonly Side[] },
): MoveDecision {
  const transition = transitions[move];
  if (!mayMake(transition, sides)) return { open: false, code: 'NOT_FOUND', message: 'There is no such referral that you may answer.' };
  const isOpen = ({ from, needsRoom }: Transition) => from.includes(status) && (kind === 'HOUSING' || !needsRoom);
  if (isOpen(transition)) return { open: true, transition };
  const others = (Object.keys(transitions) as Move[]).filter((other) => isOpen(transitions[other]) && mayMake(transitions[other], sides));
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
  return expected.some((one) => one === from) && (to === 'WITHDRAWN' || to === 'DID_NOT_ARRIVE' || to === 'REROUTED') ? 'ENDED' : null;
}
