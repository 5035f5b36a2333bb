import { customType, pgSchema, timestamp } from 'drizzle-orm/pg-core';

/** The Postgres schema of this subgraph and the two column types its tables share. */
export const schema = pgSchema('disclosures');
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
