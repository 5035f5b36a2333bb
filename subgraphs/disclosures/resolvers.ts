import { setImmediate } from 'node:timers/promises';
import type { Context } from './context.ts';
import { confirmWithin, forgettingStateOf, type GrantBasis, grantStateOf, type LocationSecrets } from './domain/index.ts';
import * as operations from './operations/index.ts';
import type { BreakGlassReason, CompromiseReason, ConsentMethod, DataCategory, Purpose, Resolvers } from './schema.generated.ts';
import { liveKind } from './store/index.ts';

/** One secret of a place; the ledger has it before this answers. */
const secret =
  <Field extends keyof LocationSecrets>(field: Field) =>
  async ({ id }: operations.PlaceParent, _args: unknown, { store }: Context): Promise<LocationSecrets[Field] | null> =>
    (await store.reveal(id)).location?.[field] ?? null;

const organisation = (id: string) => ({ id });
const organisationOrNull = (id: string | null) => (id === null ? null : { id });

export const resolvers: Resolvers = {
  Query: {
    place: (_parent, { id }) => ({ id }),
    ledger: (_parent, args, context) => operations.listLedger(args, context),
    ledgerCheckpoint: async (_parent, _args, { store, verifier }) => {
      const head = await store.checkpoint();
      return head && { ...head, verifier };
    },
    inclusionProof: (_parent, { entryId }, context) => operations.proveInclusion(entryId, context),
    consistencyProof: (_parent, sizes, { store }) => store.consistency(sizes),
    myGrants: (_parent, args, context) => operations.listGrants(args, true, context),
    grantsToDecide: (_parent, args, context) => operations.listGrants(args, false, context),
    breakGlassOpenings: (_parent, args, context) => operations.listOpenings(args, context),
    notices: (_parent, args, context) => operations.listNotices(args, context),
  },
  Mutation: {
    recordConsent: (_parent, { input }, context) => operations.recordConsent(input, context),
    withdrawConsent: (_parent, { input }, context) => operations.withdrawConsent(input.consentId, context),
    requestDisclosure: (_parent, { input }, context) => operations.requestDisclosure(input, context),
    grantDisclosure: (_parent, { input }, context) => operations.grantDisclosure(input, context),
    approveDisclosure: (_parent, { input }, context) => operations.approveDisclosure(input.grantId, context),
    revokeDisclosure: (_parent, { input }, context) => operations.revokeDisclosure(input.grantId, context),
    breakGlass: (_parent, { input }, context) => operations.breakGlass(input, context),
    reviewBreakGlass: (_parent, { input }, context) => operations.reviewBreakGlass(input, context),
    recordToldOffSystem: (_parent, { input }, context) => operations.recordToldOffSystem(input, context),
    declareCompromised: (_parent, { input }, context) => operations.declareCompromised(input, context),
    clearCompromised: (_parent, { input }, context) => operations.clearCompromised(input.compromiseId, context),
    checkDocument: (_parent, { input }, context) => operations.checkDocument(input, context),
    checkCaseDocument: (_parent, { input }, context) => operations.checkCaseDocument(input, context),
    forgetPlace: (_parent, { input }, context) => operations.forgetPlace(input.placeId, context),
    keepPlace: (_parent, { input }, context) => operations.keepPlace(input.placeId, context),
    markNoticeRead: (_parent, { input }, context) => operations.markNoticeRead(input.noticeId, context),
    recordStay: async (_parent, { input }, { store }) => {
      const { memberId, organisationId, ...stay } = input;
      return { recorded: await store.recordStay({ ...stay, sender: { memberId, organisationId } }) };
    },
    recordPlace: (_parent, { input }, context) => operations.recordPlace(input, context),
    setCaseTeam: async (_parent, { input }, { store }) => ({ recorded: await store.setCaseTeam(input) }),
    linkStay: async (_parent, { input }, { store }) => {
      await store.linkStay(input);
      return { recorded: true };
    },
  },
  Place: {
    __resolveReference: ({ id }) => ({ id }),
    kind: async ({ id }, _args, { store }) => liveKind((await store.place(id)).row),
    zone: async ({ id }, _args, { store }) => {
      const { row } = await store.place(id);
      return row && { id: row.zoneId };
    },
    region: secret('region'),
    city: secret('city'),
    address: secret('address'),
    coordinates: secret('coordinates'),
    directions: secret('directions'),
    phone: secret('phone'),
    window: async ({ id }, _args, { store }) => (await store.place(id)).window,
    disclosure: async ({ id }, _args, { store }) => {
      // Secrets asked for beside it are judged again; what came of that is what this tells.
      await setImmediate();
      return (await store.revealedDecision(id)) ?? (await store.place(id)).decision;
    },
    knownBy: ({ id }, _args, { store }) => store.knowers([id]),
    grants: ({ id }, _args, { store }) => store.holders(id),
    compromise: ({ id }, _args, { store }) => store.lastCompromise(id),
    forgetting: ({ id }, _args, { store }) => store.lastForgetting(id),
  },
  Case: {
    __resolveReference: ({ id }) => ({ id }),
    consents: ({ id }, _args, { store }) => store.consents(id),
    disclosures: ({ id }, args, context) => operations.listCaseLedger(id, args, context),
    knownBy: async ({ id }, _args, { store }) => store.knowers(await store.placesOfCase(id)),
    report: ({ id }, { language }, context) => operations.caseReport(id, language, context),
  },
  Referral: {
    __resolveReference: ({ id }) => ({ id }),
    meetingPoint: async ({ id }, _args, { store }) => {
      const point = await store.meetingPointOf(id);
      return point === null ? null : { id: point };
    },
  },
  LedgerEntry: {
    organisation: ({ organisationId }) => organisation(organisationId),
    recipient: ({ recipientOrganisationId }) => organisationOrNull(recipientOrganisationId),
    purpose: ({ purpose }) => purpose as Purpose | null,
  },
  Consent: {
    recipient: ({ recipientOrganisationId }) => organisation(recipientOrganisationId),
    categories: ({ categories }) => categories as DataCategory[],
    purpose: ({ purpose }) => purpose as Purpose,
    givenHow: ({ givenHow }) => givenHow as ConsentMethod,
    state: async ({ withdrawnAt, endsAt }, _args, { store }) => {
      if (withdrawnAt !== null) return 'WITHDRAWN';
      return endsAt <= (await store.now()) ? 'ENDED' : 'IN_FORCE';
    },
  },
  Grant: {
    state: async (grant, _args, { store }) => grantStateOf(grant, await store.now()),
    place: ({ placeId }) => ({ id: placeId }),
    organisation: ({ organisationId }) => organisation(organisationId),
    purpose: ({ purpose }) => purpose as Purpose,
    basis: ({ basis }) => basis as GrantBasis | null,
  },
  BreakGlassOpening: {
    id: ({ opening }) => opening.grantId,
    reasonCode: ({ opening }) => opening.reasonCode as BreakGlassReason,
    text: (opening, _args, { store }) => store.openingText(opening),
    openedAt: ({ opening }) => opening.openedAt,
    review: async (row, _args, { store }) => {
      const { reviewedAt, reviewedBy, outcome } = row.opening;
      return reviewedAt && reviewedBy && outcome ? { at: reviewedAt, by: reviewedBy, outcome, text: await store.reviewText(row) } : null;
    },
  },
  Knower: {
    organisation: ({ organisationId }) => organisationOrNull(organisationId),
    toldTo: (knower, _args, { store }) => operations.toldTo(knower, store),
  },
  Compromise: {
    reasonCode: ({ reasonCode }) => reasonCode as CompromiseReason,
    text: (compromise, _args, { store }) => store.compromiseText(compromise),
    knownBy: (compromise, _args, { store }) => store.knowers([compromise.placeId], compromise),
    complaint: (compromise, { language }, context) => operations.complaint(compromise, language, context),
  },
  Forgetting: {
    state: async (forgetting, _args, { store }) => forgettingStateOf(forgetting, await store.now()),
    confirmBy: ({ requestedAt }) => new Date(requestedAt.getTime() + confirmWithin),
  },
  Notice: {
    place: ({ placeId }) => ({ id: placeId }),
  },
};
