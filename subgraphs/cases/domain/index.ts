export * from './days.ts';
export * from './deadlines.ts';
export * from './examinations.ts';
export * from './hearings.ts';
export * from './ids.ts';
export * from './incidents.ts';
export * from './orders/index.ts';
export * from './risk/index.ts';
