import { outboxTable } from '../../platform/outbox.ts';
import { schema } from './tables/schema.ts';

export * from './tables/alarms.ts';
export * from './tables/cases.ts';
export * from './tables/deadlines.ts';
export * from './tables/events.ts';
export * from './tables/evidence.ts';
export * from './tables/orders.ts';
export * from './tables/people.ts';
export * from './tables/places.ts';
export * from './tables/referrals.ts';
export * from './tables/team.ts';
export { schema };

export const outbox = outboxTable(schema);
