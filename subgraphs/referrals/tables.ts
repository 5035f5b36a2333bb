import { sql } from 'drizzle-orm';
import { bigint, boolean, date, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { outboxTable } from '../../platform/outbox.ts';
import { organisationKinds } from '../../platform/viewer.ts';
import { escalationSteps } from './domain/escalation.ts';
import { type Child, referralKinds } from './domain/referral.ts';
import { moment, schema } from './schema.ts';

export * from './notifications/tables.ts';
export { schema };

export const outbox = outboxTable(schema);

export const organisations = schema.table(
  'organisations',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: organisationKinds }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] })],
);

/** What EXPIRED means is decided by the clock: an unanswered referral past its due moment. It is never written. */
const storedStatus = [
  'SENT',
  'RECEIVED',
  'NEEDS_INFORMATION',
  'WAITLISTED',
  'ACCEPTED',
  'DECLINED',
  'ON_THE_WAY',
  'ARRIVED',
  'DID_NOT_ARRIVE',
  'WITHDRAWN',
  'REROUTED',
  'CLOSED',
] as const;

export const referrals = schema.table(
  'referrals',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    code: text('code').notNull(),
    /** 1 for the first request under a code; a family that is sent on keeps the code. */
    leg: integer('leg').notNull().default(1),
    kind: text('kind', { enum: referralKinds }).notNull().default('HOUSING'),
    status: text('status', { enum: storedStatus }).notNull(),
    fromOrganisationId: uuid('from_organisation_id').notNull(),
    fromMemberId: uuid('from_member_id').notNull(),
    /** Null where no room is asked for. */
    shelterId: uuid('shelter_id'),
    /** Whose staff answer; for a shelter told by the shelters service when the room was held. */
    toOrganisationId: uuid('to_organisation_id').notNull(),
    reference: text('reference').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    /** SHA-256 of what was sent, so that a key cannot stand for two requests. */
    requestHash: text('request_hash').notNull(),
    adults: integer('adults').notNull(),
    children: jsonb('children').$type<readonly Child[]>().notNull(),
    pets: integer('pets').notNull(),
    languages: text('languages').array().notNull(),
    stepFree: boolean('step_free').notNull(),
    sentAt: moment('sent_at').notNull().default(sql`now()`),
    answerDueAt: moment('answer_due_at').notNull(),
    /** When the held room is let go by itself; null where none was asked for. */
    holdExpiresAt: moment('hold_expires_at'),
    /** The hold was extended, which is possible once. */
    extendedAt: moment('extended_at'),
    /** When it was over: from then on its retention is counted. */
    endedAt: moment('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('referrals_code').on(table.networkId, table.code, table.leg),
    uniqueIndex('referrals_key').on(table.networkId, table.fromOrganisationId, table.idempotencyKey),
    // Lists are read along these, newest first: of one side or of all, and for each stored status by itself.
    index('referrals_sent').on(table.networkId, table.fromOrganisationId, table.sentAt, table.id),
    index('referrals_received').on(table.networkId, table.toOrganisationId, table.sentAt, table.id),
    index('referrals_newest').on(table.networkId, table.sentAt, table.id),
    index('referrals_sent_status').on(table.networkId, table.fromOrganisationId, table.status, table.sentAt, table.id),
    index('referrals_received_status').on(table.networkId, table.toOrganisationId, table.status, table.sentAt, table.id),
    index('referrals_status').on(table.networkId, table.status, table.sentAt, table.id),
    // Those that wait for an answer are few at any moment, those that waited for one in vain are many.
    index('referrals_due').on(table.networkId, table.answerDueAt).where(sql`status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION')`),
    index('referrals_waiting').on(table.networkId, table.shelterId, table.sentAt, table.id).where(sql`status = 'WAITLISTED'`),
    index('referrals_pending')
      .on(table.networkId, table.fromMemberId, table.shelterId)
      .where(sql`status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION')`),
    index('referrals_ended').on(table.endedAt).where(sql`ended_at is not null`),
  ],
);

export const referralEvents = schema.table(
  'referral_events',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    referralId: uuid('referral_id').notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
    status: text('status', { enum: storedStatus }).notNull(),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    reasonCode: text('reason_code'),
    reasonText: text('reason_text'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('referral_events_referral').on(table.networkId, table.referralId, table.at),
  ],
);

/** What a network decided for itself; a network without a row takes the defaults of the domain. */
export const settings = schema.table(
  'settings',
  {
    networkId: uuid('network_id').notNull(),
    holdMinutes: integer('hold_minutes').notNull(),
    /** By kind of the sending organisation, where it differs. */
    holdMinutesOf: jsonb('hold_minutes_of').$type<Readonly<Record<string, number>>>().notNull(),
    /** How long a referral that is over is kept. */
    keepDays: integer('keep_days').notNull(),
    changedAt: moment('changed_at').notNull().default(sql`now()`),
    changedBy: uuid('changed_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId] })],
);

/** Who was called upon when a referral stayed unanswered. */
export const escalations = schema.table(
  'escalations',
  {
    networkId: uuid('network_id').notNull(),
    referralId: uuid('referral_id').notNull(),
    step: text('step', { enum: escalationSteps }).notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.referralId, table.step] })],
);

/** What is kept of referrals that were purged: how many, never whose. */
export const pastReferrals = schema.table(
  'past_referrals',
  {
    networkId: uuid('network_id').notNull(),
    /** The first day of the month in which they were sent. */
    month: date('month').notNull(),
    kind: text('kind', { enum: referralKinds }).notNull(),
    status: text('status', { enum: [...storedStatus, 'EXPIRED'] }).notNull(),
    referrals: integer('referrals').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.month, table.kind, table.status] })],
);

/** Members of a case's team who may read the referrals under a code because they became part of their case. */
export const referralReaders = schema.table(
  'referral_readers',
  {
    networkId: uuid('network_id').notNull(),
    code: text('code').notNull(),
    memberId: uuid('member_id').notNull(),
    caseId: uuid('case_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.code, table.memberId, table.caseId] }),
    index('referral_readers_member').on(table.networkId, table.memberId),
  ],
);

/** The last team of a case the cases service told of; an older one that comes late changes nothing. */
export const caseTeams = schema.table(
  'case_teams',
  {
    networkId: uuid('network_id').notNull(),
    caseId: uuid('case_id').notNull(),
    version: bigint('version', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.caseId] })],
);
