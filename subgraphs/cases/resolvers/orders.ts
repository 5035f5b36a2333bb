import { daysLeft, furthestEnd, type OrderBar, orderAlarms, stateOf, termRuleFor } from '../domain/index.ts';
import {
  addProtectionOrder,
  correctOrder,
  recordExtension,
  recordRefusal,
  recordService,
  requestExtension,
  requestProtectionOrder,
  revokeOrder,
} from '../operations/orders.ts';
import type { Resolvers } from '../schema.generated.ts';

export const ordersResolvers: Resolvers = {
  Mutation: {
    requestProtectionOrder: (_parent, { input }, context) => requestProtectionOrder(input, context),
    recordRefusal: (_parent, { input }, context) => recordRefusal(input, context),
    addProtectionOrder: (_parent, { input }, context) => addProtectionOrder(input, context),
    recordService: (_parent, { input }, context) => recordService(input, context),
    requestExtension: (_parent, { input }, context) => requestExtension(input, context),
    recordExtension: (_parent, { input }, context) => recordExtension(input, context),
    revokeOrder: (_parent, { input }, context) => revokeOrder(input, context),
    correctOrder: (_parent, { input }, context) => correctOrder(input, context),
  },
  Case: {
    orders: ({ id }, _args, { store }) => store.orders(id),
  },
  ProtectionOrder: {
    state: async (order, _args, { store }) => stateOf(order, (await store.calendar()).today),
    daysLeft: async ({ endsOn }, _args, { store }) => (endsOn === null ? 0 : daysLeft(endsOn, (await store.calendar()).today)),
    bars: ({ bars }) => bars as OrderBar[],
    number: async (order, _args, { store }) => (await store.orderWords(order))?.number ?? null,
    text: async (order, _args, { store }) => (await store.orderWords(order))?.text ?? null,
    evidence: async ({ id, caseId }, _args, { store }) => (await store.evidence(caseId)).filter(({ orderId }) => orderId === id),
    alarms: async (order, _args, { store }) => {
      const [{ today }, extensions] = await Promise.all([store.calendar(), store.extensionsOf(order)]);
      return orderAlarms(order, extensions.find(({ answer }) => answer === null)?.id ?? null, today).map(({ kind }) => kind);
    },
    term: ({ kind, startsOn }) => {
      const rule = startsOn === null ? null : termRuleFor(kind, startsOn);
      return rule === null || startsOn === null ? null : { ...rule, furthestEnd: furthestEnd(rule, startsOn) };
    },
    extensions: (order, _args, { store }) => store.extensionsOf(order),
    history: (order, _args, { store }) => store.historyOf(order),
  },
  OrderHistoryEntry: {
    note: (entry, _args, { store }) => store.noteOf(entry),
  },
};
