import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, schema } from './schema.ts';

export const persons = schema.table(
  'persons',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: ['SURVIVOR', 'CHILD'] }).notNull(),
    alias: text('alias').notNull(),
    age: integer('age'),
    birthYear: integer('birth_year'),
    /** Goes up with every change. */
    version: integer('version').notNull().default(0),
    sealedName: bytes('sealed_name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('persons_case').on(table.networkId, table.caseId)],
);

/** That something of a person was changed; what it was before is overwritten and kept nowhere. */
export const personChanges = schema.table(
  'person_changes',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    personId: uuid('person_id').notNull(),
    kind: text('kind', { enum: ['ADDED', 'CHANGED', 'REMOVED'] }).notNull(),
    fields: text('fields').array().notNull(),
    by: uuid('by').notNull(),
    at: moment('at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('person_changes_case').on(table.networkId, table.caseId, table.at),
  ],
);
