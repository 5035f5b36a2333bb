import { anybodySignedIn, anyMember, calledBy, type PolicyTable, pageInfoRows, standsAs } from '../../platform/policy.ts';
import type { Context } from './context.ts';
import { notificationRules } from './notifications/rules.ts';
import type { ReferralRow } from './store/index.ts';

const sender = standsAs('PARTNER', 'POLICE');
const shelterStaff = standsAs('SHELTER_STAFF', 'SHELTER_DIRECTOR');
const eitherSide = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR');
const reader = standsAs('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'COORDINATOR', 'LAWYER', 'COUNSELLOR');
const fromOwnOrganisation = ({ fromOrganisationId }: ReferralRow, _args: unknown, { viewer }: Context) =>
  viewer.kind === 'member' && viewer.organisationId === fromOrganisationId;

const ofOwnShelter = (referral: ReferralRow, args: unknown, context: Context) =>
  shelterStaff(referral, args, context) &&
  context.viewer.kind === 'member' &&
  context.viewer.organisationId === referral.shelterOrganisationId;

/** A rule for every coordinate of the schema; the start fails when one is missing. */
export const rules: PolicyTable<Context> = {
  'Query.myReferrals': { allow: reader },
  'Query.referral': { withhold: reader },
  'Query.organisationNames': { allow: calledBy('disclosures') },
  'Query.organisations': { allow: anyMember },
  'Query.viewer': { allow: anybodySignedIn },

  'Mutation.sendReferral': { allow: sender },
  'Mutation.acceptReferral': { allow: shelterStaff },
  'Mutation.declineReferral': { allow: shelterStaff },
  'Mutation.receiveReferral': { allow: shelterStaff },
  'Mutation.askReferral': { allow: shelterStaff },
  'Mutation.answerReferral': { allow: sender },
  'Mutation.waitlistReferral': { allow: shelterStaff },
  'Mutation.markOnTheWay': { allow: eitherSide },
  'Mutation.markArrived': { allow: shelterStaff },
  'Mutation.markDidNotArrive': { allow: shelterStaff },
  'Mutation.closeReferral': { allow: eitherSide },
  'Mutation.withdrawReferral': { allow: sender },
  'Mutation.shareReferral': { allow: calledBy('cases') },

  'Viewer.memberId': 'parent',
  'Viewer.organisation': 'parent',
  'Viewer.roles': 'parent',
  'Organisation.id': 'parent',
  'Organisation.name': 'parent',
  'Organisation.kind': 'parent',
  'ReferralConnection.edges': 'parent',
  'ReferralConnection.pageInfo': 'parent',
  'ReferralEdge.node': 'parent',
  'ReferralEdge.cursor': 'parent',
  ...pageInfoRows,
  ...notificationRules,
  'Referral.id': 'parent',
  'Referral.code': 'parent',
  'Referral.status': 'parent',
  'Referral.household': 'parent',
  'Referral.from': 'parent',
  'Referral.shelter': 'parent',
  'Referral.case': 'parent',
  'Referral.hold': 'parent',
  'Referral.history': 'parent',
  'Referral.waitlistPosition': { withhold: ofOwnShelter },
  'Referral.sentAt': 'parent',
  'Referral.answerDueAt': 'parent',
  'Referral.reference': { withhold: fromOwnOrganisation },
  'Shelter.id': 'parent',
  'Case.id': 'parent',
  'Household.adults': 'parent',
  'Household.children': 'parent',
  'Household.pets': 'parent',
  'Household.languages': 'parent',
  'Household.stepFree': 'parent',
  'Child.age': 'parent',
  'Child.gender': 'parent',
  'Hold.state': 'parent',
  'Hold.expiresAt': 'parent',
  'ReferralEvent.at': 'parent',
  'ReferralEvent.status': 'parent',
  'ReferralEvent.organisation': 'parent',
  'ReferralEvent.reason': 'parent',
  'ReferralReason.decline': 'parent',
  'ReferralReason.withdrawal': 'parent',
  'ReferralReason.outcome': 'parent',
  'ReferralReason.text': 'parent',

  'SendReferralPayload.referral': 'parent',
  'SendReferralPayload.errors': 'parent',
  'SendReferralError.code': 'parent',
  'SendReferralError.field': 'parent',
  'SendReferralError.message': 'parent',
  'AcceptReferralPayload.referral': 'parent',
  'AcceptReferralPayload.errors': 'parent',
  'DeclineReferralPayload.referral': 'parent',
  'DeclineReferralPayload.errors': 'parent',
  'ReceiveReferralPayload.referral': 'parent',
  'ReceiveReferralPayload.errors': 'parent',
  'AskReferralPayload.referral': 'parent',
  'AskReferralPayload.errors': 'parent',
  'AnswerReferralPayload.referral': 'parent',
  'AnswerReferralPayload.errors': 'parent',
  'WaitlistReferralPayload.referral': 'parent',
  'WaitlistReferralPayload.errors': 'parent',
  'MarkOnTheWayPayload.referral': 'parent',
  'MarkOnTheWayPayload.errors': 'parent',
  'MarkDidNotArrivePayload.referral': 'parent',
  'MarkDidNotArrivePayload.errors': 'parent',
  'CloseReferralPayload.referral': 'parent',
  'CloseReferralPayload.errors': 'parent',
  'MarkArrivedPayload.referral': 'parent',
  'MarkArrivedPayload.errors': 'parent',
  'WithdrawReferralPayload.referral': 'parent',
  'WithdrawReferralPayload.errors': 'parent',
  'ReferralMoveError.code': 'parent',
  'ReferralMoveError.field': 'parent',
  'ReferralMoveError.message': 'parent',
  'ShareReferralPayload.referralId': 'parent',
};
