import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import { until } from '../support/disclosures.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

const asked = async (persona: PersonaName, document: string) => {
  const { data, errors } = await hub.ask(persona, document);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};
const change = async (persona: PersonaName, name: string, input: string, fields: string) =>
  (await asked(persona, `mutation { ${name}(input: { ${input} }) { ${fields} errors { code field } } }`))[name];
const codesOf = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);

const text = (en: string) => `{ en: "${en}", ru: "${en}", ky: "${en}" }`;
const ruleInput = (given: { amount?: number; validFrom?: string; more?: string } = {}) =>
  `code: "ANSWER_TO_FILING", trigger: FILING_FILED, kind: ANSWER, amount: ${given.amount ?? 10}, unit: WORKING_DAY, title: ${text('Answer')}, law: ${text('Law')}, validFrom: "${given.validFrom ?? '2026-03-13'}", confirmed: true ${given.more ?? ''}`;
const event = (kind: string, happenedOn: string, more = '') =>
  change(
    'lawyer',
    'enterLegalEvent',
    `caseId: "${demoCaseId}", kind: ${kind}, happenedOn: "${happenedOn}" ${more}`,
    'event { id happenedOn } deadlines { id kind dueOn title computation { ruleCode law confirmed explanation skipped { day because } } }',
  );
const deadline = async (id: string) => {
  const { allDeadlines } = (
    await asked(
      'lawyer',
      `{ case(id: "${demoCaseId}") { allDeadlines { id dueOn state moved computation { computedOn amount } versions { version dueOn computedOn reason note changedBy } } } }`,
    )
  ).case;
  return allDeadlines.find((one: { id: string }) => one.id === id);
};
const recalculated = () =>
  until(async () => {
    const { recalculations } = await asked('coordinator', '{ recalculations { state } }');
    return recalculations.every(({ state }: { state: string }) => state === 'DONE') ? true : undefined;
  });
const add = (title: string, dueOn: string) =>
  change('lawyer', 'addDeadline', `caseId: "${demoCaseId}", kind: OTHER, title: "${title}", dueOn: "${dueOn}"`, 'deadline { id state }');

describe('a computed deadline', () => {
  it('begins with its event, and explains itself', async () => {
    const { deadlines } = await event('FILING_FILED', '2026-03-02');
    expect(deadlines).toMatchObject([{ kind: 'ANSWER', dueOn: '2026-03-23', title: 'The answer is due' }]);
    expect(deadlines[0].computation).toMatchObject({ ruleCode: 'ANSWER_TO_FILING', confirmed: true });
    expect(deadlines[0].computation.explanation).toContain('20 March 2026 is a holiday (Orozo Ait)');
    expect(deadlines[0].computation.skipped).toContainEqual({ day: '2026-03-08', because: 'WEEKEND' });
    const spoken = await asked(
      'lawyer',
      `{ case(id: "${demoCaseId}") { deadlines { title(language: KY) computation { explanation(language: RU) } } } }`,
    );
    expect(JSON.stringify(spoken)).toContain('рабочих дней со 2 марта 2026 г.');
    expect(JSON.stringify(spoken)).toContain('Кайрылууга жооп берүү мөөнөтү');
  });

  it('begins for one branch of procedure, or for all when none is told', async () => {
    const rules = ({ deadlines }: { deadlines: { computation: { ruleCode: string } }[] }) =>
      deadlines.map(({ computation }) => computation.ruleCode).sort();
    expect(rules(await event('DECISION_RECEIVED', '2026-04-01', ', branch: OFFENCE'))).toEqual(['APPEAL_OFFENCE']);
    expect(rules(await event('DECISION_RECEIVED', '2026-04-01'))).toEqual(['APPEAL_CIVIL', 'APPEAL_CRIMINAL', 'APPEAL_OFFENCE']);
  });

  it('is told by each of two events in one document', async () => {
    const enter = `enterLegalEvent(input: { caseId: "${demoCaseId}", kind: EXAMINATION_ORDERED, happenedOn: "2030-01-31" }) { deadlines { dueOn } }`;
    const both = await asked('lawyer', `mutation { one: ${enter} other: ${enter} }`);
    expect(both).toMatchObject({ one: { deadlines: [{ dueOn: '2030-02-28' }] }, other: { deadlines: [{ dueOn: '2030-02-28' }] } });
  });

  it('follows its event to another day and keeps what it was; taken back, it is cancelled', async () => {
    const { event: filed, deadlines } = await event('FILING_FILED', '2026-04-20');
    const { id } = deadlines[0];
    const corrected = await change('counsellor', 'correctLegalEvent', `eventId: "${filed.id}", happenedOn: "2026-04-21"`, 'event { id }');
    const before = await deadline(id);
    expect(before).toMatchObject({ state: 'OPEN', dueOn: '2026-05-19' });
    expect(before.versions).toMatchObject([
      { version: 1, dueOn: '2026-05-18', reason: 'COMPUTED', changedBy: memberIdOf('lawyer') },
      { version: 2, dueOn: '2026-05-19', reason: 'EVENT_CHANGED', changedBy: memberIdOf('counsellor') },
    ]);
    expect(codesOf(await change('lawyer', 'correctLegalEvent', `eventId: "${filed.id}"`, 'event { id }'))).toEqual(['NOT_FOUND']);
    await change('lawyer', 'correctLegalEvent', `eventId: "${corrected.event.id}", happenedOn: null`, 'event { id }');
    expect(await deadline(id)).toMatchObject({ state: 'CANCELLED', dueOn: '2026-05-19' });
  });

  it('of an order follows its end, and what was done for the old end begins anew', async () => {
    const { event: ends, deadlines } = await event('ORDER_ENDS', '2030-03-14');
    const asking = deadlines.find(({ kind }: { kind: string }) => kind === 'ORDER_EXTENSION');
    expect(asking.dueOn).toBe('2030-03-13');
    await change('lawyer', 'completeDeadline', `deadlineId: "${asking.id}"`, 'deadline { id }');
    const moved = await change(
      'lawyer',
      'correctLegalEvent',
      `eventId: "${ends.id}", happenedOn: "2030-04-12"`,
      'deadlines { id kind dueOn }',
    );
    expect(moved.deadlines).toMatchObject([
      { kind: 'ORDER_EXTENSION', dueOn: '2030-04-11' },
      { kind: 'ORDER_END', dueOn: '2030-04-12' },
    ]);
    expect(await deadline(asking.id)).toMatchObject({ state: 'DONE', dueOn: '2030-03-13' });
  });
});

