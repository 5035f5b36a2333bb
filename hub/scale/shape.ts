import type { referrals } from '../../subgraphs/referrals/tables.ts';
import type { holds } from '../../subgraphs/shelters/tables.ts';

/**
 * What a network of this field looks like, as shares. Sources: Women's Aid 2020 (ages of boys, size of vacancies), 62
 * refuges 2022-23 (why referrals fail); the rest is assumed, and only has to be alike at every size.
 */

/** The oldest boy a shelter takes: 92.4 % take boys up to 12, 79.8 % up to 14, 49.4 % up to 16, 19.4 % at 17. */
export const oldestBoys = [
  { share: 0.076, age: 10 },
  { share: 0.126, age: 12 },
  { share: 0.304, age: 14 },
  { share: 0.3, age: 16 },
  { share: 0.194, age: 17 },
] as const;

/** Beds of a unit: 15.1 % take a mother with three children, 4.6 % with four. */
export const unitBeds = [
  { share: 0.24, beds: 2 },
  { share: 0.609, beds: 3 },
  { share: 0.105, beds: 4 },
  { share: 0.046, beds: 5 },
] as const;

/** What staff said last; free units are then held for some of the referrals. */
export const unitStates = [
  { share: 0.74, state: 'OCCUPIED' },
  { share: 0.04, state: 'OUT_OF_SERVICE' },
  { share: 0.22, state: 'FREE' },
] as const;

/** Hours since capacity was confirmed: fresh under 2, ageing to 8, stale beyond. */
export const confirmedHours = [
  { share: 0.55, from: 0, to: 2 },
  { share: 0.3, from: 2, to: 8 },
  { share: 0.15, from: 8, to: 60 },
] as const;

export const languagesSpoken = [
  { share: 0.5, languages: ['ky', 'ru'] },
  { share: 0.2, languages: ['ky'] },
  { share: 0.15, languages: ['ky', 'ru', 'uz'] },
  { share: 0.1, languages: ['ky', 'uz'] },
  { share: 0.05, languages: ['ky', 'ru', 'en'] },
] as const;

export const householdLanguages = [
  { share: 0.55, languages: ['ky'] },
  { share: 0.25, languages: ['ky', 'ru'] },
  { share: 0.12, languages: ['ru'] },
  { share: 0.07, languages: ['uz'] },
  { share: 0.01, languages: ['tg'] },
] as const;

export const childrenCounts = [
  { share: 0.22, children: 0 },
  { share: 0.26, children: 1 },
  { share: 0.27, children: 2 },
  { share: 0.16, children: 3 },
  { share: 0.06, children: 4 },
  { share: 0.03, children: 5 },
] as const;

export const partnerKinds = [
  { share: 0.08, kind: 'HOTLINE' },
  { share: 0.3, kind: 'HOSPITAL' },
  { share: 0.37, kind: 'NGO' },
  { share: 0.25, kind: 'POLICE' },
] as const;

export const declineReasons = [
  { share: 0.58, code: 'NO_ROOM' },
  { share: 0.27, code: 'DOES_NOT_FIT' },
  { share: 0.1, code: 'SAFETY' },
  { share: 0.05, code: 'OTHER' },
] as const;

export const withdrawalReasons = [
  { share: 0.3, code: 'FOUND_ELSEWHERE' },
  { share: 0.25, code: 'STAYS_WHERE_SHE_IS' },
  { share: 0.25, code: 'CHANGED_HER_MIND' },
  { share: 0.1, code: 'OUT_OF_REACH' },
  { share: 0.1, code: 'OTHER' },
] as const;

/** A referral's life so far, with what became of the room that was held for it. */
export interface Life {
  readonly share: number;
  readonly path: readonly (typeof referrals.$inferSelect)['status'][];
  readonly hold: (typeof holds.$inferSelect)['state'];
  readonly outcome: string | null;
}

