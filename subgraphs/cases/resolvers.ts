import { mergeResolvers } from '../../platform/mergeResolvers.ts';
import { alarmsResolvers } from './resolvers/alarms.ts';
import { casesResolvers } from './resolvers/cases.ts';
import { deadlinesResolvers } from './resolvers/deadlines.ts';
import { evidenceResolvers } from './resolvers/evidence.ts';
import { ordersResolvers } from './resolvers/orders.ts';
import { peopleResolvers } from './resolvers/people.ts';
import { placesResolvers } from './resolvers/places.ts';
import { referralsResolvers } from './resolvers/referrals.ts';
import { teamResolvers } from './resolvers/team.ts';

/** Every resolver of the subgraph, gathered from its nouns. */
export const resolvers = mergeResolvers([
  alarmsResolvers,
  casesResolvers,
  deadlinesResolvers,
  evidenceResolvers,
  ordersResolvers,
  peopleResolvers,
  placesResolvers,
  referralsResolvers,
  teamResolvers,
]);
