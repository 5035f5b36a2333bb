import { describe, expect, it } from 'vitest';
import { codeFrom, decideMove, holdMinutes, type Move, type ReferralStatus, type Side } from '../../../subgraphs/referrals/domain/index.ts';

/** Written out by hand: where each move leads from each status; null where it is not open. */
const table: Record<Move, { by: Side; from: Record<ReferralStatus, string | null> }> = {
  accept: { by: 'SHELTER', from: { SENT: 'ACCEPTED', ACCEPTED: null, DECLINED: null, EXPIRED: null, ARRIVED: null, WITHDRAWN: null } },
  decline: { by: 'SHELTER', from: { SENT: 'DECLINED', ACCEPTED: null, DECLINED: null, EXPIRED: null, ARRIVED: null, WITHDRAWN: null } },
  markArrived: { by: 'SHELTER', from: { SENT: null, ACCEPTED: 'ARRIVED', DECLINED: null, EXPIRED: null, ARRIVED: null, WITHDRAWN: null } },
  withdraw: {
    by: 'SENDER',
    from: { SENT: 'WITHDRAWN', ACCEPTED: 'WITHDRAWN', DECLINED: null, EXPIRED: null, ARRIVED: null, WITHDRAWN: null },
  },
};
const cells = (Object.keys(table) as Move[]).flatMap((move) =>
  (Object.keys(table[move].from) as ReferralStatus[]).map((status) => [move, status, table[move].by, table[move].from[status]] as const),
);

describe('a move of a referral', () => {
  it.each(cells)('%s from %s by %s leads to %s', (move, status, by, to) => {
    const decision = decideMove(move, { status, sides: [by] });
    if (to === null) expect(decision).toMatchObject({ open: false, code: 'NOT_OPEN', message: expect.stringContaining(status) });
    else expect(decision).toMatchObject({ open: true, transition: { to } });
  });

  it.each(cells)('%s from %s is nobody else’s but the %s’s', (move, status, by) => {
    for (const sides of [[], [by === 'SHELTER' ? 'SENDER' : 'SHELTER']] as Side[][]) {
      expect(decideMove(move, { status, sides })).toMatchObject({ open: false, code: 'NOT_FOUND' });
    }
  });

  it('that is not open names those that are', () => {
    expect(decideMove('markArrived', { status: 'SENT', sides: ['SHELTER'] })).toMatchObject({
      message: 'The referral is SENT; open to you: accept, decline.',
    });
    expect(decideMove('accept', { status: 'ARRIVED', sides: ['SHELTER'] })).toMatchObject({
      message: 'The referral is ARRIVED; no move is open to you.',
    });
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
