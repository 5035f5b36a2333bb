import { sql } from 'drizzle-orm';
import { date, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { filingChannels, filingOutcomes, filingTemplates, writtenStates } from '../domain/filing.ts';
import { instances } from '../domain/instances.ts';
import { bytes, moment, schema } from './schema.ts';

export const filings = schema.table(
  'filings',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    template: text('template', { enum: filingTemplates }).notNull(),
    instance: text('instance', { enum: instances }).notNull(),
    /** Addressee and grounds, as people wrote them. */
    sealedWords: bytes('sealed_words').notNull(),
    /** Whom it is about, of the case's respondents. */
    respondentId: uuid('respondent_id'),
    orderId: uuid('order_id'),
    violationIds: text('violation_ids').array().notNull(),
    examinationId: uuid('examination_id'),
    earlierId: uuid('earlier_id'),
    /** OVERDUE is never written: the calendar decides. */
    state: text('state', { enum: writtenStates }).notNull().default('DRAFT'),
    filedOn: date('filed_on'),
    channel: text('channel', { enum: filingChannels }),
    sealedReceipt: bytes('sealed_receipt'),
    /** The piece of evidence that shows it was handed in. */
    proofId: uuid('proof_id'),
    answerDueOn: date('answer_due_on'),
    answeredOn: date('answered_on'),
    outcome: text('outcome', { enum: filingOutcomes }),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('filings_case').on(table.networkId, table.caseId),
    uniqueIndex('filings_next_once')
      .on(table.networkId, table.earlierId)
      .where(sql`${table.template} = 'APPEAL' and ${table.state} <> 'WITHDRAWN'`),
  ],
);

/** Papers that were given out. */
export const paperExports = schema.table(
  'paper_exports',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    filingId: uuid('filing_id').notNull(),
    language: text('language', { enum: ['RU', 'KY', 'EN'] }).notNull(),
    format: text('format', { enum: ['PDF', 'DOCX'] }).notNull(),
    checkId: uuid('check_id').notNull(),
    reviewed: integer('reviewed').notNull(),
    /** Each place that was looked at and left, with its reason; null when nothing was found. */
    sealedReview: bytes('sealed_review'),
    sha256: text('sha256').notNull(),
    exportedBy: uuid('exported_by').notNull(),
    exportedAt: moment('exported_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('paper_exports_filing').on(table.networkId, table.filingId)],
);
