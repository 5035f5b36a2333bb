import { mergeResolvers } from '../../platform/mergeResolvers.ts';
import { alarmsResolvers } from './resolvers/alarms.ts';
import { bundlesResolvers } from './resolvers/bundles.ts';
import { calendarFeedsResolvers } from './resolvers/calendarFeeds.ts';
import { caseLifeResolvers } from './resolvers/caseLife.ts';
import { casesResolvers } from './resolvers/cases.ts';
import { clientsResolvers } from './resolvers/clients.ts';
import { contactsResolvers } from './resolvers/contacts.ts';
import { deadlineRulesResolvers } from './resolvers/deadlineRules.ts';
import { deadlinesResolvers } from './resolvers/deadlines.ts';
import { evidenceResolvers } from './resolvers/evidence.ts';
import { examinationsResolvers } from './resolvers/examinations.ts';
import { filingsResolvers } from './resolvers/filings.ts';
import { hearingsResolvers } from './resolvers/hearings.ts';
import { incidentsResolvers } from './resolvers/incidents.ts';
import { ordersResolvers } from './resolvers/orders.ts';
import { partiesResolvers } from './resolvers/parties.ts';
import { peopleResolvers } from './resolvers/people.ts';
import { placesResolvers } from './resolvers/places.ts';
import { referralsResolvers } from './resolvers/referrals.ts';
import { relayResolvers } from './resolvers/relay.ts';
import { riskResolvers } from './resolvers/risk.ts';
import { teamResolvers } from './resolvers/team.ts';
import { violationsResolvers } from './resolvers/violations.ts';

/** Every resolver of the subgraph, gathered from its nouns. */
export const resolvers = mergeResolvers([
  alarmsResolvers,
  caseLifeResolvers,
  bundlesResolvers,
  casesResolvers,
  clientsResolvers,
  contactsResolvers,
  calendarFeedsResolvers,
  deadlineRulesResolvers,
  deadlinesResolvers,
  examinationsResolvers,
  hearingsResolvers,
  incidentsResolvers,
  filingsResolvers,
  evidenceResolvers,
  ordersResolvers,
  partiesResolvers,
  peopleResolvers,
  placesResolvers,
  referralsResolvers,
  relayResolvers,
  riskResolvers,
  teamResolvers,
  violationsResolvers,
]);
