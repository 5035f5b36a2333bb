import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../subgraphs/cases/domain/days.ts';
import {
  alarmOf,
  count,
  createCalendar,
  type DeadlineRule,
  explain,
  kyrgyzCalendar,
  languages,
  nextStage,
  planChanges,
  ruleFault,
  rulesFor,
  shippedRules,
  type Term,
  termUnits,
} from '../../../subgraphs/cases/domain/deadlines/index.ts';
import { datedRules, datedTerms } from './datedDeadlines.ts';

const calendar = createCalendar(kyrgyzCalendar);
const ruleOf = (code: string): DeadlineRule => {
  const found = shippedRules.find((rule) => rule.code === code);
  if (found === undefined) throw new Error(`No rule ${code}.`);
  return found;
};

describe('a dated deadline', () => {
  for (const { code, known, cases } of datedRules)
    it.each(cases)(`of ${code} from %s is due on %s (${known}; %s)`, (startsOn, dueOn) => {
      expect(count(ruleOf(code), startsOn, calendar).dueOn).toBe(dueOn);
    });
  for (const { term, known, cases } of datedTerms)
    it.each(cases)(`of ${known} from %s is due on %s (%s)`, (startsOn, dueOn) => {
      expect(count(term, startsOn, calendar).dueOn).toBe(dueOn);
    });

  it('is there more than 150 times', () => {
    expect([...datedRules, ...datedTerms].flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(150);
  });
});

const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2018-01-01', days));
const term: fc.Arbitrary<Term> = fc.record({
  amount: fc.integer({ min: 0, max: 60 }),
  unit: fc.constantFrom(...termUnits),
  direction: fc.constantFrom('AFTER' as const, 'BEFORE' as const),
  rolls: fc.boolean(),
});

describe('counting', () => {
  it('never ends earlier for what happened later', () => {
    fc.assert(
      fc.property(term, day, fc.integer({ min: 0, max: 400 }), (one, from, later) => {
        expect(count(one, from, calendar).dueOn <= count(one, addDays(from, later), calendar).dueOn).toBe(true);
      }),
    );
  });

  it('goes further the longer the term', () => {
    fc.assert(
      fc.property(term, day, fc.integer({ min: 0, max: 40 }), (one, from, more) => {
        const [short, long] = [count(one, from, calendar), count({ ...one, amount: one.amount + more }, from, calendar)];
        expect(one.direction === 'AFTER' ? short.dueOn <= long.dueOn : short.dueOn >= long.dueOn).toBe(true);
      }),
    );
  });

  it('never ends on a free day where the rule says so', () => {
    fc.assert(
      fc.property(term, day, (one, from) => {
        const { dueOn } = count({ ...one, rolls: true }, from, calendar);
        expect(calendar.statusOf(dueOn).working).toBe(true);
      }),
    );
  });

  it('takes exactly as many working days as the term has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.boolean(), day, (amount, back, from) => {
        const step = back ? -1 : 1;
        const { dueOn } = count({ amount, unit: 'WORKING_DAY', direction: back ? 'BEFORE' : 'AFTER', rolls: true }, from, calendar);
        let counted = 0;
        for (let one = addDays(from, step); step > 0 ? one <= dueOn : one >= dueOn; one = addDays(one, step))
          if (calendar.statusOf(one).working) counted += 1;
        expect(counted).toBe(amount);
      }),
    );
  });

  it('names every holiday it passed over, in three languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), day, (amount, from) => {
        const rule = { ...ruleOf('ANSWER_TO_FILING'), amount };
        const counted = count(rule, from, calendar);
        for (let one = addDays(from, 1); one < counted.dueOn; one = addDays(one, 1)) {
          const { name, working } = calendar.statusOf(one);
          if (name === null || working) continue;
          for (const language of languages) expect(explain(rule, counted, language)).toContain(name[language]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an explanation', () => {
  it('says the term, the source, the end and the holidays', () => {
    const rule = ruleOf('ANSWER_TO_FILING');
    const counted = count(rule, '2026-03-02', calendar);
    expect(explain(rule, counted, 'en')).toBe(
      "14 working days from 2 March 2026, source: Law No. 67 of 4 May 2007 on the consideration of appeals of citizens, ends 23 March 2026; 8 March 2026 is a holiday (International Women's Day); 20 March 2026 is a holiday (Orozo Ait); 21 March 2026 is a holiday (Nooruz); 4 weekend days not counted.",
    );
    expect(explain(rule, counted, 'ru')).toContain('14 рабочих дней со 2 марта 2026 г.');
    expect(explain(rule, counted, 'ru')).toContain('истекает 23 марта 2026 г.');
    expect(explain(rule, counted, 'ky')).toContain('2026-жылдын 2-мартынан тартып 14 жумуш күнү');
    expect(explain(rule, counted, 'ky')).toContain('2026-жылдын 23-мартында бүтөт');
  });

  it('warns of a rule nobody confirmed and of a feast nobody entered', () => {
    const rule = { ...ruleOf('ANSWER_TO_FILING'), confirmed: false };
    const text = explain(rule, count(rule, '2026-05-12', calendar), 'en');
    expect(text).toContain('The rule is not confirmed');
    expect(text).toContain('Kurman Ait, about 27 May 2026, is not entered');
    expect(count(rule, '2026-03-02', calendar).expected).toEqual([]);
  });

  it.each([
    [1, '1 рабочий день'],
    [2, '2 рабочих дня'],
    [11, '11 рабочих дней'],
    [21, '21 рабочий день'],
  ])('has the Russian form for %i', (amount, text) => {
    const rule = { ...ruleOf('ANSWER_TO_FILING'), amount };
    expect(explain(rule, count(rule, '2026-09-01', calendar), 'ru')).toContain(text);
  });
});

describe('a rule', () => {
  const sound = ruleOf('ANSWER_TO_FILING');
  const law = (en: string) => ({ ...sound.source.law, en });

  it('that is shipped is sound, and each says where it is written', () => {
    expect(shippedRules.map(ruleFault)).toEqual(shippedRules.map(() => null));
    expect(new Set(shippedRules.map(({ code }) => code)).size).toBe(shippedRules.length);
  });

  it.each([
    ['SOURCE_REQUIRED', { source: { law: law(' '), article: null } }],
    ['SOURCE_REQUIRED', { source: { law: law('a law'), article: '' } }],
    ['INVALID_AMOUNT', { amount: -1 }],
    ['INVALID_AMOUNT', { amount: 1.5 }],
    ['INVALID_AMOUNT', { amount: 751 }],
    ['INVALID_TITLE', { title: { ...sound.title, ky: '' } }],
    ['INVALID_VALIDITY', { validFrom: '2026-03-12', validTo: '2026-03-11' }],
    ['INVALID_CODE', { code: 'answer' }],
  ])('is refused with %s', (fault, change) => {
    expect(ruleFault({ ...sound, ...change })).toBe(fault);
  });

  it('holds from its first day to its last, and the later version takes over on its own', () => {
    const cut: DeadlineRule = { ...sound, amount: 10, validFrom: '2026-07-01', validTo: '2026-12-31' };
    const at = (on: string) => rulesFor([cut, sound], { kind: 'FILING_FILED', branch: null, on }).map(({ amount }) => amount);
    expect([at('2026-06-30'), at('2026-07-01'), at('2026-12-31'), at('2027-01-01'), at('2016-12-31')]).toEqual([[14], [10], [10], [], []]);
  });

  it('of another branch is left out, and without a branch none is', () => {
    const codes = (branch: 'CIVIL' | null) =>
      rulesFor(shippedRules, { kind: 'DECISION_RECEIVED', branch, on: '2026-03-02' }).map(({ code }) => code);
    expect(codes('CIVIL')).toEqual(['APPEAL_CIVIL']);
    expect(codes(null)).toEqual(['APPEAL_CIVIL', 'APPEAL_CRIMINAL', 'APPEAL_OFFENCE']);
  });
});

describe('a calendar', () => {
  it.each([
    ['2026-03-20', 'HOLIDAY'],
    ['2026-03-21', 'WEEKEND'],
    ['2026-03-23', null],
    ['2026-02-23', null],
    ['2024-02-23', 'HOLIDAY'],
    ['2024-06-17', 'MOVED'],
    ['2020-11-10', 'MOVED'],
    ['2023-01-09', null],
    ['2023-02-25', null],
    ['2023-01-03', 'HOLIDAY'],
  ])('knows %s as %s', (on, because) => {
    expect(calendar.statusOf(on)).toMatchObject({ because, working: because === null });
  });
});

describe('what becomes of deadlines', () => {
  const rule = ruleOf('ANSWER_TO_FILING');
  const filed = (happenedOn: string) => ({ id: 'event', kind: 'FILING_FILED' as const, branch: null, happenedOn });
  const law = { rules: shippedRules, calendarOf: () => calendar, beginFrom: null };
  const basis = (from: DeadlineRule, on: string) => ({ rule: from, counted: count(from, on, calendar) });
  const there = (open: boolean, kept = basis(rule, '2026-03-02')) => ({
    id: 'deadline',
    eventId: 'event',
    ruleCode: rule.code,
    open,
    basis: kept,
  });
  const nothing = { begin: [], change: [], end: [] };

  it('begins what is not there, unless it would already be past where only later ones begin', () => {
    expect(planChanges([filed('2026-03-02')], [], law).begin).toEqual([{ eventId: 'event', basis: basis(rule, '2026-03-02') }]);
    expect(planChanges([filed('2026-03-02')], [], { ...law, beginFrom: '2026-03-23' }).begin).toHaveLength(1);
    expect(planChanges([filed('2026-03-02')], [], { ...law, beginFrom: '2026-03-24' })).toEqual(nothing);
  });

  it('leaves what is right, also when it came back from the database with its keys in another order', () => {
    const stored = JSON.parse(JSON.stringify(basis(rule, '2026-03-02')));
    const turned = { counted: Object.fromEntries(Object.entries(stored.counted).toReversed()), rule: stored.rule };
    expect(planChanges([filed('2026-03-02')], [there(true, turned as never)], law)).toEqual(nothing);
  });

  it('changes what is open and no longer right, and leaves what is done', () => {
    expect(planChanges([filed('2026-03-03')], [there(true)], law).change).toEqual([{ id: 'deadline', basis: basis(rule, '2026-03-03') }]);
    expect(planChanges([filed('2026-03-03')], [there(false)], law)).toEqual(nothing);
  });

  it('ends what no rule asks for any more', () => {
    expect(planChanges([], [there(true)], law)).toEqual({ ...nothing, end: ['deadline'] });
    expect(planChanges([filed('2026-03-02')], [there(true)], { ...law, rules: [{ ...rule, validTo: '2026-03-01' }] }).end).toEqual([
      'deadline',
    ]);
  });
});

describe('an alarm', () => {
  it.each([
    // A working day before Monday 23 March is Thursday 19: Friday is Orozo Ait.
    ['2026-03-23', '2026-03-18', null],
    ['2026-03-23', '2026-03-19', 'DEADLINE_SOON'],
    ['2026-03-23', '2026-03-22', 'DEADLINE_SOON'],
    ['2026-03-23', '2026-03-23', 'DEADLINE_TODAY'],
    ['2026-03-23', '2026-03-24', 'DEADLINE_OVERDUE'],
  ])('of what is due on %s is on %s: %s', (dueOn, today, kind) => {
    expect(alarmOf(dueOn, today, calendar)).toBe(kind);
  });

  const raised = (kind: string, stage: number, raisedOn: string, acknowledged = false) => ({ kind, stage, raisedOn, acknowledged });
  it('of soon and today is raised once for each day a deadline had', () => {
    expect(nextStage('DEADLINE_SOON', [], 0, '2026-03-19')).toBe(1);
    expect(nextStage('DEADLINE_SOON', [raised('DEADLINE_SOON', 1, '2026-03-19')], 1, '2026-03-20')).toBeNull();
    expect(nextStage('DEADLINE_SOON', [], 1, '2026-04-19')).toBe(2);
    expect(nextStage('DEADLINE_TODAY', [raised('DEADLINE_SOON', 1, '2026-03-19', true)], 0, '2026-03-23')).toBe(1);
  });

  it('of overdue is raised every day until somebody has heard it', () => {
    const first = raised('DEADLINE_OVERDUE', 1, '2026-03-24');
    expect(nextStage('DEADLINE_OVERDUE', [first], 1, '2026-03-24')).toBeNull();
    expect(nextStage('DEADLINE_OVERDUE', [first], 1, '2026-03-25')).toBe(2);
    expect(nextStage('DEADLINE_OVERDUE', [{ ...first, acknowledged: true }], 1, '2026-03-25')).toBeNull();
  });
});
