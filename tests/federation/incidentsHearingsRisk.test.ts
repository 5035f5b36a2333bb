import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName, viewerOf } from '../../hub/demo/personas.ts';
import { connectDatabase } from '../../platform/database.ts';
import { leftBy } from '../../platform/jobs.ts';
import { asService } from '../../platform/viewer.ts';
import { createCaseStore } from '../../subgraphs/cases/store/index.ts';
import { type Loose, mutate } from '../support/disclosures.ts';
import { plantEvidence } from '../support/evidence.ts';
import { askSubgraphAs } from '../support/execute.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ work: false });
});
afterAll(() => hub.stop());

const day = (offset: number) => new Date(Date.now() + 6 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
const moment = (offset: number) => new Date(Date.now() + offset * 86_400_000 - 60_000).toISOString();
const change =
  (name: string, fields: string) =>
  (input: Record<string, unknown>, persona: PersonaName = 'lawyer'): Promise<Loose> =>
    mutate(hub, persona, name, input, fields);
const code = ({ errors }: Loose): string | undefined => errors[0]?.code;
const ofCase = async (fields: string, persona: PersonaName = 'lawyer') =>
  (await hub.ask(persona, `{ case(id: "${demoCaseId}") { ${fields} } }`)).data.case;
const eventsOf = (subjectId: string) =>
  hub.admin<{ kind: string; on: string; running: boolean }[]>`
    select kind, happened_on::text as on, superseded_at is null as running from cases.legal_events where subject_id = ${subjectId}
    order by recorded_at, running`;
const riskAlarms = () =>
  hub.admin<{ reason: string; heard: boolean }[]>`
    select occasion.reason, alarm.acknowledged_at is not null as heard from cases.alarms alarm
    join cases.risk_occasions occasion on occasion.id = alarm.subject_id where alarm.kind = 'RISK_REASSESS' order by occasion.entered_at`;

const incidentFields = 'incident { id type description place evidenceIds orders { id } enteredBy was { id description place } }';
const recordIncident = change('recordIncident', incidentFields);
const correctIncident = change('correctIncident', incidentFields);
const incident = { caseId: demoCaseId, type: 'FOLLOWING', happenedAt: moment(-1), description: 'a grey car', place: 'by the market' };

describe('an incident', () => {
  it('is kept sealed, with its links, and every correction beneath it', async () => {
    const evidenceIds = await plantEvidence(hub.admin);
    const first = (await recordIncident({ ...incident, evidenceIds, orderIds: [demoId('order')] })).incident;
    expect(first).toEqual({
      id: first.id,
      type: 'FOLLOWING',
      description: 'a grey car',
      place: 'by the market',
      evidenceIds,
      orders: [{ id: demoId('order') }],
      enteredBy: memberIdOf('lawyer'),
      was: [],
    });
    const right = { ...incident, caseId: undefined, incidentId: first.id, description: 'a white car' };
    const tries = await Promise.all([correctIncident(right), correctIncident(right, 'counsellor')]);
    expect(tries.map(code).toSorted()).toEqual(['ALREADY_CORRECTED', undefined]);
    const [second] = tries.flatMap(({ incident: one }) => (one === null ? [] : [one]));
    const third = (await correctIncident({ ...right, incidentId: second.id, place: null, type: 'ATTEMPTED_ABDUCTION' })).incident;
    expect(third).toMatchObject({ description: 'a white car', place: null, type: 'ATTEMPTED_ABDUCTION' });
    expect(third.was).toEqual([
      { id: second.id, description: 'a white car', place: 'by the market' },
      { id: first.id, description: 'a grey car', place: 'by the market' },
    ]);
    expect((await ofCase('incidents { id }', 'counsellor')).incidents).toEqual([{ id: third.id }]);
    const rows = await hub.admin`select * from cases.incidents`;
    expect(rows).toHaveLength(3);
    for (const written of ['grey car', 'white car', 'market']) expect(JSON.stringify(rows)).not.toContain(written);
  });

  it.each([
    ['NOT_FOUND', { caseId: randomUUID() }],
    ['UNKNOWN_ORDER', { orderIds: [randomUUID()] }],
    ['UNKNOWN_EVIDENCE', { evidenceIds: ['no id'] }],
    ['INVALID_DATE', { happenedAt: moment(2) }],
    ['INVALID_TEXT', { description: ' ' }],
    ['INVALID_TEXT', { place: 'x'.repeat(501) }],
  ])('is refused with %s: %j', async (expected, wrong) => {
    expect(await recordIncident({ ...incident, ...wrong })).toMatchObject({ incident: null, errors: [{ code: expected }] });
    expect(code(await correctIncident({ ...incident, caseId: undefined, incidentId: randomUUID() }))).toBe('NOT_FOUND');
  });
});

describe('an examination', () => {
  const fields = 'examination { id state bureau orderedBy doneOn dueOn number evidenceIds }';
  const order = change('orderExamination', fields);
  const done = change('recordExaminationDone', fields);
  const received = change('recordConclusion', fields);
  const asked = { caseId: demoCaseId, kind: 'MEDICAL', orderedOn: day(-9), bureau: 'the bureau of experts', orderedBy: 'the investigator' };

  it('goes from ordered to received, and its state is the calendar', async () => {
    const evidence = await plantEvidence(hub.admin, 2);
    const { examination } = await order({ ...asked, evidenceIds: evidence.slice(0, 1) });
    expect(examination).toMatchObject({ state: 'ORDERED', bureau: 'the bureau of experts', orderedBy: 'the investigator' });
    const examinationId = examination.id;
    const twice = await Promise.all([0, 1].map(() => done({ examinationId, doneOn: day(-8), dueOn: day(1) })));
    expect(twice.map(code).toSorted()).toEqual(['WRONG_STATE', undefined]);
    expect(await eventsOf(examinationId)).toEqual([
      { kind: 'EXAMINATION_ORDERED', on: day(-9), running: true },
      { kind: 'EXAMINATION_DONE', on: day(-8), running: true },
    ]);
    const stateNow = async () =>
      (await ofCase('examinations { id state }')).examinations.find(({ id }: Loose) => id === examinationId).state;
    expect(await stateNow()).toBe('DUE');
    await hub.admin`update cases.examinations set due_on = ${day(-1)} where id = ${examinationId}`;
    expect(await stateNow()).toBe('OVERDUE');
    expect((await received({ examinationId, receivedOn: day(0), number: '12-E', evidenceIds: evidence })).examination).toMatchObject({
      state: 'RECEIVED',
      number: '12-E',
      evidenceIds: evidence,
    });
    expect(code(await received({ examinationId, receivedOn: day(0) }))).toBe('WRONG_STATE');
    const [stored] = await hub.admin`select * from cases.examinations where id = ${examinationId}`;
    expect(JSON.stringify(stored)).not.toMatch(/bureau of experts|12-E/);
  });

  it('is refused by a code', async () => {
    const examinationId = (await order(asked)).examination.id;
    const refusals: [string, Promise<Loose>][] = [
      ['NOT_FOUND', order({ ...asked, caseId: randomUUID() })],
      ['UNKNOWN_EVIDENCE', order({ ...asked, evidenceIds: ['no id'] })],
      ['INVALID_TEXT', order({ ...asked, bureau: '' })],
      ['INVALID_DATE', order({ ...asked, orderedOn: day(1) })],
      ['INVALID_DATE', order({ ...asked, dueOn: day(-10) })],
      ['NOT_FOUND', done({ examinationId: randomUUID(), doneOn: day(0) })],
      ['INVALID_DATE', done({ examinationId, doneOn: day(-10) })],
      ['INVALID_DATE', done({ examinationId, doneOn: day(-1), dueOn: day(-2) })],
      ['INVALID_DATE', received({ examinationId, receivedOn: day(1) })],
      ['INVALID_TEXT', received({ examinationId, receivedOn: day(0), number: ' ' })],
      ['UNKNOWN_EVIDENCE', received({ examinationId, receivedOn: day(0), evidenceIds: ['no id'] })],
    ];
    for (const [expected, answer] of refusals) expect(await answer).toMatchObject({ examination: null, errors: [{ code: expected }] });
  });
});

describe('a hearing', () => {
  const fields =
    'hearing { id state scheduledAt court room safetyNote outcome attendance warnings version history { move wasAt at enteredBy } }';
  const set = change('setHearing', fields);
  const move = change('moveHearing', fields);
  const adjourn = change('adjournHearing', fields);
  const held = change('recordHearingHeld', fields);
  const first = { caseId: demoCaseId, type: 'PROTECTION', scheduledAt: moment(5), court: 'the district court', room: '4' };

  it('is set, moved, adjourned, moved and held; what it was is kept', async () => {
    const { hearing } = await set(first);
    expect(hearing.warnings).toEqual(['SHE_ATTENDS_AT_A_KNOWN_TIME', 'NO_SAFETY_NOTE']);
    const hearingId = hearing.id;
    const moves = await Promise.all(
      [6, 7].map((offset) => move({ hearingId, expectedVersion: 1, scheduledAt: moment(offset), attendance: 'REMOTE', room: '9' })),
    );
    expect(moves.map(code).toSorted()).toEqual(['CHANGED_MEANWHILE', undefined]);
    const [moved] = moves.flatMap(({ hearing: one }) => (one === null ? [] : [one]));
    expect(moved).toMatchObject({ state: 'SET', court: 'the district court', room: '9', attendance: 'REMOTE', warnings: [], version: 2 });
    expect(code(await held({ hearingId, outcome: 'too early' }))).toBe('INVALID_DATE');
    expect((await adjourn({ hearingId, reason: 'the judge is ill' })).hearing).toMatchObject({
      state: 'ADJOURNED',
      outcome: 'the judge is ill',
      warnings: [],
    });
    expect(code(await adjourn({ hearingId }))).toBe('WRONG_STATE');
    expect(code(await held({ hearingId, outcome: 'x' }))).toBe('WRONG_STATE');
    await move({ hearingId, expectedVersion: 3, scheduledAt: moment(-1), safetyNote: 'by the back door' });
    const over = (await held({ hearingId, outcome: 'granted' }, 'counsellor')).hearing;
    expect(over).toMatchObject({ state: 'HELD', outcome: 'granted', safetyNote: 'by the back door', room: '9' });
    expect(over.history.map(({ move: made, wasAt, at }: Loose) => [made, wasAt !== null, at !== null])).toEqual([
      ['SET', false, true],
      ['MOVE', true, true],
      ['ADJOURN', true, false],
      ['MOVE', false, true],
      ['HOLD', true, false],
    ]);
    expect((await eventsOf(hearingId)).map(({ kind, running }) => [kind, running])).toEqual([
      ['HEARING_SET', false],
      ['HEARING_SET', false],
      ['HEARING_SET', true],
    ]);
    expect(code(await move({ hearingId, expectedVersion: over.version, scheduledAt: moment(9) }))).toBe('WRONG_STATE');
    const stored = await hub.admin`select * from cases.hearings where id = ${hearingId}`;
    expect(JSON.stringify(stored)).not.toMatch(/district court|back door|granted/);
  });

  it('is refused by a code', async () => {
    const hearingId = (await set(first)).hearing.id;
    const refusals: [string, Promise<Loose>][] = [
      ['NOT_FOUND', set({ ...first, caseId: randomUUID() })],
      ['INVALID_TEXT', set({ ...first, court: ' ' })],
      ['INVALID_TEXT', set({ ...first, safetyNote: '' })],
      ['INVALID_DATE', set({ ...first, scheduledAt: '2126-01-01T00:00:00Z' })],
      ['NOT_FOUND', move({ hearingId: randomUUID(), expectedVersion: 1, scheduledAt: moment(1) })],
      ['INVALID_TEXT', move({ hearingId, expectedVersion: 1, scheduledAt: moment(1), room: '' })],
      ['INVALID_DATE', move({ hearingId, expectedVersion: 1, scheduledAt: '2126-01-01T00:00:00Z' })],
      ['NOT_FOUND', adjourn({ hearingId: randomUUID() })],
      ['INVALID_TEXT', adjourn({ hearingId, reason: '' })],
      ['NOT_FOUND', held({ hearingId: randomUUID(), outcome: 'x' })],
      ['INVALID_TEXT', held({ hearingId, outcome: '' })],
    ];
    for (const [expected, answer] of refusals) expect(await answer).toMatchObject({ hearing: null, errors: [{ code: expected }] });
  });
});

describe('the questions about danger', () => {
  const answer = change(
    'answerRisk',
    'assessment { id answeredOn enteredBy questionSet { id version } first { questionId } items { questionId answer note } }',
  );
  const separate = change('recordSeparation', 'occasion { id reason happenedOn }');
  const sets = async (language: string) =>
    (
      await hub.ask(
        'counsellor',
        `{ riskQuestionSets { id version source title(language: ${language}) questions { id showFirst text(language: ${language}) } } }`,
      )
    ).data.riskQuestionSets;

  it('are data, in three languages, and nothing in them is a score', async () => {
    const [english, russian, kyrgyz] = await Promise.all(['EN', 'RU', 'KY'].map(sets));
    expect(english.map(({ id, questions }: Loose) => [id, questions.length])).toEqual([
      ['first', 11],
      ['follow-up', 6],
    ]);
    expect([english, russian, kyrgyz].map((all) => all[0].title)).toEqual(['First conversation', 'Первая беседа', 'Биринчи маек']);
    expect((await hub.ask('police', '{ riskQuestionSets { id } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are asked again after a separation, a leak and the end of an order, until they are answered', async () => {
    const [{ id: setId, version, questions }] = await sets('RU');
    const items = questions.map(({ id }: Loose, index: number) => ({
      questionId: id,
      answer: index === 1 || index === 4 ? 'YES' : 'NOT_KNOWN',
      ...(index === 1 ? { note: 'said it on the telephone' } : {}),
    }));
    const { occasion } = await separate({ caseId: demoCaseId, happenedOn: day(0) });
    expect(occasion).toMatchObject({ reason: 'SEPARATION', happenedOn: day(0) });
    const leak = (await recordIncident({ ...incident, type: 'ADDRESS_LEAKED' })).incident;
    await correctIncident({ ...incident, caseId: undefined, incidentId: leak.id, type: 'ADDRESS_LEAKED', description: 'by letter' });
    await hub.admin`update cases.protection_orders set ends_on = ${day(-1)} where id = ${demoId('order')}`;
    const connection = connectDatabase({ url: hub.urls.cases });
    const lawyer = { memberId: memberIdOf('lawyer'), organisationId: demoId('organisation law-office'), networkId: demoId('network') };
    const store = createCaseStore({
      database: connection.database,
      viewer: leftBy('cases', lawyer),
      requestId: randomUUID(),
      keys: hub.caseKeys,
      nameIndexKey: Buffer.from(hub.secrets.CASES_NAME_INDEX_KEY, 'base64'),
    });
    for (let times = 0; times < 2; times++) await store.watchOrder({ orderId: demoId('order'), today: day(0) });
    await connection.close();

    expect((await ofCase('riskDue { reason }')).riskDue).toEqual([{ reason: 'SEPARATION' }, { reason: 'LEAK' }, { reason: 'ORDER_ENDED' }]);
    expect((await riskAlarms()).map(({ heard }) => heard)).toEqual([false, false, false]);

    const { assessment } = await answer({ caseId: demoCaseId, setId, version, answeredOn: day(0), items }, 'counsellor');
    expect(assessment).toMatchObject({
      answeredOn: day(0),
      enteredBy: memberIdOf('counsellor'),
      questionSet: { id: 'first', version: 1 },
      first: [{ questionId: questions[1].id }],
    });
    expect(assessment.items[1]).toEqual({ questionId: questions[1].id, answer: 'YES', note: 'said it on the telephone' });
    expect(await ofCase('riskDue { id } riskAssessments { id }')).toEqual({ riskDue: [], riskAssessments: [{ id: assessment.id }] });
    expect((await riskAlarms()).map(({ heard }) => heard)).toEqual([true, true, true]);
    const stored = await hub.admin`select * from cases.risk_assessments`;
    expect(JSON.stringify(stored)).not.toMatch(/telephone|NOT_KNOWN/);
  });

  it('are asked again by the word of the disclosures service, and of nobody else', async () => {
    const document = `mutation { askRiskAgain(input: { caseId: "${demoCaseId}", compromiseId: "${randomUUID()}" }) { asked } }`;
    for (const viewer of [viewerOf('lawyer'), viewerOf('police'), asService('referrals', viewerOf('lawyer'))])
      expect((await askSubgraphAs(hub.inProcess, 'cases', viewer, document)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const told = async () => (await askSubgraphAs(hub.inProcess, 'cases', asService('disclosures', viewerOf('hotline')), document)).data;
    expect(await told()).toEqual({ askRiskAgain: { asked: true } });
    expect(await told()).toEqual({ askRiskAgain: { asked: false } });
  });

  it('are refused by a code', async () => {
    const input = { caseId: demoCaseId, setId: 'first', version: 1, answeredOn: day(0), items: [] };
    const unknown = { ...input, items: [{ questionId: 'none', answer: 'YES' }] };
    const refusals: [string, Promise<Loose>][] = [
      ['UNKNOWN_SET', answer({ ...input, version: 2 })],
      ['UNKNOWN_QUESTION', answer(unknown)],
      ['INCOMPLETE', answer(input)],
      ['INVALID_TEXT', answer({ ...input, items: [{ questionId: 'fear', answer: 'YES', note: '' }] })],
      ['INVALID_DATE', separate({ caseId: demoCaseId, happenedOn: day(1) })],
      ['NOT_FOUND', separate({ caseId: randomUUID(), happenedOn: day(0) })],
    ];
    for (const [expected, refused] of refusals) expect(code(await refused)).toBe(expected);
    const [{ questions }] = await sets('EN');
    const items = questions.map(({ id }: Loose) => ({ questionId: id, answer: 'NO' }));
    expect(code(await answer({ ...input, items, answeredOn: day(1) }))).toBe('INVALID_DATE');
    expect(code(await answer({ ...input, items, caseId: randomUUID() }))).toBe('NOT_FOUND');
  });
});

const attempts = (
  caseId: string,
  ids: { incident: string; examination: string; hearing: string },
): [string, Record<string, unknown>, string][] => [
  ['recordIncident', { ...incident, caseId }, 'incident { id }'],
  ['correctIncident', { type: 'FOLLOWING', happenedAt: moment(-1), incidentId: ids.incident }, 'incident { id }'],
  ['orderExamination', { caseId, kind: 'MEDICAL', orderedOn: day(0), bureau: 'x' }, 'examination { id }'],
  ['recordExaminationDone', { examinationId: ids.examination, doneOn: day(0) }, 'examination { id }'],
  ['recordConclusion', { examinationId: ids.examination, receivedOn: day(0) }, 'examination { id }'],
  ['setHearing', { caseId, type: 'OTHER', scheduledAt: moment(3), court: 'x' }, 'hearing { id }'],
  ['moveHearing', { hearingId: ids.hearing, expectedVersion: 1, scheduledAt: moment(3) }, 'hearing { id }'],
  ['adjournHearing', { hearingId: ids.hearing }, 'hearing { id }'],
  ['recordHearingHeld', { hearingId: ids.hearing, outcome: 'x' }, 'hearing { id }'],
  ['recordSeparation', { caseId, happenedOn: day(0) }, 'occasion { id }'],
  [
    'answerRisk',
    {
      caseId,
      setId: 'follow-up',
      version: 1,
      answeredOn: day(0),
      items: ['knows-where', 'new-threat', 'approached', 'contact', 'order-kept', 'changed-fear'].map((questionId) => ({
        questionId,
        answer: 'NO',
      })),
    },
    'assessment { id }',
  ],
];

describe('a closed case', () => {
  it('takes nothing', async () => {
    const incidentId = (await recordIncident(incident)).incident.id;
    const [examination] = await hub.admin`select id from cases.examinations where done_on is null and received_on is null`;
    const [hearing] = await hub.admin`select id from cases.hearings where state = 'SET'`;
    const ids = { incident: incidentId, examination: String(examination?.id), hearing: String(hearing?.id) };
    await hub.admin`update cases.cases set status = 'CLOSED' where id = ${demoCaseId}`;
    try {
      for (const [name, input, fields] of attempts(demoCaseId, ids))
        expect([name, code(await mutate(hub, 'lawyer', name, input, fields))]).toEqual([name, 'CASE_CLOSED']);
    } finally {
      await hub.admin`update cases.cases set status = 'OPEN' where id = ${demoCaseId}`;
    }
  });
});

describe('somebody outside the team', () => {
  it.each(['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline'] as const)(
    '%s reads and changes nothing, and what is there looks like what is not',
    async (persona) => {
      const rows = async (table: string) => (await hub.admin`select id from ${hub.admin(table)}`).length;
      const tables = ['cases.incidents', 'cases.examinations', 'cases.hearings', 'cases.risk_assessments', 'cases.risk_occasions'];
      const before = await Promise.all(tables.map(rows));
      const id = async (table: string) => String((await hub.admin`select id from ${hub.admin(table)} limit 1`)[0]?.id);
      const there = {
        incident: await id('cases.incidents'),
        examination: await id('cases.examinations'),
        hearing: await id('cases.hearings'),
      };
      const absent = attempts(randomUUID(), { incident: randomUUID(), examination: randomUUID(), hearing: randomUUID() });
      for (const [index, [name, input, fields]] of attempts(demoCaseId, there).entries())
        expect([name, await mutate(hub, persona, name, input, fields)]).toEqual([
          name,
          await mutate(hub, persona, name, absent[index]?.[1] ?? {}, fields),
        ]);
      const everything = 'incidents { id } examinations { id } hearings { id } riskAssessments { id } riskDue { id }';
      expect(await ofCase(everything, persona)).toBeNull();
      expect(await Promise.all(tables.map(rows))).toEqual(before);
    },
  );
});
