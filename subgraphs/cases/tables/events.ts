import { sql } from 'drizzle-orm';
import { date, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { legalEventKinds } from '../domain/events.ts';
import { moment, schema } from './schema.ts';

/** What happened on the legal side and starts a period: deadlines are computed from these. */
export const legalEvents = schema.table(
  'legal_events',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: legalEventKinds }).notNull(),
    /** The legal day it happened. */
    happenedOn: date('happened_on').notNull(),
    /** The order, filing, examination, hearing or document it happened to. */
    subjectId: uuid('subject_id').notNull(),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`now()`),
    /** Its day was corrected, or it was taken back; what it started is recalculated. */
    supersededAt: moment('superseded_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('legal_events_case').on(table.networkId, table.caseId),
    uniqueIndex('legal_events_current').on(table.networkId, table.kind, table.subjectId).where(sql`${table.supersededAt} is null`),
  ],
);
