import type { Context } from './context.ts';
import { daysLeft, dueOf, type OrderBar, stateOf } from './domain/index.ts';
import { addDeadline, addProtectionOrder, attachReferral, listCases, listDeadlines } from './operations.ts';
import type { Resolvers } from './schema.generated.ts';
import type { CaseRow } from './store/index.ts';

const placesOf =
  (wanted: 'RESIDENCE' | 'WORKPLACE' | 'SCHOOL') =>
  async ({ id }: CaseRow, _args: unknown, { store }: Context) =>
    (await store.places(id)).filter(({ kind }) => kind === wanted).map(({ placeId }) => ({ id: placeId }));

export const resolvers: Resolvers = {
  Query: {
    myCases: (_parent, args, context) => listCases(args, context),
    case: (_parent, { id }, { store }) => store.case(id),
    deadlines: (_parent, args, context) => listDeadlines(args, context),
  },
  Mutation: {
    addProtectionOrder: (_parent, { input }, context) => addProtectionOrder(input, context),
    addDeadline: (_parent, { input }, context) => addDeadline(input, context),
    attachReferral: (_parent, { input }, context) => attachReferral(input, context),
    followReferral: async (_parent, { input }, { store }) => {
      await store.followReferral(input);
      return { followed: true };
    },
  },
  Case: {
    __resolveReference: ({ id }, { store }) => store.case(id),
    team: ({ id }, _args, { store }) => store.team(id),
    survivor: async ({ id }, _args, { store }) => {
      const survivor = await store.survivor(id);
      if (survivor === null) throw new Error('A case without a survivor.');
      return survivor;
    },
    children: ({ id }, _args, { store }) => store.children(id),
    orders: ({ id }, _args, { store }) => store.orders(id),
    deadlines: ({ id }, _args, { store }) => store.openDeadlines(id),
    nextDeadline: async ({ id }, _args, { store }) => (await store.openDeadlines(id))[0] ?? null,
    residence: async (parent, args, context) => (await placesOf('RESIDENCE')(parent, args, context))[0] ?? null,
    workplaces: placesOf('WORKPLACE'),
    schools: placesOf('SCHOOL'),
    referrals: async ({ id }, _args, { store }) => (await store.referrals(id)).map(({ referralId }) => ({ id: referralId })),
  },
  Person: {
    name: (person, _args, { store }) => store.nameOf(person),
  },
  ProtectionOrder: {
    state: async (order, _args, { store }) => stateOf(order, (await store.calendar()).today),
    daysLeft: async ({ endsOn }, _args, { store }) => daysLeft(endsOn, (await store.calendar()).today),
    bars: ({ bars }) => bars as OrderBar[],
  },
  Deadline: {
    due: async ({ dueOn }, _args, { store }) => dueOf(dueOn, (await store.calendar()).today),
    case: async ({ caseId }, _args, { store }) => {
      const found = await store.case(caseId);
      if (found === null) throw new Error('A deadline of a case that is not there.');
      return found;
    },
  },
};
