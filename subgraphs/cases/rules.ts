import type { PolicyTable } from '../../platform/policy.ts';
import type { Context } from './context.ts';
import { alarmsRules } from './rules/alarms.ts';
import { casesRules } from './rules/cases.ts';
import { deadlinesRules } from './rules/deadlines.ts';
import { evidenceRules } from './rules/evidence.ts';
import { ordersRules } from './rules/orders.ts';
import { peopleRules } from './rules/people.ts';
import { placesRules } from './rules/places.ts';
import { referralsRules } from './rules/referrals.ts';
import { teamRules } from './rules/team.ts';

/** A rule for every coordinate of the schema; the start fails when one is missing. */
export const rules: PolicyTable<Context> = {
  ...alarmsRules,
  ...casesRules,
  ...deadlinesRules,
  ...evidenceRules,
  ...ordersRules,
  ...peopleRules,
  ...placesRules,
  ...referralsRules,
  ...teamRules,
};
