import { sql } from 'drizzle-orm';
import { bigserial, customType, index, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const schema = pgSchema('disclosures');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

export const places = schema.table(
  'places',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    kind: text('kind', { enum: ['SHELTER', 'RESIDENCE', 'WORKPLACE', 'SCHOOL'] }).notNull(),
    /** A zone of the shelters subgraph, which alone knows whether it may be named. */
    zoneId: uuid('zone_id').notNull(),
    /** Whose staff work there; null for a survivor's place. */
    organisationId: uuid('organisation_id'),
    /** The data key of this place, wrapped by a key that is not in the database. Destroying it forgets the place. */
    wrappedKey: bytes('wrapped_key').notNull(),
    /** Region, city, address, coordinates, directions and phone, sealed together. */
    sealed: bytes('sealed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] })],
);

/** Referrals a shelter accepted and that are still open: their sender may know the meeting point meanwhile. */
export const acceptedReferrals = schema.table(
  'accepted_referrals',
  {
    networkId: uuid('network_id').notNull(),
    placeId: uuid('place_id').notNull(),
    referralId: uuid('referral_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    openUntil: moment('open_until').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.placeId, table.referralId] }),
    index('accepted_referrals_organisation').on(table.networkId, table.organisationId),
  ],
);

/** Append-only: the service's role may insert and read, nobody may change or delete. */
export const ledgerEntries = schema.table(
  'ledger_entries',
  {
    networkId: uuid('network_id').notNull(),
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
    id: uuid('id').notNull().defaultRandom(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
    kind: text('kind', { enum: ['DISCLOSED', 'WITHHELD'] }).notNull(),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    placeId: uuid('place_id').notNull(),
    /** Whose place it is, for the director's view; null for a survivor's or an absent one. */
    placeOrganisationId: uuid('place_organisation_id'),
    precision: text('precision', { enum: ['NOTHING', 'ZONE', 'REGION', 'CITY', 'MEETING_POINT', 'EXACT'] }).notNull(),
    reason: text('reason', { enum: ['OWN_STAFF', 'ACCEPTED_REFERRAL', 'STANDING', 'WITHHELD'] }).notNull(),
    requestId: uuid('request_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.sequence] }),
    index('ledger_entries_member').on(table.networkId, table.memberId, table.sequence),
    index('ledger_entries_place').on(table.networkId, table.placeId, table.sequence),
  ],
);
