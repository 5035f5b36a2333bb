import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateDatabase } from '../../platform/migrate.ts';
import { until } from '../support/disclosures.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let database: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'saya-migrations-'));

beforeAll(async () => {
  database = await openTestDatabase();
  cpSync(fileURLToPath(new URL('../../subgraphs/cases/migrations', import.meta.url)), folder, { recursive: true });
  const journalFile = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
  const last = journal.entries.at(-1);
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_next' });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(join(folder, '9999_next.sql'), 'ALTER TABLE "cases"."outbox" ADD COLUMN "next" text;');
});
afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Brings cases up to the next version. @param lockAttempts after how many turns it gives up */
const migrateNext = (lockAttempts: number, onWait: (service: string) => void = () => undefined) =>
  migrateDatabase({
    url: database.adminUrl,
    services: [{ name: 'cases', folder, rolePassword: database.secrets.CASES_DATABASE_PASSWORD }],
    lockMilliseconds: 100,
    lockAttempts,
    onWait,
  });
const hasNext = async () =>
  (
    await database.admin`select from information_schema.columns where table_schema = 'cases' and table_name = 'outbox' and column_name = 'next'`
  ).length === 1;

describe('a migration', () => {
  it('of a table in use lets whoever holds it go on, and comes in when it is free', async () => {
    const other = postgres(database.adminUrl, { max: 1 });
    const said: string[] = [];
    try {
      await expect(
        database.admin.begin(async (holder) => {
          await holder`lock table cases.outbox in row share mode`;
          await migrateNext(2, (service) => said.push(service));
        }),
      ).rejects.toMatchObject({ name: 'DatabaseError', code: '55P03' });
      expect(said).toEqual(['cases']);
      expect(await hasNext()).toBe(false);

      let migrated: Promise<void> = Promise.resolve();
      await database.admin.begin(async (holder) => {
        await holder`lock table cases.outbox in row share mode`;
        migrated = migrateNext(1_000);
        migrated.catch(() => undefined);
        await until(async () =>
          (await database.admin`select from pg_locks where relation = 'cases.outbox'::regclass and not granted`).length > 0
            ? true
            : undefined,
        );
        // What a reaction does while its event's row is held: it writes to the same table, on another connection.
        await other`delete from cases.outbox where kind = 'nothing'`;
      });
      await migrated;
      expect(await hasNext()).toBe(true);
    } finally {
      await other.end({ timeout: 2 });
    }
  });
});
