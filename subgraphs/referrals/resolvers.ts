import { holdStateOf } from './domain/index.ts';
import { notificationMutations, notificationQueries, notificationTypes } from './notifications/resolvers.ts';
import { listReferrals, moveReferral, sendReferral } from './operations.ts';
import type { DeclineReason, Outcome, Resolvers, WithdrawalReason } from './schema.generated.ts';

export const resolvers: Resolvers = {
  ...notificationTypes,
  Query: {
    ...notificationQueries,
    myReferrals: (_parent, args, context) => listReferrals(args, context),
    referral: (_parent, { id }, { store }) => store.referral(id),
    organisationNames: (_parent, { ids }, { store }) => store.organisationNames(ids),
    organisations: (_parent, _args, { store }) => store.organisations(),
    viewer: (_parent, _args, { viewer }) => viewer,
  },
  Mutation: {
    ...notificationMutations,
    sendReferral: (_parent, { input }, context) => sendReferral(input, context),
    acceptReferral: (_parent, { input }, context) => moveReferral('accept', input, context),
    declineReferral: (_parent, { input: { referralId, reason, text } }, context) =>
      moveReferral('decline', { referralId, reason: { code: reason, text } }, context),
    receiveReferral: (_parent, { input }, context) => moveReferral('receive', input, context),
    askReferral: (_parent, { input: { referralId, question } }, context) =>
      moveReferral('ask', { referralId, reason: { code: null, text: question } }, context),
    answerReferral: (_parent, { input: { referralId, answer } }, context) =>
      moveReferral('answer', { referralId, reason: { code: null, text: answer } }, context),
    waitlistReferral: (_parent, { input: { referralId, text } }, context) =>
      moveReferral('waitlist', { referralId, reason: { code: null, text: text ?? null } }, context),
    markOnTheWay: (_parent, { input }, context) => moveReferral('markOnTheWay', input, context),
    markArrived: (_parent, { input }, context) => moveReferral('markArrived', input, context),
    markDidNotArrive: (_parent, { input: { referralId, text } }, context) =>
      moveReferral('markDidNotArrive', { referralId, reason: { code: null, text: text ?? null } }, context),
    closeReferral: (_parent, { input: { referralId, outcome, text } }, context) =>
      moveReferral('close', { referralId, reason: { code: outcome, text: text ?? null } }, context),
    withdrawReferral: (_parent, { input: { referralId, reason, text } }, context) =>
      moveReferral('withdraw', { referralId, reason: { code: reason, text: text ?? null } }, context),
    shareReferral: async (_parent, { input }, { store }) => ({ referralId: await store.share(input) }),
  },
  Viewer: {
    memberId: (viewer) => (viewer.kind === 'member' ? viewer.memberId : viewer.onBehalfOf.memberId),
    organisation: (viewer, _args, { store }) => (viewer.kind === 'member' ? store.organisation(viewer.organisationId) : null),
    roles: (viewer) => (viewer.kind === 'member' ? viewer.roles : []),
  },
  Organisation: {
    __resolveReference: ({ id }, { store }) => store.organisation(id),
  },
  Referral: {
    __resolveReference: ({ id }, { store }) => store.referral(id),
    household: (referral) => referral,
    from: async ({ fromOrganisationId }, _args, { store }) => {
      const organisation = await store.organisation(fromOrganisationId);
      if (organisation === null) throw new Error('A referral comes from an organisation that is not there.');
      return organisation;
    },
    shelter: ({ shelterId }) => ({ id: shelterId }),
    case: async ({ id }, _args, { store }) => {
      const caseId = await store.caseOf(id);
      return caseId === null ? null : { id: caseId };
    },
    hold: ({ status, answerDueAt }) => {
      const state = holdStateOf(status);
      return state && { state, expiresAt: state === 'HELD' ? answerDueAt : null };
    },
    waitlistPosition: ({ id, status }, _args, { store }) => (status === 'WAITLISTED' ? store.waitlistPosition(id) : null),
    history: ({ id }, _args, { store }) => store.history(id),
  },
  ReferralEvent: {
    organisation: ({ organisationId }, _args, { store }) => store.organisation(organisationId),
    reason: ({ status, reasonCode, reasonText }) => {
      if (reasonCode === null && reasonText === null) return null;
      return {
        decline: status === 'DECLINED' ? (reasonCode as DeclineReason) : null,
        withdrawal: status === 'WITHDRAWN' ? (reasonCode as WithdrawalReason) : null,
        outcome: status === 'CLOSED' ? (reasonCode as Outcome) : null,
        text: reasonText,
      };
    },
  },
};
