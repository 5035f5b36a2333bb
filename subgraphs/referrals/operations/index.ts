export { listReferrals } from './list.ts';
export { moveReferral } from './move.ts';
export { sendFollowUp, sendReferral } from './send.ts';
export { sendOn } from './sendOn.ts';
export { setReferralSettings } from './settings.ts';
