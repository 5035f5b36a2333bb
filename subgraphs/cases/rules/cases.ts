import { type PolicyTable, pageInfoRows } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const casesRules: PolicyTable<Context> = {
  'Query.myCases': { allow: lawyerOrCounsellor },
  'Query.case': { withhold: lawyerOrCounsellor },
  'CaseConnection.edges': 'parent',
  'CaseConnection.pageInfo': 'parent',
  'CaseEdge.node': 'parent',
  'CaseEdge.cursor': 'parent',
  'Case.id': 'parent',
  'Case.reference': 'parent',
  'Case.status': 'parent',
  'Case.openedAt': 'parent',
  'Place.id': 'parent',
  ...pageInfoRows,
};
