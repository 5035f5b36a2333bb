import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, schema } from '../schema.ts';

const topics = ['REFERRAL', 'CAPACITY', 'NOTICE', 'WEBHOOK'] as const;

/** Where an organisation's software is told. URL and secrets are sealed. */
export const webhooks = schema.table(
  'webhooks',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    memberId: uuid('member_id').notNull(),
    topics: text('topics', { enum: topics }).array().notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
    /** `url`, `secret` and, after a rotation, `oldSecret`. */
    sealed: bytes('sealed').notNull(),
    oldSecretUntil: moment('old_secret_until'),
    createdAt: moment('created_at').notNull().default(sql`date_trunc('milliseconds', now())`),
    failuresInRow: integer('failures_in_row').notNull().default(0),
    failingSince: moment('failing_since'),
    pausedAt: moment('paused_at'),
    pauseReason: text('pause_reason', { enum: ['FAILING', 'GONE'] }),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('webhooks_organisation').on(table.networkId, table.organisationId),
  ],
);

/** What is sent to a webhook: how many changes of a topic. Its body is made from this alone. */
export const deliveries = schema.table(
  'deliveries',
  {
    networkId: uuid('network_id').notNull(),
    /** The header webhook-id: random, and in no relation to what changed. */
    id: uuid('id').notNull().defaultRandom(),
    organisationId: uuid('organisation_id').notNull(),
    webhookId: uuid('webhook_id').notNull(),
    topic: text('topic', { enum: [...topics, 'TEST'] }).notNull(),
    updates: integer('updates').notNull(),
    createdAt: moment('created_at').notNull().default(sql`date_trunc('milliseconds', now())`),
    state: text('state', { enum: ['GATHERING', 'WAITING', 'DELIVERED', 'GIVEN_UP'] }).notNull(),
    /** Attempts begun, ever: a job for an attempt that was begun does nothing. */
    begun: integer('begun').notNull().default(0),
    /** Attempts begun since it was first sent, sent again or resumed. */
    tries: integer('tries').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('deliveries_gathering').on(table.networkId, table.webhookId, table.topic).where(sql`${table.state} = 'GATHERING'`),
    index('deliveries_webhook').on(table.networkId, table.webhookId, table.createdAt),
    index('deliveries_age').on(table.createdAt),
  ],
);

/** How attempts ended; never a word of an answer. */
export const deliveryAttempts = schema.table(
  'delivery_attempts',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    organisationId: uuid('organisation_id').notNull(),
    deliveryId: uuid('delivery_id').notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
    result: text('result', {
      enum: ['DELIVERED', 'REDIRECT', 'CLIENT_ERROR', 'SERVER_ERROR', 'TIMEOUT', 'UNREACHABLE', 'TLS_FAILED'],
    }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('delivery_attempts_delivery').on(table.networkId, table.deliveryId, table.at),
    index('delivery_attempts_age').on(table.at),
  ],
);

/** A member's own address. It is sealed, and so is the code it was sent. */
export const emailSubscriptions = schema.table(
  'email_subscriptions',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    memberId: uuid('member_id').notNull(),
    /** Keyed hash of the address, for finding a member's own one again. */
    addressHash: bytes('address_hash').notNull(),
    topics: text('topics', { enum: topics }).array().notNull(),
    interval: text('interval', { enum: ['AT_ONCE', 'QUARTER_HOUR', 'HOURLY'] }).notNull(),
    language: text('language', { enum: ['EN', 'RU', 'KY'] }).notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
    /** `address` and, until it is confirmed, `code`. */
    sealed: bytes('sealed').notNull(),
    codeUntil: moment('code_until').notNull(),
    codeTries: integer('code_tries').notNull().default(0),
    createdAt: moment('created_at').notNull().default(sql`date_trunc('milliseconds', now())`),
    confirmedAt: moment('confirmed_at'),
    /** Changes nobody has begun to send. */
    gathered: integer('gathered').notNull().default(0),
    /** Changes of a message that is being sent, or was not taken yet. */
    sending: integer('sending').notNull().default(0),
    /** Messages begun, ever: a job for one that was begun does nothing. */
    begun: integer('begun').notNull().default(0),
    failures: integer('failures').notNull().default(0),
    failingSince: moment('failing_since'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('email_subscriptions_address').on(table.networkId, table.memberId, table.organisationId, table.addressHash),
    index('email_subscriptions_organisation').on(table.networkId, table.organisationId),
  ],
);

/** How often somebody did lately what must not be done without end. */
export const notificationBudgets = schema.table(
  'notification_budgets',
  {
    networkId: uuid('network_id').notNull(),
    /** An organisation or a member. */
    ownerId: uuid('owner_id').notNull(),
    budget: text('budget', { enum: ['BY_HAND', 'CODE'] }).notNull(),
    since: moment('since').notNull(),
    used: integer('used').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.ownerId, table.budget] })],
);
