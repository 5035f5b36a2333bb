export * from './board.ts';
export * from './capacity.ts';
export * from './household.ts';
export * from './matching.ts';
export * from './zones.ts';
