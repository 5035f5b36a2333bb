import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection, type ViewerSession, viewerSession } from '../../platform/database.ts';
import { until } from '../support/disclosures.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgresProxy.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let database: TestDatabase;
let proxy: PostgresProxy;
let connection: DatabaseConnection;
let one: ViewerSession;
let other: ViewerSession;
const uncaught: unknown[] = [];
const note = (error: unknown) => uncaught.push(error);

beforeEach(async () => {
  database = await openTestDatabase();
  proxy = await startPostgresProxy(inject('adminUrl'));
  // One connection: whoever comes next is given what replaces it.
  connection = connectDatabase({ url: proxy.through(database.urls.disclosures), poolSize: 1 });
  one = viewerSession(connection.database, viewerOf('opposing-counsel'));
  other = viewerSession(connection.database, viewerOf('shelter-juniper'));
  await database.admin.unsafe('create table public.marks (mark text); grant select, insert on public.marks to saya_disclosures');
  uncaught.length = 0;
  process.on('uncaughtException', note);
});
afterEach(async () => {
  process.off('uncaughtException', note);
  await connection.close();
  await proxy.stop();
  await database.stop();
});

const endSessions = () =>
  database.admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'saya_disclosures'`;
const sessions = async () =>
  (await database.admin`select 1 from pg_stat_activity where datname = current_database() and usename = 'saya_disclosures'`).length;
const marks = async () => (await database.admin`select mark from public.marks`).map(({ mark }) => mark);
const standing = sql`select saya.standing() as standing`;

/** A promise and what fulfils it. */
function signal(): { readonly given: Promise<void>; give(): void } {
  const { port1, port2 } = new MessageChannel();
  const given = new Promise<void>((resolve) => port2.once('message', () => resolve())).finally(() => port2.close());
  return { given, give: () => port1.postMessage(null) };
}

/** Begins as one viewer, loses the connection, and lets another viewer begin on what replaces it. */
async function overtaken(meanwhile: (late: () => void) => Promise<void>, then: Parameters<ViewerSession>[0]): Promise<unknown> {
  const begun = signal();
  const overtake = signal();
  let late: unknown = null;
  const first = one(async (tx) => {
    await tx.execute(sql`select 1`);
    begun.give();
    await overtake.given;
    try {
      late = await then(tx);
    } catch (error) {
      late = error;
      throw error;
    }
  }).catch(() => undefined);
  await begun.given;
  await endSessions();
  await until(async () => ((await sessions()) === 0 ? true : undefined));
  await meanwhile(overtake.give);
  await first;
  return late;
}

describe('a connection that is lost', () => {
  it.each(['cut', 'cut answer'] as const)('in a transaction (%s) is an error of that transaction, and of nothing else', async (passage) => {
    for (let round = 0; round < 20; round += 1) {
      proxy.passage = (statement) => (statement.includes('marks') ? passage : 'pass');
      const work = await Promise.allSettled([
        one((tx) => tx.execute(sql`insert into public.marks values ('lost')`)),
        other((tx) => tx.execute(sql`insert into public.marks values ('lost')`)),
      ]);
      expect(work.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      proxy.passage = () => 'pass';
      await setImmediate();
      const next = await Promise.race([other((tx) => tx.execute(standing)), sleep(4_000, 'nothing came')]);
      expect(next).toEqual([{ standing: 'SHELTER_STAFF' }]);
    }
    expect(uncaught).toEqual([]);
    expect(await marks()).toEqual([]);
  });

  it("does not carry a transaction over into the next viewer's: its statements see nothing of theirs", async () => {
    let asOther: unknown;
    const late = await overtaken(
      async (release) => {
        await other(async (tx) => {
          await tx.execute(standing);
          release();
          await sleep(50);
          asOther = await tx.execute(standing);
        });
      },
      (tx) => tx.execute(standing),
    );
    expect(late).toBeInstanceOf(Error);
    expect(asOther).toEqual([{ standing: 'SHELTER_STAFF' }]);
    expect(uncaught).toEqual([]);
  });

  it("does not undo the next viewer's entry: what was committed is there", async () => {
    const committed: unknown[] = [];
    await overtaken(
      async (release) => {
        await other(async (tx) => {
          await tx.execute(sql`insert into public.marks values ('entry')`);
          release();
          await sleep(50);
        }).then(
          () => committed.push('entry'),
          () => undefined,
        );
      },
      () => Promise.reject(new Error('It gives up.')),
    );
    expect(await marks()).toEqual(committed);
    expect(uncaught).toEqual([]);
  });
});
