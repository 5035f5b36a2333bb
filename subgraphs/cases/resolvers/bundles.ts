import { makeCourtBundle } from '../operations/bundles.ts';
import type { Resolvers } from '../schema.generated.ts';

export const bundlesResolvers: Resolvers = {
  Mutation: {
    makeCourtBundle: (_parent, { input }, context) => makeCourtBundle(input, context),
  },
  Case: {
    bundles: ({ id }, _args, { store }) => store.bundles(id),
  },
  CourtBundle: {
    at: ({ madeAt }) => madeAt,
    by: ({ madeBy }) => madeBy,
  },
};
