import { sql } from 'drizzle-orm';
import { bigint, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment, schema } from '../schema.ts';

/** Who works for a case's survivor, as the cases service told it. */
export const caseMembers = schema.table(
  'case_members',
  {
    networkId: uuid('network_id').notNull(),
    caseId: uuid('case_id').notNull(),
    memberId: uuid('member_id').notNull(),
    role: text('role', { enum: ['LAWYER', 'COUNSELLOR'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.caseId, table.memberId] }),
    index('case_members_member').on(table.networkId, table.memberId),
  ],
);

/** A household a shelter accepted, as the referrals service told it: expected, staying, gone. No description, no name. */
export const stays = schema.table(
  'stays',
  {
    networkId: uuid('network_id').notNull(),
    referralId: uuid('referral_id').notNull(),
    placeId: uuid('place_id').notNull(),
    /** Who sent the referral. */
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    state: text('state', { enum: ['EXPECTED', 'STAYING', 'ENDED'] }).notNull(),
    since: moment('since').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    /** The case the referral became part of. */
    caseId: uuid('case_id'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.referralId] }),
    index('stays_place').on(table.networkId, table.placeId),
    index('stays_organisation').on(table.networkId, table.organisationId),
    index('stays_case').on(table.networkId, table.caseId),
  ],
);

/** Which case a referral is part of, as the cases service told it; it may be told before the shelter accepts. */
export const caseReferrals = schema.table(
  'case_referrals',
  {
    networkId: uuid('network_id').notNull(),
    referralId: uuid('referral_id').notNull(),
    caseId: uuid('case_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.referralId] })],
);

/** Where one referral's family is met: a spot and a time nobody else was ever given, so that a leak names its source. */
export const meetingPoints = schema.table(
  'meeting_points',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    referralId: uuid('referral_id').notNull(),
    spotId: uuid('spot_id').notNull(),
    opensAt: moment('opens_at').notNull(),
    closesAt: moment('closes_at').notNull(),
    givenAt: moment('given_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    withdrawnAt: moment('withdrawn_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('meeting_points_distinct').on(table.networkId, table.spotId, table.opensAt),
    uniqueIndex('meeting_points_one_open').on(table.networkId, table.referralId).where(sql`${table.withdrawnAt} is null`),
  ],
);

/** The last team of a case the cases service told of; an older one that comes late brings nobody back. */
export const caseTeams = schema.table(
  'case_teams',
  {
    networkId: uuid('network_id').notNull(),
    caseId: uuid('case_id').notNull(),
    version: bigint('version', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.caseId] })],
);
