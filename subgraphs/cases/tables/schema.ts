import { customType, pgSchema, timestamp } from 'drizzle-orm/pg-core';

export const schema = pgSchema('cases');

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
