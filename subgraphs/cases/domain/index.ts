export * from './answerDue.ts';
export * from './days.ts';
export * from './deadlines.ts';
export * from './filing.ts';
export * from './instances.ts';
export * from './protectionOrders.ts';
