import { sql } from 'drizzle-orm';
import { boolean, date, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { orderBars, violationStates } from '../domain/orders/index.ts';
import { bytes, moment, schema } from './schema.ts';

/** That an order was broken: an event of its own, whatever becomes of the order. */
export const orderViolations = schema.table(
  'order_violations',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    orderId: uuid('order_id').notNull(),
    state: text('state', { enum: violationStates }).notNull(),
    happenedAt: moment('happened_at').notNull(),
    bar: text('bar', { enum: orderBars }).notNull(),
    evidenceIds: uuid('evidence_ids').array().notNull(),
    reportedOn: date('reported_on').notNull(),
    recordedOn: date('recorded_on'),
    decidedOn: date('decided_on'),
    /** What happened, and whom it was told. */
    sealedWords: bytes('sealed_words'),
    /** The number it was registered under. */
    sealedRegistration: bytes('sealed_registration'),
    sealedDecision: bytes('sealed_decision'),
    byPolice: boolean('by_police').notNull().default(false),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('order_violations_case').on(table.networkId, table.caseId)],
);

/** That a police organisation may look at an order, by its code or its number, while it holds. */
export const orderShares = schema.table(
  'order_shares',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    orderId: uuid('order_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    codeHash: bytes('code_hash').notNull(),
    sharedBy: uuid('shared_by').notNull(),
    sharedAt: moment('shared_at').notNull().default(sql`now()`),
    revokedAt: moment('revoked_at'),
    revokedBy: uuid('revoked_by'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('order_shares_case').on(table.networkId, table.caseId),
    index('order_shares_organisation').on(table.networkId, table.organisationId),
    uniqueIndex('order_shares_once').on(table.networkId, table.orderId, table.organisationId).where(sql`${table.revokedAt} is null`),
  ],
);

/** Every look of the police at an order, written down before the answer left. */
export const orderLooks = schema.table(
  'order_looks',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    shareId: uuid('share_id').notNull(),
    memberId: uuid('member_id').notNull(),
    lookedAt: moment('looked_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('order_looks_case').on(table.networkId, table.caseId)],
);
