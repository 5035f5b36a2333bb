import { createCalendarFeed, revokeCalendarFeed } from '../operations/calendarFeeds.ts';
import type { Resolvers } from '../schema.generated.ts';

const languages = { en: 'EN', ru: 'RU', ky: 'KY' } as const;

export const calendarFeedsResolvers: Resolvers = {
  Query: { myCalendarFeeds: (_parent, _args, { store }) => store.calendarFeeds() },
  Mutation: {
    createCalendarFeed: (_parent, { input }, context) => createCalendarFeed(input, context),
    revokeCalendarFeed: (_parent, { input }, context) => revokeCalendarFeed(input.feedId, context),
  },
  CalendarFeed: { language: ({ language }) => languages[language] },
};
