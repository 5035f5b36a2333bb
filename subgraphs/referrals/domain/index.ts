export * from './escalation.ts';
export * from './freeText.ts';
export * from './referral.ts';
export * from './settings.ts';
export * from './transitions.ts';