const housed = ['SENT', 'RECEIVED', 'ACCEPTED', 'ON_THE_WAY', 'ARRIVED'] as const;
const asked = ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'RECEIVED', 'ACCEPTED', 'ON_THE_WAY', 'ARRIVED'] as const;

/** How referrals of the past went. A room held for one that expired stays HELD past its end: the clock let it go. */
export const pastLives: readonly Life[] = [
  { share: 0.36, path: [...housed, 'CLOSED'], hold: 'OCCUPIED', outcome: 'HOUSED' },
  { share: 0.07, path: [...asked, 'CLOSED'], hold: 'OCCUPIED', outcome: 'HOUSED' },
  { share: 0.04, path: housed, hold: 'OCCUPIED', outcome: null },
  { share: 0.12, path: ['SENT', 'RECEIVED', 'DECLINED'], hold: 'RELEASED', outcome: null },
  { share: 0.08, path: ['SENT', 'RECEIVED', 'DECLINED', 'CLOSED'], hold: 'RELEASED', outcome: 'HOUSED_ELSEWHERE' },
  { share: 0.1, path: ['SENT', 'WITHDRAWN'], hold: 'RELEASED', outcome: null },
  { share: 0.06, path: ['SENT', 'RECEIVED', 'WITHDRAWN', 'CLOSED'], hold: 'RELEASED', outcome: 'STAYED_OR_WENT_BACK' },
  { share: 0.03, path: ['SENT'], hold: 'HELD', outcome: null },
  { share: 0.02, path: ['SENT', 'RECEIVED'], hold: 'HELD', outcome: null },
  { share: 0.01, path: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'], hold: 'HELD', outcome: null },
  { share: 0.03, path: ['SENT', 'CLOSED'], hold: 'HELD', outcome: 'LOST_CONTACT' },
  { share: 0.04, path: ['SENT', 'RECEIVED', 'ACCEPTED', 'DID_NOT_ARRIVE'], hold: 'RELEASED', outcome: null },
  { share: 0.04, path: ['SENT', 'RECEIVED', 'ACCEPTED', 'DID_NOT_ARRIVE', 'CLOSED'], hold: 'RELEASED', outcome: 'LOST_CONTACT' },
];

/** How those stand that a unit or a place in the queue is kept for today. */
const lives = {
  RESIDENT: [{ share: 1, path: housed, hold: 'OCCUPIED', outcome: null }],
  WAITING: [{ share: 1, path: ['SENT', 'RECEIVED', 'WAITLISTED'], hold: 'RELEASED', outcome: null }],
  LAPSED: [{ share: 1, path: ['SENT', 'RECEIVED'], hold: 'HELD', outcome: null }],
  EXPECTED: [
    { share: 0.6, path: ['SENT', 'RECEIVED', 'ACCEPTED'], hold: 'CONFIRMED', outcome: null },
    { share: 0.4, path: ['SENT', 'RECEIVED', 'ACCEPTED', 'ON_THE_WAY'], hold: 'CONFIRMED', outcome: null },
  ],
  UNANSWERED: [
    { share: 0.5, path: ['SENT'], hold: 'HELD', outcome: null },
    { share: 0.35, path: ['SENT', 'RECEIVED'], hold: 'HELD', outcome: null },
    { share: 0.15, path: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'], hold: 'HELD', outcome: null },
  ],
} as const satisfies Record<string, readonly Life[]>;

export type Present = keyof typeof lives;
export const presentLives: Readonly<Record<Present, readonly Life[]>> = lives;

/** Minutes since a referral was sent, for those of today. Who is unanswered was sent within the time a room is held. */
export const presentMinutes: Readonly<Record<Present, { from: number; to: number }>> = {
  RESIDENT: { from: 3 * 1440, to: 90 * 1440 },
  WAITING: { from: 1440, to: 30 * 1440 },
  LAPSED: { from: 300, to: 600 },
  EXPECTED: { from: 180, to: 720 },
  UNANSWERED: { from: 1, to: 60 },
};
