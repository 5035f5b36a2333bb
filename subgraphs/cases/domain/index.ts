export * from './conflicts.ts';
export * from './days.ts';
export * from './deadlines.ts';
export * from './names/index.ts';
export * from './protectionOrders.ts';
