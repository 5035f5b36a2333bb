import { randomUUID } from 'node:crypto';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, type DatabaseConnection, viewerSession } from '../../platform/database.ts';
import { followChanges, mostWaiting } from '../../platform/live/changes.ts';
import { answerEvents, type EventStream, readEvents } from '../../platform/live/eventStream.ts';
import { createFeed, type Feed } from '../../platform/live/feed.ts';
import { createGate } from '../../platform/live/gate.ts';
import { openStream } from '../../platform/live/openStream.ts';
import { clockTicks } from '../../platform/live/ticks.ts';
import { createLog } from '../../platform/log.ts';
import { emit } from '../../platform/outbox.ts';
import { buildProtectedSchema, type Subgraph } from '../../platform/subgraph.ts';
import { outbox } from '../../subgraphs/disclosures/tables.ts';
import { until } from '../support/disclosures.ts';
import { openTestDatabase, type TestDatabase } from '../support/testNetwork.ts';

let database: TestDatabase;
let connection: DatabaseConnection;
let feed: Feed;
const viewer = viewerOf('counsellor');
const cause = { networkId: demoNetworkId, memberId: viewer.memberId, organisationId: viewer.organisationId, requestId: randomUUID() };
beforeAll(async () => {
  database = await openTestDatabase();
  connection = connectDatabase({ url: database.urls.disclosures, poolSize: 4 });
  const log = createLog({ service: 'test', destination: { write: () => undefined } });
  feed = createFeed({ service: 'disclosures', connection, table: outbox, kind: 'test.happened', log });
});
afterAll(async () => {
  await feed.stop();
  await connection.close();
  await database.stop();
});
const tell = (subjects: readonly string[]) =>
  viewerSession(
    connection.database,
    viewer,
  )((tx) =>
    emit(
      tx,
      { service: 'disclosures', table: outbox, cause },
      subjects.map((subject) => ({ subject, kind: 'test.happened', payload: {} })),
    ),
  );
const follow = (signal: AbortSignal, after: number | null = null, networkId = demoNetworkId) =>
  followChanges({ feed, networkId, wants: () => true, after, signal });

type Followed = Awaited<ReturnType<typeof follow>>;
/** To where a stream stands. */
const caughtUp = async (changes: Followed) => {
  for (;;) {
    const { value } = await changes.next();
    if (value?.subject === null) return value.position;
  }
};
/** A stream that what was told before has passed by; opened anew, as clients do, where a flood of it is still on its way. */
const following = async (signal: AbortSignal) => {
  for (;;) {
    const changes = await follow(signal);
    try {
      const begin = await caughtUp(changes);
      const last = randomUUID();
      await tell([last]);
      for (let seen: string | null | undefined; seen !== last; ) seen = (await changes.next()).value?.subject;
      return { changes, begin };
    } catch (error) {
      if ((error as { extensions?: { code?: string } }).extensions?.code !== 'STREAM_BEHIND') throw error;
    }
  }
};
const toItsEnd = async (changes: Followed) => {
  for await (const _change of changes);
};

