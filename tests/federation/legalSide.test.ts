import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCaseId } from '../../hub/demo/network.ts';
import { memberIdOf, type PersonaName } from '../../hub/demo/personas.ts';
import { until, untilTold } from '../support/disclosures.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

describe('the legal side', () => {
  const add = async (persona: PersonaName, name: string, fields: string, input: string) =>
    (await hub.ask(persona, `mutation { ${name}(input: { ${input} }) { ${fields} errors { code } } }`)).data?.[name];

  it.each([
    ['ENDS_BEFORE_START', '2026-03-10', '2026-03-09', '[CONTACT]'],
    ['TOO_SHORT', '2026-03-10', '2026-03-11', '[CONTACT]'],
    ['TOO_LONG', '2026-03-10', '2026-04-09', '[CONTACT]'],
    ['NO_BARS', '2026-03-10', '2026-03-20', '[]'],
  ])('an order is refused with %s', async (code, startsOn, endsOn, bars) => {
    const input = `caseId: "${demoCaseId}", issuedBy: "unit", startsOn: "${startsOn}", endsOn: "${endsOn}", bars: ${bars}`;
    expect(await add('lawyer', 'addProtectionOrder', 'order { id }', input)).toEqual({ order: null, errors: [{ code }] });
  });

  it('an order and a deadline are entered by the team and read back', async () => {
    const order = `caseId: "${demoCaseId}", issuedBy: "unit", startsOn: "2026-03-10", endsOn: "2026-04-08", bars: [CONTACT, CONTACT], served: true`;
    expect((await add('lawyer', 'addProtectionOrder', 'order { state bars daysLeft }', order)).order).toEqual({
      state: 'EXPIRED',
      bars: ['CONTACT'],
      daysLeft: 0,
    });
    const deadline = `caseId: "${demoCaseId}", kind: APPEAL, title: "File the appeal", dueOn: "2030-01-01"`;
    expect((await add('counsellor', 'addDeadline', 'deadline { title due case { reference } }', deadline)).deadline).toEqual({
      title: 'File the appeal',
      due: 'LATER',
      case: { reference: 'KG-2026-014' },
    });
    const later = await hub.ask('lawyer', '{ deadlines(due: { due: [LATER] }) { edges { node { title } } } }');
    expect(later.data.deadlines.edges.map(({ node }: { node: { title: string } }) => node.title)).toContain('File the appeal');
  });

  it('an order that ends tomorrow alarms its team at once, until somebody says so', async () => {
    const day = (offset: number) => new Date(Date.now() + 6 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
    const order = `caseId: "${demoCaseId}", issuedBy: "unit", startsOn: "${day(-2)}", endsOn: "${day(1)}", bars: [CONTACT]`;
    const { id } = (await add('lawyer', 'addProtectionOrder', 'order { id }', order)).order;
    const alarms = async (persona: PersonaName, open = true) =>
      (
        await hub.ask(
          persona,
          `{ myAlarms(open: ${open}) { edges { node { id kind subjectId stage acknowledgedBy case { reference } } } } }`,
        )
      ).data?.myAlarms?.edges;
    const [{ node }] = await alarms('counsellor');
    expect(node).toMatchObject({
      kind: 'ORDER_ENDS_SOON',
      subjectId: id,
      stage: 1,
      acknowledgedBy: null,
      case: { reference: 'KG-2026-014' },
    });
    expect(await alarms('lawyer-other')).toEqual([]);
    const acknowledge = (persona: PersonaName) => add(persona, 'acknowledgeAlarm', 'alarm { acknowledgedBy }', `alarmId: "${node.id}"`);
    expect(await acknowledge('lawyer-other')).toEqual({ alarm: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(await acknowledge('counsellor')).toEqual({ alarm: { acknowledgedBy: memberIdOf('counsellor') }, errors: [] });
    expect((await acknowledge('lawyer')).alarm).toEqual({ acknowledgedBy: memberIdOf('counsellor') });
    expect(await alarms('lawyer')).toEqual([]);
    expect(await alarms('lawyer', false)).toHaveLength(1);
    expect((await hub.ask('police', '{ myAlarms { edges { node { id } } } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    await untilTold(hub, 'cases');
    // Its time has come: the worker did it, and found nothing that was not told. The other waits for the end.
    const waiting = await until(async () => {
      const rows = await hub.admin<{ key: string }[]>`select key from cases_jobs.jobs where key like ${`order % ${id}`}`;
      return rows.length === 1 ? rows : undefined;
    });
    expect(waiting).toEqual([{ key: `order ended ${id}` }]);
    expect(await alarms('lawyer', false)).toHaveLength(1);
  });

  it.each(['lawyer-other', 'opposing-counsel', 'court-clerk', 'police'] as const)(
    '%s cannot enter anything, nor learn that the case is there',
    async (persona) => {
      const enter = (caseId: string) =>
        add(persona, 'addDeadline', 'deadline { id }', `caseId: "${caseId}", kind: OTHER, title: "x", dueOn: "2030-01-01"`);
      expect(await enter(demoCaseId)).toEqual(await enter(randomUUID()));
    },
  );

  it('a wrong date and an unknown code are told, and nothing is changed', async () => {
    const { errors } = await hub.ask(
      'lawyer',
      `mutation { addDeadline(input: { caseId: "${demoCaseId}", kind: OTHER, title: "x", dueOn: "2026-02-30" }) { errors { code } } }`,
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const byVariable = await hub.ask(
      'lawyer',
      `mutation ($day: Date!) { addDeadline(input: { caseId: "${demoCaseId}", kind: OTHER, title: "x", dueOn: $day }) { errors { code } } }`,
      { day: '2026-02-30' },
    );
    expect(byVariable.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await add('lawyer', 'attachReferral', 'case { id }', `caseId: "${demoCaseId}", referralCode: "AAAA-BBBB-CCCC"`)).toEqual({
      case: null,
      errors: [{ code: 'UNKNOWN_CODE' }],
    });
  });
});
