export * from './message.ts';
export * from './schedule.ts';
export * from './targets.ts';
export * from './words.ts';
