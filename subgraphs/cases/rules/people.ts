import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const peopleRules: PolicyTable<Context> = {
  'Mutation.addPerson': { allow: lawyerOrCounsellor },
  'Mutation.changePerson': { allow: lawyerOrCounsellor },
  'Mutation.removePerson': { allow: lawyerOrCounsellor },
  'Case.personChanges': 'parent',
  'Person.birthYear': 'parent',
  'Person.version': 'parent',
  'PersonChange.personId': 'parent',
  'PersonChange.kind': 'parent',
  'PersonChange.fields': 'parent',
  'PersonChange.by': 'parent',
  'PersonChange.at': 'parent',
  'PersonPayload.person': 'parent',
  'PersonPayload.errors': 'parent',
  'PersonError.code': 'parent',
  'PersonError.field': 'parent',
  'PersonError.message': 'parent',
  'Case.survivor': 'parent',
  'Case.children': 'parent',
  'Person.id': 'parent',
  'Person.alias': 'parent',
  'Person.name': { withhold: lawyerOrCounsellor },
  'Person.age': 'parent',
};
