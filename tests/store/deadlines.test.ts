import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase, viewerSession } from '../../platform/database.ts';
import { leftBy } from '../../platform/jobs.ts';
import { type KeyStore, KeyStoreUnavailable } from '../../platform/keys/index.ts';
import { standingOf } from '../../platform/viewer.ts';
import type { Asker } from '../../subgraphs/cases/store/asker.ts';
import { recordLegalEvent } from '../../subgraphs/cases/store/events.ts';
import { createCaseStore } from '../../subgraphs/cases/store/index.ts';
import { plantCases } from '../support/cases.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgresProxy.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
let proxy: PostgresProxy;
beforeAll(async () => {
  proxy = await startPostgresProxy(inject('adminUrl'));
  hub = await startTestHub({ work: false, urls: (real) => ({ ...real, cases: proxy.through(real.cases) }) });
});
afterAll(async () => {
  await hub.stop();
  await proxy.stop();
});

/** The coordinator's recalculation, done by this service on its own connection through the proxy. */
function worker() {
  const connection = connectDatabase({ url: proxy.through(hub.urls.cases), poolSize: 1 });
  const coordinator = { networkId: demoNetworkId, memberId: memberIdOf('coordinator'), organisationId: organisationIdOf('network') };
  const store = createCaseStore({
    database: connection.database,
    viewer: leftBy('cases', coordinator),
    requestId: randomUUID(),
    keys: hub.caseKeys,
    nameIndexKey: Buffer.alloc(32),
  });
  return { store, close: connection.close };
}

const ask = async (reason: string): Promise<string> => {
  const [row] = await hub.admin`insert into cases.recalculations (network_id, reason, asked_by)
    values (${demoNetworkId}, ${reason}, ${memberIdOf('coordinator')}) returning id`;
  return String(row?.id);
};

const questions = {
  myCases:
    '{ myCases(first: 100) { edges { node { reference team { memberId } survivor { alias } orders { endsOn } alarms { id } nextDeadline { title dueOn due } } } } }',
  deadlines:
    '{ deadlines(due: {}, first: 100) { edges { node { title dueOn due versions { reason } case { reference team { role } } } } } }',
  board: '{ deadlineBoard(filter: { role: LAWYER }) { overdue today thisWeek later } }',
};

/** How many statements cases sends for each question. */
async function statementsOf(): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const [name, document] of Object.entries(questions)) {
    let sent = 0;
    proxy.passage = () => {
      sent += 1;
      return 'pass';
    };
    const { errors } = await hub.ask('lawyer', document);
    expect(errors).toEqual([]);
    counted[name] = sent;
  }
  proxy.passage = () => 'pass';
  return counted;
}

describe('a lawyer with many cases', () => {
  it('costs no more statements than one with few', async () => {
    await plantCases(hub.admin, 10);
    const few = await statementsOf();
    expect(Object.values(few).every((count) => count > 0 && count < 60)).toBe(true);
    await plantCases(hub.admin, 90);
    expect(await statementsOf()).toEqual(few);
    await plantCases(hub.admin, 400);
    expect(await statementsOf()).toEqual(few);
    const { data } = await hub.ask('lawyer', questions.board);
    expect(data.deadlineBoard).toMatchObject({ overdue: 0, today: 0, thisWeek: 2, later: 1_001 });
  });

  it('has what is due read by an index, and the team asked for once', async () => {
    await hub.admin`insert into cases.deadlines (network_id, case_id, kind, due_on, entered_by, done_at)
      select network_id, case_id, kind, due_on - day, entered_by, now() from cases.deadlines, generate_series(1, 20) day`;
    await hub.admin`analyze cases.deadlines`;
    const rows = await asRole(
      'lawyer',
      (tx) => tx`explain (analyze, format json) select * from cases.deadlines where done_at is null and cancelled_at is null
        and case_id in (select id from cases.cases where status = 'OPEN') order by due_on, id limit 51`,
    );
    const plan = JSON.stringify(rows);
    expect(plan).toContain('deadlines_open');
    expect(plan).not.toMatch(/"Actual Loops":\s*[1-9]\d{2,}/);
  });
});

