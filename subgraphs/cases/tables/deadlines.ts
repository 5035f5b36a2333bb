import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { type Basis, deadlineKinds, type InLanguages, legalBranches, legalEventKinds, termUnits } from '../domain/deadlines/index.ts';
import { bytes, moment, schema } from './schema.ts';

/** Days something must be done by: entered by hand, or computed from an event by a rule. */
export const deadlines = schema.table(
  'deadlines',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    kind: text('kind', { enum: deadlineKinds }).notNull(),
    /** What somebody wrote must be done; null where the rule says it. */
    sealedTitle: bytes('sealed_title'),
    dueOn: date('due_on').notNull(),
    /** The event that started it; null when entered by hand. */
    eventId: uuid('event_id'),
    ruleCode: text('rule_code'),
    /** The rule and the counting, as they were: dates, codes and names of holidays. */
    basis: jsonb('basis').$type<Basis>(),
    /** The day by the rule, also where the team moved the deadline to another. */
    computedOn: date('computed_on'),
    moved: boolean('moved').notNull().default(false),
    /** The latest row of deadline_versions. */
    version: integer('version').notNull().default(1),
    /** When it was given the day it has. */
    dueSince: moment('due_since').notNull().default(sql`now()`),
    doneAt: moment('done_at'),
    doneBy: uuid('done_by'),
    cancelledAt: moment('cancelled_at'),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: moment('entered_at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('deadlines_open').on(table.networkId, table.dueOn, table.id).where(sql`${table.doneAt} is null and ${table.cancelledAt} is null`),
    index('deadlines_case').on(table.networkId, table.caseId, table.dueOn),
    uniqueIndex('deadlines_started').on(table.networkId, table.eventId, table.ruleCode),
  ],
);

export const versionReasons = [
  'ENTERED',
  'COMPUTED',
  'RULE_CHANGED',
  'CALENDAR_CHANGED',
  'EVENT_CHANGED',
  'MOVED',
  'DONE',
  'CANCELLED',
  'REOPENED',
] as const;

/** Everything a deadline ever was; only added to. */
export const deadlineVersions = schema.table(
  'deadline_versions',
  {
    networkId: uuid('network_id').notNull(),
    deadlineId: uuid('deadline_id').notNull(),
    version: integer('version').notNull(),
    caseId: uuid('case_id').notNull(),
    dueOn: date('due_on').notNull(),
    computedOn: date('computed_on'),
    basis: jsonb('basis').$type<Basis>(),
    reason: text('reason', { enum: versionReasons }).notNull(),
    /** Why, in somebody's words. */
    sealedNote: bytes('sealed_note'),
    changedBy: uuid('changed_by').notNull(),
    changedAt: moment('changed_at').notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.deadlineId, table.version] }),
    index('deadline_versions_case').on(table.networkId, table.caseId),
  ],
);

const sourced = {
  law: jsonb('law').$type<InLanguages>().notNull(),
  article: text('article'),
  confirmed: boolean('confirmed').notNull(),
  enteredBy: uuid('entered_by').notNull(),
  enteredAt: moment('entered_at').notNull().default(sql`now()`),
};

/** A network's own versions of rules; they take the place of shipped ones with the same code and first day. */
export const deadlineRules = schema.table(
  'deadline_rules',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    code: text('code').notNull(),
    trigger: text('trigger', { enum: legalEventKinds }).notNull(),
    branch: text('branch', { enum: legalBranches }),
    kind: text('kind', { enum: deadlineKinds }).notNull(),
    amount: integer('amount').notNull(),
    unit: text('unit', { enum: termUnits }).notNull(),
    direction: text('direction', { enum: ['AFTER', 'BEFORE'] }).notNull(),
    rolls: boolean('rolls').notNull(),
    calendar: text('calendar').notNull(),
    title: jsonb('title').$type<InLanguages>().notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    ...sourced,
    /** Another version took its place; it stays to be read. */
    supersededAt: moment('superseded_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('deadline_rules_current').on(table.networkId, table.code, table.validFrom).where(sql`${table.supersededAt} is null`),
  ],
);

/** Days a network adds to a calendar: feasts that move, decrees. */
export const holidays = schema.table(
  'holidays',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    calendar: text('calendar').notNull(),
    on: date('on').notNull(),
    effect: text('effect', { enum: ['FREE', 'WORKING'] }).notNull(),
    feast: text('feast'),
    name: jsonb('name').$type<InLanguages>().notNull(),
    ...sourced,
    removedAt: moment('removed_at'),
    removedBy: uuid('removed_by'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    uniqueIndex('holidays_current').on(table.networkId, table.calendar, table.on).where(sql`${table.removedAt} is null`),
  ],
);

/** Recalculating every case of a network after a rule or a calendar changed; where it has come to. */
export const recalculations = schema.table(
  'recalculations',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    reason: text('reason', { enum: ['RULE_CHANGED', 'CALENDAR_CHANGED'] }).notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: moment('asked_at').notNull().default(sql`now()`),
    /** Events up to this id are done. */
    doneUpTo: uuid('done_up_to'),
    finishedAt: moment('finished_at'),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] })],
);
