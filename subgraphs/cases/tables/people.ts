import { index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, schema } from './schema.ts';

export const persons = schema.table(
  'persons',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: ['SURVIVOR', 'CHILD'] }).notNull(),
    alias: text('alias').notNull(),
    age: integer('age'),
    sealedName: bytes('sealed_name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('persons_case').on(table.networkId, table.caseId)],
);
