import { calledBy, type PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const referralsRules: PolicyTable<Context> = {
  'Mutation.attachReferral': { allow: lawyerOrCounsellor },
  'Mutation.followReferral': { allow: calledBy('referrals') },
  'Case.referrals': 'parent',
  'Referral.id': 'parent',
  'FollowReferralPayload.followed': 'parent',
  'AttachReferralPayload.case': 'parent',
  'AttachReferralPayload.errors': 'parent',
  'AttachReferralError.code': 'parent',
  'AttachReferralError.field': 'parent',
  'AttachReferralError.message': 'parent',
};
