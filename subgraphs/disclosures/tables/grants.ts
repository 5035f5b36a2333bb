import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, schema } from '../schema.ts';

/** What a survivor agreed to: one recipient, categories, a purpose, an end. */
export const consents = schema.table(
  'consents',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    caseId: uuid('case_id').notNull(),
    recipientOrganisationId: uuid('recipient_organisation_id').notNull(),
    categories: text('categories').array().notNull(),
    purpose: text('purpose').notNull(),
    givenHow: text('given_how').notNull(),
    givenAt: moment('given_at').notNull(),
    witnessedBy: uuid('witnessed_by').notNull(),
    endsAt: moment('ends_at').notNull(),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    withdrawnAt: moment('withdrawn_at'),
    withdrawnBy: uuid('withdrawn_by'),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('consents_case').on(table.networkId, table.caseId)],
);

/** What a named person asked for, and what became of it. A break-glass opening is one that was given to oneself. */
export const grants = schema.table(
  'grants',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    placeId: uuid('place_id').notNull(),
    /** Whose place it is, for those who may give it: the operator's, or the case's. */
    placeOrganisationId: uuid('place_organisation_id'),
    caseId: uuid('case_id'),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** Where the member stood when asking; judged again at every reading. */
    standing: text('standing').notNull(),
    precision: text('precision', { enum: ['ZONE', 'REGION', 'CITY', 'MEETING_POINT', 'EXACT'] }).notNull(),
    purpose: text('purpose').notNull(),
    /** The asker's own file number. */
    reference: text('reference').notNull(),
    requestedAt: moment('requested_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    expiresAt: moment('expires_at').notNull(),
    basis: text('basis', { enum: ['CONSENT', 'COURT_ORDER', 'LIFE_IN_DANGER', 'BREAK_GLASS'] }),
    consentId: uuid('consent_id'),
    grantedAt: moment('granted_at'),
    grantedBy: uuid('granted_by'),
    approvedAt: moment('approved_at'),
    approvedBy: uuid('approved_by'),
    revokedAt: moment('revoked_at'),
    revokedBy: uuid('revoked_by'),
    revocation: text('revocation', { enum: ['REVOKED', 'RENOUNCED', 'REFUSED', 'CONSENT_WITHDRAWN', 'COMPROMISED', 'LEFT_TEAM'] }),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('grants_member').on(table.networkId, table.memberId, table.placeId),
    index('grants_place').on(table.networkId, table.placeId),
    index('grants_consent').on(table.networkId, table.consentId),
  ],
);

/** Why somebody broke the glass, and what a second person made of it. */
export const breakGlass = schema.table(
  'break_glass',
  {
    networkId: uuid('network_id').notNull(),
    grantId: uuid('grant_id').notNull(),
    placeOrganisationId: uuid('place_organisation_id'),
    caseId: uuid('case_id'),
    openedBy: uuid('opened_by').notNull(),
    openedAt: moment('opened_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    reasonCode: text('reason_code').notNull(),
    /** The words of the one who opened it and of the one who reviewed it; sealed. */
    wrappedKey: bytes('wrapped_key').notNull(),
    sealedText: bytes('sealed_text').notNull(),
    reviewedAt: moment('reviewed_at'),
    reviewedBy: uuid('reviewed_by'),
    outcome: text('outcome', { enum: ['JUSTIFIED', 'NOT_JUSTIFIED'] }),
    reviewWrappedKey: bytes('review_wrapped_key'),
    sealedReview: bytes('sealed_review'),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.grantId] })],
);

/** What was told by telephone or face to face, so that the ledger is the whole truth. */
export const tellings = schema.table(
  'tellings',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    placeId: uuid('place_id').notNull(),
    placeOrganisationId: uuid('place_organisation_id'),
    caseId: uuid('case_id'),
    precision: text('precision', { enum: ['ZONE', 'REGION', 'CITY', 'MEETING_POINT', 'EXACT'] }).notNull(),
    channel: text('channel').notNull(),
    toldAt: moment('told_at').notNull(),
    recipientOrganisationId: uuid('recipient_organisation_id'),
    /** Who it was; sealed. */
    wrappedKey: bytes('wrapped_key').notNull(),
    sealedRecipient: bytes('sealed_recipient').notNull(),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
  },
  (table) => [primaryKey({ columns: [table.networkId, table.id] }), index('tellings_place').on(table.networkId, table.placeId)],
);

/** Documents somebody had compared with protected places: what it cost them, not what was in them. */
export const documentChecks = schema.table(
  'document_checks',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    caseId: uuid('case_id'),
    at: moment('at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    mediaType: text('media_type').notNull(),
    /** Things that look like an address; until the check is done, the most it may have. */
    candidates: integer('candidates').notNull(),
    /** Places found that are not the asker's own. */
    foreignPlaces: integer('foreign_places').notNull().default(0),
    doneAt: moment('done_at'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    index('document_checks_member').on(table.networkId, table.memberId, table.at),
  ],
);

/** What somebody must know at once; says that something happened and where to look, nothing else. */
export const notices = schema.table(
  'notices',
  {
    networkId: uuid('network_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    at: moment('at').notNull().default(sql`date_trunc('milliseconds', clock_timestamp())`),
    kind: text('kind', {
      enum: [
        'BREAK_GLASS_OPENED',
        'COMPROMISED',
        'CLEARED',
        'FORGET_REQUESTED',
        'REVIEW_DUE',
        'REVIEW_OVERDUE',
        'FOUND_IN_DOCUMENT',
        'PASSED_ON',
      ],
    }).notNull(),
    /** To one member, or to the directors of an organisation, or (both null) to coordinators and auditors. */
    memberId: uuid('member_id'),
    organisationId: uuid('organisation_id'),
    placeId: uuid('place_id').notNull(),
    /** The grant, telling or compromise it is about. */
    subjectId: uuid('subject_id').notNull(),
    readAt: moment('read_at'),
    readBy: uuid('read_by'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.id] }),
    unique('notices_once').on(table.networkId, table.subjectId, table.kind, table.memberId, table.organisationId).nullsNotDistinct(),
    index('notices_member').on(table.networkId, table.memberId, table.at),
  ],
);
