import { sql } from 'drizzle-orm';
import { bigint, boolean, date, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { returnReasons, servedTypeNames, serviceSenders, serviceStepKinds, serviceWarnings } from '../domain/relay.ts';
import { bytes, moment, schema } from './schema.ts';

/** Codes by which documents reach a case. Of a code only the keyed hash is here. */
export const relayCodes = schema.table(
  'relay_codes',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    codeHash: bytes('code_hash').notNull(),
    /** Whom it was given to. */
    sealedLabel: bytes('sealed_label'),
    issuedBy: uuid('issued_by').notNull(),
    /** Of whole milliseconds, as a document's moment is. */
    issuedAt: moment('issued_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    revokedBy: uuid('revoked_by'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('relay_codes_hash').on(table.networkId, table.codeHash),
    index('relay_codes_case').on(table.networkId, table.caseId),
  ],
);

/**
 * Documents that were handed in, each with the hash of the code it was handed in under. Which case that is, is never written here and
 * never looked up when it is handed in: it is read, by those who may, from the codes that were good at that moment.
 */
export const servedDocuments = schema.table(
  'served_documents',
  {
    networkId: uuid('network_id').notNull(),
    /** Of its file too. */
    id: uuid('id').notNull(),
    codeHash: bytes('code_hash').notNull(),
    sender: text('sender', { enum: serviceSenders }).notNull(),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** What it is. */
    mediaType: text('media_type', { enum: servedTypeNames }).notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    sha256: bytes('sha256').notNull(),
    warnings: text('warnings', { enum: serviceWarnings }).array().notNull(),
    /** The words of the sender, under a key of the receipt's own: what becomes of the case does not show in it. */
    wrappedKey: bytes('wrapped_key').notNull(),
    sealedWords: bytes('sealed_words').notNull(),
    /** Of whole milliseconds, as a cursor keeps it. */
    handedInAt: moment('handed_in_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    /** The legal day. */
    acknowledgedOn: date('acknowledged_on'),
    acknowledgedBy: uuid('acknowledged_by'),
    /** The office's name, where it wishes to be named. */
    acknowledgedAs: text('acknowledged_as'),
    returnedOn: date('returned_on'),
    returnedBy: uuid('returned_by'),
    returnReason: text('return_reason', { enum: returnReasons }),
    /** Its bytes are kept no longer. */
    dropped: boolean('dropped').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('served_documents_code').on(table.networkId, table.codeHash, table.handedInAt),
    index('served_documents_sender').on(table.networkId, table.organisationId, table.handedInAt),
  ],
);

/** What happened to a document here: append-only. */
export const serviceSteps = schema.table(
  'service_steps',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    serviceId: uuid('service_id').notNull(),
    kind: text('kind', { enum: serviceStepKinds }).notNull(),
    by: uuid('by').notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('service_steps_service').on(table.networkId, table.serviceId, table.at),
  ],
);
