import { randomBytes } from 'node:crypto';
import { hashOfToken } from '../calendars/token.ts';
import type { Context } from '../context.ts';
import type { CreateCalendarFeedInput } from '../schema.generated.ts';
import { languageCodes } from './languages.ts';
import { refusal } from './refusing.ts';

const refuse = (code: 'INVALID_DAYS' | 'TOO_MANY', field: string | null, message: string) => ({
  feed: null,
  path: null,
  token: null,
  errors: refusal(code, { field, message }),
});

export async function createCalendarFeed({ days = 180, language = 'EN' }: CreateCalendarFeedInput, { store }: Context) {
  if (days < 1 || days > 366) return refuse('INVALID_DAYS', 'days', 'days must be 1 to 366.');
  const token = randomBytes(32).toString('base64url');
  const feed = await store.createCalendarFeed({ tokenHash: hashOfToken(token), days, language: languageCodes[language] });
  if (feed === null) return refuse('TOO_MANY', null, 'Ten calendars run already; revoke one.');
  return { feed, path: `/calendars/${token}.ics`, token, errors: [] };
}

export async function revokeCalendarFeed(feedId: string, { store }: Context) {
  const feed = await store.revokeCalendarFeed(feedId);
  return feed === null
    ? { feed, errors: refusal('NOT_FOUND', { field: 'feedId', message: 'You have no such calendar that still runs.' }) }
    : { feed, errors: [] };
}
