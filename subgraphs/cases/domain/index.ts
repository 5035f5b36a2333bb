export * from './caseLife.ts';
export * from './conflicts.ts';
export * from './days.ts';
export * from './deadlines.ts';
export * from './names/index.ts';
export * from './people.ts';
export * from './protectionOrders.ts';
export * from './safeContacts.ts';