describe('changes that are followed', () => {
  it('come once a subject, to every follower of the network and to no other network', async () => {
    const control = new AbortController();
    const [one, other, foreign] = [
      await follow(control.signal),
      await follow(control.signal),
      await follow(control.signal, null, randomUUID()),
    ];
    for (const changes of [one, other, foreign]) await caughtUp(changes);
    const subject = randomUUID();
    await tell([subject, subject]);
    expect((await one.next()).value).toMatchObject({ subject });
    expect((await other.next()).value).toMatchObject({ subject });
    const none = foreign.next();
    control.abort();
    expect((await none).done).toBe(true);
    expect((await one.next()).done).toBe(true);
  });

  it('are none that had been made when the following began, however late they are read', async () => {
    const log = createLog({ service: 'test', destination: { write: () => undefined } });
    const control = new AbortController();
    await caughtUp(await follow(control.signal));
    // An older transaction that is still open holds the horizon back: what came after it is read again and again.
    await database.admin.begin(async (older) => {
      await older`select pg_current_xact_id()`;
      for (let round = 0; round < 10; round += 1) {
        await tell([randomUUID()]);
        const fresh = createFeed({ service: 'disclosures', connection, table: outbox, kind: 'test.happened', log });
        for (const reader of [feed, fresh]) {
          const changes = await followChanges({
            feed: reader,
            networkId: demoNetworkId,
            wants: () => true,
            after: null,
            signal: control.signal,
          });
          const subject = randomUUID();
          await tell([subject]);
          let first = (await changes.next()).value;
          while (first?.subject === null) first = (await changes.next()).value;
          expect(first).toMatchObject({ subject });
        }
        await fresh.stop();
      }
    });
    control.abort();
  });

  it('that wait for a reader who takes none are bounded, and the stream then ends with a code', async () => {
    const control = new AbortController();
    const changes = await follow(control.signal);
    const other = await follow(control.signal);
    await Promise.all([caughtUp(changes), caughtUp(other)]);
    await tell(Array.from({ length: mostWaiting + 1 }, () => randomUUID()));
    await expect(toItsEnd(other)).rejects.toMatchObject({ extensions: { code: 'STREAM_BEHIND' } });
    await expect(toItsEnd(changes)).rejects.toMatchObject({ extensions: { code: 'STREAM_BEHIND' } });
    // Others follow on.
    const { changes: third } = await following(control.signal);
    const subject = randomUUID();
    await tell([subject]);
    expect((await third.next()).value).toMatchObject({ subject });
    control.abort();
  });

  it('are read from a position a hundred at once without a gap, whatever order they commit in', async () => {
    const control = new AbortController();
    const { changes, begin } = await following(control.signal);
    const subjects: string[] = Array.from({ length: 100 }, () => randomUUID());
    await Promise.all(subjects.map((subject) => tell([subject])));
    const heard = new Map<string, number>();
    while (heard.size < 100) {
      const { value } = await changes.next();
      if (value?.subject && subjects.includes(value.subject)) heard.set(value.subject, value.position);
    }
    expect([...heard.keys()].sort()).toEqual([...subjects].sort());
    // From every place on, all that had not been told by then is told.
    const order = [...heard];
    for (const at of [0, 10, 50, 98]) {
      const since = new Set((await feed.since(demoNetworkId, order[at]?.[1] ?? 0)).map(({ subject }) => subject));
      for (const [subject] of order.slice(at + 1)) expect(since.has(subject)).toBe(true);
    }
    expect((await feed.since(demoNetworkId, begin)).length).toBeGreaterThanOrEqual(100);
    await expect(feed.since(demoNetworkId, 2 ** 50)).rejects.toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
    control.abort();
  });
});

