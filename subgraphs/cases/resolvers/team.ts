import type { Resolvers } from '../schema.generated.ts';

export const teamResolvers: Resolvers = {
  Case: {
    team: ({ id }, _args, { store }) => store.team(id),
  },
};
