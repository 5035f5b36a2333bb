export * from './alarms.ts';
export * from './decisions.ts';
export * from './order.ts';
export * from './terms.ts';
export * from './transitions.ts';
export * from './words.ts';
