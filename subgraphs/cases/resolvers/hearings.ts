import { adjournHearing, moveHearing, recordHearingHeld, setHearing, warningsOf } from '../operations/hearings.ts';
import type { Resolvers } from '../schema.generated.ts';

export const hearingsResolvers: Resolvers = {
  Mutation: {
    setHearing: (_parent, { input }, context) => setHearing(input, context),
    moveHearing: (_parent, { input }, context) => moveHearing(input, context),
    adjournHearing: (_parent, { input }, context) => adjournHearing(input, context),
    recordHearingHeld: (_parent, { input }, context) => recordHearingHeld(input, context),
  },
  Case: {
    hearings: ({ id }, _args, { store }) => store.hearings(id),
  },
  Hearing: {
    court: async (hearing, _args, { store }) => (await store.hearingWords(hearing))?.court ?? null,
    room: async (hearing, _args, { store }) => (await store.hearingWords(hearing))?.room ?? null,
    safetyNote: async (hearing, _args, { store }) => (await store.hearingWords(hearing))?.safetyNote ?? null,
    outcome: (hearing, _args, { store }) => store.hearingOutcome(hearing),
    warnings: (hearing, _args, context) => warningsOf(hearing, context),
    history: (hearing, _args, { store }) => store.hearingHistory(hearing),
  },
};
