import { endAssignment, handOver, listUnattendedCases, notifyTeam, overrideConflict, proposeTeamMember } from '../operations/team.ts';
import type { Resolvers } from '../schema.generated.ts';

export const teamResolvers: Resolvers = {
  Query: {
    unattendedCases: (_parent, args, context) => listUnattendedCases(args, context),
  },
  Mutation: {
    proposeTeamMember: (_parent, { input }, context) => proposeTeamMember(input, context),
    overrideConflict: (_parent, { input }, context) => overrideConflict(input, context),
    endAssignment: (_parent, { input }, context) => endAssignment(input, context),
    handOver: (_parent, { input }, context) => handOver(input, context),
    notifyTeam: (_parent, { input }, context) => notifyTeam(input, context),
  },
  Case: {
    team: ({ id }, _args, { store }) => store.team(id),
    stopped: ({ id }, _args, { store }) => store.stopped(id),
    conflictChecks: ({ id }, _args, { store }) => store.conflictChecks(id),
  },
  Assignment: {
    override: ({ id }, _args, { store }) => store.overrideOf(id),
  },
  ConflictOverride: {
    reason: (override, _args, { store }) => store.overrideReason(override),
  },
};
