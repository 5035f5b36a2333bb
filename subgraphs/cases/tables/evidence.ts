import { sql } from 'drizzle-orm';
import { bigint, boolean, date, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { custodyKinds, holders } from '../domain/evidence/custody.ts';
import { evidenceKinds, exportForms, purposes } from '../domain/evidence/register.ts';
import { damages } from '../files/segments.ts';
import { bytes, moment, schema } from './schema.ts';

const size = (name: string) => bigint(name, { mode: 'number' });

/** Files in the store: what is being taken in, what is kept, what is being handed out. */
export const files = schema.table(
  'files',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    /** Null for a document on its way to be served: whose it is, is not known here. */
    caseId: uuid('case_id'),
    purpose: text('purpose', { enum: ['EVIDENCE', 'EXPORT', 'SERVICE'] }).notNull(),
    /** GONE: nobody can reach it any more, and its objects are being removed. */
    state: text('state', { enum: ['UPLOADING', 'WHOLE', 'GONE'] }).notNull(),
    mediaType: text('media_type').notNull(),
    /** How long it will be, or is. */
    bytes: size('bytes').notNull(),
    expectedSha256: bytes('expected_sha256'),
    /** Its own key, wrapped by the case's; of a served document, by a key of its own. */
    wrappedKey: bytes('wrapped_key').notNull(),
    sealedName: bytes('sealed_name'),
    createdBy: uuid('created_by').notNull(),
    createdAt: moment('created_at').notNull().default(sql`now()`),
    touchedAt: moment('touched_at').notNull().default(sql`now()`),
    /** What was found when all of it was read back from the store. */
    readSha256: bytes('read_sha256'),
    readType: text('read_type'),
    hasLocation: boolean('has_location'),
    sealedLocation: bytes('sealed_location'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('files_uploading').on(table.networkId, table.createdBy).where(sql`${table.state} = 'UPLOADING'`),
    index('files_touched').on(table.touchedAt).where(sql`${table.state} <> 'WHOLE'`),
  ],
);

/** Objects in the store. A row is there before its object: what a crash leaves can be found. */
export const fileSegments = schema.table(
  'file_segments',
  {
    networkId: uuid('network_id').notNull(),
    fileId: uuid('file_id').notNull(),
    /** Of the object. */
    name: text('name').notNull(),
    index: integer('index').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: bytes('sha256').notNull(),
    /** The object is in the store, and this is the one piece of its place. */
    stored: boolean('stored').notNull().default(false),
    writtenAt: moment('written_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.name] }),
    index('file_segments_file').on(table.networkId, table.fileId),
    uniqueIndex('file_segments_one_a_place').on(table.networkId, table.fileId, table.index).where(sql`${table.stored}`),
  ],
);

export const evidenceItems = schema.table(
  'evidence_items',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    fileId: uuid('file_id').notNull(),
    kind: text('kind', { enum: evidenceKinds }).notNull(),
    /** Title, description and who took it. */
    sealed: bytes('sealed').notNull(),
    takenOn: date('taken_on'),
    mediaType: text('media_type').notNull(),
    bytes: size('bytes').notNull(),
    sha256: bytes('sha256').notNull(),
    incidentId: uuid('incident_id'),
    orderId: uuid('order_id'),
    holder: text('holder', { enum: holders }).notNull(),
    /** Of the newest link of its chain of custody. */
    sequence: integer('sequence').notNull(),
    digest: bytes('digest').notNull(),
    registeredAt: moment('registered_at').notNull().default(sql`now()`),
    registeredBy: uuid('registered_by').notNull(),
    checkedAt: moment('checked_at'),
    damage: text('damage', { enum: damages }),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('evidence_case').on(table.networkId, table.caseId, table.registeredAt),
    uniqueIndex('evidence_once_a_case').on(table.networkId, table.caseId, table.sha256),
  ],
);

/** Chains of custody: written once, each link holding the digest of the one before. */
export const evidenceCustody = schema.table(
  'evidence_custody',
  {
    networkId: uuid('network_id').notNull(),
    itemId: uuid('item_id').notNull(),
    sequence: integer('sequence').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: custodyKinds }).notNull(),
    at: moment('at').notNull(),
    on: date('on'),
    /** Null: the register itself, checking. */
    memberId: uuid('member_id'),
    organisationId: uuid('organisation_id'),
    subjectId: uuid('subject_id'),
    file: bytes('file').notNull(),
    details: bytes('details'),
    sealedDetails: bytes('sealed_details'),
    previous: bytes('previous').notNull(),
    digest: bytes('digest').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.itemId, table.sequence] })],
);

/** A reading of an original that was asked for with a purpose; good once. */
export const evidenceTickets = schema.table(
  'evidence_tickets',
  {
    networkId: uuid('network_id').notNull(),
    /** SHA-256 of what was handed out. */
    digest: bytes('digest').notNull(),
    itemId: uuid('item_id').notNull(),
    caseId: uuid('case_id').notNull(),
    memberId: uuid('member_id').notNull(),
    purpose: text('purpose', { enum: purposes }).notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.digest] })],
);

export const evidenceExports = schema.table(
  'evidence_exports',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    form: text('form', { enum: exportForms }).notNull(),
    purpose: text('purpose', { enum: purposes }).notNull(),
    itemIds: jsonb('item_ids').$type<string[]>().notNull(),
    /** Null until it is ready. */
    fileId: uuid('file_id'),
    state: text('state', { enum: ['MAKING', 'READY', 'FAILED'] }).notNull(),
    itemsDone: integer('items_done').notNull().default(0),
    requestedBy: uuid('requested_by').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    requestedAt: moment('requested_at').notNull().default(sql`now()`),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] })],
);