describe('an event stream', () => {
  const served = async (answer: (response: ServerResponse) => void): Promise<{ url: string; stop: () => void }> => {
    const server = createServer((_request, response) => answer(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
  };

  it('waits for a client that does not read, and gives it up after a while', async () => {
    let stream: EventStream | undefined;
    let sent = 0;
    let buffered = 0;
    const { url, stop } = await served(async (response) => {
      stream = answerEvents(response, { patience: 200 });
      while (!stream.closed.aborted) {
        await stream.send({ event: 'next', id: 'x', data: 'y'.repeat(100_000) });
        sent += 1;
        buffered = Math.max(buffered, response.writableLength);
      }
    });
    const response = await new Promise<IncomingMessage>((resolve) => get(url, resolve));
    response.on('error', () => undefined);
    response.pause();
    await until(async () => (stream?.closed.aborted ? true : undefined));
    // What the kernel takes, and one message.
    expect(sent).toBeLessThan(500);
    expect(buffered).toBeLessThan(300_000);
    response.destroy();
    stop();
  });

  it('has a heartbeat while nothing is told', async () => {
    let stream: EventStream | undefined;
    const { url, stop } = await served((response) => {
      stream = answerEvents(response, { heartbeat: 5 });
    });
    let text = '';
    const response = await fetch(url);
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (text.length >= 12) break;
    }
    expect(text.replaceAll(':\n\n', '')).toBe('');
    await until(async () => (stream?.closed.aborted ? true : undefined));
    stop();
  });

  it('is read as it was written, however it is cut', async () => {
    const { url, stop } = await served(async (response) => {
      const stream = answerEvents(response);
      await stream.send({ id: 'mark' });
      await stream.send({ event: 'next', id: 'one', data: { text: 'a\n\nb: ш event: next' } });
      await stream.complete();
    });
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    stop();
    const inPieces = async function* (size: number) {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    for (const size of [1, 2, 7, bytes.length]) {
      const messages = [];
      for await (const message of readEvents(inPieces(size))) messages.push(message);
      expect(messages).toEqual([
        { event: '', id: 'mark', data: '' },
        { event: 'next', id: 'one', data: JSON.stringify({ text: 'a\n\nb: ш event: next' }) },
        { event: 'complete', id: null, data: '' },
      ]);
    }
  });
});

describe('a stream about one thing', () => {
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
    type Query { nothing: String }
    type Subscription { changed: Row }
    type Row @key(fields: "id") { id: ID! }
  `;
  it('ends at its next mark when that can no longer be seen, though nothing happened', async () => {
    let visible = true;
    const source = async function* () {
      for (let mark = 1; ; mark += 1) yield { subject: null, id: String(mark) };
    };
    const schema = buildProtectedSchema({
      name: 'shelters',
      sdl,
      resolvers: {
        Row: { __resolveReference: () => null },
        Subscription: {
          changed: {
            subscribe: () => Object.assign(source(), { ofOne: 'one' }),
            resolve: ({ subject }: { subject: string }) => (visible ? { id: subject } : null),
          },
        },
      },
      rules: { 'Query.nothing': 'parent', 'Subscription.changed': { allow: () => true }, 'Row.id': 'parent' },
    });
    const subgraph = {
      name: 'shelters',
      schema,
      contextFor: (request) => ({ ...request, report: () => undefined }),
      work: () => undefined,
      ready: async () => true,
      stop: async () => undefined,
    } satisfies Subgraph;
    const { signal } = new AbortController();
    const stream = openStream(subgraph, {
      document: parse('subscription { changed { id } }'),
      viewer,
      requestId: randomUUID(),
      lastEventId: null,
      signal,
    });
    expect((await stream.next()).value).toEqual({ result: null, id: '1' });
    expect((await stream.next()).value).toEqual({ result: null, id: '2' });
    visible = false;
    expect((await stream.next()).done).toBe(true);
  });
});

describe('ticks', () => {
  it('are told when the clock has come to them, once each, and the last one is told to whoever begins', async () => {
    let now = Date.UTC(2030, 0, 1, 12, 14, 59, 990);
    const clock = async () => new Date(now);
    const quarter = 900_000;
    const tickBefore = (moment: Date) => new Date(Math.floor(moment.getTime() / quarter) * quarter);
    const ticks = clockTicks({ clock, tickBefore, everyMilliseconds: quarter });
    const heard: string[] = [];
    const control = new AbortController();
    expect((await ticks.follow((tick) => heard.push(tick.toISOString()), control.signal)).toISOString()).toBe('2030-01-01T12:00:00.000Z');
    expect(heard).toEqual([]);
    now += 10;
    await until(async () => (heard.length > 0 ? true : undefined));
    expect(heard).toEqual(['2030-01-01T12:15:00.000Z']);
    expect((await ticks.follow(() => undefined, control.signal)).toISOString()).toBe('2030-01-01T12:15:00.000Z');
    now -= 5_000;
    expect(heard).toHaveLength(1);
    control.abort();
  });
});

describe('a gate', () => {
  it('lets so many in at once, in their order, and goes on after a failure', async () => {
    const gate = createGate(2);
    const begun: number[] = [];
    let inside = 0;
    let most = 0;
    const all = Array.from({ length: 10 }, (_none, number) =>
      gate(async () => {
        begun.push(number);
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
        if (number === 3) throw new Error('away');
      }),
    );
    const settled = await Promise.allSettled(all);
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect([begun, most]).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 2]);
  });
});
