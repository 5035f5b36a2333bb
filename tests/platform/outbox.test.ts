import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runStuck } from '../../hub/commands/stuck.ts';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection, viewerSession } from '../../platform/database.ts';
import { createLog } from '../../platform/log.ts';
import { deadEvents, emit, outboxPurge, outboxPurgeTasks, type Reaction, startDispatcher } from '../../platform/outbox.ts';
import { outbox as casesOutbox } from '../../subgraphs/cases/tables.ts';
import { outbox } from '../../subgraphs/disclosures/tables.ts';
import { outbox as referralsOutbox } from '../../subgraphs/referrals/tables.ts';
import { outbox as sheltersOutbox } from '../../subgraphs/shelters/tables.ts';
import { until } from '../support/disclosures.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let database: TestDatabase;
let connection: DatabaseConnection;
const lines: string[] = [];
const log = createLog({ service: 'test', destination: { write: (line) => lines.push(line) } });
const viewer = viewerOf('counsellor');
if (viewer.kind !== 'member') throw new Error('A persona is a member.');
const cause = { networkId: demoNetworkId, memberId: viewer.memberId, organisationId: viewer.organisationId, requestId: randomUUID() };

beforeAll(async () => {
  database = await openTestDatabase();
  connection = connectDatabase({ url: database.urls.disclosures, poolSize: 6 });
});
afterAll(async () => {
  await connection.close();
  await database.stop();
});
beforeEach(() => database.admin`truncate disclosures.outbox`);

const [first, second] = [randomUUID(), randomUUID()];
const tell = (events: readonly { subject: string; step: string }[], fail = false) =>
  viewerSession(
    connection.database,
    viewer,
  )(async (tx) => {
    await emit(
      tx,
      { service: 'disclosures', table: outbox, cause },
      events.map(({ subject, step }) => ({ subject, kind: 'test.happened', payload: { step } })),
    );
    if (fail) throw new Error('It did not happen.');
  });
const dispatch = (reaction: Reaction, attempts = 12, limits: { reactionMilliseconds?: number } = {}) =>
  startDispatcher({
    ...limits,
    service: 'disclosures',
    connection,
    table: outbox,
    reactions: { 'test.happened': reaction },
    log,
    attempts,
    firstPauseMilliseconds: 5,
    idleMilliseconds: 20,
  });
const open = async () => Number((await database.admin`select count(*) from disclosures.outbox where done_at is null`)[0]?.count);
const drained = () => until(async () => ((await open()) === 0 ? true : undefined));

