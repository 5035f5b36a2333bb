import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, schema } from './schema.ts';

/** A way to reach somebody of a case without putting her in danger. Nothing of it is in the clear but days. */
export const safeContacts = schema.table(
  'safe_contacts',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    /** Goes up with every change: what was read before is no longer how it is. */
    version: integer('version').notNull().default(0),
    /** How it may be used, and what to say. */
    sealedConditions: bytes('sealed_conditions').notNull(),
    /** The number, address or way itself. */
    sealedValue: bytes('sealed_value').notNull(),
    confirmedAt: moment('confirmed_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    confirmedBy: uuid('confirmed_by').notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    retiredAt: moment('retired_at'),
    retiredBy: uuid('retired_by'),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('safe_contacts_case').on(table.networkId, table.caseId)],
);

/** Who read the value of a safe contact, and when: append-only, written before it is opened. */
export const contactReadings = schema.table(
  'contact_readings',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    version: integer('version').notNull(),
    readBy: uuid('read_by').notNull(),
    readAt: moment('read_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('contact_readings_contact').on(table.networkId, table.contactId, table.readAt),
  ],
);
