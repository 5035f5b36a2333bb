import { sql } from 'drizzle-orm';
import { primaryKey, uuid } from 'drizzle-orm/pg-core';
import { moment, schema } from './schema.ts';

export const caseReferrals = schema.table(
  'case_referrals',
  {
    networkId: uuid('network_id').notNull(),
    caseId: uuid('case_id').notNull(),
    /** A referral of the referrals subgraph. */
    referralId: uuid('referral_id').notNull(),
    attachedAt: moment('attached_at').notNull().default(sql`now()`),
    attachedBy: uuid('attached_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.caseId, table.referralId] })],
);
