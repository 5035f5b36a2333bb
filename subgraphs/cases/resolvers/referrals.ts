import { attachReferral } from '../operations/referrals.ts';
import type { Resolvers } from '../schema.generated.ts';

export const referralsResolvers: Resolvers = {
  Mutation: {
    attachReferral: (_parent, { input }, context) => attachReferral(input, context),
    followReferral: async (_parent, { input }, { store }) => {
      await store.followReferral(input);
      return { followed: true };
    },
  },
  Case: {
    referrals: async ({ id }, _args, { store }) => (await store.referrals(id)).map(({ referralId }) => ({ id: referralId })),
  },
};
