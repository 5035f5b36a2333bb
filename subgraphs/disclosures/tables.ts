import { outboxTable } from '../../platform/outbox.ts';
import { schema } from './schema.ts';

export * from './ledger/tables.ts';
export * from './tables/grants.ts';
export * from './tables/places.ts';
export * from './tables/stays.ts';
export { schema };

export const outbox = outboxTable(schema);
