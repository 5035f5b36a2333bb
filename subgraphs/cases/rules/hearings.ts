import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const hearingsRules: PolicyTable<Context> = {
  'Mutation.setHearing': { allow: lawyerOrCounsellor },
  'Mutation.moveHearing': { allow: lawyerOrCounsellor },
  'Mutation.adjournHearing': { allow: lawyerOrCounsellor },
  'Mutation.recordHearingHeld': { allow: lawyerOrCounsellor },
  'Case.hearings': 'parent',
  'Hearing.id': 'parent',
  'Hearing.state': 'parent',
  'Hearing.type': 'parent',
  'Hearing.scheduledAt': 'parent',
  'Hearing.attendance': 'parent',
  'Hearing.court': { withhold: lawyerOrCounsellor },
  'Hearing.room': { withhold: lawyerOrCounsellor },
  'Hearing.safetyNote': { withhold: lawyerOrCounsellor },
  'Hearing.outcome': { withhold: lawyerOrCounsellor },
  'Hearing.warnings': 'parent',
  'Hearing.version': 'parent',
  'Hearing.history': 'parent',
  'HearingChange.move': 'parent',
  'HearingChange.wasAt': 'parent',
  'HearingChange.at': 'parent',
  'HearingChange.enteredBy': 'parent',
  'HearingChange.enteredAt': 'parent',
  'HearingPayload.hearing': 'parent',
  'HearingPayload.errors': 'parent',
  'HearingError.code': 'parent',
  'HearingError.field': 'parent',
  'HearingError.message': 'parent',
};
