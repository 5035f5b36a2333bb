import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { DatabaseError } from './database.ts';
import { migrateJobs } from './jobs.ts';

export interface ServiceMigrations {
  /** Schema and service name. */
  readonly name: string;
  /** Folder of the numbered SQL files. */
  readonly folder: string;
  /** Password of the login role `saya_NAME`. */
  readonly rolePassword: string;
}

/** 'SAYA' in ASCII: the advisory lock that lets one migrator at a time through. */
const lockKey = 0x53415941;
const lockNotAvailable = '55P03';

export const roleOf = (name: string) => `saya_${name}`;

/**
 * Creates the login roles and brings every schema up to date, one migrator at a time. Safe to repeat.
 * A table is waited for in short turns: whoever wants it meanwhile stands in line behind the wait, also whoever holds it.
 * @param url a connection that may create roles and schemas
 * @param onWait hears of which service a table was in use after a turn
 * @param lockMilliseconds how long a turn waits for a lock, and rests before the next
 * @param lockAttempts after how many turns it gives up
 * @throws DatabaseError 55P03 when a table was never free
 */
export async function migrateDatabase({
  url,
  services,
  onWait = () => undefined,
  lockMilliseconds = 2_000,
  lockAttempts = 60,
}: {
  url: string;
  services: readonly ServiceMigrations[];
  onWait?: (service: string) => void;
  lockMilliseconds?: number;
  lockAttempts?: number;
}): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const database = drizzle(client);
  const inTurns = async (name: string, work: () => Promise<void>) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (new DatabaseError(error).code !== lockNotAvailable || attempt === lockAttempts) throw error;
        onWait(name);
        await setTimeout(lockMilliseconds);
      }
    }
  };
  try {
    await client`select pg_advisory_lock(${lockKey})`;
    await client`select set_config('lock_timeout', ${`${lockMilliseconds}ms`}, false)`;
    await client.unsafe(readFileSync(new URL('viewer.sql', import.meta.url), 'utf8'));
    for (const { name, folder, rolePassword } of services) {
      await createRole(client, roleOf(name), rolePassword);
      await inTurns(name, () =>
        migrate(database, { migrationsFolder: folder, migrationsSchema: 'saya', migrationsTable: `migrations_${name}` }),
      );
      await prepareJobs(client, { name, url: asRole(url, roleOf(name), rolePassword) });
    }
    await client`select pg_advisory_unlock(${lockKey})`;
  } catch (error) {
    throw new DatabaseError(error);
  } finally {
    await client.end({ timeout: 2 });
  }
}

/** The library makes its schema itself, as the role it shall belong to; that right lasts as long as this does. */
async function prepareJobs(client: postgres.Sql, { name, url }: { name: string; url: string }): Promise<void> {
  const [statement] = await client`select format('create on database %I', current_database()) as right`;
  await client.unsafe(`grant ${statement?.right} to ${roleOf(name)}`);
  try {
    await migrateJobs(name, url);
  } finally {
    await client.unsafe(`revoke ${statement?.right} from ${roleOf(name)}`);
  }
}

/** The same database as a login role. */
function asRole(url: string, role: string, password: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = encodeURIComponent(password);
  return address.href;
}

async function createRole(client: postgres.Sql, role: string, password: string): Promise<void> {
  const [found] = await client`select from pg_roles where rolname = ${role}`;
  const verb = found ? 'alter' : 'create';
  // A role statement takes no parameters; the server quotes its own literal.
  const [statement] = await client`
    select format('%s role %I login nosuperuser nobypassrls password %L', ${verb}::text, ${role}::text, ${password}::text) as sql`;
  await client.unsafe(String(statement?.sql));
}
