import { outboxTable } from '../../platform/outbox.ts';
import { schema } from './tables/schema.ts';

export * from './tables/alarms.ts';
export * from './tables/bundles.ts';
export * from './tables/calendarFeeds.ts';
export * from './tables/cases.ts';
export * from './tables/clients.ts';
export * from './tables/conflicts.ts';
export * from './tables/contacts.ts';
export * from './tables/deadlines.ts';
export * from './tables/events.ts';
export * from './tables/evidence.ts';
export * from './tables/examinations.ts';
export * from './tables/filings.ts';
export * from './tables/hearings.ts';
export * from './tables/incidents.ts';
export * from './tables/orders.ts';
export * from './tables/parties.ts';
export * from './tables/people.ts';
export * from './tables/places.ts';
export * from './tables/referrals.ts';
export * from './tables/relay.ts';
export * from './tables/risk.ts';
export * from './tables/team.ts';
export * from './tables/violations.ts';
export { schema };

export const outbox = outboxTable(schema);
