import { listCases } from '../operations/cases.ts';
import type { Resolvers } from '../schema.generated.ts';

export const casesResolvers: Resolvers = {
  Query: {
    myCases: (_parent, args, context) => listCases(args, context),
    case: (_parent, { id }, { store }) => store.case(id),
  },
  Case: {
    __resolveReference: ({ id }, { store }) => store.case(id),
  },
};
