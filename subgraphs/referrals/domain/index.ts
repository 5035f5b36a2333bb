export * from './referral.ts';
export * from './transitions.ts';
