import { daysLeft, type OrderBar, stateOf } from '../domain/index.ts';
import { addProtectionOrder } from '../operations/orders.ts';
import type { Resolvers } from '../schema.generated.ts';

export const ordersResolvers: Resolvers = {
  Mutation: {
    addProtectionOrder: (_parent, { input }, context) => addProtectionOrder(input, context),
  },
  Case: {
    orders: ({ id }, _args, { store }) => store.orders(id),
  },
  ProtectionOrder: {
    state: async (order, _args, { store }) => stateOf(order, (await store.calendar()).today),
    daysLeft: async ({ endsOn }, _args, { store }) => daysLeft(endsOn, (await store.calendar()).today),
    bars: ({ bars }) => bars as OrderBar[],
  },
};
