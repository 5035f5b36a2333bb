import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { attendances, hearingStates, hearingTypes } from '../domain/hearings.ts';
import { bytes, moment, schema } from './schema.ts';

export const hearings = schema.table(
  'hearings',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    state: text('state', { enum: hearingStates }).notNull(),
    type: text('type', { enum: hearingTypes }).notNull(),
    scheduledAt: moment('scheduled_at').notNull(),
    attendance: text('attendance', { enum: attendances }).notNull(),
    /** Court, room and how she comes and goes safely. */
    sealedWords: bytes('sealed_words'),
    sealedOutcome: bytes('sealed_outcome'),
    version: integer('version').notNull().default(1),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('hearings_case').on(table.networkId, table.caseId)],
);

/** What became of a hearing, never changed; what it was before stands in each row. */
export const hearingHistory = schema.table(
  'hearing_history',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    hearingId: uuid('hearing_id').notNull(),
    move: text('move', { enum: ['SET', 'MOVE', 'ADJOURN', 'HOLD'] }).notNull(),
    /** The time it had, and the time it was given; null where it had or was given none. */
    wasAt: moment('was_at'),
    at: moment('at'),
    /** The words it had, as they were sealed for the hearing. */
    sealedWas: bytes('sealed_was'),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('hearing_history_case').on(table.networkId, table.caseId)],
);
