import { type MediaType, mediaTypes } from '../domain/evidence/mediaTypes.ts';
import { checkEvidence, exportEvidence, recordCustody } from '../operations/evidence.ts';
import { beginUpload, finishUpload } from '../operations/uploads.ts';
import type { Resolvers } from '../schema.generated.ts';

export const evidenceResolvers: Resolvers = {
  Query: {
    evidenceItem: (_parent, { id }, { store }) => store.evidenceItem(id),
    evidenceExport: (_parent, { id }, { store }) => store.evidenceExport(id),
  },
  Mutation: {
    beginUpload: (_parent, { input }, context) => beginUpload(input, context),
    finishUpload: (_parent, { input }, context) => finishUpload(input, context),
    recordCustody: (_parent, { input }, context) => recordCustody(input, context),
    checkEvidence: (_parent, { input }, context) => checkEvidence(input, context),
    exportEvidence: (_parent, { input }, context) => exportEvidence(input, context),
  },
  Case: {
    evidence: ({ id }, _args, { store }) => store.evidence(id),
  },
  EvidenceItem: {
    title: async (item, _args, { store }) => (await store.evidenceText(item))?.title ?? null,
    description: async (item, _args, { store }) => (await store.evidenceText(item))?.description ?? null,
    takenBy: async (item, _args, { store }) => (await store.evidenceText(item))?.takenBy ?? null,
    mediaType: ({ mediaType }) => mediaTypes[mediaType as MediaType].name,
    bytes: ({ bytes }) => String(bytes),
    sha256: ({ sha256 }) => sha256.toString('hex'),
    hasLocation: (item, _args, { store }) => store.hasLocation(item),
    custody: ({ id }, _args, { store }) => store.custody(id),
    url: ({ id }) => `/files/evidence/${id}`,
  },
  CustodyEvent: {
    who: async (event, _args, { store }) => (await store.custodyDetails(event))?.who ?? null,
    receiptNumber: async (event, _args, { store }) => (await store.custodyDetails(event))?.receiptNumber ?? null,
    purpose: async (event, _args, { store }) => (await store.custodyDetails(event))?.purpose ?? null,
    note: async (event, _args, { store }) => (await store.custodyDetails(event))?.note ?? null,
    digest: ({ digest }) => digest.toString('hex'),
  },
  EvidenceExport: {
    itemsTotal: ({ itemIds }) => itemIds.length,
    url: ({ id, state }) => (state === 'READY' ? `/files/exports/${id}` : null),
  },
};
