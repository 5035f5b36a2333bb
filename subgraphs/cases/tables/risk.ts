import { sql } from 'drizzle-orm';
import { date, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { riskReasons } from '../domain/risk/index.ts';
import { bytes, moment, schema } from './schema.ts';

/** Something after which the questions about danger are asked again. */
export const riskOccasions = schema.table(
  'risk_occasions',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    reason: text('reason', { enum: riskReasons }).notNull(),
    /** The incident or order it came from; the case for what somebody said. */
    subjectId: uuid('subject_id').notNull(),
    /** Which time for the same subject, from 1. */
    round: integer('round').notNull(),
    happenedOn: date('happened_on').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('risk_occasions_case').on(table.networkId, table.caseId),
    uniqueIndex('risk_occasions_once').on(table.networkId, table.reason, table.subjectId, table.round),
  ],
);

/** The questions about danger as they were answered once; never changed. */
export const riskAssessments = schema.table(
  'risk_assessments',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    setId: text('set_id').notNull(),
    setVersion: integer('set_version').notNull(),
    sealedAnswers: bytes('sealed_answers').notNull(),
    answeredOn: date('answered_on').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('risk_assessments_case').on(table.networkId, table.caseId)],
);
