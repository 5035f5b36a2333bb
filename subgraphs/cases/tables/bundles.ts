import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, schema } from './schema.ts';

/** Court bundles that were given out. */
export const bundles = schema.table(
  'bundles',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    language: text('language', { enum: ['RU', 'KY', 'EN'] }).notNull(),
    pages: integer('pages').notNull(),
    included: integer('included').notNull(),
    withheld: integer('withheld').notNull(),
    /** Listed with their SHA-256 and handed over beside it. */
    annexes: integer('annexes').notNull().default(0),
    /** What is in it, what was withheld and why, what was looked at and left. */
    sealedContents: bytes('sealed_contents').notNull(),
    sha256: text('sha256').notNull(),
    madeBy: uuid('made_by').notNull(),
    madeAt: moment('made_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('bundles_case').on(table.networkId, table.caseId)],
);
