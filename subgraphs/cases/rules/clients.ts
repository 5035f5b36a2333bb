import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const clientsRules: PolicyTable<Context> = {
  'Query.myClients': { allow: lawyerOrCounsellor },
  'Mutation.registerClient': { allow: lawyerOrCounsellor },
  'Mutation.removeClient': { allow: lawyerOrCounsellor },
  'Client.id': 'parent',
  'Client.reference': 'parent',
  'Client.registeredAt': 'parent',
  'ClientConnection.edges': 'parent',
  'ClientConnection.pageInfo': 'parent',
  'ClientEdge.node': 'parent',
  'ClientEdge.cursor': 'parent',
  'ClientPayload.client': 'parent',
  'ClientPayload.errors': 'parent',
  'ClientError.code': 'parent',
  'ClientError.field': 'parent',
  'ClientError.message': 'parent',
};
