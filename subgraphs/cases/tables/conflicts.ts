import { sql } from 'drizzle-orm';
import { boolean, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { checkTriggers, conflictRoles } from '../domain/conflicts.ts';
import { bytes, moment, schema } from './schema.ts';

/**
 * Keyed hashes of how names can be written. Nothing is asked of them but which are equal, and of each name there are as many, so that the
 * table tells nothing of a name: not even its length.
 */
export const matchKeys = schema.table(
  'match_keys',
  {
    networkId: uuid('network_id').notNull(),
    /** The party, client or survivor. */
    subjectId: uuid('subject_id').notNull(),
    subject: text('subject', { enum: [...conflictRoles, 'CLIENT'] }).notNull(),
    /** Of a party or survivor. */
    caseId: uuid('case_id'),
    /** Of a client. */
    organisationId: uuid('organisation_id'),
    kind: text('kind', { enum: ['EXACT', 'NEAR', 'SHOWN', 'SOUGHT'] }).notNull(),
    /** The first 16 bytes of an HMAC-SHA-256. */
    hash: bytes('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.subjectId, table.kind, table.hash] }),
    index('match_keys_hash').on(table.networkId, table.hash),
    index('match_keys_case').on(table.networkId, table.caseId),
  ],
);

/** Every conflict check there was; of those a client's registration causes, what was found. Append-only; no names. */
export const conflictChecks = schema.table(
  'conflict_checks',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    assignmentId: uuid('assignment_id').notNull(),
    trigger: text('trigger', { enum: checkTriggers }).notNull(),
    grade: text('grade', { enum: ['CLEAR', 'POSSIBLE', 'HIT'] }).notNull(),
    roles: text('roles', { enum: conflictRoles }).array().notNull(),
    overridable: boolean('overridable').notNull(),
    checkedBy: uuid('checked_by').notNull(),
    checkedAt: moment('checked_at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('conflict_checks_case').on(table.networkId, table.caseId, table.checkedAt),
    index('conflict_checks_asker').on(table.networkId, table.checkedBy, table.checkedAt),
  ],
);

/** Who was let onto a team in spite of a conflict, by whom and why. Append-only. */
export const conflictOverrides = schema.table(
  'conflict_overrides',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    assignmentId: uuid('assignment_id').notNull(),
    /** The check that was overridden. */
    checkId: uuid('check_id').notNull(),
    sealedReason: bytes('sealed_reason').notNull(),
    overriddenBy: uuid('overridden_by').notNull(),
    overriddenAt: moment('overridden_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('conflict_overrides_case').on(table.networkId, table.caseId, table.assignmentId),
  ],
);
