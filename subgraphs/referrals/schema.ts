import { customType, pgSchema, timestamp } from 'drizzle-orm/pg-core';

/** The Postgres schema of this subgraph and the column types its tables share. */
export const schema = pgSchema('referrals');
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