describe('a rule or a free day that changes', () => {
  it('recalculates open deadlines, keeps the old day, and leaves done and moved ones as they are', async () => {
    const [open, done, moved] = await Promise.all(
      ['2026-09-01', '2026-09-01', '2026-09-01'].map(async (on) => (await event('FILING_FILED', on)).deadlines[0]),
    );
    expect(open.dueOn).toBe('2026-09-21');
    await change('lawyer', 'completeDeadline', `deadlineId: "${done.id}"`, 'deadline { id }');
    await change(
      'lawyer',
      'moveDeadline',
      `deadlineId: "${moved.id}", dueOn: "2026-10-05", reason: "The court gave more time"`,
      'deadline { id }',
    );
    const set = await change('coordinator', 'setDeadlineRule', ruleInput(), 'rule { code amount shipped } recalculation { state }');
    expect(set).toMatchObject({ rule: { amount: 10, shipped: false }, errors: [] });
    await recalculated();
    expect(await deadline(open.id)).toMatchObject({ dueOn: '2026-09-15', computation: { amount: 10 } });
    expect((await deadline(open.id)).versions).toMatchObject([
      { dueOn: '2026-09-21', reason: 'COMPUTED' },
      { dueOn: '2026-09-15', reason: 'RULE_CHANGED', changedBy: memberIdOf('coordinator') },
    ]);
    expect(await deadline(done.id)).toMatchObject({ dueOn: '2026-09-21', computation: { amount: 14 } });
    expect(await deadline(moved.id)).toMatchObject({ dueOn: '2026-10-05', moved: true, computation: { computedOn: '2026-09-15' } });
    expect((await deadline(moved.id)).versions[1]).toMatchObject({ reason: 'MOVED', note: 'The court gave more time' });

    const day = await change(
      'coordinator',
      'addHoliday',
      `on: "2026-09-10", name: ${text('A day of mourning')}, law: ${text('Decree')}, confirmed: true`,
      'holiday { id on effect }',
    );
    await recalculated();
    expect(await deadline(open.id)).toMatchObject({ dueOn: '2026-09-16' });
    await change('coordinator', 'removeHoliday', `holidayId: "${day.holiday.id}"`, 'holiday { id }');
    await recalculated();
    const { dueOn, versions } = await deadline(open.id);
    expect([dueOn, versions.map(({ reason }: { reason: string }) => reason)]).toEqual([
      '2026-09-15',
      ['COMPUTED', 'RULE_CHANGED', 'CALENDAR_CHANGED', 'CALENDAR_CHANGED'],
    ]);
  });

  it('does not reach back: an event of before keeps the rule of its day', async () => {
    const { deadlines } = await event('FILING_FILED', '2026-03-02');
    expect(deadlines[0]).toMatchObject({ dueOn: '2026-03-23', computation: { law: expect.stringContaining('No. 67') } });
  });

  it('is told to lawyers, counsellors and coordinators, old versions too', async () => {
    await change('coordinator', 'setDeadlineRule', ruleInput({ amount: 11 }), 'rule { code }');
    for (const persona of ['lawyer', 'counsellor', 'coordinator'] as const) {
      const { deadlineRules } = await asked(persona, '{ deadlineRules(superseded: true) { code amount validFrom shipped supersededAt } }');
      const versions = deadlineRules.filter(({ code }: { code: string }) => code === 'ANSWER_TO_FILING');
      expect(versions.map(({ amount }: { amount: number }) => amount).sort()).toEqual([10, 11, 14]);
    }
    const { holidays } = await asked('lawyer', '{ holidays(from: "2026-01-01") { id on feast } }');
    expect(holidays).toEqual([{ id: null, on: '2026-03-20', feast: 'OROZO_AIT' }]);
  });

  it.each([
    ['SOURCE_REQUIRED', ruleInput().replace(`law: ${text('Law')}`, `law: ${text(' ')}`)],
    ['INVALID_CODE', ruleInput().replace('"ANSWER_TO_FILING"', '"x"')],
    ['INVALID_AMOUNT', ruleInput({ amount: -1 })],
    ['INVALID_TITLE', ruleInput().replace(`title: ${text('Answer')}`, `title: ${text('')}`)],
    ['INVALID_VALIDITY', ruleInput({ more: ', validTo: "2026-03-12"' })],
    ['UNKNOWN_CALENDAR', ruleInput({ more: ', calendar: "XX"' })],
  ])('is refused with %s', async (code, input) => {
    expect(codesOf(await change('coordinator', 'setDeadlineRule', input, 'rule { code }'))).toEqual([code]);
  });

  it.each([
    ['SOURCE_REQUIRED', `on: "2031-01-09", name: ${text('a')}, law: ${text('')}, confirmed: false`],
    ['INVALID_NAME', `on: "2031-01-09", name: ${text('')}, law: ${text('a')}, confirmed: false`],
    ['UNKNOWN_CALENDAR', `on: "2031-01-09", calendar: "XX", name: ${text('a')}, law: ${text('a')}, confirmed: false`],
    ['UNKNOWN_FEAST', `on: "2031-01-09", feast: "EASTER", name: ${text('a')}, law: ${text('a')}, confirmed: false`],
  ])('of the calendar is refused with %s', async (code, input) => {
    expect(codesOf(await change('coordinator', 'addHoliday', input, 'holiday { id }'))).toEqual([code]);
  });

  it('of the calendar is entered once, by one of two at once', async () => {
    const enter = () =>
      change('coordinator', 'addHoliday', `on: "2031-01-10", name: ${text('a')}, law: ${text('a')}, confirmed: false`, 'holiday { id }');
    expect((await Promise.all([enter(), enter()])).flatMap(codesOf)).toEqual(['ALREADY_ENTERED']);
    expect(codesOf(await change('coordinator', 'removeHoliday', `holidayId: "${randomUUID()}"`, 'holiday { id }'))).toEqual(['NOT_FOUND']);
  });

  it.each(['lawyer', 'counsellor', 'lawyer-other', 'police', 'hotline', 'opposing-counsel', 'court-clerk', 'auditor'] as const)(
    'is not for %s to enter',
    async (persona) => {
      const { errors } = await hub.ask(persona, `mutation { setDeadlineRule(input: { ${ruleInput()} }) { errors { code } } }`);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );
});

describe('a deadline in the hands of the team', () => {
  it('is moved, done, opened again and cancelled, each with its version', async () => {
    const { id } = (await add('Call the registry', '2030-02-01')).deadline;
    const input = `deadlineId: "${id}"`;
    await change('counsellor', 'moveDeadline', `${input}, dueOn: "2030-02-04", reason: "Closed on Friday"`, 'deadline { id }');
    expect((await change('lawyer', 'completeDeadline', input, 'deadline { state doneBy }')).deadline).toEqual({
      state: 'DONE',
      doneBy: memberIdOf('lawyer'),
    });
    expect(codesOf(await change('lawyer', 'completeDeadline', input, 'deadline { id }'))).toEqual(['WRONG_STATE']);
    await change('lawyer', 'reopenDeadline', input, 'deadline { id }');
    expect(codesOf(await change('lawyer', 'reopenDeadline', input, 'deadline { id }'))).toEqual(['WRONG_STATE']);
    await change('lawyer', 'cancelDeadline', `${input}, reason: "Not needed"`, 'deadline { id }');
    expect(codesOf(await change('lawyer', 'cancelDeadline', `${input}, reason: "x"`, 'deadline { id }'))).toEqual(['WRONG_STATE']);
    const { state, versions } = await deadline(id);
    expect([state, versions.map(({ reason }: { reason: string }) => reason)]).toEqual([
      'CANCELLED',
      ['ENTERED', 'MOVED', 'DONE', 'REOPENED', 'CANCELLED'],
    ]);
  });

  it('is done once when two do it at once', async () => {
    const { id } = (await add('Twice', '2030-02-01')).deadline;
    const both = await Promise.all(
      (['lawyer', 'counsellor'] as const).map((persona) => change(persona, 'completeDeadline', `deadlineId: "${id}"`, 'deadline { id }')),
    );
    expect(both.flatMap(codesOf)).toEqual(['WRONG_STATE']);
  });

  it('is refused with what is wrong, and nothing is changed', async () => {
    const { id } = (await add('Stays', '2030-02-01')).deadline;
    const move = (dueOn: string, reason: string) =>
      change('lawyer', 'moveDeadline', `deadlineId: "${id}", dueOn: "${dueOn}", reason: "${reason}"`, 'deadline { id }');
    expect(codesOf(await move('2030-02-02', ' '))).toEqual(['INVALID_TEXT']);
    expect(codesOf(await move('2060-02-02', 'x'))).toEqual(['INVALID_DATE']);
    expect(codesOf(await change('lawyer', 'cancelDeadline', `deadlineId: "${id}", reason: ""`, 'deadline { id }'))).toEqual([
      'INVALID_TEXT',
    ]);
    expect(codesOf(await event('FILING_FILED', '1999-01-01'))).toEqual(['INVALID_DATE']);
    const { event: decision } = await event('EXAMINATION_DONE', '2026-04-01');
    expect(
      codesOf(await change('lawyer', 'correctLegalEvent', `eventId: "${decision.id}", happenedOn: "1999-01-01"`, 'event { id }')),
    ).toEqual(['INVALID_DATE']);
    expect(await deadline(id)).toMatchObject({ state: 'OPEN', dueOn: '2030-02-01', versions: [{ reason: 'ENTERED' }] });
    await hub.admin`update cases.cases set status = 'CLOSED'`;
    expect(codesOf(await change('lawyer', 'completeDeadline', `deadlineId: "${id}"`, 'deadline { id }'))).toEqual(['CASE_CLOSED']);
    expect(codesOf(await event('FILING_FILED', '2026-04-01'))).toEqual(['CASE_CLOSED']);
    expect(codesOf(await change('lawyer', 'correctLegalEvent', `eventId: "${decision.id}", happenedOn: null`, 'event { id }'))).toEqual([
      'CASE_CLOSED',
    ]);
    expect((await asked('lawyer', '{ deadlineBoard { overdue today thisWeek later } }')).deadlineBoard).toEqual({
      overdue: 0,
      today: 0,
      thisWeek: 0,
      later: 0,
    });
    await hub.admin`update cases.cases set status = 'OPEN'`;
  });

  it('keeps its words sealed: the database holds neither title nor reason', async () => {
    const { id } = (await add('Zebra-title', '2030-02-01')).deadline;
    await change('lawyer', 'moveDeadline', `deadlineId: "${id}", dueOn: "2030-02-03", reason: "Zebra-reason"`, 'deadline { id }');
    const rows =
      await hub.admin`select deadlines::text as one from cases.deadlines union all select deadline_versions::text from cases.deadline_versions`;
    const written = rows.map(({ one }) => String(one)).join(' ');
    expect(written).not.toContain(Buffer.from('Zebra').toString('hex'));
    expect(written).not.toContain('Zebra');
  });
});

describe('the board', () => {
  it('counts what the list shows, by case, member and role', async () => {
    const list = async (filter: string) =>
      (await asked('lawyer', `{ deadlines(due: { ${filter} }, first: 100) { edges { node { due } } } }`)).deadlines.edges.length;
    const board = async (filter: string) =>
      (await asked('lawyer', `{ deadlineBoard(filter: { ${filter} }) { overdue today thisWeek later } }`)).deadlineBoard;
    const whole = await board('');
    expect(whole).toEqual({
      overdue: await list('due: [OVERDUE]'),
      today: await list('due: [TODAY]'),
      thisWeek: await list('due: [THIS_WEEK]'),
      later: await list('due: [LATER]'),
    });
    expect(whole.overdue).toBeGreaterThan(0);
    expect(await board(`caseId: "${demoCaseId}"`)).toEqual(whole);
    expect(await board('role: LAWYER')).toEqual(whole);
    expect(await board(`memberId: "${memberIdOf('counsellor')}", role: COUNSELLOR`)).toEqual(whole);
    const none = { overdue: 0, today: 0, thisWeek: 0, later: 0 };
    expect(await board('role: COUNSELLOR')).toEqual(none);
    expect(await board(`caseId: "${randomUUID()}"`)).toEqual(none);
    expect(await list('due: []')).toBe(0);
  });
});

describe('an alarm of a deadline', () => {
  it('tells the team what is overdue, once a day, until somebody has heard it', async () => {
    const { deadlines } = await event('FILING_FILED', '2026-01-08');
    const { id } = deadlines[0];
    const alarms = () => hub.admin`select kind, stage, id from cases.alarms where subject_id = ${id} order by stage`;
    const raised = (count: number) => until(async () => ((await alarms()).length === count ? true : undefined));
    await raised(1);
    expect(await alarms()).toMatchObject([{ kind: 'DEADLINE_OVERDUE', stage: 1 }]);
    const sweep = () =>
      hub.admin`select from cases_jobs.add_job('deadlines.alarm', '{}'::json, job_key => 'sweep')`.then(() =>
        until(async () => ((await hub.admin`select from cases_jobs._private_jobs where key = 'sweep'`).length === 0 ? true : undefined)),
      );
    await sweep();
    expect(await alarms()).toHaveLength(1);
    // A day passes.
    await hub.admin`update cases.alarms set raised_at = raised_at - interval '1 day' where subject_id = ${id}`;
    await hub.admin`update cases.deadlines set due_since = due_since - interval '3 days' where id = ${id}`;
    await sweep();
    expect(await alarms()).toMatchObject([{ stage: 1 }, { stage: 2 }]);
    await change('lawyer', 'acknowledgeAlarm', `alarmId: "${(await alarms())[1]?.id}"`, 'alarm { id }');
    await hub.admin`update cases.alarms set raised_at = raised_at - interval '1 day' where subject_id = ${id}`;
    await sweep();
    expect(await alarms()).toHaveLength(2);
    const told = await hub.admin`select distinct payload from cases.outbox where kind = 'alarm.raised'`;
    expect(told.every(({ payload }) => Object.keys(payload).join() === 'caseId')).toBe(true);
  });
});

describe('whoever is not on the team', () => {
  it.each(['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline'] as const)(
    '%s gets for a deadline or an event of the case what he gets for none',
    async (persona) => {
      const { deadlines, event: known } = await event('HEARING_SET', '2030-05-15');
      const answers = async (deadlineId: string, eventId: string, caseId: string) => {
        const documents = [
          `mutation { completeDeadline(input: { deadlineId: "${deadlineId}" }) { deadline { id } errors { code message } } }`,
          `mutation { moveDeadline(input: { deadlineId: "${deadlineId}", dueOn: "2030-01-01", reason: "x" }) { deadline { id } errors { code message } } }`,
          `mutation { cancelDeadline(input: { deadlineId: "${deadlineId}", reason: "x" }) { deadline { id } errors { code message } } }`,
          `mutation { reopenDeadline(input: { deadlineId: "${deadlineId}" }) { deadline { id } errors { code message } } }`,
          `mutation { correctLegalEvent(input: { eventId: "${eventId}", happenedOn: null }) { event { id } errors { code message } } }`,
          `mutation { enterLegalEvent(input: { caseId: "${caseId}", kind: HEARING_SET, happenedOn: "2030-01-01" }) { event { id } errors { code message } } }`,
          `{ deadlines(due: { caseId: "${caseId}" }) { edges { node { id } } } }`,
          `{ deadlineBoard(filter: { caseId: "${caseId}" }) { overdue today thisWeek later } }`,
        ];
        const results = await Promise.all(documents.map((document) => hub.ask(persona, document)));
        return results.map(({ data, errors }) => ({ data, errors: errors.map(({ extensions, message }) => [extensions.code, message]) }));
      };
      expect(await answers(deadlines[0].id, known.id, demoCaseId)).toEqual(await answers(randomUUID(), randomUUID(), randomUUID()));
      expect(await deadline(deadlines[0].id)).toMatchObject({ state: 'OPEN' });
    },
  );
});
