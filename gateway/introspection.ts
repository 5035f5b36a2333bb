import type { ApolloServerPlugin } from '@apollo/server';
import { visit } from 'graphql';
import { SayaError } from '../platform/errors.ts';
import type { Role } from '../platform/viewer.ts';
import type { GatewayContext } from './federation.ts';

/** Refuses introspection in production, save to the roles that are allowed it. */
export function introspectionGuard({
  production,
  allowedRoles,
}: {
  production: boolean;
  allowedRoles: readonly Role[];
}): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        if (!production || contextValue.viewer.roles.some((role) => allowedRoles.includes(role))) return;
        visit(document, {
          Field: ({ name }) => {
            if (name.value === '__schema' || name.value === '__type') throw new SayaError('INTROSPECTION_DISABLED');
          },
        });
      },
    }),
  };
}
