import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection, type Transaction, viewerSession } from '../../platform/database.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let database: TestDatabase;
let connection: DatabaseConnection;
beforeAll(async () => {
  database = await openTestDatabase();
  // One connection: the next viewer has the one the last had.
  connection = connectDatabase({ url: database.urls.disclosures, poolSize: 1 });
  await database.admin.unsafe('create table public.marks (mark text); grant select, insert on public.marks to saya_disclosures');
});
afterAll(async () => {
  await connection.close();
  await database.stop();
});

const as = (persona: Parameters<typeof viewerOf>[0]) => viewerSession(connection.database, viewerOf(persona));
const mark = (tx: Transaction, text: string) => tx.execute(sql`insert into public.marks values (${text})`);
const marks = async () => (await database.admin`select mark from public.marks order by mark`).map((row) => row.mark);

/** A promise and what fulfils it. */
function signal(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve: () => resolve() };
}

describe('a transaction', () => {
  it('that has ended takes no statement more: it does not run in the next viewer’s', async () => {
    let kept: Transaction | undefined;
    await as('opposing-counsel')(async (tx) => {
      kept = tx;
    });
    await as('shelter-juniper')(async (tx) => {
      await mark(tx, 'own');
      await expect((async () => kept && mark(kept, 'late'))()).rejects.toThrow();
      await expect((async () => kept?.execute(sql`rollback`))()).rejects.toThrow();
    });
    expect(await marks()).toEqual(['own']);
  });

  it('that failed takes none either, while others of its statements were under way', async () => {
    let kept: Transaction | undefined;
    const failing = as('opposing-counsel')(async (tx) => {
      kept = tx;
      await Promise.all([mark(tx, 'undone'), tx.execute(sql`select 1 / 0`), tx.execute(sql`select pg_sleep(0.01)`)]);
    });
    await expect(failing).rejects.toMatchObject({ name: 'DatabaseError', code: '22012' });
    await expect((async () => kept && mark(kept, 'late'))()).rejects.toThrow();
    await as('shelter-juniper')((tx) => mark(tx, 'next'));
    expect(await marks()).toEqual(['next', 'own']);
  });

  it('knows its own viewer, however many take turns', async () => {
    const names = ['hotline', 'police', 'lawyer', 'auditor', 'coordinator', 'opposing-counsel'] as const;
    const seen = await Promise.all(
      Array.from({ length: 60 }, (_none, index) =>
        as(names[index % names.length] ?? 'hotline')(async (tx) => {
          const [first] = await tx.execute<{ id: string }>(sql`select saya.member_id() as id`);
          const [second] = await tx.execute<{ id: string }>(sql`select saya.member_id() as id`);
          return [first?.id, second?.id];
        }),
      ),
    );
    seen.forEach((pair, index) => {
      const viewer = viewerOf(names[index % names.length] ?? 'hotline');
      expect(pair).toEqual([viewer.memberId, viewer.memberId]);
    });
  });

  it('that waits when its service closes is told so', async () => {
    const own = connectDatabase({ url: database.urls.disclosures, poolSize: 1 });
    const begun = signal();
    const go = signal();
    const held = viewerSession(
      own.database,
      viewerOf('hotline'),
    )(() => {
      begun.resolve();
      return go.promise;
    });
    await begun.promise;
    const waiting = expect(viewerSession(own.database, viewerOf('hotline'))(async () => 'done')).rejects.toMatchObject({
      name: 'DatabaseError',
    });
    const closing = own.close();
    await waiting;
    go.resolve();
    await held;
    await closing;
  });
});
