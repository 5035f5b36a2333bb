import { randomUUID } from 'node:crypto';
import type { SignInName } from '../hub/identity/signIns.ts';
import type { AskScale, Loose } from './scaleHub.ts';

/** Something that is asked again and again, with what it needs found first. */
export interface Question {
  readonly name: string;
  readonly prepare: (ask: AskScale) => Promise<readonly Turn[]>;
}

/** One request of a question; what the one before it answered is handed on. */
interface Turn {
  /** Null where it only puts back what was there. */
  readonly name: string | null;
  readonly run: (before: Loose) => Promise<Loose>;
}

const search = `query ($input: BedAvailabilityInput!) { bedAvailability(input: $input, first: 20) {
  edges { cursor node { fit freshness reasons { code message } shelter { id codeName zone { name } admission { oldestBoy } } } } pageInfo { hasNextPage } } }`;
const mother = {
  adults: 1,
  children: [
    { age: 6, gender: 'MALE' },
    { age: 14, gender: 'MALE' },
  ],
  languages: ['ky'],
};
const list = `query ($status: [ReferralStatus!], $after: String, $first: Int) { myReferrals(status: $status, first: $first, after: $after) {
  edges { node { id code status sentAt answerDueAt household { adults children { age } } from { name } shelter { codeName zone { name } } hold { state } } }
  pageInfo { endCursor hasNextPage } } }`;
const one = `query ($id: ID!) { referral(id: $id) { id code status from { name } shelter { codeName } history { at status organisation { name } } } }`;
const send =
  'mutation ($input: SendReferralInput!) { sendReferral(input: $input) { referral { id status hold { state } } errors { code message } } }';
const accept = 'mutation ($id: ID!) { acceptReferral(input: { referralId: $id }) { referral { id status } errors { code message } } }';
const withdraw = 'mutation ($id: ID!) { withdrawReferral(input: { referralId: $id, reason: OTHER }) { referral { id } errors { code } } }';

const simple = (name: string, persona: SignInName, query: string, variables: () => Record<string, unknown>): Question => ({
  name,
  prepare: async (ask) => [{ name, run: () => ask(persona, query, variables()) }],
});

const listed = (name: string, persona: SignInName, status: readonly string[] | null): Question =>
  simple(name, persona, list, () => ({ status, first: 20 }));

const page = (name: string, persona: SignInName, number: number): Question => ({
  name,
  prepare: async (ask) => {
    let after: string | null = null;
    for (let read = 0; read < (number - 1) * 20; read += 100) {
      const { myReferrals } = await ask(persona, list, { first: Math.min(100, (number - 1) * 20 - read), after });
      if (!myReferrals.pageInfo.hasNextPage) throw new Error(`There is no page ${number} of ${name}.`);
      after = myReferrals.pageInfo.endCursor;
    }
    return [{ name, run: () => ask(persona, list, { first: 20, after }) }];
  },
});

/** A referral's first two steps; it is withdrawn again, so that the room is there for the next. */
const sending: Question = {
  name: 'sendReferral',
  prepare: async (ask) => {
    const { myShelters } = await ask('scale-shelter', '{ myShelters { id } }');
    const input = (shelterId: string) => ({
      input: {
        shelterId,
        household: { adults: 1, children: [{ age: 5, gender: 'FEMALE' }] },
        reference: 'bench',
        idempotencyKey: randomUUID(),
      },
    });
    const undo = (id: string) => ask('scale-hotline', withdraw, { id });
    for (const { id } of myShelters) {
      const { sendReferral } = await ask('scale-hotline', send, input(id));
      if (sendReferral.referral === null) continue;
      await undo(sendReferral.referral.id);
      return [
        { name: 'sendReferral', run: () => ask('scale-hotline', send, input(id)) },
        { name: 'acceptReferral', run: (sent) => ask('scale-shelter', accept, { id: sent.sendReferral.referral.id }) },
        { name: null, run: (accepted) => undo(accepted.acceptReferral.referral.id) },
      ];
    }
    throw new Error('No shelter of the operator has a room.');
  },
};

const searchInput = (household: object, more: object = {}) => ({ input: { reference: 'bench', household, ...more } });

export const questions: readonly Question[] = [
  simple('bedAvailability', 'scale-hotline', search, () => searchInput(mother)),
  simple('bedAvailability, areas avoided', 'scale-hotline', search, () =>
    searchInput({ ...mother, exclusionAreas: ['Locality 1a', 'Locality 2b', 'Elsewhere'] }),
  ),
  simple('bedAvailability, one stage', 'scale-hotline', search, () => searchInput(mother, { stage: 'TRANSITIONAL' })),
  simple('availabilityBoard', 'scale-hotline', '{ availabilityBoard { asOf zones { zone { id name } stage band } } }', () => ({})),
  listed('myReferrals of a hotline', 'scale-hotline', null),
  page('myReferrals of a hotline, page 20', 'scale-hotline', 20),
  listed('myReferrals of a hotline, to answer', 'scale-hotline', ['NEEDS_INFORMATION']),
  listed('myReferrals of a shelter', 'scale-shelter', null),
  listed('myReferrals of a shelter, unanswered', 'scale-shelter', ['SENT', 'RECEIVED', 'NEEDS_INFORMATION']),
  listed('myReferrals of all', 'scale-coordinator', null),
  page('myReferrals of all, page 100', 'scale-coordinator', 100),
  listed('myReferrals of all, unanswered', 'scale-coordinator', ['SENT', 'RECEIVED', 'NEEDS_INFORMATION']),
  listed('myReferrals of all, waitlisted', 'scale-coordinator', ['WAITLISTED']),
  listed('myReferrals of all, expired or declined', 'scale-coordinator', ['EXPIRED', 'DECLINED']),
  {
    name: 'referral',
    prepare: async (ask) => {
      const { myReferrals } = await ask('scale-hotline', list, { first: 10 });
      const { id } = myReferrals.edges.at(-1).node;
      return [{ name: 'referral', run: () => ask('scale-hotline', one, { id }) }];
    },
  },
  sending,
];
