import { addParty, changeParty, removeParty } from '../operations/parties.ts';
import type { Resolvers } from '../schema.generated.ts';

export const partiesResolvers: Resolvers = {
  Mutation: {
    addParty: (_parent, { input }, context) => addParty(input, context),
    changeParty: (_parent, { input }, context) => changeParty(input, context),
    removeParty: (_parent, { input }, context) => removeParty(input, context),
  },
  Case: {
    parties: ({ id }, _args, { store }) => store.parties(id),
  },
  CaseParty: {
    name: (party, _args, { store }) => store.partyName(party),
  },
};
