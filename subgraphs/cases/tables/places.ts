import { primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { schema } from './schema.ts';

/** Places of the disclosures subgraph; nothing here says where they are. */
export const casePlaces = schema.table(
  'case_places',
  {
    networkId: uuid('network_id').notNull(),
    caseId: uuid('case_id').notNull(),
    placeId: uuid('place_id').notNull(),
    kind: text('kind', { enum: ['RESIDENCE', 'WORKPLACE', 'SCHOOL'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.caseId, table.placeId] })],
);
