import { cpSync } from 'node:fs';
import { type PersonaName, personaNames } from '../../hub/demo/personas.ts';
import { fetchToken } from '../../hub/identity/token.ts';
import { subgraphNames } from '../../platform/subgraph.ts';
import type { TestHub } from '../support/testNetwork.ts';
import { startFaultyHub } from './plant.ts';
import type { WorldPair } from './worldChanges.ts';
import type { WorldQuestion } from './worldQuestions.ts';

/** A world with the rows it goes back to, and the keys they are sealed under. */
interface World extends TestHub {
  /** Makes every row what it was, past triggers and row-level security. */
  goBack(): Promise<void>;
}

interface Rows {
  readonly tables: readonly { readonly schema: string; readonly name: string; readonly rows: string }[];
  readonly sequences: readonly { readonly name: string; readonly last: string }[];
}

/** Every row of a database at one moment. */
const rowsOf = (from: TestHub): Promise<Rows> =>
  from.admin.begin('isolation level repeatable read', async (tx) => {
    const named = await tx<{ schema: string; name: string }[]>`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_schema in ${tx(subgraphNames)} and table_type = 'BASE TABLE' and table_name not like '%migration%'`;
    const tables = [];
    for (const { schema, name } of named) {
      const [row] = await tx.unsafe(`select coalesce(jsonb_agg(one), '[]')::text as rows from ${schema}.${name} one`);
      tables.push({ schema, name, rows: String(row?.rows) });
    }
    const sequences = await tx<{ name: string; last: string }[]>`
      select format('%I.%I', schemaname, sequencename) as name, last_value::text as last from pg_sequences
      where schemaname in ${tx(subgraphNames)} and last_value is not null`;
    return { tables, sequences };
  });

/** Keeps rows beside a world's own tables, to go back to. */
async function beginningWith({ tables, sequences }: Rows, from: TestHub, to: TestHub): Promise<World> {
  const statements = ['set local session_replication_role = replica'];
  await to.admin`create schema origin`;
  for (const { schema, name, rows } of tables) {
    const [table, kept] = [`${schema}.${name}`, `origin.${schema}_${name}`];
    await to.admin.unsafe(`create table ${kept} (like ${table})`);
    await to.admin.unsafe(`insert into ${kept} select * from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`, [rows]);
    statements.push(`delete from ${table}`, `insert into ${table} select * from ${kept}`);
  }
  for (const { name, last } of sequences) statements.push(`select setval('${name}', ${last})`);
  return {
    ...to,
    goBack: async () => {
      cpSync(from.keysFolder, to.keysFolder, { recursive: true });
      cpSync(from.caseKeysFolder, to.caseKeysFolder, { recursive: true });
      await to.admin.begin((tx) => tx.unsafe(statements.join(';')).simple());
    },
  };
}

/** Two worlds behind one sign-in. */
export interface Worlds {
  readonly left: World;
  readonly right: World;
  readonly tokens: Readonly<Record<PersonaName, string>>;
}

/**
 * Two hubs with the first one's rows, where nothing happens between requests.
 * @param plant a fault in both of them
 */
export async function openWorlds(first: TestHub, plant: Parameters<typeof startFaultyHub>[0] = () => ({})): Promise<Worlds> {
  const left = await startFaultyHub(plant, { work: false });
  const right = await startFaultyHub(plant, { work: false, besides: left });
  const clientSecret = left.secrets.IDENTITY_CLIENT_SECRET;
  const tokens = await Promise.all(
    personaNames.map(async (persona) => [persona, await fetchToken({ issuer: left.issuer, clientSecret, persona })] as const),
  );
  const rows = await rowsOf(first);
  return {
    left: await beginningWith(rows, first, left),
    right: await beginningWith(rows, first, right),
    tokens: Object.fromEntries(tokens) as Record<PersonaName, string>,
  };
}

export async function closeWorlds({ left, right }: Worlds): Promise<void> {
  await right.stop();
  await left.stop();
}

/**
 * Draws the boards and pictures of the coming hour, the same in both worlds: at a tick they may tell of what changed before it, and
 * the clock must not decide whether a tick falls into a run.
 */
const drawAhead = async ({ admin }: TestHub) => {
  await admin`
    insert into shelters.board_ticks (network_id, at, zone_id, stage, band)
    select drawn.network_id, tick, zone_id, stage, band from shelters.board_ticks drawn,
      generate_series(date_bin('6 hours', now(), 'epoch'), now() + interval '1 hour', interval '6 hours') tick
    on conflict do nothing`;
  await admin`
    insert into shelters.pictures (network_id, at, shelter_id, free_units, openings, confirmed_at)
    select shelter.network_id, tick, shelter.id, coalesce((select array_agg(unit.id) from shelters.units unit
      where unit.network_id = shelter.network_id and unit.shelter_id = shelter.id and unit.state = 'FREE'), '{}'),
      coalesce((select jsonb_object_agg(unit.id, unit.free_on) from shelters.units unit
        where unit.network_id = shelter.network_id and unit.shelter_id = shelter.id and unit.free_on is not null), '{}'), shelter.confirmed_at
    from shelters.shelters shelter, generate_series(date_bin('5 minutes', now(), 'epoch'), now() + interval '1 hour', interval '5 minutes') tick
    where shelter.active on conflict do nothing`;
};

