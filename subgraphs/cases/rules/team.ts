import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';

export const teamRules: PolicyTable<Context> = {
  'Case.team': 'parent',
  'Assignment.memberId': 'parent',
  'Assignment.role': 'parent',
  'Assignment.since': 'parent',
};
