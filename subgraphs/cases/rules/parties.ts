import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const partiesRules: PolicyTable<Context> = {
  'Mutation.addParty': { allow: lawyerOrCounsellor },
  'Mutation.changeParty': { allow: lawyerOrCounsellor },
  'Mutation.removeParty': { allow: lawyerOrCounsellor },
  'Case.parties': 'parent',
  'CaseParty.id': 'parent',
  'CaseParty.kind': 'parent',
  'CaseParty.name': { withhold: lawyerOrCounsellor },
  'CaseParty.comparable': 'parent',
  'CaseParty.organisationId': 'parent',
  'CaseParty.version': 'parent',
  'CaseParty.recordedAt': 'parent',
  'PartyPayload.party': 'parent',
  'PartyPayload.errors': 'parent',
  'PartyError.code': 'parent',
  'PartyError.field': 'parent',
  'PartyError.message': 'parent',
};
