import { dueOf } from '../domain/index.ts';
import { caseOf } from '../operations/cases.ts';
import { addDeadline, listDeadlines } from '../operations/deadlines.ts';
import type { Resolvers } from '../schema.generated.ts';

export const deadlinesResolvers: Resolvers = {
  Query: {
    deadlines: (_parent, args, context) => listDeadlines(args, context),
  },
  Mutation: {
    addDeadline: (_parent, { input }, context) => addDeadline(input, context),
  },
  Case: {
    deadlines: ({ id }, _args, { store }) => store.openDeadlines(id),
    nextDeadline: async ({ id }, _args, { store }) => (await store.openDeadlines(id))[0] ?? null,
  },
  Deadline: {
    due: async ({ dueOn }, _args, { store }) => dueOf(dueOn, (await store.calendar()).today),
    case: (deadline, _args, context) => caseOf(deadline, context),
  },
};
