import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoCaseId } from '../../hub/demo/network.ts';
import { type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { SayaError } from '../../platform/errors.ts';
import type { OpenStream } from '../../platform/live/openStream.ts';
import type { SubgraphStreams } from '../../platform/live/streamCaller.ts';
import type { SubgraphCallers } from '../../platform/subgraphCaller.ts';
import { clearDisclosures, type Loose, until, untilTold } from '../support/disclosures.ts';
import { clearReferrals, referralInput, sendDocument, sendReferral } from '../support/referrals.ts';
import { follow, type OpenOptions, openStream, type TestStream, tokenOf } from '../support/streams.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';
import { signToken } from '../support/tokens.ts';

let hub: TestHub;
let dead = false;
/** Streams the gateway has open to subgraphs, and what it took of them. */
let upstream = 0;
let taken = 0;
const counted = (real: OpenStream): OpenStream =>
  async function* (call) {
    upstream += 1;
    try {
      for await (const result of real(call)) {
        taken += 1;
        yield result;
      }
    } finally {
      upstream -= 1;
    }
  };
beforeAll(async () => {
  hub = await startTestHub({
    production: true,
    limitStreams: { ofMember: 3, ofProcess: 130 },
    streams: (real) => Object.fromEntries(Object.entries(real).map(([name, open]) => [name, counted(open)])) as unknown as SubgraphStreams,
    callers: (real) =>
      ({
        ...real,
        shelters: (call) => (dead ? Promise.resolve({ data: null, errors: [new SayaError('SERVICE_UNAVAILABLE')] }) : real.shelters(call)),
      }) satisfies SubgraphCallers,
  });
});
afterAll(() => hub.stop());
const open: TestStream[] = [];
beforeEach(async () => {
  dead = false;
  await clearReferrals(hub);
  await clearDisclosures(hub);
});
afterEach(async () => {
  for (const stream of open.splice(0)) stream.close();
  await until(async () => (upstream === 0 ? true : undefined));
});
const listen = async (persona: PersonaName, query: string, options: OpenOptions = {}): Promise<TestStream> => {
  const stream = await follow(hub, persona, query, options);
  open.push(stream);
  return stream;
};

const all = 'subscription { referralChanged { id status shelter { codeName } } }';
const receive = (id: string) =>
  hub.ask('shelter-juniper', `mutation { receiveReferral(input: { referralId: "${id}" }) { errors { code } } }`);
/** A referral of the hotline by a colleague: a member waits for one answer of a shelter at a time. A mutation is told on a stream too. */
const send = async (): Promise<string> => {
  const token = await signToken(hub, { ...viewerOf('hotline'), memberId: randomUUID() }, 600);
  const { data } = await (await openStream(hub, token, sendDocument, { variables: { input: referralInput() } })).event(1);
  return data.sendReferral.referral.id;
};
const codes = (stream: TestStream) => stream.told().flatMap(({ errors = [] }) => errors.map(({ extensions }: Loose) => extensions.code));
/** As if a referral had changed, without the rest of its life. */
const touch = (ids: readonly string[]) =>
  hub.admin.begin(async (sql) => {
    const { organisationId, memberId, networkId } = viewerOf('hotline');
    await sql`
      insert into referrals.outbox (network_id, subject, kind, payload, member_id, organisation_id, request_id)
      select ${networkId}, id::uuid, 'referral.changed', ${sql.json({ fromOrganisationId: organisationId })}, ${memberId}, ${organisationId}, gen_random_uuid()
      from unnest(${ids as string[]}::text[]) id`;
    await sql`select pg_notify('saya_outbox_referrals', '')`;
  });

describe('a stream', () => {
  it('has the headers of an answer, and an id for every event', async () => {
    const stream = await listen('hotline', all);
    await stream.caughtUp();
    const id = await send();
    expect((await stream.event(1)).data.referralChanged.id).toBe(id);
    expect(stream.status).toBe(200);
    expect(Object.fromEntries(['content-type', 'cache-control'].map((name) => [name, stream.headers.get(name)]))).toEqual({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(stream.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(stream.text()).toMatch(/event: next\nid: [\w-]{40,}\ndata: /);
    expect(stream.text()).not.toContain(`id: ${id}`);
  });

  it('ends with its token, and tells nothing after', async () => {
    const token = await signToken(hub, viewerOf('hotline'), 5);
    const stream = await listen('hotline', all, { token });
    await stream.caughtUp();
    await send();
    await stream.event(1);
    expect(await stream.ended()).toBe(true);
    expect(codes(stream)).toEqual(['UNAUTHENTICATED']);
    await until(async () => (upstream === 0 ? true : undefined));
    expect(stream.told()).toHaveLength(2);
  });

  it('is let go everywhere when its client goes', async () => {
    const stream = await listen('hotline', all);
    await stream.caughtUp();
    expect(upstream).toBe(1);
    stream.close();
    await until(async () => (upstream === 0 ? true : undefined));
  });

  it('goes on after the connection that listens was lost, with nothing lost', async () => {
    const stream = await listen('hotline', all);
    await stream.caughtUp();
    const lost = await hub.admin`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%' and usename = 'saya_referrals'`;
    expect(lost.length).toBeGreaterThan(0);
    const id = await send();
    expect((await stream.event(1)).data.referralChanged.id).toBe(id);
  });

  it('goes on after every connection of its service was lost', async () => {
    const stream = await listen('hotline', all);
    await stream.caughtUp();
    await hub.admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'saya_referrals'`;
    const id = await until(async () => (await sendReferral(hub, 'hotline'))?.referral?.id as string | undefined);
    expect((await stream.event(1)).data.referralChanged.id).toBe(id);
  });

  it('that no longer can be read ends with a code, and coming back loses nothing', async () => {
    const stream = await listen('hotline', all);
    const mark = await stream.caughtUp();
    await hub.admin`revoke select on referrals.referrals from saya_referrals`;
    const id = randomUUID();
    await touch([id]);
    expect(await stream.ended()).toBe(true);
    expect(codes(stream)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(stream.text()).not.toMatch(/permission|select |referrals\.referrals|\.ts\b/);
    await hub.admin`grant select on referrals.referrals to saya_referrals`;
    expect(stream.lastId()).toBe(mark);
  });

  it('with a dead subgraph has a null and a code for its part, in that event only', async () => {
    const stream = await listen('hotline', all);
    await stream.caughtUp();
    const id = await send();
    await stream.event(1);
    dead = true;
    await touch([id]);
    const broken = await stream.event(2);
    expect(broken.data.referralChanged).toMatchObject({ id, shelter: null });
    expect(broken.errors.map(({ extensions }: Loose) => extensions.code)).toEqual(['SERVICE_UNAVAILABLE']);
    dead = false;
    await touch([id]);
    expect(await stream.event(3)).toEqual({ data: { referralChanged: { id, status: 'SENT', shelter: { codeName: 'Juniper' } } } });
  });
});

describe('coming back', () => {
  it('tells what changed meanwhile, each referral once with its present state', async () => {
    const [first, second] = [await send(), await send()];
    const stream = await listen('hotline', all);
    const mark = await stream.caughtUp();
    stream.close();
    await receive(second);
    await hub.ask('shelter-juniper', `mutation { acceptReferral(input: { referralId: "${second}" }) { errors { code } } }`);
    await receive(first);
    const again = await listen('hotline', all, { lastEventId: mark });
    const next = await again.caughtUp();
    const told = again.told().map(({ data }) => [data.referralChanged.id, data.referralChanged.status]);
    expect(told).toHaveLength(2);
    expect(Object.fromEntries(told)).toEqual({ [first]: 'RECEIVED', [second]: 'ACCEPTED' });
    // What other transactions of the database still held open may come again, for as long as they did.
    let id = next;
    await until(async () => {
      const later = await listen('hotline', all, { lastEventId: id });
      id = await later.caughtUp();
      later.close();
      return later.told().length === 0 ? true : undefined;
    });
  });

  it('from the middle of several loses none of the others', async () => {
    const stream = await listen('hotline', all);
    const mark = await stream.caughtUp();
    const ids = [await send(), await send()];
    await touch(ids);
    const again = await listen('hotline', all, { lastEventId: mark });
    await again.caughtUp();
    const [firstId] = [...again.text().matchAll(/event: next\nid: (\S+)/g)].map(([, id]) => id);
    const told = again.told().map(({ data }) => data.referralChanged.id);
    const third = await listen('hotline', all, { lastEventId: firstId as string });
    await third.caughtUp();
    expect([told[0], ...third.told().map(({ data }) => data.referralChanged.id)]).toEqual(expect.arrayContaining(ids));
  });

  it('hears of a change whose transaction was the longer one', async () => {
    const id = await send();
    const stream = await listen('hotline', all);
    await stream.caughtUp();
    const other = await send();
    const told = () => stream.told().filter(({ data }) => data.referralChanged.id === other).length;
    await until(async () => (told() === 1 ? true : undefined));
    let finish = () => {};
    const begun = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { organisationId, memberId, networkId } = viewerOf('hotline');
    let written = () => {};
    const inserted = new Promise<void>((resolve) => {
      written = resolve;
    });
    const slow = hub.admin.begin(async (sql) => {
      await sql`insert into referrals.outbox (network_id, subject, kind, payload, member_id, organisation_id, request_id)
        values (${networkId}, ${id}, 'referral.changed', ${sql.json({ fromOrganisationId: organisationId })}, ${memberId}, ${organisationId}, gen_random_uuid())`;
      written();
      await begun;
    });
    await inserted;
    await touch([other]);
    await until(async () => (told() === 2 ? true : undefined));
    const mark = stream.lastId() as string;
    stream.close();
    finish();
    await slow;
    const again = await listen('hotline', all, { lastEventId: mark });
    await again.caughtUp();
    expect(again.told().map(({ data }) => data.referralChanged.id)).toContain(id);
  });

  it('with somebody else’s id, one of another subscription, or one that was made up is refused', async () => {
    const mark = await (await listen('hotline', all)).caughtUp();
    const one = `subscription { referralChanged(id: "${await send()}") { id } }`;
    const streams = [
      await listen('hospital', all, { lastEventId: mark }),
      await listen('hotline', one, { lastEventId: mark }),
      await listen('police', all, { lastEventId: 'made-up' }),
    ];
    for (const stream of streams) {
      expect(await stream.ended()).toBe(true);
      expect(codes(stream)).toEqual(['BAD_CURSOR']);
    }
  });
});

describe('bounds', () => {
  it('a member has only so many streams; one that is closed makes room', async () => {
    const streams = [await listen('hotline', all), await listen('hotline', all), await listen('hotline', all)];
    await Promise.all(streams.map((stream) => stream.caughtUp()));
    const refused = await listen('hotline', all);
    expect(refused.status).toBe(429);
    await refused.ended();
    const requestId = refused.headers.get('x-request-id');
    expect(JSON.parse(refused.text()).errors).toEqual([
      { message: 'Too many streams are open. Close one, or wait.', extensions: { code: 'TOO_MANY_STREAMS', requestId } },
    ]);
    expect((await listen('hospital', all)).status).toBe(200);
    streams[0]?.close();
    await until(async () => ((await listen('hotline', all)).status === 200 ? true : undefined));
  });

  it('a process has only so many, whoever asks', async () => {
    const small = await startTestHub({ besides: hub, limitStreams: { ofMember: 3, ofProcess: 1 } });
    try {
      const first = await openStream(small, await tokenOf(hub, 'hotline'), all);
      await first.caughtUp();
      expect((await openStream(small, await tokenOf(hub, 'hospital'), all)).status).toBe(429);
      first.close();
    } finally {
      await small.stop();
    }
  });

  it('a client that never reads is waited for: nothing more is read for it, and others hear everything', async () => {
    const id = await send();
    const token = await tokenOf(hub, 'hotline');
    const { hostname, port } = new URL(hub.url);
    const socket = connect({ host: hostname, port: Number(port) });
    socket.on('error', () => undefined);
    socket.pause();
    const { memberId, organisationId, networkId } = viewerOf('hotline');
    await hub.admin`insert into referrals.referral_events (network_id, referral_id, status, member_id, organisation_id)
      select ${networkId}, ${id}, 'SENT', ${memberId}, ${organisationId} from generate_series(1, 200)`;
    const large = `subscription { referralChanged { ${Array.from({ length: 35 }, (_none, index) => `a${index}: history { at status }`).join(' ')} } }`;
    const body = JSON.stringify({ query: large });
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\naccept: text/event-stream\r\nauthorization: Bearer ${token}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await until(async () => (upstream === 1 ? true : undefined));
    const reader = await listen('hotline', all);
    await reader.caughtUp();
    const before = taken;
    let told = 0;
    // Until the stuck stream takes nothing while the other does.
    let stuck = 0;
    for (let round = 0; round < 1_000 && stuck < 20; round += 1) {
      const earlier = taken;
      await touch([id]);
      told += 1;
      await reader.event(told);
      stuck = taken - earlier <= 1 ? stuck + 1 : 0;
    }
    expect(stuck).toBe(20);
    expect(taken - before).toBeLessThan(told * 2);
    socket.destroy();
  }, 120_000);

  it('a hundred are reached, and the one whose right was taken meanwhile is not', async () => {
    const { referral } = await sendReferral(hub, 'hotline');
    await hub.ask(
      'counsellor',
      `mutation { attachReferral(input: { caseId: "${demoCaseId}", referralCode: "${referral.code}" }) { errors { code } } }`,
    );
    // Who reads it is told anew, once for all.
    await untilTold(hub, 'cases');
    const colleagues = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const token = await signToken(hub, { ...viewerOf('hotline'), memberId: randomUUID() }, 600);
        const stream = await openStream(
          hub,
          token,
          `subscription { referralChanged(id: "${referral.id}") { status shelter { codeName } } }`,
        );
        open.push(stream);
        return stream;
      }),
    );
    const revoked = await listen('lawyer', `subscription { referralChanged(id: "${referral.id}") { status } }`);
    await Promise.all([...colleagues, revoked].map((stream) => stream.caughtUp()));
    await hub.admin`delete from referrals.referral_readers where member_id = ${viewerOf('lawyer').memberId}`;
    await receive(referral.id);
    for (const stream of colleagues)
      expect((await stream.event(1)).data.referralChanged).toEqual({ status: 'RECEIVED', shelter: { codeName: 'Juniper' } });
    expect(await revoked.ended()).toBe(true);
    expect(revoked.told()).toEqual([]);
  });
});

describe('what is refused', () => {
  const bodies: readonly [string, string][] = [
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { referralChanged { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { referralChanged { id } availabilityChanged { asOf } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      `subscription { referralChanged { ${Array.from({ length: 60 }, (_none, index) => `a${index}: id`).join(' ')} } }`,
      'QUERY_TOO_COMPLEX',
    ],
    ['{ __schema { types { name } } }', 'INTROSPECTION_DISABLED'],
    ['subscription A { referralChanged { id } } subscription B { referralChanged { id } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($id: ID!) { referral(id: $id) { id } }', 'BAD_USER_INPUT'],
  ];
  it.each(bodies)('%s: as it would be as JSON', async (query, code) => {
    const stream = await listen('hotline', query);
    expect(await stream.ended()).toBe(true);
    const asJson = JSON.parse((await hub.ask('hotline', query)).text);
    const requestId = stream.headers.get('x-request-id');
    expect(stream.told()).toEqual([
      JSON.parse(JSON.stringify(asJson).replaceAll(asJson.errors[0].extensions.requestId, String(requestId))),
    ]);
    expect(codes(stream)[0]).toBe(code);
  });

  it.each(['{"query": 5}', '[]', '"text"', '{}', '{"query": "{ viewer { memberId } }", "variables": "x"}', '{"query": '])(
    'the body %s is a bad request',
    async (body) => {
      const stream = await listen('hotline', '', { body });
      await stream.ended();
      expect([stream.status, JSON.parse(stream.text()).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  it('without a token nothing is read', async () => {
    const stream = await listen('hotline', all, { token: 'made-up', body: '{ not json' });
    await stream.ended();
    expect([stream.status, JSON.parse(stream.text()).errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});
