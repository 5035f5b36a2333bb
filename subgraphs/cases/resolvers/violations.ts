import { daysLeft, type OrderBar, stateOf } from '../domain/index.ts';
import {
  addViolationEvidence,
  decideViolation,
  enforcedOrder,
  recordEnforcedService,
  recordViolation,
  reportEnforcedViolation,
  reportViolation,
  revokeOrderShare,
  shareOrderWithPolice,
} from '../operations/violations.ts';
import type { Resolvers } from '../schema.generated.ts';

/** A day of an order that is in force. */
function dayOf(day: string | null): string {
  if (day === null) throw new Error('An order in force without its days.');
  return day;
}

export const violationsResolvers: Resolvers = {
  Query: {
    enforcedOrder: (_parent, { reference }, context) => enforcedOrder(reference, context),
  },
  Mutation: {
    reportViolation: (_parent, { input }, context) => reportViolation(input, context),
    addViolationEvidence: (_parent, { input }, context) => addViolationEvidence(input, context),
    recordViolation: (_parent, { input }, context) => recordViolation(input, context),
    decideViolation: (_parent, { input }, context) => decideViolation(input, context),
    shareOrderWithPolice: (_parent, { input }, context) => shareOrderWithPolice(input, context),
    revokeOrderShare: (_parent, { input }, context) => revokeOrderShare(input, context),
    recordEnforcedService: (_parent, { input }, context) => recordEnforcedService(input, context),
    reportEnforcedViolation: (_parent, { input }, context) => reportEnforcedViolation(input, context),
  },
  ProtectionOrder: {
    violations: (order, _args, { store }) => store.violationsOf(order),
    policeShares: (order, _args, { store }) => store.sharesOf(order),
  },
  OrderViolation: {
    description: async (violation, _args, { store }) => (await store.violationWords(violation))?.description ?? null,
    toldTo: async (violation, _args, { store }) => (await store.violationWords(violation))?.toldTo ?? null,
    evidence: ({ evidenceIds }, _args, { store }) => store.evidenceItems(evidenceIds),
    registrationNumber: (violation, _args, { store }) => store.registrationOf(violation),
    decision: (violation, _args, { store }) => store.decisionOf(violation),
  },
  OrderShare: {
    looks: (share, _args, { store }) => store.looksAt(share),
  },
  EnforcedOrder: {
    state: async (order, _args, { store }) => stateOf(order, (await store.calendar()).today),
    startsOn: ({ startsOn }) => dayOf(startsOn),
    endsOn: ({ endsOn }) => dayOf(endsOn),
    daysLeft: async ({ endsOn }, _args, { store }) => daysLeft(dayOf(endsOn), (await store.calendar()).today),
    bars: ({ bars }) => bars as OrderBar[],
  },
};
