import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const deadlinesRules: PolicyTable<Context> = {
  'Query.deadlines': { allow: lawyerOrCounsellor },
  'Mutation.addDeadline': { allow: lawyerOrCounsellor },
  'Case.deadlines': 'parent',
  'Case.nextDeadline': 'parent',
  'Deadline.id': 'parent',
  'Deadline.kind': 'parent',
  'Deadline.title': 'parent',
  'Deadline.dueOn': 'parent',
  'Deadline.due': 'parent',
  'Deadline.case': 'parent',
  'DeadlineConnection.edges': 'parent',
  'DeadlineConnection.pageInfo': 'parent',
  'DeadlineEdge.node': 'parent',
  'DeadlineEdge.cursor': 'parent',
  'AddDeadlinePayload.deadline': 'parent',
  'AddDeadlinePayload.errors': 'parent',
  'AddDeadlineError.code': 'parent',
  'AddDeadlineError.field': 'parent',
  'AddDeadlineError.message': 'parent',
};
