import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode, visit } from 'graphql';
import { type ErrorCode, errorMessages } from '../platform/errors.ts';
import type { Role } from '../platform/viewer.ts';
import type { GatewayContext } from './federation.ts';

const refusal = (code: ErrorCode, message: string = errorMessages[code], status = 400) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

function refuseIntrospection(document: DocumentNode): void {
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') throw refusal('INTROSPECTION_DISABLED');
    },
  });
}

/** The planner would stop at the first wrong variable without saying that the client is wrong. */
function checkVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Record<string, unknown>): void {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
  const [first] = errors ?? [];
  if (first) throw refusal('BAD_USER_INPUT', first.message);
}

/** What is checked of a valid document before it is planned. */
export function operationChecks({
  production,
  introspectionRoles,
}: {
  production: boolean;
  introspectionRoles: readonly Role[];
}): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, schema, contextValue }) => {
        // Typed as present, absent when the document holds several and none was named.
        if (!operation) throw refusal('OPERATION_RESOLUTION_FAILURE');
        if (operation.operation === 'subscription' && contextValue.live === undefined) throw refusal('NOT_ACCEPTABLE', undefined, 406);
        checkVariables(schema, operation, request.variables ?? {});
        if (production && !contextValue.viewer.roles.some((role) => introspectionRoles.includes(role))) refuseIntrospection(document);
      },
    }),
  };
}
