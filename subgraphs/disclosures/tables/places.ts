import { sql } from 'drizzle-orm';
import { bigint, index, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, schema } from '../schema.ts';

export const places = schema.table(
  'places',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    kind: text('kind', { enum: ['SHELTER', 'RESIDENCE', 'WORKPLACE', 'SCHOOL', 'SERVICE_ADDRESS', 'MEETING_POINT'] }).notNull(),
    /** A zone of the shelters subgraph, which alone knows whether it may be named. */
    zoneId: uuid('zone_id').notNull(),
    /** Whose staff work there; null for a survivor's place. */
    organisationId: uuid('organisation_id'),
    /** The shelter it is the place of; null for every other kind. */
    shelterId: uuid('shelter_id'),
    /** The case whose survivor it protects; null for a shelter's. */
    caseId: uuid('case_id'),
    /** Of a meeting spot: the shelter's place whose families are met there. */
    homeId: uuid('home_id'),
    /** The data key of this place, wrapped by the place's own key, which is not in the database. Destroying that forgets the place. */
    wrappedKey: bytes('wrapped_key').notNull(),
    /** Region, city, address, coordinates, directions and phone, sealed together. */
    sealed: bytes('sealed').notNull(),
    /** Since when nobody reads it any more; what was sealed is empty from then on. */
    forgottenAt: moment('forgotten_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('places_case').on(table.networkId, table.caseId),
    index('places_shelter').on(table.networkId, table.shelterId),
    index('places_home').on(table.networkId, table.homeId),
  ],
);

/** A place somebody found who should not know it; closed until a second person clears it. */
export const compromises = schema.table(
  'compromises',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    placeId: uuid('place_id').notNull(),
    placeOrganisationId: uuid('place_organisation_id'),
    caseId: uuid('case_id'),
    declaredBy: uuid('declared_by').notNull(),
    declaredAt: moment('declared_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    reasonCode: text('reason_code').notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
    sealedText: bytes('sealed_text').notNull(),
    /** The ledger's last entry at that moment: where the complaint file ends. */
    upToSequence: bigint('up_to_sequence', { mode: 'number' }).notNull(),
    clearedAt: moment('cleared_at'),
    clearedBy: uuid('cleared_by'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('compromises_one_open').on(table.networkId, table.placeId).where(sql`${table.clearedAt} is null`),
  ],
);

/** That a place is to be forgotten: one of its keepers asks, another confirms, then its key is destroyed. */
export const forgettings = schema.table(
  'forgettings',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    placeId: uuid('place_id').notNull(),
    placeOrganisationId: uuid('place_organisation_id'),
    caseId: uuid('case_id'),
    requestedBy: uuid('requested_by').notNull(),
    requestedAt: moment('requested_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    confirmedBy: uuid('confirmed_by'),
    confirmedAt: moment('confirmed_at'),
    withdrawnBy: uuid('withdrawn_by'),
    withdrawnAt: moment('withdrawn_at'),
    keyDestroyedAt: moment('key_destroyed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('forgettings_place').on(table.networkId, table.placeId, table.requestedAt),
  ],
);
