export * from './days.ts';
export * from './deadlines/index.ts';
export * from './protectionOrders.ts';
