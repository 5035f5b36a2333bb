import { standsAs } from '../../../platform/policy.ts';

/**
 * Whoever may be on a case's team. Which cases, the store and the database decide: a case of somebody else does not
 * exist for this viewer.
 */
export const lawyerOrCounsellor = standsAs('LAWYER', 'COUNSELLOR');
