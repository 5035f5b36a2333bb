import type { Resolvers } from '../schema.generated.ts';

export const peopleResolvers: Resolvers = {
  Case: {
    survivor: async ({ id }, _args, { store }) => {
      const survivor = await store.survivor(id);
      if (survivor === null) throw new Error('A case without a survivor.');
      return survivor;
    },
    children: ({ id }, _args, { store }) => store.children(id),
  },
  Person: {
    name: (person, _args, { store }) => store.nameOf(person),
  },
};
