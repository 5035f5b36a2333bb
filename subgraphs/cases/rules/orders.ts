import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const ordersRules: PolicyTable<Context> = {
  'Mutation.addProtectionOrder': { allow: lawyerOrCounsellor },
  'Case.orders': 'parent',
  'ProtectionOrder.id': 'parent',
  'ProtectionOrder.state': 'parent',
  'ProtectionOrder.issuedBy': 'parent',
  'ProtectionOrder.startsOn': 'parent',
  'ProtectionOrder.endsOn': 'parent',
  'ProtectionOrder.bars': 'parent',
  'ProtectionOrder.daysLeft': 'parent',
  'AddProtectionOrderPayload.order': 'parent',
  'AddProtectionOrderPayload.errors': 'parent',
  'AddProtectionOrderError.code': 'parent',
  'AddProtectionOrderError.field': 'parent',
  'AddProtectionOrderError.message': 'parent',
};
