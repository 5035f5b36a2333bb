import { sql } from 'drizzle-orm';
import { index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, schema } from './schema.ts';

/** Offices and centres that compare their own clients; the key their names are sealed with is under one that is not in the database. */
export const offices = schema.table(
  'offices',
  {
    networkId: uuid('network_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.organisationId] })],
);

/** Persons an office represents elsewhere, or is bound to. The name is kept so that its hashes can be made anew; nobody is shown it. */
export const officeClients = schema.table(
  'office_clients',
  {
    networkId: uuid('network_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull(),
    /** The office's own. */
    reference: text('reference').notNull(),
    sealedName: bytes('sealed_name').notNull(),
    registeredBy: uuid('registered_by').notNull(),
    /** Of whole milliseconds, as a cursor keeps it. */
    registeredAt: moment('registered_at').notNull().default(sql`date_trunc('milliseconds', now())`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('office_clients_office').on(table.networkId, table.organisationId, table.registeredAt, table.id),
  ],
);
