import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const calendarFeedsRules: PolicyTable<Context> = {
  'Query.myCalendarFeeds': { allow: lawyerOrCounsellor },
  'Mutation.createCalendarFeed': { allow: lawyerOrCounsellor },
  'Mutation.revokeCalendarFeed': { allow: lawyerOrCounsellor },
  'CalendarFeed.id': 'parent',
  'CalendarFeed.language': 'parent',
  'CalendarFeed.createdAt': 'parent',
  'CalendarFeed.expiresAt': 'parent',
  'CalendarFeed.lastUsedAt': 'parent',
  'CreateCalendarFeedPayload.feed': 'parent',
  'CreateCalendarFeedPayload.path': 'parent',
  'CreateCalendarFeedPayload.token': 'parent',
  'CreateCalendarFeedPayload.errors': 'parent',
  'RevokeCalendarFeedPayload.feed': 'parent',
  'RevokeCalendarFeedPayload.errors': 'parent',
  'CalendarFeedError.code': 'parent',
  'CalendarFeedError.field': 'parent',
  'CalendarFeedError.message': 'parent',
};
