import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateAll, openHubKeys } from '../../hub/database.ts';
import { seedDemo } from '../../hub/demo/seed.ts';
import { startPostgres } from '../../hub/postgres.ts';
import { ensureSecrets } from '../../hub/secrets.ts';
import { type SubgraphName, subgraphNames } from '../../platform/subgraph.ts';
import { canarySecrets } from './canaries.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser connection to the template database. */
    adminUrl: string;
    secretsFolder: string;
    keysFolder: string;
    postgresLog: string;
  }
}

/** Memory as a folder where there is enough of it: copying a database for each test file was a tenth of a run's work. */
function roomiestFolder(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4 * 2 ** 30 ? memory : tmpdir();
}

/** One Postgres for all test files, with a migrated and seeded database that each file copies. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(roomiestFolder(), 'saya-tests-'));
  // The user Postgres runs as must get in, also when the tests run as root.
  chmodSync(folder, 0o755);
  const secretsFolder = join(folder, 'secrets');
  const keysFolder = join(folder, 'keys');
  const secrets = await ensureSecrets(secretsFolder);
  const postgresLog = join(folder, 'postgres.log');
  const postgres = await startPostgres({
    folder,
    password: secrets.POSTGRES_PASSWORD,
    logFile: postgresLog,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300', 'max_wal_size=256MB'],
  });
  const passwords = Object.fromEntries(
    subgraphNames.map((name) => [name, secrets[`${name.toUpperCase()}_DATABASE_PASSWORD` as keyof typeof secrets]]),
  ) as Record<SubgraphName, string>;
  await migrateAll(postgres.adminUrl, passwords);
  await seedDemo({
    url: postgres.adminUrl,
    keys: openHubKeys({ keys: join(keysFolder, 'places'), caseKeys: join(keysFolder, 'cases') }),
    nameIndexKey: Buffer.from(secrets.CASES_NAME_INDEX_KEY, 'base64'),
    secrets: canarySecrets,
  });
  project.provide('adminUrl', postgres.adminUrl);
  project.provide('secretsFolder', secretsFolder);
  project.provide('keysFolder', keysFolder);
  project.provide('postgresLog', postgresLog);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
