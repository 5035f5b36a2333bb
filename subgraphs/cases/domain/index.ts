export * from './days.ts';
export * from './deadlines.ts';
export * from './orders/index.ts';
