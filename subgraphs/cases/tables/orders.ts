import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { orderKinds, orderMoves, servedHow, servedToSides, storedOrderStates, threatLevels } from '../domain/orders/index.ts';
import { bytes, moment, schema } from './schema.ts';

export const protectionOrders = schema.table(
  'protection_orders',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    /** EXPIRED is never written: the calendar decides. */
    state: text('state', { enum: storedOrderStates }).notNull(),
    kind: text('kind', { enum: orderKinds }).notNull().default('POLICE'),
    /** The unit, or the one it was asked of. */
    issuedBy: text('issued_by').notNull(),
    requestedOn: date('requested_on'),
    /** Null until it is issued. */
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    /** How often its end was set; its alarms count with it. */
    endVersion: integer('end_version').notNull().default(1),
    bars: text('bars').array().notNull(),
    threatLevel: text('threat_level', { enum: threatLevels }),
    electronicMonitoring: boolean('electronic_monitoring').notNull().default(false),
    /** Whom it bars, of the case's respondents. */
    respondentId: uuid('respondent_id'),
    /** Its number and its text. */
    sealedWords: bytes('sealed_words'),
    /** Keyed hash of its number, by which the police unit that enforces it asks. */
    numberHash: bytes('number_hash'),
    /** Grows with every change: whoever read an older one changes nothing. */
    version: integer('version').notNull().default(1),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('protection_orders_case').on(table.networkId, table.caseId)],
);

/** Everything that happened to an order, never changed. */
export const orderHistory = schema.table(
  'order_history',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    orderId: uuid('order_id').notNull(),
    move: text('move', { enum: ['REQUEST', ...orderMoves] }).notNull(),
    happenedOn: date('happened_on').notNull(),
    servedTo: text('served_to', { enum: servedToSides }),
    servedHow: text('served_how', { enum: servedHow }),
    /** What was mistyped; the old values are sealed beside it. */
    changed: text('changed').array(),
    sealedWords: bytes('sealed_words'),
    byPolice: boolean('by_police').notNull().default(false),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('order_history_case').on(table.networkId, table.caseId),
    uniqueIndex('order_history_served').on(table.networkId, table.orderId, table.servedTo),
  ],
);

export const orderExtensions = schema.table(
  'order_extensions',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    orderId: uuid('order_id').notNull(),
    requestedOn: date('requested_on').notNull(),
    /** The end that was asked for. */
    until: date('until').notNull(),
    answer: text('answer', { enum: ['GRANTED', 'REFUSED'] }),
    answeredOn: date('answered_on'),
    /** The end it had, and the end it was given. */
    endedOn: date('ended_on').notNull(),
    grantedUntil: date('granted_until'),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('order_extensions_case').on(table.networkId, table.caseId),
    uniqueIndex('order_extensions_open').on(table.networkId, table.orderId).where(sql`${table.answer} is null`),
  ],
);
