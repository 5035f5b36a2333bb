export * from './consents.ts';
export * from './entries.ts';
export * from './forgetting.ts';
export * from './grants.ts';
export * from './policy.ts';
export * from './precision.ts';
export * from './report.ts';
export * from './SealedLocation.ts';
