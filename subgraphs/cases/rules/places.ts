import { calledBy, type PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';

export const placesRules: PolicyTable<Context> = {
  'Mutation.linkPlace': { allow: calledBy('disclosures') },
  'Case.serviceAddresses': 'parent',
  'Case.formerResidences': 'parent',
  'LinkPlacePayload.linked': 'parent',
  'Case.residence': 'parent',
  'Case.workplaces': 'parent',
  'Case.schools': 'parent',
};
