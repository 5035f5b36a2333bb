import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
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
    /** How long families stay, in days; null where staff have not said: then what is usual for the stage. */
    typicalDays: integer('typical_days'),
    mostDays: integer('most_days'),
    /** In which its days begin and end. */
    timeZone: text('time_zone').notNull().default('UTC'),
    /** When its staff were last told that the capacity is stale; once for each confirmation. */
    staleToldAt: moment('stale_told_at'),
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
    /** Whom that member worked for; null in rows older than the column. */
    stateOrganisationId: uuid('state_organisation_id'),
    /** Units of one shelter with the same label lie door to door. */
    adjoining: text('adjoining'),
    /** The day on which staff expect to have it free. */
    freeOn: date('free_on'),
    /** Grows with every change by a person, so that two who change at once see one another. */
    version: integer('version').notNull().default(1),
    /** Since when it is no unit any more; its history stays. */
    retiredAt: moment('retired_at'),
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
    /** Keyed hash of member and household: the same for the same, and nothing else. Null where the budget was spent. */
    fingerprint: text('fingerprint'),
    /** It was paid for as a household. */
    paid: boolean('paid').notNull().default(false),
    /** The picture it was answered from; null where the budget was spent. */
    pictureAt: moment('picture_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('searches_member').on(table.networkId, table.memberId, table.at),
    index('searches_reference').on(table.networkId, table.memberId, table.reference, table.at),
    index('searches_paid').on(table.networkId, table.organisationId, table.at).where(sql`${table.paid}`),
    index('searches_at').on(table.at),
  ],
);

/** Limits a network set for itself; a network without a row has the usual ones. */
export const searchLimits = schema.table(
  'search_limits',
  {
    networkId: uuid('network_id').notNull(),
    memberHouseholds: integer('member_households').notNull(),
    organisationHouseholds: integer('organisation_households').notNull(),
    corrections: integer('corrections').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId] })],
);

/** Which rooms were free at a fixed moment, a row for each shelter: what is asked is answered from it. */
export const pictures = schema.table(
  'pictures',
  {
    networkId: uuid('network_id').notNull(),
    at: moment('at').notNull(),
    shelterId: uuid('shelter_id').notNull(),
    freeUnits: uuid('free_units').array().notNull(),
    /** Days (YYYY-MM-DD) on which units were expected to be free, by unit. */
    openings: jsonb('openings').$type<Readonly<Record<string, string>>>().notNull(),
    confirmedAt: moment('confirmed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.at, table.shelterId] })],
);

/** Households nobody could answer, counted by what was asked: no member, no reference, no household. */
export const unmetDemand = schema.table(
  'unmet_demand',
  {
    networkId: uuid('network_id').notNull(),
    /** First day of a calendar month, UTC. */
    month: date('month', { mode: 'string' }).notNull(),
    dimension: text('dimension', { enum: ['NEED', 'OLDEST_BOY', 'CHILDREN', 'STAGE', 'ZONE'] }).notNull(),
    value: text('value').notNull(),
    households: integer('households').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.month, table.dimension, table.value] })],
);

/** What a coordinator said about an unusual way of asking. */
export const searchReviews = schema.table(
  'search_reviews',
  {
    networkId: uuid('network_id').notNull(),
    patternId: uuid('pattern_id').notNull(),
    reviewedBy: uuid('reviewed_by').notNull(),
    reviewedAt: moment('reviewed_at').notNull().default(sql`now()`),
    text: text('text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.patternId] })],
);

const cellStages = ['EMERGENCY', 'TRANSITIONAL', 'ALL'] as const;
const bands = ['NONE', 'FEW', 'SOME'] as const;

/** The board as it was drawn at a tick. */
export const boardTicks = schema.table(
  'board_ticks',
  {
    networkId: uuid('network_id').notNull(),
    at: moment('at').notNull(),
    zoneId: uuid('zone_id').notNull(),
    stage: text('stage', { enum: cellStages }).notNull(),
    band: text('band', { enum: bands }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.at, table.zoneId, table.stage] })],
);

/** Every change of a unit, for good: rows are added and never changed. */
export const unitStates = schema.table(
  'unit_states',
  {
    networkId: uuid('network_id').notNull(),
    sequence: bigserial('sequence', { mode: 'number' }).notNull(),
    shelterId: uuid('shelter_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
    /** Null where the unit was entered. */
    fromState: text('from_state', { enum: ['FREE', 'HELD', 'OCCUPIED', 'OUT_OF_SERVICE'] }),
    toState: text('to_state', { enum: ['FREE', 'HELD', 'OCCUPIED', 'OUT_OF_SERVICE', 'RETIRED'] }).notNull(),
    /** When a hold ends by itself: the unit is free from then on, whether or not anything was written. */
    until: moment('until'),
    cause: text('cause', { enum: ['STAFF', 'HOLD', 'ARRIVAL', 'LEAVING'] }).notNull(),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.sequence] }),
    index('unit_states_unit').on(table.networkId, table.unitId, table.at, table.sequence),
  ],
);

/** A family in a shelter, from its arrival on. It carries the referral's id and nothing about the family. */
export const stays = schema.table(
  'stays',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    referralId: uuid('referral_id').notNull(),
    shelterId: uuid('shelter_id').notNull(),
    beganAt: moment('began_at').notNull().default(sql`now()`),
    expectedEnd: date('expected_end').notNull(),
    endedAt: moment('ended_at'),
    endedBy: uuid('ended_by'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('stays_referral').on(table.networkId, table.referralId),
    index('stays_shelter').on(table.networkId, table.shelterId).where(sql`${table.endedAt} is null`),
  ],
);

export const stayUnits = schema.table(
  'stay_units',
  {
    networkId: uuid('network_id').notNull(),
    stayId: uuid('stay_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    /** True while the stay lasts; at most one such row a unit, whatever the code does. */
    live: boolean('live').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.stayId, table.unitId] }),
    uniqueIndex('stay_units_one_live').on(table.networkId, table.unitId).where(sql`${table.live}`),
  ],
);

/** The band of each cell of the board when it was last decided, and the units that were free then. */
export const boardDecisions = schema.table(
  'board_decisions',
  {
    networkId: uuid('network_id').notNull(),
    zoneId: uuid('zone_id').notNull(),
    stage: text('stage', { enum: cellStages }).notNull(),
    band: text('band', { enum: bands }).notNull(),
    freeUnits: uuid('free_units').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.zoneId, table.stage] })],
);
