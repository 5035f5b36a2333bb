import { addPerson, changePerson, removePerson } from '../operations/people.ts';
import type { Resolvers } from '../schema.generated.ts';

export const peopleResolvers: Resolvers = {
  Mutation: {
    addPerson: (_parent, { input }, context) => addPerson(input, context),
    changePerson: (_parent, { input }, context) => changePerson(input, context),
    removePerson: (_parent, { input }, context) => removePerson(input, context),
  },
  Case: {
    survivor: async ({ id }, _args, { store }) => {
      const survivor = await store.survivor(id);
      if (survivor === null) throw new Error('A case without a survivor.');
      return survivor;
    },
    children: ({ id }, _args, { store }) => store.children(id),
    personChanges: ({ id }, _args, { store }) => store.personChanges(id),
  },
  Person: {
    name: (person, _args, { store }) => store.nameOf(person),
  },
};
