import { sql } from 'drizzle-orm';
import { date, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, schema } from './schema.ts';

export const deadlines = schema.table(
  'deadlines',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: ['ORDER_EXTENSION', 'APPEAL', 'COMPLAINT', 'HEARING', 'OTHER'] }).notNull(),
    title: text('title').notNull(),
    dueOn: date('due_on').notNull(),
    doneAt: moment('done_at'),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('deadlines_due').on(table.networkId, table.caseId, table.dueOn)],
);
