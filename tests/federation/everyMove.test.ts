import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shelterIdOf } from '../../hub/demo/network.ts';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { clearDisclosures, type Loose, mutate } from '../support/disclosures.ts';
import { inFull } from '../support/extent.ts';
import { clearReferrals, sendReferral } from '../support/referrals.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ work: false });
});
afterAll(() => hub.stop());

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
] as const;

/** Written out by hand: which mutation, its input beside the referral, whose it is, and from which statuses. */
const moves: Readonly<
  Record<string, { input?: () => Loose; by: 'SHELTER' | 'HOTLINE' | 'BOTH'; from: readonly (typeof statuses)[number][] }>
> = {
  receiveReferral: { by: 'SHELTER', from: ['SENT'] },
  askReferral: { by: 'SHELTER', from: ['SENT', 'RECEIVED'], input: () => ({ question: 'How old?' }) },
  answerReferral: { by: 'HOTLINE', from: ['NEEDS_INFORMATION'], input: () => ({ answer: 'Six.' }) },
  waitlistReferral: { by: 'SHELTER', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'] },
  acceptReferral: { by: 'SHELTER', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED'] },
  declineReferral: {
    by: 'SHELTER',
    from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED'],
    input: () => ({ reason: 'NO_ROOM', text: 'Full.' }),
  },
  extendHold: { by: 'BOTH', from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION'] },
  markOnTheWay: { by: 'BOTH', from: ['ACCEPTED'] },
  markArrived: { by: 'SHELTER', from: ['ACCEPTED', 'ON_THE_WAY'] },
  markDidNotArrive: { by: 'SHELTER', from: ['ACCEPTED', 'ON_THE_WAY'] },
  rerouteReferral: {
    by: 'HOTLINE',
    from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED', 'ACCEPTED', 'ON_THE_WAY', 'DECLINED', 'EXPIRED'],
    input: () => ({ shelterId: shelterIdOf('poplar'), idempotencyKey: randomUUID() }),
  },
  transferReferral: {
    by: 'SHELTER',
    from: ['ARRIVED'],
    input: () => ({ shelterId: shelterIdOf('maple'), reference: 'family-1', idempotencyKey: randomUUID() }),
  },
  withdrawReferral: {
    by: 'HOTLINE',
    from: ['SENT', 'RECEIVED', 'NEEDS_INFORMATION', 'WAITLISTED', 'ACCEPTED', 'ON_THE_WAY'],
    input: () => ({ reason: 'OTHER' }),
  },
  closeReferral: {
    by: 'BOTH',
    from: ['ARRIVED', 'DID_NOT_ARRIVE', 'DECLINED', 'EXPIRED', 'WITHDRAWN'],
    input: () => ({ outcome: 'OTHER' }),
  },
};
const sides: Partial<Record<PersonaName, readonly string[]>> = {
  hotline: ['HOTLINE', 'BOTH'],
  'shelter-juniper': ['SHELTER', 'BOTH'],
  'director-juniper': ['SHELTER', 'BOTH'],
};

/** A referral of the hotline to Juniper, in this status, with the room that belongs to it. */
async function referralIn(status: (typeof statuses)[number]): Promise<string> {
  await clearReferrals(hub);
  const { id } = (await sendReferral(hub, 'hotline')).referral;
  const stored = status === 'EXPIRED' ? 'SENT' : status;
  await hub.admin`update referrals.referrals set status = ${stored}, answer_due_at = now() + ${status === 'EXPIRED' ? '-1' : '60'}::int * interval '1 minute'`;
  if (['ACCEPTED', 'ON_THE_WAY'].includes(status)) await hub.admin`update shelters.holds set state = 'CONFIRMED'`;
  return id;
}
const state = async () => JSON.stringify(await hub.admin`select id, status, extended_at from referrals.referrals order by leg`);

describe('every move of every persona from every status', () => {
  it.each(statuses)('%s is as the table says: done, not open, or not theirs; what is refused changes nothing', async (status) => {
    await clearDisclosures(hub);
    let walked = 0;
    let id = await referralIn(status);
    let before = await state();
    const make = async (persona: PersonaName, name: string, input: Loose) => {
      const answer = await mutate(hub, persona, name, { referralId: id, ...input }, 'referral { id status }');
      walked += 1;
      return { answer, told: [persona, name, answer.refused ?? answer.errors[0]?.code ?? 'DONE'] };
    };
    const rows = personaNames.flatMap((persona) => Object.entries(moves).map(([name, move]) => ({ persona, name, ...move })));
    const theirs = ({ persona, by }: (typeof rows)[number]) => sides[persona]?.includes(by) === true;

    // What changes nothing can be asked by all of them at once; in a short run each is asked in a third of the statuses.
    const strangers = rows.filter((row) => !theirs(row)).filter((_row, index) => inFull || (index + statuses.indexOf(status)) % 3 === 0);
    await Promise.all(
      strangers.map(async ({ persona, name, input = () => ({}) }) =>
        expect((await make(persona, name, input())).told).toEqual([persona, name, expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)]),
      ),
    );
    expect(await state()).toBe(before);

    for (const { persona, name, from, input = () => ({}) } of rows.filter(theirs)) {
      const { answer, told } = await make(persona, name, input());
      expect(told).toEqual([persona, name, from.includes(status) ? 'DONE' : 'NOT_OPEN']);
      if (from.includes(status)) {
        expect(await state()).not.toBe(before);
        id = await referralIn(status);
        before = await state();
      } else {
        expect(answer.errors[0].message).toContain(status);
        expect(await state()).toBe(before);
      }
    }
    expect(walked).toBe(strangers.length + rows.filter(theirs).length);
  });
});
