import { sql } from 'drizzle-orm';
import { bigint, bigserial, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { entryKinds, entryReasons } from '../domain/index.ts';
import { bytes, moment, schema } from '../schema.ts';

/** Append-only: the service's role may insert and read, nobody may change or delete. */
export const ledgerEntries = schema.table(
  'ledger_entries',
  {
    networkId: uuid('network_id').notNull(),
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
    id: uuid('id').notNull().defaultRandom(),
    at: moment('at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    kind: text('kind', { enum: entryKinds }).notNull(),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    placeId: uuid('place_id'),
    caseId: uuid('case_id'),
    /** Whose place it is, for the director's view; null for a survivor's or an absent one. */
    placeOrganisationId: uuid('place_organisation_id'),
    precision: text('precision', { enum: ['NOTHING', 'ZONE', 'REGION', 'CITY', 'MEETING_POINT', 'EXACT'] }).notNull(),
    reason: text('reason', { enum: entryReasons }).notNull(),
    purpose: text('purpose'),
    /** The consent, grant or other record it is about. */
    subjectId: uuid('subject_id'),
    /** Whom it was granted, told or consented to. */
    recipientMemberId: uuid('recipient_member_id'),
    recipientOrganisationId: uuid('recipient_organisation_id'),
    requestId: uuid('request_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.sequence] }),
    index('ledger_entries_member').on(table.networkId, table.memberId, table.sequence),
    index('ledger_entries_place').on(table.networkId, table.placeId, table.sequence),
    index('ledger_entries_case').on(table.networkId, table.caseId, table.sequence),
    uniqueIndex('ledger_entries_id').on(table.networkId, table.id),
  ],
);

/** Entries that are committed and not in the tree yet; filled by a trigger, emptied by the keeper. */
export const ledgerPending = schema.table(
  'ledger_pending',
  {
    networkId: uuid('network_id').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.sequence] })],
);

/** The tree's leaves, in order. */
export const ledgerLeaves = schema.table(
  'ledger_leaves',
  {
    networkId: uuid('network_id').notNull(),
    index: bigint('index', { mode: 'number' }).notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.index] }),
    uniqueIndex('ledger_leaves_entry').on(table.networkId, table.sequence),
  ],
);

/** Roots of complete subtrees at every eighth level, so that a proof reads hundreds of hashes, not all. */
export const ledgerNodes = schema.table(
  'ledger_nodes',
  {
    networkId: uuid('network_id').notNull(),
    level: integer('level').notNull(),
    index: bigint('index', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.level, table.index] })],
);

/** Signed tree heads, as they went to the witness. */
export const ledgerCheckpoints = schema.table(
  'ledger_checkpoints',
  {
    networkId: uuid('network_id').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
    note: text('note').notNull(),
    /** When the witness file had it. */
    witnessedAt: moment('witnessed_at'),
    /** When the witness's address took it. */
    postedAt: moment('posted_at'),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.size] })],
);
