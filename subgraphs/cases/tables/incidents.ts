import { sql } from 'drizzle-orm';
import { index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { incidentTypes } from '../domain/incidents.ts';
import { bytes, moment, schema } from './schema.ts';

/** What was done to her, to the children or to staff. Never changed: a correction is another row, and the one it corrects stays. */
export const incidents = schema.table(
  'incidents',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    type: text('type', { enum: incidentTypes }).notNull(),
    happenedAt: moment('happened_at').notNull(),
    /** What happened, and where in somebody's words: never one of the protected places. */
    sealedWords: bytes('sealed_words'),
    evidenceIds: uuid('evidence_ids').array().notNull(),
    orderIds: uuid('order_ids').array().notNull(),
    /** The one it puts right. */
    corrects: uuid('corrects'),
    supersededAt: moment('superseded_at'),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('incidents_case').on(table.networkId, table.caseId, table.happenedAt),
    uniqueIndex('incidents_corrected_once').on(table.networkId, table.corrects),
  ],
);