/** Asks the database as a persona of the cases service's own role, past all code. */
const asRole = <Rows>(persona: PersonaName, work: (tx: postgres.TransactionSql) => Promise<Rows>) =>
  hub.admin.begin(async (tx) => {
    await tx`set local role saya_cases`;
    await tx`select set_config('saya.network_id', ${demoNetworkId}, true), set_config('saya.member_id', ${memberIdOf(persona)}, true),
      set_config('saya.standing', ${standingOf(viewerOf(persona))}, true)`;
    return work(tx);
  });

describe('a deadline whose words cannot be opened now', () => {
  it('is told all the same, with its day', async () => {
    const connection = connectDatabase({ url: hub.urls.cases, poolSize: 1 });
    const storeWith = (keys: KeyStore) =>
      createCaseStore({
        database: connection.database,
        viewer: viewerOf('lawyer'),
        requestId: randomUUID(),
        keys,
        nameIndexKey: Buffer.alloc(32),
      });
    const away: KeyStore = { ...hub.caseKeys, unwrap: () => Promise.reject(new KeyStoreUnavailable()) };
    const titles = async (keys: KeyStore) => {
      const store = storeWith(keys);
      const found = await store.openDeadlines(demoCaseId);
      return Promise.all(found.map(async (one) => [one.dueOn, await store.deadlineTitle(one)]));
    };
    const known = await titles(hub.caseKeys);
    expect(known.map(([, title]) => title)).toContain('First hearing');
    expect(await titles(away)).toEqual(known.map(([dueOn]) => [dueOn, null]));
    await connection.close();
  });
});

describe('an event told by several at once', () => {
  it('is one event with one deadline', async () => {
    const connection = connectDatabase({ url: hub.urls.cases, poolSize: 6 });
    const subjectId = randomUUID();
    const tell = (happenedOn: string) => {
      const viewer = viewerOf('lawyer');
      const session = viewerSession(connection.database, viewer);
      const { networkId, memberId, organisationId } = viewer;
      const asker = { viewer, networkId, memberId, organisationId, requestId: randomUUID(), session } as unknown as Asker;
      return session((tx) => recordLegalEvent(tx, asker, { caseId: demoCaseId, kind: 'FILING_FILED', happenedOn, subjectId }));
    };
    await Promise.all(Array.from({ length: 6 }, () => tell('2026-03-02')));
    await Promise.all(['2026-03-03', '2026-03-04'].map(tell));
    await connection.close();
    const running =
      await hub.admin`select happened_on::text as on from cases.legal_events where subject_id = ${subjectId} and superseded_at is null`;
    expect(running).toHaveLength(1);
    const found = await hub.admin`select deadline.due_on::text as due from cases.deadlines deadline
      join cases.legal_events event on event.id = deadline.event_id where event.subject_id = ${subjectId}`;
    expect(found).toEqual([{ due: running[0]?.on === '2026-03-03' ? '2026-03-24' : '2026-03-25' }]);
    await hub.admin`delete from cases.deadline_versions where deadline_id in (select id from cases.deadlines where event_id in (select id from cases.legal_events where subject_id = ${subjectId}))`;
    await hub.admin`delete from cases.deadlines where event_id in (select id from cases.legal_events where subject_id = ${subjectId})`;
    await hub.admin`delete from cases.legal_events where subject_id = ${subjectId}`;
  });
});

describe('the tables of deadlines', () => {
  const tables = ['deadlines', 'deadline_versions', 'legal_events', 'recalculations', 'calendar_feeds'];

  it.each(['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline', 'auditor'] as const)(
    'have no row for %s',
    async (persona) => {
      await hub.admin`insert into cases.calendar_feeds (network_id, member_id, organisation_id, organisation_kind, roles, language, token_hash, expires_at)
      values (${demoNetworkId}, ${memberIdOf('lawyer')}, ${organisationIdOf('law-office')}, 'LAW_OFFICE', '{lawyer}', 'en', ${Buffer.from(randomUUID())}, now() + interval '1 day')`;
      await ask('RULE_CHANGED');
      for (const table of tables)
        expect([table, await asRole(persona, (tx) => tx`select from ${tx(`cases.${table}`)}`).then((rows) => rows.length)]).toEqual([
          table,
          0,
        ]);
      await hub.admin`delete from cases.recalculations`;
    },
  );

  it('keep every version: nobody may change or delete one, nor a deadline', async () => {
    for (const statement of [
      'delete from cases.deadline_versions',
      'update cases.deadline_versions set due_on = due_on + 1',
      'delete from cases.deadlines',
    ])
      await expect(asRole('lawyer', (tx) => tx.unsafe(statement))).rejects.toThrow('permission denied');
  });

  it('take a rule and a free day from coordinators only, and under their own name', async () => {
    const enter = (persona: PersonaName, by: PersonaName) =>
      asRole(
        persona,
        (tx) => tx`insert into cases.holidays (network_id, calendar, "on", effect, name, law, confirmed, entered_by)
          values (${demoNetworkId}, 'KG', '2032-01-08', 'FREE', '{}', '{}', true, ${memberIdOf(by)})`,
      );
    await expect(enter('lawyer', 'lawyer')).rejects.toThrow('row-level security');
    await expect(enter('coordinator', 'lawyer')).rejects.toThrow('row-level security');
  });
});

