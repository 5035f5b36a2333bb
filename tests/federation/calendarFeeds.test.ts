import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCaseId, demoCaseReference } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ work: false });
});
afterAll(() => hub.stop());

const mutate = async (persona: PersonaName, document: string) => (await hub.ask(persona, `mutation { ${document} }`)).data;
const create = async (persona: PersonaName, input = '') =>
  (await mutate(persona, `createCalendarFeed(input: { ${input} }) { path token feed { id language expiresAt } errors { code } }`))
    .createCalendarFeed;
const fetchPath = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, hub.url), { headers });
const shapeOf = async (response: Response) => {
  const body = await response.text();
  const headers = [...response.headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  return { status: response.status, headers, body: body.replace(/"requestId":"[^"]+"/, '') };
};

interface Component {
  readonly name: string;
  readonly properties: Map<string, string>;
  readonly children: Component[];
}

/** Reads a calendar as RFC 5545 says it is written; throws where it is not. */
function parseCalendar(text: string): Component {
  if (!text.endsWith('\r\n') && !text.endsWith('END:VCALENDAR')) throw new Error('The last line does not end.');
  const raw = text.replace(/\r\n$/, '').split('\r\n');
  if (raw.some((line) => line.includes('\n') || Buffer.byteLength(line) > 75)) throw new Error('3.1: a line is longer than 75 octets.');
  const lines = raw
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
  const open: Component[] = [];
  for (const [index, line] of lines.entries()) {
    const [, name = '', , value = ''] = /^([A-Z0-9-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`3.1: not a content line: ${line}`);
    if (name === 'BEGIN') {
      const component: Component = { name: value, properties: new Map(), children: [] };
      open.at(-1)?.children.push(component);
      open.push(component);
    } else if (name === 'END') {
      const ended = open.pop();
      if (ended?.name !== value) throw new Error(`3.6: ${value} ends what it did not begin.`);
      if (open.length === 0) {
        if (index !== lines.length - 1) throw new Error('Something follows the calendar.');
        return ended;
      }
    } else open.at(-1)?.properties.set(line.slice(0, line.indexOf(':')), value);
  }
  throw new Error('The calendar does not end.');
}

describe('a calendar feed', () => {
  it('gives out days and nothing else, in the form of RFC 5545', async () => {
    const { path } = await create('lawyer');
    const response = await fetchPath(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    const calendar = parseCalendar(text);
    expect(calendar.properties.get('VERSION')).toBe('2.0');
    expect(calendar.properties.get('PRODID')).toBeTruthy();
    expect([...calendar.properties.keys()].join()).toContain('REFRESH-INTERVAL');
    const { data } = await hub.ask('lawyer', '{ deadlines(due: {}, first: 100) { edges { node { id dueOn title case { reference } } } } }');
    const due = data.deadlines.edges.map(({ node }: { node: { dueOn: string } }) => node.dueOn.replaceAll('-', ''));
    expect(calendar.children.map(({ properties }) => properties.get('DTSTART;VALUE=DATE'))).toEqual(due);
    for (const { name, properties, children } of calendar.children) {
      expect([name, properties.get('SUMMARY')]).toEqual(['VEVENT', 'Deadline']);
      expect(properties.get('UID')).toMatch(/^[0-9a-f]{32}@saya$/);
      expect(properties.get('DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/);
      expect(properties.has('DESCRIPTION') || properties.has('LOCATION') || properties.has('URL')).toBe(false);
      expect(children.map((alarm) => [alarm.name, alarm.properties.get('ACTION'), alarm.properties.get('TRIGGER')])).toEqual([
        ['VALARM', 'DISPLAY', '-P1D'],
      ]);
    }
    expect(new Set(calendar.children.map(({ properties }) => properties.get('UID'))).size).toBe(due.length);
    for (const secret of [
      demoCaseReference,
      demoCaseId,
      'http',
      ...data.deadlines.edges.flatMap(({ node }: { node: { id: string; title: string } }) => [node.id, node.title]),
    ])
      expect(text).not.toContain(secret);
  });

  it('is the same bytes until something changes, and is then not sent again', async () => {
    const { path } = await create('lawyer', 'language: KY');
    const first = await fetchPath(path);
    expect(await first.text()).toContain('SUMMARY:Мөөнөт');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetchPath(path, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await hub.ask(
      'lawyer',
      `mutation { addDeadline(input: { caseId: "${demoCaseId}", kind: OTHER, title: "x", dueOn: "2030-01-01" }) { errors { code } } }`,
    );
    expect((await fetchPath(path, { 'if-none-match': etag })).status).toBe(200);
  });

  it('is read with the token as a password too', async () => {
    const { token } = await create('counsellor');
    const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`any:${password}`).toString('base64')}` });
    expect((await fetchPath('/calendars/feed.ics', basic(token))).status).toBe(200);
    expect((await fetchPath('/calendars/feed.ics', basic('wrong'))).status).toBe(404);
    const unsaid = await fetchPath('/calendars/feed.ics');
    expect([unsaid.status, unsaid.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="calendar"']);
  });

  it('revoked, expired and never made looks the same', async () => {
    const [revoked, expired] = [await create('lawyer'), await create('lawyer')];
    const revoke = `revokeCalendarFeed(input: { feedId: "${revoked.feed.id}" }) { feed { id } errors { code } }`;
    expect((await mutate('lawyer-other', revoke)).revokeCalendarFeed).toEqual({ feed: null, errors: [{ code: 'NOT_FOUND' }] });
    expect((await mutate('lawyer', revoke)).revokeCalendarFeed.errors).toEqual([]);
    expect((await mutate('lawyer', revoke)).revokeCalendarFeed.errors).toEqual([{ code: 'NOT_FOUND' }]);
    await hub.admin`update cases.calendar_feeds set expires_at = now() where id = ${expired.feed.id}`;
    const never = await shapeOf(await fetchPath(`/calendars/${randomBytes(32).toString('base64url')}.ics`));
    expect(never.status).toBe(404);
    expect(await shapeOf(await fetchPath(revoked.path))).toEqual(never);
    expect(await shapeOf(await fetchPath(expired.path))).toEqual(never);
    expect(await shapeOf(await fetchPath('/calendars/x/y'))).toEqual(never);
  });

  it('shows only what the member is on now', async () => {
    const { path } = await create('counsellor');
    const events = async () => parseCalendar(await (await fetchPath(path)).text()).children.length;
    expect(await events()).toBeGreaterThan(0);
    await hub.admin`update cases.assignments set until = now() where member_id = ${memberIdOf('counsellor')}`;
    expect(await events()).toBe(0);
    await hub.admin`update cases.assignments set until = null where member_id = ${memberIdOf('counsellor')}`;
    const { path: others } = await create('lawyer-other');
    expect(parseCalendar(await (await fetchPath(others)).text()).children).toEqual([]);
  });

  it('cannot be asked without end', async () => {
    const { path, feed } = await create('lawyer');
    await hub.admin`update cases.calendar_feeds set uses = 60, window_began_at = now() where id = ${feed.id}`;
    const response = await fetchPath(path);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3600']);
    await hub.admin`update cases.calendar_feeds set window_began_at = now() - interval '61 minutes' where id = ${feed.id}`;
    expect((await fetchPath(path)).status).toBe(200);
  });

  it('is listed with its last use to its owner; its token is kept nowhere', async () => {
    const { path, token, feed } = await create('lawyer');
    await fetchPath(path);
    const listed = async (persona: PersonaName) => (await hub.ask(persona, '{ myCalendarFeeds { id lastUsedAt } }')).data.myCalendarFeeds;
    expect((await listed('lawyer')).find(({ id }: { id: string }) => id === feed.id).lastUsedAt).toBeTruthy();
    expect((await listed('counsellor')).some(({ id }: { id: string }) => id === feed.id)).toBe(false);
    const kept = await hub.admin`select calendar_feeds::text as one from cases.calendar_feeds`;
    expect(kept.some(({ one }) => String(one).includes(token) || String(one).includes(Buffer.from(token).toString('hex')))).toBe(false);
    expect(hub.logged()).not.toContain(token);
  });

  it('is refused with what is wrong', async () => {
    expect((await create('lawyer', 'days: 0')).errors).toEqual([{ code: 'INVALID_DAYS' }]);
    expect((await create('lawyer', 'days: 367')).errors).toEqual([{ code: 'INVALID_DAYS' }]);
    const many = await Promise.all(Array.from({ length: 12 }, () => create('lawyer')));
    expect(many.some(({ errors }) => errors[0]?.code === 'TOO_MANY')).toBe(true);
    const [{ running }] = (await hub.admin`select count(*)::int as running from cases.calendar_feeds
      where member_id = ${memberIdOf('lawyer')} and revoked_at is null and expires_at > now()`) as unknown as [{ running: number }];
    expect(running).toBe(10);
  });

  it.each(['opposing-counsel', 'court-clerk', 'police', 'hotline', 'coordinator'] as const)('is not for %s', async (persona) => {
    const { errors } = await hub.ask(persona, 'mutation { createCalendarFeed(input: {}) { token } }');
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
