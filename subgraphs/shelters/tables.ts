import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { outboxTable } from '../../platform/outbox.ts';

export const schema = pgSchema('shelters');

export const outbox = outboxTable(schema);

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const zones = schema.table(
  'zones',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    /** Where its shelters are shown while the zone is too small to be published; null at the top. */
    parentId: uuid('parent_id'),
    /** Published names of places in the zone, compared with a household's exclusion areas. */
    localities: text('localities').array().notNull().default(sql`'{}'`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] })],
);

export const shelters = schema.table(
  'shelters',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    codeName: text('code_name').notNull(),
    name: text('name').notNull(),
    zoneId: uuid('zone_id').notNull(),
    stage: text('stage', { enum: ['EMERGENCY', 'TRANSITIONAL'] }).notNull(),
    operatorOrganisationId: uuid('operator_organisation_id').notNull(),
    /** A place of the disclosures subgraph; nothing here says where it is. */
    placeId: uuid('place_id').notNull(),
    active: boolean('active').notNull().default(true),
    /** Since when the wrong person knows where it is, as the disclosures service told it; no family is sent there meanwhile. */
    compromisedSince: moment('compromised_since'),
    confirmedAt: moment('confirmed_at').notNull(),
    confirmedBy: uuid('confirmed_by').notNull(),
    oldestBoy: integer('oldest_boy').notNull(),
    mostChildren: integer('most_children').notNull(),
    cribs: boolean('cribs').notNull(),
    pets: boolean('pets').notNull(),
    stepFree: boolean('step_free').notNull(),
    languages: text('languages').array().notNull(),
    adultsAlone: boolean('adults_alone').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('shelters_code_name').on(table.networkId, table.codeName),
    index('shelters_operator').on(table.networkId, table.operatorOrganisationId),
    index('shelters_place').on(table.networkId, table.placeId),
  ],
);

export const units = schema.table(
  'units',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    shelterId: uuid('shelter_id').notNull(),
    label: text('label').notNull(),
    beds: integer('beds').notNull(),
    cribs: integer('cribs').notNull(),
    stepFree: boolean('step_free').notNull(),
    /** What staff said. HELD is not a state here: a unit is held while a live hold says so. */
    state: text('state', { enum: ['FREE', 'OCCUPIED', 'OUT_OF_SERVICE'] }).notNull(),
    stateSince: moment('state_since').notNull(),
    stateBy: uuid('state_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('units_shelter').on(table.networkId, table.shelterId)],
);

export const holds = schema.table(
  'holds',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull(),
    referralId: uuid('referral_id').notNull(),
    shelterId: uuid('shelter_id').notNull(),
    /** EXPIRED is never written: a HELD row past its end is expired by the clock. */
    state: text('state', { enum: ['HELD', 'CONFIRMED', 'OCCUPIED', 'RELEASED'] }).notNull(),
    placedAt: moment('placed_at').notNull().default(sql`now()`),
    expiresAt: moment('expires_at').notNull(),
    /** Extended, which is possible once. */
    extendedAt: moment('extended_at'),
    movedAt: moment('moved_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('holds_referral').on(table.networkId, table.referralId),
    // Whom the clock let go is looked for at each new hold; a shelter's holds of years are not read for it.
    index('holds_shelter').on(table.networkId, table.shelterId, table.state, table.expiresAt),
  ],
);

export const holdUnits = schema.table(
  'hold_units',
  {
    networkId: uuid('network_id').notNull(),
    holdId: uuid('hold_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    /** True while the hold may keep the unit; at most one such row a unit, whatever the code does. */
    live: boolean('live').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.holdId, table.unitId] }),
    uniqueIndex('hold_units_one_live').on(table.networkId, table.unitId).where(sql`${table.live}`),
  ],
);

/** Every availability question: who asked, with which reference, how many options fitted. Not what was asked about. */
export const searches = schema.table(
  'searches',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    at: moment('at').notNull().default(sql`now()`),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    reference: text('reference').notNull(),
    fitting: integer('fitting').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('searches_member').on(table.networkId, table.memberId, table.at)],
);

/** The board as it was drawn at a tick. */
export const boardTicks = schema.table(
  'board_ticks',
  {
    networkId: uuid('network_id').notNull(),
    at: moment('at').notNull(),
    zoneId: uuid('zone_id').notNull(),
    stage: text('stage', { enum: ['EMERGENCY', 'TRANSITIONAL'] }).notNull(),
    band: text('band', { enum: ['NONE', 'FEW', 'SOME'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.at, table.zoneId, table.stage] })],
);
