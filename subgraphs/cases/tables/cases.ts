import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { caseOutcomes, caseStatuses, caseStepKinds } from '../domain/caseLife.ts';
import { bytes, moment, schema } from './schema.ts';

/** What differs from network to network on the legal side. */
export const networks = schema.table('networks', {
  networkId: uuid('network_id').primaryKey(),
  /** IANA name; legal days begin and end there. */
  timeZone: text('time_zone').notNull(),
  /** What references of its cases begin with. */
  referencePrefix: text('reference_prefix').notNull().default('KG'),
});

export const cases = schema.table(
  'cases',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    reference: text('reference').notNull(),
    status: text('status', { enum: caseStatuses }).notNull(),
    openedAt: moment('opened_at').notNull(),
    /** The key everything personal of the case is sealed with, itself under a key that is not in the database. */
    wrappedKey: bytes('wrapped_key').notNull(),
    /** Null for one that was put in by seeding. */
    openedBy: uuid('opened_by'),
    /** The opener's own: the same key opens one case. */
    idempotencyKey: text('idempotency_key'),
    closedAt: moment('closed_at'),
    closedBy: uuid('closed_by'),
    closedByOrganisation: uuid('closed_by_organisation'),
    outcome: text('outcome', { enum: caseOutcomes }),
    /** The day from which it may be destroyed; null while it is open. */
    retainUntil: date('retain_until'),
    /** A court or an authority still asks for it: it is kept, whatever the day. */
    retentionHeld: boolean('retention_held').notNull().default(false),
    /** The first of two who say that it is to be destroyed; a week later that counts no more. */
    destructionAskedBy: uuid('destruction_asked_by'),
    destructionAskedAt: moment('destruction_asked_at'),
    keyDestroyedAt: moment('key_destroyed_at'),
    /** When coordinators were last told that it has nobody; null while it has a team. */
    unattendedToldAt: moment('unattended_told_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('cases_reference').on(table.networkId, table.reference),
    uniqueIndex('cases_opened_once').on(table.networkId, table.openedBy, table.idempotencyKey),
    index('cases_retained').on(table.networkId, table.retainUntil).where(sql`${table.status} = 'CLOSED'`),
  ],
);

/** How long a closed case is kept, by how it ended; a network that has said nothing keeps to the defaults. */
export const retentionRules = schema.table(
  'retention_rules',
  {
    networkId: uuid('network_id').notNull(),
    outcome: text('outcome', { enum: caseOutcomes }).notNull(),
    years: integer('years').notNull(),
    /** The law or the agreement it comes from. */
    source: text('source').notNull(),
    confirmed: boolean('confirmed').notNull(),
    setBy: uuid('set_by').notNull(),
    setAt: moment('set_at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.outcome] })],
);

/** What became of a case: append-only. */
export const caseSteps = schema.table(
  'case_steps',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: caseStepKinds }).notNull(),
    outcome: text('outcome', { enum: caseOutcomes }),
    sealedReason: bytes('sealed_reason'),
    by: uuid('by').notNull(),
    at: moment('at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('case_steps_case').on(table.networkId, table.caseId, table.at)],
);
