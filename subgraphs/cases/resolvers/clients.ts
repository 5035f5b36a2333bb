import { listClients, registerClient, removeClient } from '../operations/clients.ts';
import type { Resolvers } from '../schema.generated.ts';

export const clientsResolvers: Resolvers = {
  Query: {
    myClients: (_parent, args, context) => listClients(args, context),
  },
  Mutation: {
    registerClient: (_parent, { input }, context) => registerClient(input, context),
    removeClient: (_parent, { input }, context) => removeClient(input, context),
  },
};
