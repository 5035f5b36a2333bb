import { sql } from 'drizzle-orm';
import { customType, date, index, integer, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { outboxTable } from '../../platform/outbox.ts';

export const schema = pgSchema('cases');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

export const outbox = outboxTable(schema);

/** What differs from network to network on the legal side. */
export const networks = schema.table('networks', {
  networkId: uuid('network_id').primaryKey(),
  /** IANA name; legal days begin and end there. */
  timeZone: text('time_zone').notNull(),
});

export const cases = schema.table(
  'cases',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    reference: text('reference').notNull(),
    status: text('status', { enum: ['OPEN', 'CLOSED'] }).notNull(),
    openedAt: moment('opened_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), uniqueIndex('cases_reference').on(table.networkId, table.reference)],
);

export const assignments = schema.table(
  'assignments',
  {
    networkId: uuid('network_id').notNull(),
    caseId: uuid('case_id').notNull(),
    memberId: uuid('member_id').notNull(),
    role: text('role', { enum: ['LAWYER', 'COUNSELLOR'] }).notNull(),
    since: moment('since').notNull(),
    /** Exclusive; null while it lasts. */
    until: moment('until'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.caseId, table.memberId] }),
    index('assignments_member').on(table.networkId, table.memberId),
  ],
);

export const persons = schema.table(
  'persons',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: ['SURVIVOR', 'CHILD'] }).notNull(),
    alias: text('alias').notNull(),
    age: integer('age'),
    wrappedKey: bytes('wrapped_key').notNull(),
    sealedName: bytes('sealed_name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('persons_case').on(table.networkId, table.caseId)],
);

/** Places of the disclosures subgraph; nothing here says where they are. */
export const casePlaces = schema.table(
  'case_places',
  {
    networkId: uuid('network_id').notNull(),
    caseId: uuid('case_id').notNull(),
    placeId: uuid('place_id').notNull(),
    kind: text('kind', { enum: ['RESIDENCE', 'WORKPLACE', 'SCHOOL'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.caseId, table.placeId] })],
);

export const protectionOrders = schema.table(
  'protection_orders',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    /** EXPIRED is never written: the calendar decides. */
    state: text('state', { enum: ['ISSUED', 'SERVED'] }).notNull(),
    issuedBy: text('issued_by').notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    bars: text('bars').array().notNull(),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('protection_orders_case').on(table.networkId, table.caseId)],
);

export const deadlines = schema.table(
  'deadlines',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: ['ORDER_EXTENSION', 'APPEAL', 'COMPLAINT', 'HEARING', 'OTHER'] }).notNull(),
    title: text('title').notNull(),
    dueOn: date('due_on').notNull(),
    doneAt: moment('done_at'),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('deadlines_due').on(table.networkId, table.caseId, table.dueOn)],
);

export const caseReferrals = schema.table(
  'case_referrals',
  {
    networkId: uuid('network_id').notNull(),
    caseId: uuid('case_id').notNull(),
    /** A referral of the referrals subgraph. */
    referralId: uuid('referral_id').notNull(),
    attachedAt: moment('attached_at').notNull().default(sql`now()`),
    attachedBy: uuid('attached_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.caseId, table.referralId] })],
);
