import { type PolicyTable, pageInfoRows, standsAs } from '../../platform/policy.ts';
import type { Context } from './context.ts';
import { atLeast, fieldPrecision, type LocationSecrets, openedTo, type Precision } from './domain/index.ts';
import { isKeeperOr, type PlaceParent } from './operations/index.ts';
import { liveKind, type OpeningRow } from './store/index.ts';

const anybodySignedIn = (_parent: unknown, _args: unknown, { viewer }: Context) => viewer.kind === 'member';
const mayReadLedger = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR', 'AUDITOR');

/** What the policy gives without opening anything. */
const knownAt = (needed: Precision) => ({
  withhold: async ({ id }: PlaceParent, _args: unknown, { store }: Context) => atLeast((await store.place(id)).decision.precision, needed),
});

/** Judged and written to the ledger in one transaction; refused when either fails. */
const ledgered = (field: keyof LocationSecrets) => ({
  withhold: async ({ id }: PlaceParent, _args: unknown, { store }: Context) => {
    const { row, decision } = (await store.reveal(id)).view;
    return atLeast(openedTo(liveKind(row), decision.precision), fieldPrecision[field]);
  },
});

const caseWorker = standsAs('LAWYER', 'COUNSELLOR');
const mayAsk = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR');
const mayGive = standsAs('SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR');
const mayApprove = standsAs('SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR');
const mayTakeBack = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR');
const mayBreakGlass = standsAs('PARTNER', 'POLICE', 'LAWYER', 'COUNSELLOR', 'COORDINATOR');
const mayReview = standsAs('SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR', 'AUDITOR');
const mayTell = standsAs('SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR');
const mayDeclare = standsAs('SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR');
const anyMember = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR', 'AUDITOR');

const service =
  (name: string) =>
  (_parent: unknown, _args: unknown, { viewer }: Context) =>
    viewer.kind === 'service' && viewer.service === name;

/** Null for everybody but those whose place it is and the named overseers. */
const keepers = (...overseers: readonly string[]) => ({
  withhold: async ({ id }: PlaceParent, _args: unknown, context: Context) =>
    isKeeperOr(overseers, (await context.store.place(id)).row, context),
});

const onTeam = {
  withhold: async ({ id }: { id: string }, args: unknown, context: Context) =>
    caseWorker(id, args, context) && (await context.store.onTeam(id)),
};

/** Words about a place: whoever wrote them, its keepers, auditors. */
const openingsReader = {
  withhold: async ({ opening, grant }: OpeningRow, _args: unknown, context: Context) =>
    (context.viewer.kind === 'member' && opening.openedBy === context.viewer.memberId) ||
    isKeeperOr(['AUDITOR'], (await context.store.place(grant.placeId)).row, context),
};

