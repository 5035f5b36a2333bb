import { escalationOf, expires, holdStateOf } from './domain/index.ts';
import { subscriptions } from './live.ts';
import { notificationMutations, notificationQueries, notificationTypes } from './notifications/resolvers.ts';
import { listReferrals, moveReferral, sendFollowUp, sendOn, sendReferral, setReferralSettings } from './operations/index.ts';
import type { DeclineReason, OrganisationKind, Outcome, Resolvers, WithdrawalReason } from './schema.generated.ts';

export const resolvers: Resolvers = {
  ...notificationTypes,
  Query: {
    ...notificationQueries,
    myReferrals: (_parent, args, context) => listReferrals(args, context),
    referral: (_parent, { id }, { store }) => store.referral(id),
    organisationNames: (_parent, { ids }, { store }) => store.organisationNames(ids),
    organisations: (_parent, _args, { store }) => store.organisations(),
    referralSettings: (_parent, _args, { store }) => store.settings(),
    viewer: (_parent, _args, { viewer }) => viewer,
  },
  Mutation: {
    ...notificationMutations,
    sendReferral: (_parent, { input }, context) => sendReferral(input, context),
    sendFollowUp: (_parent, { input }, context) => sendFollowUp(input, context),
    rerouteReferral: (_parent, { input }, context) => sendOn('reroute', input, context),
    transferReferral: (_parent, { input }, context) => sendOn('transfer', input, context),
    extendHold: (_parent, { input }, context) => moveReferral('extendHold', input, context),
    setReferralSettings: (_parent, { input }, context) => setReferralSettings(input, context),
    acceptReferral: (_parent, { input }, context) => moveReferral('accept', input, context),
    declineReferral: (_parent, { input: { referralId, reason, text, sendAnyway } }, context) =>
      moveReferral('decline', { referralId, reason: { code: reason, text }, sendAnyway }, context),
    receiveReferral: (_parent, { input }, context) => moveReferral('receive', input, context),
    askReferral: (_parent, { input: { referralId, question, sendAnyway } }, context) =>
      moveReferral('ask', { referralId, reason: { code: null, text: question }, sendAnyway }, context),
    answerReferral: (_parent, { input: { referralId, answer, sendAnyway } }, context) =>
      moveReferral('answer', { referralId, reason: { code: null, text: answer }, sendAnyway }, context),
    waitlistReferral: (_parent, { input: { referralId, text, sendAnyway } }, context) =>
      moveReferral('waitlist', { referralId, reason: { code: null, text: text ?? null }, sendAnyway }, context),
    markOnTheWay: (_parent, { input }, context) => moveReferral('markOnTheWay', input, context),
    markArrived: (_parent, { input }, context) => moveReferral('markArrived', input, context),
    markDidNotArrive: (_parent, { input: { referralId, text, sendAnyway } }, context) =>
      moveReferral('markDidNotArrive', { referralId, reason: { code: null, text: text ?? null }, sendAnyway }, context),
    closeReferral: (_parent, { input: { referralId, outcome, text, sendAnyway } }, context) =>
      moveReferral('close', { referralId, reason: { code: outcome, text: text ?? null }, sendAnyway }, context),
    withdrawReferral: (_parent, { input: { referralId, reason, text, sendAnyway } }, context) =>
      moveReferral('withdraw', { referralId, reason: { code: reason, text: text ?? null }, sendAnyway }, context),
    recordLeaving: async (_parent, { input }, { later }) => ({ recorded: await later.recordLeaving(input.referralId) }),
    shareReferral: (_parent, { input }, { store }) => store.share(input),
    setCaseReaders: async (_parent, { input }, { store }) => ({ recorded: await store.setCaseReaders(input) }),
  },
  ReferralSettings: {
    holdMinutesOf: ({ holdMinutesOf }) =>
      Object.entries(holdMinutesOf).map(([kind, minutes]) => ({ kind: kind as OrganisationKind, minutes })),
  },
  Subscription: subscriptions,
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
    to: ({ kind, toOrganisationId }, _args, { store }) => (kind === 'HOUSING' ? null : store.organisation(toOrganisationId)),
    shelter: ({ shelterId }) => (shelterId === null ? null : { id: shelterId }),
    sentOnTo: (referral, _args, { store }) => store.next(referral),
    case: async ({ code }, _args, { store }) => {
      const caseId = await store.caseOf(code);
      return caseId === null ? null : { id: caseId };
    },
    hold: ({ status, holdExpiresAt, readAt }) => {
      const state = holdStateOf(status);
      if (state === null || holdExpiresAt === null) return null;
      if (state === 'CONFIRMED') return { state, expiresAt: null };
      return holdExpiresAt > readAt ? { state, expiresAt: holdExpiresAt } : null;
    },
    escalation: ({ status, sentAt, readAt }) => (expires(status) || status === 'EXPIRED' ? escalationOf(sentAt, readAt) : null),
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
