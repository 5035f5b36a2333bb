import { acknowledgeAlarm, listAlarms } from '../operations/alarms.ts';
import { caseOf } from '../operations/cases.ts';
import type { Resolvers } from '../schema.generated.ts';

export const alarmsResolvers: Resolvers = {
  Query: {
    myAlarms: (_parent, args, context) => listAlarms(args, context),
  },
  Mutation: {
    acknowledgeAlarm: (_parent, { input }, context) => acknowledgeAlarm(input, context),
  },
  Case: {
    alarms: ({ id }, _args, { store }) => store.openAlarms(id),
  },
  Alarm: {
    case: (alarm, _args, context) => caseOf(alarm, context),
  },
};
