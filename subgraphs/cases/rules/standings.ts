import { standsAs } from '../../../platform/policy.ts';

/**
 * Whoever may be on a case's team. Which cases, the store and the database decide: a case of somebody else does not
 * exist for this viewer.
 */
export const lawyerOrCounsellor = standsAs('LAWYER', 'COUNSELLOR');

/** Whoever sees to the rules of the network. */
export const coordinator = standsAs('COORDINATOR');

/** Whoever counts by the rules of the network, or sees to them. */
export const whoeverCounts = standsAs('LAWYER', 'COUNSELLOR', 'COORDINATOR');
