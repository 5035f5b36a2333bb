import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { alarmKinds } from '../domain/alarms.ts';
import { moment, schema } from './schema.ts';

/** What the team must hear of, once for each kind, subject and stage. */
export const alarms = schema.table(
  'alarms',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: alarmKinds }).notNull(),
    /** What it is about: an order, a deadline, a piece of evidence. */
    subjectId: uuid('subject_id').notNull(),
    /** Which telling of the same thing this is, from 1. */
    stage: integer('stage').notNull(),
    /** Of whole milliseconds, as a cursor keeps it. */
    raisedAt: moment('raised_at').notNull().default(sql`date_trunc('milliseconds', now())`),
    acknowledgedAt: moment('acknowledged_at'),
    acknowledgedBy: uuid('acknowledged_by'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('alarms_once').on(table.networkId, table.kind, table.subjectId, table.stage),
    index('alarms_open').on(table.networkId, table.caseId, table.raisedAt).where(sql`${table.acknowledgedAt} is null`),
  ],
);
