export * from './policy.ts';
export * from './precision.ts';
export * from './SealedLocation.ts';
