import type { PolicyTable } from '../../../platform/policy.ts';
import type { Context } from '../context.ts';
import { lawyerOrCounsellor } from './standings.ts';

export const bundlesRules: PolicyTable<Context> = {
  'Mutation.makeCourtBundle': { allow: lawyerOrCounsellor },
  'Case.bundles': 'parent',
  'CourtBundle.id': 'parent',
  'CourtBundle.at': 'parent',
  'CourtBundle.by': 'parent',
  'CourtBundle.language': 'parent',
  'CourtBundle.pages': 'parent',
  'CourtBundle.included': 'parent',
  'CourtBundle.annexes': 'parent',
  'CourtBundle.withheld': 'parent',
  'CourtBundle.sha256': 'parent',
  'BundleFinding.item': 'parent',
  'BundleFinding.finding': 'parent',
  'MakeCourtBundlePayload.bundle': 'parent',
  'MakeCourtBundlePayload.fileName': 'parent',
  'MakeCourtBundlePayload.content': { withhold: lawyerOrCounsellor },
  'MakeCourtBundlePayload.findings': 'parent',
  'MakeCourtBundlePayload.annexed': 'parent',
  'MakeCourtBundlePayload.errors': 'parent',
  'CourtBundleError.code': 'parent',
  'CourtBundleError.field': 'parent',
  'CourtBundleError.message': 'parent',
};
