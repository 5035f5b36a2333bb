import { closeCase, destroyCase, holdRetention, keepCase, reopenCase, setRetentionRule } from '../operations/caseLife.ts';
import { openCase } from '../operations/opening.ts';
import type { Resolvers } from '../schema.generated.ts';

export const caseLifeResolvers: Resolvers = {
  Query: {
    retentionRules: (_parent, _args, { store }) => store.retentionRules(),
  },
  Mutation: {
    openCase: (_parent, { input }, context) => openCase(input, context),
    closeCase: (_parent, { input }, context) => closeCase(input, context),
    reopenCase: (_parent, { input }, context) => reopenCase(input, context),
    holdRetention: (_parent, { input }, context) => holdRetention(input, context),
    destroyCase: (_parent, { input }, context) => destroyCase(input.caseId, context),
    keepCase: (_parent, { input }, context) => keepCase(input.caseId, context),
    setRetentionRule: (_parent, { input }, context) => setRetentionRule(input, context),
  },
  Case: {
    destructionAskedBy: async (found, _args, { store }) => ((await store.isDestructionAsked(found)) ? found.destructionAskedBy : null),
    steps: ({ id }, _args, { store }) => store.caseSteps(id),
  },
  CaseStep: {
    reason: (step, _args, { store }) => store.stepReason(step),
  },
};
