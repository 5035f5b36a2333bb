import { sql } from 'drizzle-orm';
import { date, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, schema } from './schema.ts';

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
