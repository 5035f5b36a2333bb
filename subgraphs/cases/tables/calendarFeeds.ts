import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, schema } from './schema.ts';

/** Calendars that members subscribe to from elsewhere. Of the token only the hash is here. */
export const calendarFeeds = schema.table(
  'calendar_feeds',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** What the member was when the feed was made: it reads as that, and only cases the member is on now. */
    organisationKind: text('organisation_kind').notNull(),
    roles: text('roles').array().notNull(),
    language: text('language', { enum: ['en', 'ru', 'ky'] }).notNull(),
    tokenHash: bytes('token_hash').notNull(),
    createdAt: moment('created_at').notNull().default(sql`now()`),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    lastUsedAt: moment('last_used_at'),
    /** Uses since the window began; the window is an hour. */
    uses: integer('uses').notNull().default(0),
    windowBeganAt: moment('window_began_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('calendar_feeds_token').on(table.tokenHash),
    index('calendar_feeds_member').on(table.networkId, table.memberId),
  ],
);
