import { primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, schema } from './schema.ts';

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
    /** The key everything personal of the case is sealed with, itself under a key that is not in the database. */
    wrappedKey: bytes('wrapped_key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), uniqueIndex('cases_reference').on(table.networkId, table.reference)],
);
