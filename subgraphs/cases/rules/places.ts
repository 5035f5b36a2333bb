import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';

export const placesRules: PolicyTable<Context> = {
  'Case.residence': 'parent',
  'Case.workplaces': 'parent',
  'Case.schools': 'parent',
};
