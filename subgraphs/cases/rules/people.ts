import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const peopleRules: PolicyTable<Context> = {
  'Case.survivor': 'parent',
  'Case.children': 'parent',
  'Person.id': 'parent',
  'Person.alias': 'parent',
  'Person.name': { withhold: lawyerOrCounsellor },
  'Person.age': 'parent',
};
