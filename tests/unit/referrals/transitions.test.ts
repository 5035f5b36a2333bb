import { describe, expect, it } from 'vitest';
import {
  codeFrom,
  decideMove,
  defaultSettings,
  endOf,
  escalationAfter,
  escalationOf,
  escalationSteps,
  holdMinutesFor,
  holdStateOf,
  type Move,
  type ReferralStatus,
  type Side,
  settingsFault,
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
  'REROUTED',
  'CLOSED',
] as const satisfies readonly ReferralStatus[];

/** Written out by hand: whose each move is, where it leads, and from which statuses. */
const table: Record<Move, { by: readonly Side[]; to: ReferralStatus | null; room?: true; from: readonly ReferralStatus[] }> = {
  receive: { by: ['RECEIVER'], to: 'RECEIVED', from: ['SENT'] },
  ask: { by: ['RECEIVER'], to: 'NEEDS_INFORMATION', from: ['SENT', 'RECEIVED'] },
  answer: { by: ['SENDER'], to: 'RECEIVED', from: ['NEEDS_INFORMATION'] },
  waitlist: { by: ['RECEIVER'], to: 'WAITLISTED', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'] },
  accept: { by: ['RECEIVER'], to: 'ACCEPTED', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED'] },
  decline: { by: ['RECEIVER'], to: 'DECLINED', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED'] },
  extendHold: { by: ['RECEIVER', 'SENDER'], to: null, room: true, from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'] },
  reroute: {
    by: ['SENDER'],
    to: 'REROUTED',
    room: true,
    from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED', 'DECLINED', 'EXPIRED', 'ACCEPTED', 'ON_THE_WAY'],
  },
  transfer: { by: ['RECEIVER'], to: null, room: true, from: ['ARRIVED'] },
  markOnTheWay: { by: ['RECEIVER', 'SENDER'], to: 'ON_THE_WAY', from: ['ACCEPTED'] },
  markArrived: { by: ['RECEIVER'], to: 'ARRIVED', from: ['ACCEPTED', 'ON_THE_WAY'] },
  markDidNotArrive: { by: ['RECEIVER'], to: 'DID_NOT_ARRIVE', from: ['ACCEPTED', 'ON_THE_WAY'] },
  withdraw: { by: ['SENDER'], to: 'WITHDRAWN', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED', 'ACCEPTED', 'ON_THE_WAY'] },
  close: { by: ['RECEIVER', 'SENDER'], to: 'CLOSED', from: ['ARRIVED', 'DID_NOT_ARRIVE', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] },
};
const sides: readonly Side[] = ['RECEIVER', 'SENDER'];
const cells = (Object.keys(table) as Move[]).flatMap((move) =>
  statuses.flatMap((status) =>
    sides.flatMap((side) => (['HOUSING', 'SCHOOL'] as const).map((kind) => [move, status, side, kind] as const)),
  ),
);

describe('a move of a referral', () => {
  it.each(cells)('%s from %s by the %s of %s is as the table says', (move, status, side, kind) => {
    const { by, to, from, room } = table[move];
    const decision = decideMove(move, { status, kind, sides: [side] });
    if (!by.includes(side)) expect(decision).toMatchObject({ open: false, code: 'NOT_FOUND' });
    else if (!from.includes(status) || (room && kind !== 'HOUSING'))
      expect(decision).toMatchObject({ open: false, code: 'NOT_OPEN', message: expect.stringContaining(status) });
    else expect(decision).toMatchObject({ open: true, transition: { to } });
  });

  it('is nobody’s who stands on neither side', () => {
    for (const move of Object.keys(table) as Move[])
      for (const status of statuses)
        expect(decideMove(move, { status, kind: 'HOUSING', sides: [] })).toMatchObject({ open: false, code: 'NOT_FOUND' });
  });

  it('that is not open names those that are', () => {
    expect(decideMove('markArrived', { status: 'SENT', kind: 'HOUSING', sides: ['RECEIVER'] })).toMatchObject({
      message: 'The referral is SENT; open to you: receive, ask, waitlist, accept, decline, extendHold.',
    });
    expect(decideMove('accept', { status: 'CLOSED', kind: 'HOUSING', sides: ['RECEIVER'] })).toMatchObject({
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
      for (const to of ['WITHDRAWN', 'DID_NOT_ARRIVE', 'REROUTED'] as const) expect(stayOf({ from, to })).toBe('ENDED');
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
  it('lasts longer for a hospital, and as long as the network says', () => {
    const lasts = (settings = defaultSettings) => ['HOSPITAL', 'HOTLINE', 'POLICE'].map((kind) => holdMinutesFor(settings, kind));
    expect(lasts()).toEqual([150, 90, 90]);
    expect(lasts({ ...defaultSettings, holdMinutes: 60, holdMinutesOf: { POLICE: 30 } })).toEqual([60, 60, 30]);
  });

  it('lasts 15 to 240 minutes, and nothing is kept less than 30 days', () => {
    expect(settingsFault(defaultSettings)).toBeNull();
    for (const [change, field] of [
      [{ holdMinutes: 14 }, 'holdMinutes'],
      [{ holdMinutes: 241 }, 'holdMinutes'],
      [{ holdMinutesOf: { NGO: 14 } }, 'holdMinutesOf'],
      [{ keepDays: 29 }, 'keepDays'],
      [{ keepDays: 3_651 }, 'keepDays'],
    ] as const)
      expect(settingsFault({ ...defaultSettings, ...change })?.field).toBe(field);
    expect(settingsFault({ holdMinutes: 15, holdMinutesOf: { NGO: 240 }, keepDays: 30 })).toBeNull();
  });
});

describe('a referral nobody answers', () => {
  const sentAt = new Date('2026-03-08T01:00:00Z');
  const after = (minutes: number) => escalationOf(sentAt, new Date(sentAt.getTime() + minutes * 60_000));

  it('calls upon the shelter after an hour, the coordinators after two, everyone after three and a half, and is over after four', () => {
    expect([0, 59.9, 60, 119.9, 120, 209.9, 210, 239.9, 240, 10_000].map(after)).toEqual([
      null,
      null,
      'SHELTER_AGAIN',
      'SHELTER_AGAIN',
      'COORDINATOR',
      'COORDINATOR',
      'EVERYONE',
      'EVERYONE',
      'EXPIRED',
      'EXPIRED',
    ]);
    expect(escalationSteps.map((step) => escalationAfter[step])).toEqual([60, 120, 210, 240]);
  });

  it('has no step yet where the clock that asks is behind', () => {
    expect(after(-5)).toBeNull();
  });
});

describe('the retention of a referral', () => {
  it('is counted from its end; what is open, waits or has arrived has none', () => {
    expect(statuses.filter((status) => status !== 'EXPIRED' && endOf(status) === 'WHEN_DUE')).toEqual([
      'SENT',
      'RECEIVED',
      'NEEDS_INFORMATION',
    ]);
    expect(statuses.filter((status) => status !== 'EXPIRED' && endOf(status) === null)).toEqual([
      'WAITLISTED',
      'ACCEPTED',
      'ON_THE_WAY',
      'ARRIVED',
    ]);
  });
});
