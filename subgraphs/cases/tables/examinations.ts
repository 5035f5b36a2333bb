import { sql } from 'drizzle-orm';
import { date, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { examinationKinds } from '../domain/examinations.ts';
import { bytes, moment, schema } from './schema.ts';

/** Forensic examinations; their state is their days and the calendar. */
export const examinations = schema.table(
  'examinations',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: examinationKinds }).notNull(),
    orderedOn: date('ordered_on').notNull(),
    doneOn: date('done_on'),
    dueOn: date('due_on'),
    receivedOn: date('received_on'),
    evidenceIds: uuid('evidence_ids').array().notNull(),
    /** The bureau, and who ordered it. */
    sealedWords: bytes('sealed_words'),
    /** The number of the conclusion. */
    sealedNumber: bytes('sealed_number'),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('examinations_case').on(table.networkId, table.caseId)],
);
