import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { outboxTable } from '../../platform/outbox.ts';
import type { Child } from './domain/referral.ts';

export const schema = pgSchema('referrals');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const outbox = outboxTable(schema);

export const organisations = schema.table(
  'organisations',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    kind: text('kind', {
      enum: ['HOTLINE', 'HOSPITAL', 'NGO', 'POLICE', 'SHELTER', 'CRISIS_CENTRE', 'LAW_OFFICE', 'COURT', 'NETWORK'],
    }).notNull(),
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
  'CLOSED',
] as const;

export const referrals = schema.table(
  'referrals',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    code: text('code').notNull(),
    status: text('status', { enum: storedStatus }).notNull(),
    fromOrganisationId: uuid('from_organisation_id').notNull(),
    fromMemberId: uuid('from_member_id').notNull(),
    shelterId: uuid('shelter_id').notNull(),
    /** Whose staff answer; told by the shelters service when the room was held. */
    shelterOrganisationId: uuid('shelter_organisation_id').notNull(),
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
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('referrals_code').on(table.networkId, table.code),
    uniqueIndex('referrals_key').on(table.networkId, table.fromOrganisationId, table.idempotencyKey),
    // Lists are read along these, newest first: of one side or of all, and for each stored status by itself.
    index('referrals_sent').on(table.networkId, table.fromOrganisationId, table.sentAt, table.id),
    index('referrals_received').on(table.networkId, table.shelterOrganisationId, table.sentAt, table.id),
    index('referrals_newest').on(table.networkId, table.sentAt, table.id),
    index('referrals_sent_status').on(table.networkId, table.fromOrganisationId, table.status, table.sentAt, table.id),
    index('referrals_received_status').on(table.networkId, table.shelterOrganisationId, table.status, table.sentAt, table.id),
    index('referrals_status').on(table.networkId, table.status, table.sentAt, table.id),
    // Those that wait for an answer are few at any moment, those that waited for one in vain are many.
    index('referrals_due').on(table.networkId, table.answerDueAt).where(sql`status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION')`),
    index('referrals_waiting').on(table.networkId, table.shelterId, table.sentAt, table.id).where(sql`status = 'WAITLISTED'`),
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

/** Members of a case's team who may read a referral because it became part of their case. */
export const referralReaders = schema.table(
  'referral_readers',
  {
    networkId: uuid('network_id').notNull(),
    referralId: uuid('referral_id').notNull(),
    memberId: uuid('member_id').notNull(),
    caseId: uuid('case_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.referralId, table.memberId, table.caseId] }),
    index('referral_readers_member').on(table.networkId, table.memberId),
  ],
);
