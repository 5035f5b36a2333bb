import type { Context } from '../context.ts';
import { receiptNumberOf, servedStateOf, servedTypes, toldOf } from '../domain/relay.ts';
import { beginService, listServices, serveDocument } from '../operations/handingIn.ts';
import { issueRelayCode, revokeRelayCode } from '../operations/relayCodes.ts';
import { acknowledgeService, listServed, returnService, withdrawAcknowledgement } from '../operations/served.ts';
import type { Resolvers } from '../schema.generated.ts';
import type { ServedDocumentRow } from '../store/index.ts';

const told = async (row: ServedDocumentRow, { store }: Context) => toldOf(row, (await store.calendar()).today);

export const relayResolvers: Resolvers = {
  Query: {
    myServices: (_parent, args, context) => listServices(args, context),
    serviceReceipt: (_parent, { id }, { store }) => store.receipt(id),
    servedDocument: (_parent, { id }, { store }) => store.servedDocument(id),
    overdueServices: (_parent, _args, { ownStore }) => ownStore().countOverdueServices(),
  },
  Mutation: {
    issueRelayCode: (_parent, { input }, context) => issueRelayCode(input, context),
    revokeRelayCode: (_parent, { input }, context) => revokeRelayCode(input.relayCodeId, context),
    beginService: (_parent, { input }, context) => beginService(input, context),
    serveDocument: (_parent, { input }, context) => serveDocument(input, context),
    acknowledgeService: (_parent, { input }, context) => acknowledgeService(input, context),
    withdrawAcknowledgement: (_parent, { input }, context) => withdrawAcknowledgement(input.serviceId, context),
    returnService: (_parent, { input }, context) => returnService(input, context),
  },
  Case: {
    served: ({ id }, args, context) => listServed(id, args, context),
    relayCodes: ({ id }, _args, { store }) => store.relayCodes(id),
  },
  RelayCode: {
    label: (code, _args, { store }) => store.relayCodeLabel(code),
  },
  ServiceReceipt: {
    number: ({ id }) => receiptNumberOf(id),
    fileName: async (row, _args, { store }) => (await store.serviceWords(row))?.fileName ?? null,
    courtFileNumber: async (row, _args, { store }) => (await store.serviceWords(row))?.courtFileNumber ?? null,
    mediaType: ({ mediaType }) => servedTypes[mediaType].name,
    bytes: ({ bytes }) => String(bytes),
    sha256: ({ sha256 }) => sha256.toString('hex'),
    status: async (row, _args, context) => (await told(row, context)).status,
    settledOn: async (row, _args, context) => (await told(row, context)).settledOn,
    acknowledgedBy: async (row, _args, context) => ((await told(row, context)).status === 'ACKNOWLEDGED' ? row.acknowledgedAs : null),
    proofUrl: async (row, _args, context) => ((await told(row, context)).status === 'ACKNOWLEDGED' ? `/files/proofs/${row.id}` : null),
  },
  ServedDocument: {
    number: ({ id }) => receiptNumberOf(id),
    // What was dropped is forgotten here; the sender's own words stay the sender's.
    fileName: async (row, _args, { store }) => (row.dropped ? null : ((await store.serviceWords(row))?.fileName ?? null)),
    courtFileNumber: async (row, _args, { store }) => (row.dropped ? null : ((await store.serviceWords(row))?.courtFileNumber ?? null)),
    senderOrganisationId: ({ organisationId }) => organisationId,
    mediaType: ({ mediaType }) => servedTypes[mediaType].name,
    bytes: ({ bytes }) => String(bytes),
    sha256: ({ sha256 }) => sha256.toString('hex'),
    state: (row) => servedStateOf(row),
    steps: ({ id }, _args, { store }) => store.serviceSteps(id),
    url: ({ id }) => `/files/served/${id}`,
    proofUrl: ({ id, acknowledgedOn }) => (acknowledgedOn === null ? null : `/files/proofs/${id}`),
  },
  ServiceStep: {
    memberId: ({ kind, by }) => (kind === 'HANDED_IN' ? null : by),
  },
};