describe('recalculating every case of a network', () => {
  it('loses nothing and does nothing twice when it is killed in the middle', async () => {
    const first = worker();
    await first.store.recalculateDeadlines(await ask('RULE_CHANGED'));
    const count = async () => (await hub.admin`select count(*)::int as n from cases.deadlines where rule_code = 'ANSWER_TO_FILING'`)[0]?.n;
    expect(await count()).toBe(500);
    const [event] = await hub.admin`select case_id, subject_id from cases.legal_events where kind = 'FILING_FILED' limit 1`;
    const subject = { caseId: String(event?.case_id), kind: 'FILING_FILED' as const, subjectId: String(event?.subject_id) };
    const [{ due }] =
      (await hub.admin`select due_on::text as due from cases.deadlines where case_id = ${subject.caseId} and rule_code is not null`) as unknown as [
        { due: string },
      ];
    expect(await first.store.startedBy(subject)).toMatchObject([{ ruleCode: 'ANSWER_TO_FILING', dueOn: due }]);
    expect(await first.store.startedBy({ ...subject, subjectId: randomUUID() })).toEqual([]);
    await first.close();

    await hub.admin`insert into cases.deadline_rules (network_id, code, trigger, kind, amount, unit, direction, rolls, calendar, title, valid_from, law, confirmed, entered_by)
      values (${demoNetworkId}, 'ANSWER_TO_FILING', 'FILING_FILED', 'ANSWER', 5, 'WORKING_DAY', 'AFTER', true, 'KG',
        '{"en": "a", "ru": "a", "ky": "a"}', '2020-01-01', '{"en": "a", "ru": "a", "ky": "a"}', true, ${memberIdOf('coordinator')})`;
    const id = await ask('RULE_CHANGED');
    // The second batch is cut off after it has changed deadlines and before it has said so.
    let batches = 0;
    proxy.passage = (statement) => {
      if (!statement.includes('"recalculations" set')) return 'pass';
      batches += 1;
      return batches === 2 ? 'cut' : 'pass';
    };
    const killed = worker();
    await expect(killed.store.recalculateDeadlines(id)).rejects.toThrow();
    await killed.close();
    const versions = () => hub.admin`select version, count(*)::int as n from cases.deadline_versions
      where reason in ('COMPUTED', 'RULE_CHANGED') group by version order by version`;
    expect(await versions()).toMatchObject([
      { version: 1, n: 500 },
      { version: 2, n: 200 },
    ]);
    expect((await hub.admin`select finished_at, done_up_to from cases.recalculations where id = ${id}`)[0]).toMatchObject({
      finished_at: null,
      done_up_to: expect.any(String),
    });

    proxy.passage = () => 'pass';
    const later = worker();
    await later.store.recalculateDeadlines(id);
    await later.store.recalculateDeadlines(id);
    await later.store.recalculateDeadlines(await ask('CALENDAR_CHANGED'));
    await later.close();
    expect(await versions()).toMatchObject([
      { version: 1, n: 500 },
      { version: 2, n: 500 },
    ]);
    const [kept] =
      await hub.admin`select count(*)::int as n from cases.deadline_versions earlier join cases.deadlines now on now.id = earlier.deadline_id
      where earlier.version = 1 and earlier.due_on > now.due_on and now.basis -> 'rule' ->> 'amount' = '5'`;
    expect(kept?.n).toBe(500);
  });
});
