import { readFileSync } from 'node:fs';
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

export const roleOf = (name: string) => `saya_${name}`;

/**
 * Creates the login roles and brings every schema up to date, one migrator at a time. Safe to repeat.
 * @param url a connection that may create roles and schemas
 */
export async function migrateDatabase({
  url,
  services,
  onProgress = () => undefined,
}: {
  url: string;
  services: readonly ServiceMigrations[];
  onProgress?: (line: string) => void;
}): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const database = drizzle(client);
  try {
    await client`select pg_advisory_lock(${lockKey})`;
    await client.unsafe(readFileSync(new URL('viewer.sql', import.meta.url), 'utf8'));
    for (const { name, folder, rolePassword } of services) {
      await createRole(client, roleOf(name), rolePassword);
      await migrate(database, { migrationsFolder: folder, migrationsSchema: 'saya', migrationsTable: `migrations_${name}` });
      await prepareJobs(client, { name, url: asRole(url, roleOf(name), rolePassword) });
      onProgress(name);
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
