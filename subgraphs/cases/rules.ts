import type { PolicyTable } from '../../platform/policy.ts';
import type { Context } from './context.ts';
import { alarmsRules } from './rules/alarms.ts';
import { bundlesRules } from './rules/bundles.ts';
import { calendarFeedsRules } from './rules/calendarFeeds.ts';
import { caseLifeRules } from './rules/caseLife.ts';
import { casesRules } from './rules/cases.ts';
import { clientsRules } from './rules/clients.ts';
import { contactsRules } from './rules/contacts.ts';
import { deadlineRulesRules } from './rules/deadlineRules.ts';
import { deadlinesRules } from './rules/deadlines.ts';
import { evidenceRules } from './rules/evidence.ts';
import { examinationsRules } from './rules/examinations.ts';
import { filingsRules } from './rules/filings.ts';
import { hearingsRules } from './rules/hearings.ts';
import { incidentsRules } from './rules/incidents.ts';
import { ordersRules } from './rules/orders.ts';
import { partiesRules } from './rules/parties.ts';
import { peopleRules } from './rules/people.ts';
import { placesRules } from './rules/places.ts';
import { referralsRules } from './rules/referrals.ts';
import { relayRules } from './rules/relay.ts';
import { riskRules } from './rules/risk.ts';
import { teamRules } from './rules/team.ts';
import { violationsRules } from './rules/violations.ts';

/** A rule for every coordinate of the schema; the start fails when one is missing. */
export const rules: PolicyTable<Context> = {
  ...alarmsRules,
  ...caseLifeRules,
  ...bundlesRules,
  ...casesRules,
  ...clientsRules,
  ...contactsRules,
  ...calendarFeedsRules,
  ...deadlineRulesRules,
  ...deadlinesRules,
  ...examinationsRules,
  ...hearingsRules,
  ...incidentsRules,
  ...filingsRules,
  ...evidenceRules,
  ...ordersRules,
  ...partiesRules,
  ...peopleRules,
  ...placesRules,
  ...referralsRules,
  ...relayRules,
  ...riskRules,
  ...teamRules,
  ...violationsRules,
};