describe('the outbox', () => {
  it('hands on what was committed and nothing that was not, on behalf of whoever caused it', async () => {
    const heard: unknown[] = [];
    const dispatcher = dispatch(async ({ payload }, { onBehalfOf }) => void heard.push([payload.step, onBehalfOf.memberId]));
    await expect(tell([{ subject: first, step: 'never' }], true)).rejects.toThrow('did not happen');
    await tell([{ subject: first, step: 'once' }]);
    await drained();
    await dispatcher.stop();
    expect(heard).toEqual([['once', cause.memberId]]);
  });

  it('keeps the order of one subject over failures, and lets another subject pass', async () => {
    const heard: string[] = [];
    let failures = 3;
    const dispatchers = [0, 1, 2].map(() =>
      dispatch(async ({ subject, payload }) => {
        if (subject === first && payload.step === '1' && failures-- > 0) throw new Error('away');
        heard.push(`${subject === first ? 'first' : 'second'} ${payload.step}`);
      }),
    );
    await tell([
      { subject: first, step: '1' },
      { subject: second, step: '1' },
      { subject: first, step: '2' },
      { subject: second, step: '2' },
      { subject: first, step: '3' },
    ]);
    await drained();
    for (const one of dispatchers) await one.stop();
    const of = (name: string) => heard.filter((line) => line.startsWith(name));
    expect(of('first')).toEqual(['first 1', 'first 2', 'first 3']);
    expect(of('second')).toEqual(['second 1', 'second 2']);
    expect(heard.indexOf('second 1')).toBeLessThan(heard.indexOf('first 1'));
  });

  it('is drained by several at once without handing anything on twice', async () => {
    const heard: string[] = [];
    const dispatchers = [0, 1, 2, 3].map(() => dispatch(async ({ payload }) => void heard.push(String(payload.step))));
    await tell(Array.from({ length: 60 }, (_none, step) => ({ subject: randomUUID(), step: String(step) })));
    await drained();
    for (const one of dispatchers) await one.stop();
    expect(heard).toHaveLength(60);
    expect(new Set(heard).size).toBe(60);
  });

  it('takes a reaction that never ends for failed, and lets go of its event', async () => {
    const heard: string[] = [];
    const dispatcher = dispatch(
      async ({ payload }) => {
        if (heard.push(String(payload.step)) === 1) await new Promise(() => undefined);
      },
      12,
      { reactionMilliseconds: 40 },
    );
    await tell([{ subject: first, step: 'once' }]);
    await drained();
    await dispatcher.stop();
    expect(heard).toEqual(['once', 'once']);
    expect(await database.admin`select attempts, last_error from disclosures.outbox`).toEqual([
      { attempts: 2, last_error: 'ReactionTookTooLong' },
    ]);
  });

  it('gives an event up after its attempts, shows it, holds its subject back, and hands it on when told to try again', async () => {
    const heard: string[] = [];
    let broken = true;
    const dispatcher = dispatch(async ({ payload }) => {
      if (broken) throw new RangeError('Bakery Lane 7');
      heard.push(String(payload.step));
    }, 3);
    await tell([
      { subject: first, step: '1' },
      { subject: first, step: '2' },
    ]);
    await until(async () => (await deadEvents(connection, outbox))[0]);
    const said: string[] = [];
    const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    const source = {
      CASES_DATABASE_URL: database.urls.cases,
      DISCLOSURES_DATABASE_URL: database.urls.disclosures,
      REFERRALS_DATABASE_URL: database.urls.referrals,
    };
    try {
      await runStuck({ retry: false, folder: '/nowhere', source });
      expect(said.join('\n')).toMatch(/disclosures {2}event \d+ {2}test\.happened of .* tried 3 times, given up .*: RangeError/);
      expect(heard).toEqual([]);
      broken = false;
      await runStuck({ retry: true, folder: '/nowhere', source });
      expect(said.at(-1)).toBe('1 will be tried again.');
      await drained();
      await runStuck({ retry: false, folder: '/nowhere', source });
      expect(said.at(-1)).toBe('Nothing is stuck.');
    } finally {
      spy.mockRestore();
      await dispatcher.stop();
    }
    expect(heard).toEqual(['1', '2']);
    expect(`${said.join('')}${lines.join('')}`).not.toContain('Bakery');
  });

  it.each([
    ['cases', casesOutbox],
    ['disclosures', outbox],
    ['referrals', referralsOutbox],
    ['shelters', sheltersOutbox],
  ] as const)('of %s forgets what was delivered a week ago, and nothing that waits or was given up', async (service, table) => {
    const admin = database.admin;
    const into = admin(`${service}.outbox`);
    await admin`truncate ${into}`;
    const write = (kind: string, done: string | null, dead: string | null) =>
      admin`insert into ${into} (network_id, subject, kind, payload, member_id, organisation_id, request_id, at, done_at, dead_at)
        values (${demoNetworkId}, ${randomUUID()}, ${kind}, '{}', ${cause.memberId}, ${cause.organisationId}, ${cause.requestId},
          now() - interval '30 days', now() - ${done}::interval, now() - ${dead}::interval)`;
    await write('old', '8 days', null);
    await write('new', '6 days', null);
    await write('waits', null, null);
    await write('given up', null, '20 days');
    const own = connectDatabase({ url: database.urls[service], poolSize: 1 });
    try {
      await outboxPurgeTasks(own.database, table)[outboxPurge]?.({});
    } finally {
      await own.close();
    }
    expect((await admin`select kind from ${into} order by sequence`).map(({ kind }) => kind)).toEqual(['new', 'waits', 'given up']);
  });
});