/** A rule for every coordinate of the schema; the start fails when one is missing. */
export const rules: PolicyTable<Context> = {
  ...pageInfoRows,
  'Query.place': { allow: anybodySignedIn },
  'Query.ledger': { allow: mayReadLedger },
  'Query.ledgerCheckpoint': { allow: mayReadLedger },
  'Query.inclusionProof': { allow: mayReadLedger },
  'Query.consistencyProof': { allow: mayReadLedger },
  'Query.myGrants': { allow: mayTakeBack },
  'Query.grantsToDecide': { allow: standsAs('SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR', 'AUDITOR') },
  'Query.breakGlassOpenings': { allow: anyMember },
  'Query.notices': { allow: anyMember },

  'Mutation.recordConsent': { allow: caseWorker },
  'Mutation.withdrawConsent': { allow: caseWorker },
  'Mutation.requestDisclosure': { allow: mayAsk },
  'Mutation.grantDisclosure': { allow: mayGive },
  'Mutation.approveDisclosure': { allow: mayApprove },
  'Mutation.revokeDisclosure': { allow: mayTakeBack },
  'Mutation.breakGlass': { allow: mayBreakGlass },
  'Mutation.reviewBreakGlass': { allow: mayReview },
  'Mutation.recordToldOffSystem': { allow: mayTell },
  'Mutation.declareCompromised': { allow: mayDeclare },
  'Mutation.clearCompromised': { allow: mayApprove },
  'Mutation.checkDocument': { allow: mayTell },
  'Mutation.forgetPlace': { allow: mayApprove },
  'Mutation.keepPlace': { allow: mayApprove },
  'Mutation.markNoticeRead': { allow: anyMember },
  'Mutation.recordStay': { allow: service('referrals') },
  'Mutation.linkStay': { allow: service('cases') },

  'Place.id': 'parent',
  'Place.kind': knownAt('ZONE'),
  'Place.zone': knownAt('ZONE'),
  'Place.region': ledgered('region'),
  'Place.city': ledgered('city'),
  'Place.address': ledgered('address'),
  'Place.coordinates': ledgered('coordinates'),
  'Place.directions': ledgered('directions'),
  'Place.phone': ledgered('phone'),
  'Place.disclosure': 'parent',
  'Place.window': knownAt('MEETING_POINT'),
  'Place.knownBy': keepers('AUDITOR'),
  'Place.grants': keepers('AUDITOR'),
  'Place.compromise': keepers('AUDITOR', 'COORDINATOR'),

  'Place.forgetting': keepers('AUDITOR', 'COORDINATOR'),

  'MeetingWindow.opensAt': 'parent',
  'MeetingWindow.closesAt': 'parent',

  'Case.id': 'parent',
  'Case.consents': onTeam,
  'Case.disclosures': onTeam,
  'Case.knownBy': onTeam,
  'Case.report': onTeam,

  'Referral.id': 'parent',
  'Referral.meetingPoint': 'parent',

  'Zone.id': 'parent',

  'Coordinates.latitude': 'parent',
  'Coordinates.longitude': 'parent',

  'Disclosure.precision': 'parent',
  'Disclosure.reason': 'parent',
  'Disclosure.mayRequest': 'parent',
  'Disclosure.expiresAt': 'parent',

  'LedgerEntryConnection.edges': 'parent',
  'LedgerEntryConnection.pageInfo': 'parent',

  'LedgerEntryEdge.node': 'parent',
  'LedgerEntryEdge.cursor': 'parent',

  'LedgerEntry.id': 'parent',
  'LedgerEntry.at': 'parent',
  'LedgerEntry.kind': 'parent',
  'LedgerEntry.memberId': 'parent',
  'LedgerEntry.organisation': 'parent',
  'LedgerEntry.placeId': 'parent',
  'LedgerEntry.caseId': {
    withhold: async ({ caseId }: { caseId: string | null }, args: unknown, context: Context) =>
      caseId === null || standsAs('AUDITOR')(caseId, args, context) || context.store.onTeam(caseId),
  },
  'LedgerEntry.precision': 'parent',
  'LedgerEntry.reason': 'parent',
  'LedgerEntry.purpose': 'parent',
  'LedgerEntry.subjectId': 'parent',
  'LedgerEntry.recipientMemberId': 'parent',
  'LedgerEntry.recipient': 'parent',
  'LedgerEntry.requestId': 'parent',

  'Organisation.id': 'parent',

  'Checkpoint.size': 'parent',
  'Checkpoint.root': 'parent',
  'Checkpoint.at': 'parent',
  'Checkpoint.note': 'parent',
  'Checkpoint.verifier': 'parent',

  'InclusionProof.entry': 'parent',
  'InclusionProof.index': 'parent',
  'InclusionProof.leafHash': 'parent',
  'InclusionProof.path': 'parent',
  'InclusionProof.checkpoint': 'parent',

  'ConsistencyProof.from': 'parent',
  'ConsistencyProof.to': 'parent',
  'ConsistencyProof.path': 'parent',

  'Consent.id': 'parent',
  'Consent.recipient': 'parent',
  'Consent.categories': 'parent',
  'Consent.purpose': 'parent',
  'Consent.givenAt': 'parent',
  'Consent.givenHow': 'parent',
  'Consent.witnessedBy': 'parent',
  'Consent.endsAt': 'parent',
  'Consent.state': 'parent',
  'Consent.recordedBy': 'parent',
  'Consent.recordedAt': 'parent',
  'Consent.withdrawnAt': 'parent',

  'ConsentPayload.consent': 'parent',
  'ConsentPayload.errors': 'parent',

  'Grant.id': 'parent',
  'Grant.state': 'parent',
  'Grant.place': 'parent',
  'Grant.memberId': 'parent',
  'Grant.organisation': 'parent',
  'Grant.precision': 'parent',
  'Grant.purpose': 'parent',
  'Grant.reference': 'parent',
  'Grant.basis': 'parent',
  'Grant.consentId': 'parent',
  'Grant.requestedAt': 'parent',
  'Grant.grantedAt': 'parent',
  'Grant.grantedBy': 'parent',
  'Grant.approvedBy': 'parent',
  'Grant.revokedAt': 'parent',
  'Grant.revocation': 'parent',
  'Grant.expiresAt': 'parent',

  'GrantConnection.edges': 'parent',
  'GrantConnection.pageInfo': 'parent',

  'GrantEdge.node': 'parent',
  'GrantEdge.cursor': 'parent',

  'GrantPayload.grant': 'parent',
  'GrantPayload.errors': 'parent',

  'BreakGlassOpening.id': 'parent',
  'BreakGlassOpening.grant': 'parent',
  'BreakGlassOpening.reasonCode': 'parent',
  'BreakGlassOpening.text': openingsReader,
  'BreakGlassOpening.openedAt': 'parent',
  'BreakGlassOpening.review': openingsReader,
  'BreakGlassOpening.flagged': 'parent',

  'BreakGlassReview.at': 'parent',
  'BreakGlassReview.by': 'parent',
  'BreakGlassReview.outcome': 'parent',
  'BreakGlassReview.text': 'parent',

  'BreakGlassOpeningConnection.edges': 'parent',
  'BreakGlassOpeningConnection.pageInfo': 'parent',

  'BreakGlassOpeningEdge.node': 'parent',
  'BreakGlassOpeningEdge.cursor': 'parent',

  'BreakGlassPayload.opening': 'parent',
  'BreakGlassPayload.errors': 'parent',

  'Knower.placeId': 'parent',
  'Knower.how': 'parent',
  'Knower.memberId': 'parent',
  'Knower.organisation': 'parent',
  'Knower.toldTo': 'parent',
  'Knower.precision': 'parent',
  'Knower.firstAt': 'parent',
  'Knower.lastAt': 'parent',
  'Knower.times': 'parent',
  'Knower.until': 'parent',

  'ToldPayload.place': 'parent',
  'ToldPayload.errors': 'parent',

  'Compromise.id': 'parent',
  'Compromise.placeId': 'parent',
  'Compromise.declaredAt': 'parent',
  'Compromise.declaredBy': 'parent',
  'Compromise.reasonCode': 'parent',
  'Compromise.text': 'parent',
  'Compromise.clearedAt': 'parent',
  'Compromise.clearedBy': 'parent',
  'Compromise.knownBy': 'parent',
  'Compromise.complaint': 'parent',

  'DocumentCheck.id': 'parent',
  'DocumentCheck.at': 'parent',
  'DocumentCheck.clean': 'parent',
  'DocumentCheck.mentions': 'parent',
  'DocumentCheck.more': 'parent',
  'DocumentCheck.unread': 'parent',

  'DocumentMention.form': 'parent',
  'DocumentMention.part': 'parent',
  'DocumentMention.page': 'parent',
  'DocumentMention.line': 'parent',
  'DocumentMention.ownCase': 'parent',

  'UnreadPart.what': 'parent',
  'UnreadPart.page': 'parent',

  'CheckDocumentPayload.check': 'parent',
  'CheckDocumentPayload.errors': 'parent',

  'Forgetting.id': 'parent',
  'Forgetting.placeId': 'parent',
  'Forgetting.state': 'parent',
  'Forgetting.requestedAt': 'parent',
  'Forgetting.requestedBy': 'parent',
  'Forgetting.confirmBy': 'parent',
  'Forgetting.confirmedAt': 'parent',
  'Forgetting.confirmedBy': 'parent',
  'Forgetting.keyDestroyedAt': 'parent',

  'ForgettingPayload.forgetting': 'parent',
  'ForgettingPayload.errors': 'parent',

  'CompromisePayload.compromise': 'parent',
  'CompromisePayload.errors': 'parent',

  'Notice.id': 'parent',
  'Notice.at': 'parent',
  'Notice.kind': 'parent',
  'Notice.place': 'parent',
  'Notice.subjectId': 'parent',
  'Notice.readAt': 'parent',

  'NoticeConnection.edges': 'parent',
  'NoticeConnection.pageInfo': 'parent',

  'NoticeEdge.node': 'parent',
  'NoticeEdge.cursor': 'parent',

  'NoticePayload.notice': 'parent',
  'NoticePayload.errors': 'parent',

  'DisclosureError.code': 'parent',
  'DisclosureError.field': 'parent',
  'DisclosureError.message': 'parent',

  'RecordedPayload.recorded': 'parent',
};
