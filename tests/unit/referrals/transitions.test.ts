import { describe, expect, it } from 'vitest';
import {
  codeFrom,
  decideMove,
  holdMinutes,
  holdStateOf,
  type Move,
  type ReferralStatus,
  type Side,
  stayOf,
  wordsFault,
} from '../../../subgraphs/referrals/domain/index.ts';

const statuses = [
  'SENT',
  'RECEIVED',
  'NEEDS_INFORMATION',
  'WAITLISTED',
  'ACCEPTED',
  'DECLINED',
  'EXPIRED',
  'ON_THE_WAY',
  'ARRIVED',
  'DID_NOT_ARRIVE',
  'WITHDRAWN',
  'CLOSED',
] as const satisfies readonly ReferralStatus[];

/** Written out by hand: whose each move is, where it leads, and from which statuses. */
const table: Record<Move, { by: readonly Side[]; to: ReferralStatus; from: readonly ReferralStatus[] }> = {
  receive: { by: ['SHELTER'], to: 'RECEIVED', from: ['SENT'] },
  ask: { by: ['SHELTER'], to: 'NEEDS_INFORMATION', from: ['SENT', 'RECEIVED'] },
  answer: { by: ['SENDER'], to: 'RECEIVED', from: ['NEEDS_INFORMATION'] },
  waitlist: { by: ['SHELTER'], to: 'WAITLISTED', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'] },
  accept: { by: ['SHELTER'], to: 'ACCEPTED', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED'] },
  decline: { by: ['SHELTER'], to: 'DECLINED', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED'] },
  markOnTheWay: { by: ['SHELTER', 'SENDER'], to: 'ON_THE_WAY', from: ['ACCEPTED'] },
  markArrived: { by: ['SHELTER'], to: 'ARRIVED', from: ['ACCEPTED', 'ON_THE_WAY'] },
  markDidNotArrive: { by: ['SHELTER'], to: 'DID_NOT_ARRIVE', from: ['ACCEPTED', 'ON_THE_WAY'] },
  withdraw: { by: ['SENDER'], to: 'WITHDRAWN', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED', 'ACCEPTED', 'ON_THE_WAY'] },
  close: { by: ['SHELTER', 'SENDER'], to: 'CLOSED', from: ['ARRIVED', 'DID_NOT_ARRIVE', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] },
};
const sides: readonly Side[] = ['SHELTER', 'SENDER'];
const cells = (Object.keys(table) as Move[]).flatMap((move) =>
  statuses.flatMap((status) => sides.map((side) => [move, status, side] as const)),
);

describe('a move of a referral', () => {
  it.each(cells)('%s from %s by the %s is as the table says', (move, status, side) => {
    const { by, to, from } = table[move];
    const decision = decideMove(move, { status, sides: [side] });
    if (!by.includes(side)) expect(decision).toMatchObject({ open: false, code: 'NOT_FOUND' });
    else if (!from.includes(status))
      expect(decision).toMatchObject({ open: false, code: 'NOT_OPEN', message: expect.stringContaining(status) });
    else expect(decision).toMatchObject({ open: true, transition: { to } });
  });

  it('is nobody’s who stands on neither side', () => {
    for (const move of Object.keys(table) as Move[])
      for (const status of statuses) expect(decideMove(move, { status, sides: [] })).toMatchObject({ open: false, code: 'NOT_FOUND' });
  });

  it('that is not open names those that are', () => {
    expect(decideMove('markArrived', { status: 'SENT', sides: ['SHELTER'] })).toMatchObject({
      message: 'The referral is SENT; open to you: receive, ask, waitlist, accept, decline.',
    });
    expect(decideMove('accept', { status: 'CLOSED', sides: ['SHELTER'] })).toMatchObject({
      message: 'The referral is CLOSED; no move is open to you.',
    });
  });
});

describe('the words of a move', () => {
  it('are needed for questions, answers and declines, and never longer than 500 characters', () => {
    for (const move of Object.keys(table) as Move[]) {
      expect(wordsFault(move, null) === null).toBe(!['ask', 'answer', 'decline'].includes(move));
      expect(wordsFault(move, '') === null).toBe(!['ask', 'answer', 'decline'].includes(move));
      expect(wordsFault(move, 'x'.repeat(500))).toBeNull();
      expect(wordsFault(move, 'x'.repeat(501))).not.toBeNull();
    }
  });
});

describe('the room kept for a referral', () => {
  it('is held until the answer, confirmed until the arrival, and nothing else', () => {
    expect(statuses.map((status) => holdStateOf(status))).toEqual([
      'HELD',
      'HELD',
      'HELD',
      null,
      'CONFIRMED',
      null,
      null,
      'CONFIRMED',
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a household', () => {
  it('is expected, stays, is gone; a closed referral ends no stay', () => {
    expect(stayOf({ from: 'SENT', to: 'ACCEPTED' })).toBe('EXPECTED');
    expect(stayOf({ from: 'ACCEPTED', to: 'ON_THE_WAY' })).toBeNull();
    expect(stayOf({ from: 'ON_THE_WAY', to: 'ARRIVED' })).toBe('STAYING');
    for (const from of ['ACCEPTED', 'ON_THE_WAY'] as const)
      for (const to of ['WITHDRAWN', 'DID_NOT_ARRIVE'] as const) expect(stayOf({ from, to })).toBe('ENDED');
    expect(stayOf({ from: 'ARRIVED', to: 'CLOSED' })).toBeNull();
    expect(stayOf({ from: 'SENT', to: 'WITHDRAWN' })).toBeNull();
  });
});

describe('a referral code', () => {
  const bytes = (seed: number) => Uint8Array.from({ length: 24 }, (_, index) => (seed * 31 + index * 97 + seed * index * index) % 256);

  it('can be said on the telephone: three times four letters and digits that do not look alike', () => {
    for (let seed = 0; seed < 500; seed += 1) expect(codeFrom(bytes(seed))).toMatch(/^[2-9A-HJKMNP-TW-Z]{4}(-[2-9A-HJKMNP-TW-Z]{4}){2}$/);
  });

  it('is the same for the same bytes and another for others', () => {
    expect(codeFrom(bytes(7))).toBe(codeFrom(bytes(7)));
    expect(codeFrom(bytes(7))).not.toBe(codeFrom(bytes(8)));
  });
});

describe('a hold', () => {
  it('lasts longer for a hospital', () => {
    expect([holdMinutes('HOSPITAL'), holdMinutes('HOTLINE'), holdMinutes('POLICE')]).toEqual([150, 90, 90]);
  });
});
