import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId, demoNetworkId } from '../../hub/demo/ids.ts';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, organisationIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import { connectDatabase } from '../../platform/database.ts';
import { createCaseStore } from '../../subgraphs/cases/store/index.ts';
import { orderTasks } from '../../subgraphs/cases/tasks/orders.ts';
import { type Loose, mutate } from '../support/disclosures.ts';
import { plantEvidence } from '../support/evidence.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  // Nothing between requests: a test does the jobs when it wants.
  hub = await startTestHub({ work: false });
});
afterAll(() => hub.stop());

/** A legal day of the network's, so many days from now. */
const day = (offset: number) => new Date(Date.now() + 6 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
const moment = (offset: number) => new Date(Date.now() + offset * 86_400_000 - 60_000).toISOString();

const change =
  (name: string, inputType: string, fields: string) =>
  async (input: Record<string, unknown>, persona: PersonaName = 'lawyer'): Promise<Loose> => {
    const { data, errors } = await hub.ask(
      persona,
      `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${fields} errors { code } } }`,
      { input },
    );
    return data?.[name] ?? { refused: errors[0]?.extensions.code };
  };
const orderFields =
  'order { id state startsOn endsOn daysLeft version alarms number text history { move note changed byPolice } extensions { answer endedOn grantedUntil } }';
const request = change('requestProtectionOrder', 'RequestProtectionOrderInput', orderFields);
const refuse = change('recordRefusal', 'RecordRefusalInput', orderFields);
const add = change('addProtectionOrder', 'AddProtectionOrderInput', orderFields);
const serve = change('recordService', 'RecordServiceInput', orderFields);
const askExtension = change('requestExtension', 'RequestExtensionInput', orderFields);
const answerExtension = change('recordExtension', 'RecordExtensionInput', orderFields);
const revoke = change('revokeOrder', 'RevokeOrderInput', orderFields);
const correct = change('correctOrder', 'CorrectOrderInput', orderFields);
const code = ({ errors }: Loose): string | undefined => errors[0]?.code;

let unit = 0;
/** An order of a unit of its own, so that it overlaps no other. */
const issued = async (input: Record<string, unknown> = {}): Promise<Loose> => {
  const { order, errors } = await add({
    caseId: demoCaseId,
    issuedBy: `unit ${unit++}`,
    startsOn: day(-5),
    endsOn: day(10),
    bars: ['CONTACT'],
    ...input,
  });
  expect(errors).toEqual([]);
  return order;
};

const eventsOf = (subjectId: string) =>
  hub.admin<{ kind: string; on: string; running: boolean }[]>`
    select kind, happened_on::text as on, superseded_at is null as running from cases.legal_events where subject_id = ${subjectId}
    order by kind, recorded_at, running`;
const alarmsOf = async (subjectId: string) =>
  (
    await hub.admin<{ kind: string; stage: number; heard: boolean }[]>`
      select kind, stage, acknowledged_at is not null as heard from cases.alarms where subject_id = ${subjectId} order by raised_at, kind`
  ).map(({ kind, stage, heard }) => `${kind} ${stage}${heard ? ' heard' : ''}`);

describe('an order', () => {
  it('is asked for, issued, served, extended and revoked, and every step is kept', async () => {
    const asked = (await request({ caseId: demoCaseId, askedOf: 'unit of the story', requestedOn: day(-6) })).order;
    expect(asked).toMatchObject({ state: 'REQUESTED', startsOn: null, daysLeft: 0, alarms: [] });
    const { order } = await add({
      caseId: demoCaseId,
      requestId: asked.id,
      issuedBy: 'unit of the story',
      startsOn: day(-5),
      endsOn: day(10),
      bars: ['CONTACT', 'APPROACH'],
      number: '17/2026',
      text: 'the words of the order',
      threatLevel: 'HIGH',
    });
    expect(order).toMatchObject({ id: asked.id, state: 'ISSUED', number: '17/2026', text: 'the words of the order', daysLeft: 11 });
    const orderId = order.id;
    expect((await serve({ orderId, servedTo: 'SURVIVOR', servedOn: day(-4), how: 'AT_THE_UNIT' })).order.state).toBe('ISSUED');
    const served = (await serve({ orderId, servedTo: 'RESPONDENT', servedOn: day(-4), how: 'REFUSED_TO_SIGN', note: 'before two' })).order;
    expect(served.state).toBe('SERVED');
    expect((await askExtension({ orderId, requestedOn: day(-1), until: day(20) })).order.extensions).toEqual([
      { answer: null, endedOn: day(10), grantedUntil: null },
    ]);
    const extended = (await answerExtension({ orderId, answer: 'GRANTED', answeredOn: day(0) })).order;
    expect(extended).toMatchObject({
      state: 'EXTENDED',
      endsOn: day(20),
      extensions: [{ answer: 'GRANTED', endedOn: day(10), grantedUntil: day(20) }],
    });
    const revoked = (await revoke({ orderId, revokedOn: day(0), reason: 'a higher unit' })).order;
    expect(revoked.state).toBe('REVOKED');
    expect(revoked.history.map(({ move, note }: Loose) => [move, note])).toEqual([
      ['REQUEST', null],
      ['ISSUE', null],
      ['SERVE', null],
      ['SERVE', 'before two'],
      ['REQUEST_EXTENSION', null],
      ['EXTEND', null],
      ['REVOKE', 'a higher unit'],
    ]);
    expect(await eventsOf(orderId)).toEqual([
      { kind: 'ORDER_ENDS', on: day(10), running: false },
      { kind: 'ORDER_ENDS', on: day(20), running: false },
      { kind: 'ORDER_ISSUED', on: day(-5), running: true },
      { kind: 'ORDER_SERVED', on: day(-4), running: true },
    ]);
    const [stored] = await hub.admin`select * from cases.protection_orders where id = ${orderId}`;
    expect(JSON.stringify(stored)).not.toContain('the words of the order');
  });

  it('is refused, and nothing comes of it', async () => {
    const { order } = await request({ caseId: demoCaseId, askedOf: 'unit', requestedOn: day(-3) }, 'counsellor');
    expect(code(await refuse({ orderId: order.id, refusedOn: day(-4) }))).toBe('INVALID_DATE');
    expect(code(await refuse({ orderId: order.id, refusedOn: day(1) }))).toBe('INVALID_DATE');
    expect((await refuse({ orderId: order.id, refusedOn: day(-2), reason: 'no grounds' })).order.state).toBe('REFUSED');
    expect(code(await refuse({ orderId: order.id, refusedOn: day(-2) }))).toBe('WRONG_STATE');
    const issue = { caseId: demoCaseId, requestId: order.id, issuedBy: 'unit', startsOn: day(0), endsOn: day(9), bars: ['CONTACT'] };
    expect(code(await add(issue))).toBe('WRONG_STATE');
    expect(code(await add({ ...issue, requestId: randomUUID() }))).toBe('NOT_FOUND');
  });

  it('that was mistyped is put right, once, and the old values are kept', async () => {
    const order = await issued({ number: '1' });
    const input = { orderId: order.id, expectedVersion: order.version };
    const tries = await Promise.all([
      correct({ ...input, endsOn: day(12), number: '2' }),
      correct({ ...input, endsOn: day(13) }, 'counsellor'),
    ]);
    expect(tries.map(code).toSorted()).toEqual(['CHANGED_MEANWHILE', undefined]);
    const [right] = tries.filter(({ order: one }) => one !== null);
    const { history, ...after } = right.order;
    expect(after.version).toBe(order.version + 1);
    const entry = history.at(-1);
    expect(entry.changed).toContain('endsOn');
    expect(JSON.parse(entry.note).endsOn).toBe(day(10));
    const again = { orderId: order.id, expectedVersion: after.version };
    expect(code(await correct({ ...again, endsOn: after.endsOn }))).toBe('NOTHING_CORRECTED');
    expect(code(await correct({ ...again, endsOn: day(-9) }))).toBe('ENDS_BEFORE_START');
    expect(code(await correct({ ...again, endsOn: day(-4) }))).toBe('TOO_SHORT');
    expect(code(await correct({ ...again, endsOn: day(90) }))).toBe('TOO_LONG');
    expect(code(await correct({ ...again, startsOn: '2016-01-01', endsOn: '2016-01-10' }))).toBe('NOT_IN_FORCE');
    expect(code(await correct({ ...again, bars: [] }))).toBe('NO_BARS');
    expect(code(await correct({ ...again, issuedBy: ' ' }))).toBe('INVALID_TEXT');
    const other = await issued();
    const [{ issued_by: issuedBy } = { issued_by: '' }] = await hub.admin<{ issued_by: string }[]>`
      select issued_by from cases.protection_orders where id = ${other.id}`;
    expect(code(await correct({ ...again, issuedBy: issuedBy.toUpperCase() }))).toBe('OVERLAPS');
    const asked = (await request({ caseId: demoCaseId, askedOf: 'unit', requestedOn: day(0) })).order;
    expect(code(await correct({ orderId: asked.id, expectedVersion: asked.version, issuedBy: 'x' }))).toBe('WRONG_STATE');
  });
});

describe('what cannot be', () => {
  it('is refused by a code, and nothing is changed', async () => {
    const order = await issued({ issuedBy: 'unit of refusals' });
    const orderId = order.id;
    const nextDay = { caseId: demoCaseId, issuedBy: 'Unit of Refusals', startsOn: day(10), endsOn: day(20), bars: ['CONTACT'] };
    const refusals: [string, Promise<Loose>][] = [
      ['OVERLAPS', add(nextDay)],
      ['NOT_IN_FORCE', add({ ...nextDay, electronicMonitoring: true })],
      ['INVALID_TEXT', add({ ...nextDay, number: '' })],
      ['INVALID_TEXT', request({ caseId: demoCaseId, askedOf: ' ', requestedOn: day(0) })],
      ['INVALID_DATE', request({ caseId: demoCaseId, askedOf: 'unit', requestedOn: day(1) })],
      ['NOT_FOUND', request({ caseId: randomUUID(), askedOf: 'unit', requestedOn: day(0) })],
      ['SERVICE_BEFORE_ISSUE', serve({ orderId, servedTo: 'RESPONDENT', servedOn: day(-6), how: 'BY_POST' })],
      ['INVALID_DATE', serve({ orderId, servedTo: 'RESPONDENT', servedOn: day(1), how: 'BY_POST' })],
      ['INVALID_TEXT', serve({ orderId, servedTo: 'RESPONDENT', servedOn: day(0), how: 'BY_POST', note: ' ' })],
      ['NOT_FOUND', serve({ orderId: 'nothing', servedTo: 'RESPONDENT', servedOn: day(0), how: 'BY_POST' })],
      ['EXTENSION_TOO_LONG', askExtension({ orderId, requestedOn: day(0), until: day(25) })],
      ['EXTENSION_BEFORE_END', askExtension({ orderId, requestedOn: day(0), until: day(10) })],
      ['INVALID_DATE', askExtension({ orderId, requestedOn: day(1), until: day(20) })],
      ['NO_OPEN_EXTENSION', answerExtension({ orderId, answer: 'GRANTED', answeredOn: day(0) })],
      ['INVALID_DATE', revoke({ orderId, revokedOn: day(1) })],
      ['INVALID_TEXT', correct({ orderId, expectedVersion: 1, number: 'x'.repeat(61) })],
    ];
    for (const [expected, answer] of refusals) expect(await answer).toEqual({ order: null, errors: [{ code: expected }] });
    const [after] = (
      await hub.ask('lawyer', `{ case(id: "${demoCaseId}") { orders { id version history { move } } } }`)
    ).data.case.orders.filter(({ id }: Loose) => id === orderId);
    expect(after).toEqual({ id: orderId, version: 1, history: [{ move: 'ISSUE' }] });
  });

  it('an order that ended is not extended, and an answer given in time may be entered late', async () => {
    const order = await issued({ startsOn: day(-10), endsOn: day(-2) });
    const orderId = order.id;
    expect(code(await askExtension({ orderId, requestedOn: day(-1), until: day(5) }))).toBe('WRONG_STATE');
    await askExtension({ orderId, requestedOn: day(-3), until: day(5) });
    expect(code(await answerExtension({ orderId, answer: 'GRANTED', answeredOn: day(-1) }))).toBe('WRONG_STATE');
    expect(code(await answerExtension({ orderId, answer: 'GRANTED', answeredOn: day(-4) }))).toBe('INVALID_DATE');
    expect(code(await answerExtension({ orderId, answer: 'GRANTED', answeredOn: day(-2), until: day(25) }))).toBe('EXTENSION_TOO_LONG');
    expect((await answerExtension({ orderId, answer: 'GRANTED', answeredOn: day(-2), until: day(3) })).order).toMatchObject({
      state: 'EXTENDED',
      endsOn: day(3),
    });
  });

  it('two people who ask for an extension, answer it or serve at once do it once', async () => {
    const order = await issued();
    const orderId = order.id;
    const both = (one: (persona: PersonaName) => Promise<Loose>) => Promise.all([one('lawyer'), one('counsellor')]);
    const asked = await both((persona) => askExtension({ orderId, requestedOn: day(0), until: day(20) }, persona));
    expect(asked.map(code).toSorted()).toEqual(['EXTENSION_OPEN', undefined]);
    const answered = await both((persona) => answerExtension({ orderId, answer: 'GRANTED', answeredOn: day(0) }, persona));
    expect(answered.map(code).toSorted()).toEqual(['NO_OPEN_EXTENSION', undefined]);
    const served = await both((persona) => serve({ orderId, servedTo: 'RESPONDENT', servedOn: day(0), how: 'IN_PERSON' }, persona));
    expect(served.map(code).toSorted()).toEqual(['ALREADY_SERVED', undefined]);
    const overlapping = await both((persona) =>
      add({ caseId: demoCaseId, issuedBy: 'both', startsOn: day(0), endsOn: day(9), bars: ['CONTACT'] }, persona),
    );
    expect(overlapping.map(code).toSorted()).toEqual(['OVERLAPS', undefined]);
    const [found] = await hub.admin`select state, ends_on::text as ends, end_version from cases.protection_orders where id = ${orderId}`;
    expect(found).toEqual({ state: 'EXTENDED', ends: day(20), end_version: 2 });
  });

  it('a closed case takes nothing', async () => {
    const { id: orderId } = await issued();
    await hub.admin`update cases.cases set status = 'CLOSED' where id = ${demoCaseId}`;
    try {
      expect(code(await serve({ orderId, servedTo: 'RESPONDENT', servedOn: day(0), how: 'BY_POST' }))).toBe('CASE_CLOSED');
      expect(code(await request({ caseId: demoCaseId, askedOf: 'unit', requestedOn: day(0) }))).toBe('CASE_CLOSED');
      const fresh = { caseId: demoCaseId, issuedBy: 'unit', startsOn: day(0), endsOn: day(9), bars: ['CONTACT'] };
      expect(code(await add(fresh))).toBe('CASE_CLOSED');
      expect(code(await askExtension({ orderId, requestedOn: day(0), until: day(20) }))).toBe('CASE_CLOSED');
    } finally {
      await hub.admin`update cases.cases set status = 'OPEN' where id = ${demoCaseId}`;
    }
  });
});

describe('the alarms of an order', () => {
  const jobsOf = async (orderId: string) =>
    (
      await hub.admin<{ key: string; payload: Record<string, string>; local: string }[]>`
        select job.key, job.payload, to_char(job.run_at at time zone 'Asia/Bishkek', 'YYYY-MM-DD HH24:MI') as local
        from cases_jobs._private_jobs job where job.key like ${`order % ${orderId}`} order by job.run_at`
    ).map(({ key, payload, local }) => ({ key: key.split(' ')[1], payload, local }));

  /** Does what the worker does when a job's time has come. */
  const watch = async (payload: Record<string, string>) => {
    const connection = connectDatabase({ url: hub.urls.cases });
    const tasks = orderTasks({
      storeFor: (viewer, requestId) =>
        createCaseStore({
          database: connection.database,
          viewer,
          requestId,
          keys: hub.caseKeys,
          nameIndexKey: Buffer.from(hub.secrets.CASES_NAME_INDEX_KEY, 'base64'),
        }),
    });
    try {
      await tasks['order.watch']?.(payload);
    } finally {
      await connection.close();
    }
  };
  const roundTo = (offset: number) => `${day(offset)} 00:00`;

  it('are told when the calendar has come to them, once, and move with an extension', async () => {
    const { id: orderId } = await issued();
    const jobs = await jobsOf(orderId);
    expect(jobs.map(({ key, local }) => [key, local])).toEqual([
      ['soon', roundTo(9)],
      ['ended', roundTo(11)],
    ]);
    const payload = jobs[0]?.payload ?? {};
    expect(Object.keys(payload).toSorted()).toEqual(['memberId', 'networkId', 'orderId', 'organisationId', 'requestId']);
    // Too early, as a job of a moved end would be.
    await watch(payload);
    expect(await alarmsOf(orderId)).toEqual([]);

    await hub.admin`update cases.protection_orders set ends_on = ${day(1)} where id = ${orderId}`;
    await watch(payload);
    await watch(payload);
    expect(await alarmsOf(orderId)).toEqual(['ORDER_ENDS_SOON 1']);

    const asked = (await askExtension({ orderId, requestedOn: day(0), until: day(15) })).order;
    expect(asked.alarms).toEqual(['ORDER_ENDS_SOON', 'EXTENSION_UNANSWERED']);
    const [extension] = await hub.admin`select id from cases.order_extensions where order_id = ${orderId}`;
    expect(await alarmsOf(extension?.id)).toEqual(['EXTENSION_UNANSWERED 1']);
    expect(await eventsOf(extension?.id)).toEqual([{ kind: 'EXTENSION_REQUESTED', on: day(0), running: true }]);

    await hub.admin`update cases.protection_orders set ends_on = ${day(-1)}, starts_on = ${day(-6)} where id = ${orderId}`;
    await hub.admin`update cases.order_extensions set requested_on = ${day(-1)} where order_id = ${orderId}`;
    // True from the calendar, before any job.
    const { data } = await hub.ask('lawyer', `{ case(id: "${demoCaseId}") { orders { id state alarms } } }`);
    expect(data.case.orders.find(({ id }: Loose) => id === orderId)).toEqual({
      id: orderId,
      state: 'EXPIRED',
      alarms: ['ORDER_ENDED', 'EXTENSION_UNANSWERED'],
    });
    await watch(payload);
    expect(await alarmsOf(orderId)).toEqual(['ORDER_ENDS_SOON 1', 'ORDER_ENDED 1']);
    expect(await alarmsOf(extension?.id)).toEqual(['EXTENSION_UNANSWERED 1', 'EXTENSION_UNANSWERED 2']);

    expect((await answerExtension({ orderId, answer: 'GRANTED', answeredOn: day(-1) })).order).toMatchObject({
      endsOn: day(15),
      alarms: [],
    });
    expect(await alarmsOf(orderId)).toEqual(['ORDER_ENDS_SOON 1 heard', 'ORDER_ENDED 1 heard']);
    expect(await alarmsOf(extension?.id)).toEqual(['EXTENSION_UNANSWERED 1 heard', 'EXTENSION_UNANSWERED 2 heard']);
    expect((await jobsOf(orderId)).map(({ key, local }) => [key, local])).toEqual([
      ['soon', roundTo(14)],
      ['ended', roundTo(16)],
    ]);
    await hub.admin`update cases.protection_orders set ends_on = ${day(0)} where id = ${orderId}`;
    await watch(payload);
    expect((await alarmsOf(orderId)).at(-1)).toBe('ORDER_ENDS_SOON 2');
  });

  it("wait for the day of the demo network's order too, and tell it", async () => {
    const orderId = demoId('order');
    const jobs = await jobsOf(orderId);
    expect(jobs.map(({ key, local }) => [key, local])).toEqual([
      ['soon', roundTo(1)],
      ['ended', roundTo(3)],
    ]);
    await watch(jobs[0]?.payload ?? {});
    expect(await alarmsOf(orderId)).toEqual([]);
    await hub.admin`update cases.protection_orders set ends_on = ${day(1)} where id = ${orderId}`;
    try {
      await watch(jobs[0]?.payload ?? {});
      expect(await alarmsOf(orderId)).toEqual(['ORDER_ENDS_SOON 1']);
    } finally {
      await hub.admin`update cases.protection_orders set ends_on = ${day(2)} where id = ${orderId}`;
    }
  });

  it('tell nothing of an order that was revoked or is of no case', async () => {
    const { id: orderId } = await issued();
    const [job] = await jobsOf(orderId);
    await revoke({ orderId, revokedOn: day(0) });
    await hub.admin`update cases.protection_orders set ends_on = ${day(0)} where id = ${orderId}`;
    await watch(job?.payload ?? {});
    await watch({ ...job?.payload, orderId: randomUUID() });
    expect(await alarmsOf(orderId)).toEqual([]);
  });
});

const report = change(
  'reportViolation',
  'ReportViolationInput',
  'violation { id state bar description toldTo evidenceIds byPolice enteredBy reportedOn }',
);
const record = change('recordViolation', 'RecordViolationInput', 'violation { state recordedOn registrationNumber }');
const decide = change('decideViolation', 'DecideViolationInput', 'violation { state decidedOn decision }');

describe('a violation', () => {
  it('is reported, recorded and decided, whatever becomes of the order', async () => {
    const { id: orderId } = await issued();
    const [evidenceId] = await plantEvidence(hub.admin);
    const input = {
      orderId,
      happenedAt: moment(-1),
      bar: 'APPROACH',
      description: 'waited at the gate',
      toldTo: 'unit 4',
      evidenceIds: [evidenceId],
    };
    const { violation } = await report(input);
    expect(violation).toEqual({
      id: violation.id,
      state: 'REPORTED',
      bar: 'APPROACH',
      description: 'waited at the gate',
      toldTo: 'unit 4',
      evidenceIds: [evidenceId],
      byPolice: false,
      enteredBy: memberIdOf('lawyer'),
      reportedOn: day(0),
    });
    expect(await eventsOf(violation.id)).toEqual([{ kind: 'VIOLATION_REPORTED', on: day(0), running: true }]);
    expect(await alarmsOf(violation.id)).toEqual([]);
    const violationId = violation.id;
    expect(code(await record({ violationId, recordedOn: day(-1), registrationNumber: '5' }))).toBe('INVALID_DATE');
    expect((await record({ violationId, recordedOn: day(0), registrationNumber: '5/26' }, 'counsellor')).violation).toEqual({
      state: 'RECORDED',
      recordedOn: day(0),
      registrationNumber: '5/26',
    });
    expect(code(await record({ violationId, recordedOn: day(0), registrationNumber: '6' }))).toBe('WRONG_STATE');
    expect(code(await record({ violationId, recordedOn: day(0), registrationNumber: '' }))).toBe('INVALID_TEXT');
    const decided = await Promise.all([0, 1].map(() => decide({ violationId, decidedOn: day(0), decision: 'a fine' })));
    expect(decided.map(code).toSorted()).toEqual(['WRONG_STATE', undefined]);
    expect(code(await decide({ violationId, decidedOn: day(0), decision: ' ' }))).toBe('INVALID_TEXT');
    expect(code(await decide({ violationId: randomUUID(), decidedOn: day(0), decision: 'x' }))).toBe('NOT_FOUND');
    expect(code(await record({ violationId: randomUUID(), recordedOn: day(0), registrationNumber: 'x' }))).toBe('NOT_FOUND');
  });

  it.each([
    ['NOT_FOUND', { orderId: 'nothing' }],
    ['UNKNOWN_EVIDENCE', { evidenceIds: ['no id'] }],
    ['INVALID_DATE', { happenedAt: moment(-7) }],
    ['INVALID_DATE', { happenedAt: moment(2) }],
    ['INVALID_TEXT', { description: '' }],
    ['INVALID_TEXT', { toldTo: 'x'.repeat(121) }],
  ])('is refused with %s: %j', async (expected, wrong) => {
    const { id: orderId } = await issued();
    expect(await report({ orderId, happenedAt: moment(-1), bar: 'CONTACT', ...wrong })).toEqual({
      violation: null,
      errors: [{ code: expected }],
    });
  });

  it('of an order that had ended is none', async () => {
    const { id: orderId } = await issued({ startsOn: day(-10), endsOn: day(-4) });
    expect(code(await report({ orderId, happenedAt: moment(-2), bar: 'CONTACT' }))).toBe('WRONG_STATE');
    expect((await report({ orderId, happenedAt: moment(-5), bar: 'CONTACT' })).violation.state).toBe('REPORTED');
  });
});

describe('the police unit that enforces an order', () => {
  const share = change('shareOrderWithPolice', 'ShareOrderWithPoliceInput', 'code share { id organisationId revokedAt }');
  const unshare = change('revokeOrderShare', 'RevokeOrderShareInput', 'code share { revokedAt }');
  const enforced = 'kind state startsOn endsOn daysLeft bars threatLevel electronicMonitoring';
  const look = (reference: string, persona: PersonaName = 'police') =>
    hub.ask(persona, `query ($reference: String!) { enforcedOrder(reference: $reference) { ${enforced} } }`, { reference });
  const seen = async (reference: string, persona: PersonaName = 'police') => (await look(reference, persona)).data?.enforcedOrder;
  const recordEnforced = change('recordEnforcedService', 'RecordEnforcedServiceInput', `order { ${enforced} }`);
  const reportEnforced = change('reportEnforcedViolation', 'ReportEnforcedViolationInput', `order { ${enforced} }`);
  const police = organisationIdOf('police');

  it('sees terms and no more, while it is shared and holds, and every look is written down', async () => {
    const order = await issued({ number: 'KG-77/a', text: 'secret words', threatLevel: 'ELEVATED' });
    const orderId = order.id;
    expect(await seen('KG-77/a')).toBeNull();
    const shared = await share({ orderId, organisationId: police });
    expect(shared.code).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
    expect(code(await share({ orderId, organisationId: police }, 'counsellor'))).toBe('ALREADY_SHARED');
    const answer = await look(shared.code.toLowerCase().replaceAll('-', ' '));
    expect(answer.data.enforcedOrder).toEqual({
      kind: 'POLICE',
      state: 'ISSUED',
      startsOn: day(-5),
      endsOn: day(10),
      daysLeft: 11,
      bars: ['CONTACT'],
      threatLevel: 'ELEVATED',
      electronicMonitoring: false,
    });
    for (const hidden of ['secret words', orderId, demoCaseId, 'unit ', 'KG-77']) expect(answer.text).not.toContain(hidden);
    expect(await seen('kg 77 A')).not.toBeNull();
    // What stands on the order is reached by nothing else.
    expect((await hub.ask('police', `{ case(id: "${demoCaseId}") { orders { id } } }`)).data).toEqual({ case: null });
    for (const persona of ['hotline', 'lawyer-other', 'opposing-counsel', 'court-clerk', 'lawyer', 'coordinator'] as const)
      expect([persona, await seen(shared.code, persona)]).toEqual([persona, null]);
    expect(await seen(randomUUID())).toBeNull();
    const { data } = await hub.ask(
      'lawyer',
      `{ case(id: "${demoCaseId}") { orders { id policeShares { organisationId looks { memberId } } } } }`,
    );
    expect(data.case.orders.find(({ id }: Loose) => id === orderId).policeShares).toEqual([
      { organisationId: police, looks: [{ memberId: memberIdOf('police') }, { memberId: memberIdOf('police') }] },
    ]);

    expect((await unshare({ shareId: shared.share.id })).share.revokedAt).not.toBeNull();
    expect([await seen(shared.code), await seen('KG-77/a')]).toEqual([null, null]);
    expect(code(await recordEnforced({ reference: shared.code, servedOn: day(0), how: 'IN_PERSON' }, 'police'))).toBe('NOT_FOUND');
    const anew = await share({ orderId, organisationId: police });
    expect([await seen(shared.code), (await seen(anew.code))?.state]).toEqual([null, 'ISSUED']);
    await hub.admin`update cases.protection_orders set ends_on = ${day(-1)} where id = ${orderId}`;
    expect(await seen(anew.code)).toBeNull();
    expect(code(await share({ orderId, organisationId: police }))).toBe('WRONG_STATE');
  });

  it('of another organisation sees nothing, whatever it was told', async () => {
    const elsewhere = randomUUID();
    await hub.admin`insert into referrals.organisations (network_id, id, name, kind) values (${demoNetworkId}, ${elsewhere}, 'Another unit', 'POLICE')`;
    const { id: orderId } = await issued({ number: 'elsewhere' });
    const shared = await share({ orderId, organisationId: elsewhere });
    expect([await seen(shared.code), await seen('elsewhere')]).toEqual([null, null]);
  });

  it('is one the network knows as police: an organisation of another kind and none are refused alike', async () => {
    const { id: orderId } = await issued();
    const refusals = await Promise.all(
      [organisationIdOf('crisis-centre'), randomUUID(), 'x'].map(async (organisationId) =>
        mutate(hub, 'lawyer', 'shareOrderWithPolice', { orderId, organisationId }, 'code share { id }'),
      ),
    );
    for (const refusal of refusals) {
      expect(refusal).toEqual(refusals[0]);
      expect([refusal.share, refusal.code, code(refusal)]).toEqual([null, null, 'NOT_POLICE']);
    }
    expect(await hub.admin`select from cases.order_shares where order_id = ${orderId}`).toHaveLength(0);
  });

  it('records service and a violation, and its team is told', async () => {
    const { id: orderId } = await issued();
    const { code: reference } = await share({ orderId, organisationId: police });
    expect(code(await recordEnforced({ reference, servedOn: day(-6), how: 'IN_PERSON' }, 'police'))).toBe('SERVICE_BEFORE_ISSUE');
    const served = await recordEnforced({ reference, servedOn: day(-1), how: 'IN_PERSON' }, 'police');
    expect(served.order.state).toBe('SERVED');
    expect(code(await recordEnforced({ reference, servedOn: day(-1), how: 'IN_PERSON' }, 'police'))).toBe('ALREADY_SERVED');
    const violation = { reference, happenedAt: moment(-1), bar: 'CONTACT', description: 'called her from another number' };
    expect(code(await reportEnforced({ ...violation, description: '' }, 'police'))).toBe('INVALID_TEXT');
    expect(code(await reportEnforced({ ...violation, happenedAt: moment(2) }, 'police'))).toBe('INVALID_DATE');
    expect(code(await reportEnforced({ ...violation, reference: 'x' }, 'police'))).toBe('NOT_FOUND');
    expect((await reportEnforced(violation, 'police')).errors).toEqual([]);
    const { data } = await hub.ask(
      'lawyer',
      `{ case(id: "${demoCaseId}") { orders { id history { move byPolice } violations { id description byPolice enteredBy } } } }`,
    );
    const found = data.case.orders.find(({ id }: Loose) => id === orderId);
    expect(found.violations).toMatchObject([{ description: violation.description, byPolice: true, enteredBy: memberIdOf('police') }]);
    expect(
      found.history
        .filter(({ byPolice }: Loose) => byPolice)
        .map(({ move }: Loose) => move)
        .toSorted(),
    ).toEqual(['REPORT_VIOLATION', 'SERVE']);
    expect(await alarmsOf(found.violations[0].id)).toEqual(['VIOLATION_REPORTED 1']);
    for (const persona of ['hotline', 'lawyer', 'opposing-counsel', 'lawyer-other'] as const) {
      expect(await recordEnforced({ reference, servedOn: day(0), how: 'IN_PERSON' }, persona)).toEqual({ refused: 'FORBIDDEN' });
      expect(await reportEnforced(violation, persona)).toEqual({ refused: 'FORBIDDEN' });
    }
  });
});

describe('somebody outside the team', () => {
  const orderId = demoId('order');
  const attempts = (id: string): Record<string, [Record<string, unknown>, string]> => ({
    recordService: [{ orderId: id, servedTo: 'SURVIVOR', servedOn: day(0), how: 'BY_POST' }, 'order { id }'],
    requestExtension: [{ orderId: id, requestedOn: day(0), until: day(2) }, 'order { id }'],
    recordExtension: [{ orderId: id, answer: 'GRANTED', answeredOn: day(0) }, 'order { id }'],
    recordRefusal: [{ orderId: id, refusedOn: day(0) }, 'order { id }'],
    revokeOrder: [{ orderId: id, revokedOn: day(0) }, 'order { id }'],
    correctOrder: [{ orderId: id, expectedVersion: 1, issuedBy: 'x' }, 'order { id }'],
    reportViolation: [{ orderId: id, happenedAt: moment(-1), bar: 'CONTACT' }, 'violation { id }'],
    shareOrderWithPolice: [{ orderId: id, organisationId: organisationIdOf('police') }, 'code'],
  });
  it.each(['lawyer-other', 'opposing-counsel', 'court-clerk', 'police', 'hotline'] as const)(
    '%s changes no order, and an order that is there looks like none',
    async (persona) => {
      const before = await hub.admin`select * from cases.protection_orders where id = ${orderId}`;
      for (const [name, [input, fields]] of Object.entries(attempts(orderId))) {
        const [absent] = attempts(randomUUID())[name] ?? [{}];
        expect([name, await mutate(hub, persona, name, input, fields)]).toEqual([name, await mutate(hub, persona, name, absent, fields)]);
      }
      expect(await hub.admin`select * from cases.protection_orders where id = ${orderId}`).toEqual(before);
    },
  );
});
