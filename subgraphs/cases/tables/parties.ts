import { sql } from 'drizzle-orm';
import { boolean, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { partyKinds } from '../domain/conflicts.ts';
import { bytes, moment, schema } from './schema.ts';

/** Who stands on the other side of a case, or near it. A party that is taken back stays written down. */
export const caseParties = schema.table(
  'case_parties',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: partyKinds }).notNull(),
    sealedName: bytes('sealed_name').notNull(),
    /** Whether there is enough of the name to be compared. */
    comparable: boolean('comparable').notNull(),
    /** Opposing counsel's office, where it is one of the network. */
    organisationId: uuid('organisation_id'),
    version: integer('version').notNull().default(0),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`now()`),
    removedBy: uuid('removed_by'),
    removedAt: moment('removed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('case_parties_case').on(table.networkId, table.caseId, table.recordedAt, table.id),
  ],
);