/** Makes both worlds what they began with, and then a pair's two. */
export async function differIn({ left, right }: Worlds, { so, otherwise }: WorldPair): Promise<void> {
  await Promise.all(
    [left, right].map(async (world) => {
      await world.goBack();
      await drawAhead(world);
    }),
  );
  await so(right);
  await otherwise?.(left);
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

async function post(url: string, token: string, document: string): Promise<Reply> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: document }),
  });
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id'));
  return { status: response.status, headers, text: await response.text() };
}

/** Fields that are chance: a row's new id, the request's. They may differ when each stands for the same thing wherever it comes. */
const chanceIds = ['id', 'requestId', 'subjectId'];
/** Fields that are the clock: they may differ by as much as one world was asked later than the other. */
const clocks =
  /^(at|until|since|due|confirmBy|asOf|\w+(At|Since|Until)|began|ended|requested|expires|granted|revoked|approved|opened|declared|cleared|read|recorded|withdrawn|sent|answerDue|placed|confirmed|keyDestroyed|first|last|state)$/;
/** Sealed or drawn anew each time: only their length says something. */
const sealed = ['cursor', 'startCursor', 'endCursor', 'after', 'token'];
/** What a case is called by: a drawn number. */
const drawnReference = /^[A-Z]{2}-\d{4}-\d{6}$/;
/** Hashes over chance and clock. */
const hashes = ['root', 'note', 'leafHash', 'path'];
const latest = 15_000;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which new id of the one world stands for which of the other, over all answers. */
export class Correspondence {
  readonly #there = new Map<string, string>();
  readonly #back = new Map<string, string>();
  holds(left: string, right: string): boolean {
    if (!this.#there.has(left) && !this.#back.has(right)) {
      this.#there.set(left, right);
      this.#back.set(right, left);
    }
    return this.#there.get(left) === right && this.#back.get(right) === left;
  }
}

/** Where two answers differ in more than chance and clock; null when nowhere. */
function difference(left: unknown, right: unknown, at: string, ids: Correspondence): string | null {
  if (left === right) return null;
  const name = (
    at
      .replaceAll(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? ''
  ).replace(/__\d+$/, '');
  if (typeof left === 'string' && typeof right === 'string') {
    if (chanceIds.includes(name) && uuid.test(left) && uuid.test(right)) return ids.holds(left, right) ? null : at;
    if (name === 'reference' && drawnReference.test(left) && drawnReference.test(right)) return ids.holds(left, right) ? null : at;
    if (clocks.test(name) && Math.abs(Date.parse(left) - Date.parse(right)) < latest) return null;
    if ((sealed.includes(name) || hashes.includes(name)) && left.length === right.length) return null;
    if (name === 'entry') return difference(JSON.parse(left), JSON.parse(right), at, ids);
    return at;
  }
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return at;
  const keys = Object.keys(left);
  if (Array.isArray(left) !== Array.isArray(right) || keys.join() !== Object.keys(right).join()) return at;
  for (const key of keys) {
    const found = difference(left[key as never], right[key as never], Array.isArray(left) ? `${at}[${key}]` : `${at}.${key}`, ids);
    if (found !== null) return found;
  }
  return null;
}

/** Errors of parts that were asked at once come in the order of their answers: put into that of their paths. */
function inOrder(body: { data?: unknown; errors?: { path?: unknown }[] }): typeof body {
  const place = ({ path }: { path?: unknown }) => JSON.stringify(path ?? null);
  body.errors?.sort((one, other) => (place(one) < place(other) ? -1 : 1));
  return body;
}

/** What told two worlds apart. */
export interface Difference extends WorldQuestion {
  readonly at: string;
  readonly left: string;
  readonly right: string;
}

/** Asks both worlds the same. @returns what told them apart, or null; and whether the answer had data */
export async function askBoth(
  { left, right, tokens }: Worlds,
  { persona, document }: WorldQuestion,
  ids: Correspondence,
): Promise<{ difference: Difference | null; told: boolean; length: number }> {
  const [one, other] = await Promise.all([left, right].map(({ url }) => post(url, tokens[persona], document)));
  if (one === undefined || other === undefined) throw new Error('A world did not answer.');
  const bodies = [one.text, other.text].map((text) => inOrder(JSON.parse(text)));
  const told = Boolean(bodies[0]?.data);
  const at =
    difference(bodies[0], bodies[1], 'body', ids) ??
    difference([one.status, one.headers], [other.status, other.headers], 'http', ids) ??
    (one.text.length === other.text.length ? null : 'length');
  return {
    difference: at === null ? null : { persona, document, at, left: one.text, right: other.text },
    told,
    length: one.text.length,
  };
}
