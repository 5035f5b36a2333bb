import { index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, schema } from './schema.ts';

/** Who was asked onto a team, in which role, from when to when; a member may come back in a second row. */
export const assignments = schema.table(
  'assignments',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    role: text('role', { enum: ['LAWYER', 'COUNSELLOR'] }).notNull(),
    since: moment('since').notNull(),
    /** Exclusive; null while it lasts. */
    until: moment('until'),
    /** What the conflict check said; only CLEAR and OVERRIDDEN let anything of the case be seen. */
    clearance: text('clearance', { enum: ['PENDING', 'CLEAR', 'POSSIBLE', 'HIT', 'OVERRIDDEN'] }).notNull(),
    assignedBy: uuid('assigned_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('assignments_case').on(table.networkId, table.caseId),
    index('assignments_member').on(table.networkId, table.memberId),
  ],
);
