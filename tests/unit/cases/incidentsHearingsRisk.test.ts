import { describe, expect, it } from 'vitest';
import {
  answersFault,
  attendances,
  currentRiskSets,
  doneFault,
  type ExaminationDays,
  examinationState,
  type HearingMove,
  type HearingState,
  hearingTransitions,
  hearingWarnings,
  linkedIds,
  type RiskItem,
  receivedFault,
  riskQuestionSets,
  riskSet,
  shownFirst,
} from '../../../subgraphs/cases/domain/index.ts';

const examined = (days: Partial<ExaminationDays>): ExaminationDays => ({
  orderedOn: '2026-03-01',
  doneOn: null,
  dueOn: null,
  receivedOn: null,
  ...days,
});

describe('an examination', () => {
  it.each([
    ['ORDERED', {}],
    ['ORDERED', { dueOn: '2026-03-10' }],
    ['OVERDUE', { dueOn: '2026-03-09' }],
    ['DONE', { doneOn: '2026-03-02' }],
    ['DUE', { doneOn: '2026-03-02', dueOn: '2026-03-10' }],
    ['OVERDUE', { doneOn: '2026-03-02', dueOn: '2026-03-09' }],
    ['RECEIVED', { doneOn: '2026-03-02', dueOn: '2026-03-09', receivedOn: '2026-03-10' }],
    ['RECEIVED', { receivedOn: '2026-03-10' }],
  ])('is on 10 March %s: %j', (state, days) => {
    expect(examinationState(examined(days), '2026-03-10')).toBe(state);
  });
  it.each([
    [null, {}, '2026-03-01'],
    ['INVALID_DATE', {}, '2026-02-28'],
    ['INVALID_DATE', {}, '2026-03-11'],
    ['WRONG_STATE', { doneOn: '2026-03-02' }, '2026-03-05'],
    ['WRONG_STATE', { receivedOn: '2026-03-02' }, '2026-03-05'],
  ])('done: %s, %j, on %s', (fault, days, on) => {
    expect(doneFault(examined(days), on, '2026-03-10')).toBe(fault);
  });
  it.each([
    [null, {}, '2026-03-01'],
    [null, { doneOn: '2026-03-05' }, '2026-03-05'],
    ['INVALID_DATE', { doneOn: '2026-03-05' }, '2026-03-04'],
    ['INVALID_DATE', {}, '2026-03-11'],
    ['WRONG_STATE', { receivedOn: '2026-03-02' }, '2026-03-05'],
  ])('received: %s, %j, on %s', (fault, days, on) => {
    expect(receivedFault(examined(days), on, '2026-03-10')).toBe(fault);
  });
});

describe('a hearing', () => {
  const cells: [HearingState, HearingMove, HearingState | undefined][] = [
    ['SET', 'MOVE', 'SET'],
    ['SET', 'ADJOURN', 'ADJOURNED'],
    ['SET', 'HOLD', 'HELD'],
    ['ADJOURNED', 'MOVE', 'SET'],
    ['ADJOURNED', 'ADJOURN', undefined],
    ['ADJOURNED', 'HOLD', undefined],
    ['HELD', 'MOVE', undefined],
    ['HELD', 'ADJOURN', undefined],
    ['HELD', 'HOLD', undefined],
  ];
  it.each(cells)('%s, %s: %s', (from, move, to) => {
    expect(hearingTransitions[from][move]).toBe(to);
  });

  const now = new Date('2026-03-10T00:00:00Z');
  const later = new Date('2026-03-11T00:00:00Z');
  it.each(attendances.map((attendance) => [attendance, ['IN_PERSON', 'NOT_KNOWN'].includes(attendance)] as const))(
    'with attendance %s warns before it: %s',
    (attendance, warns) => {
      const warned = (safetyNote: string | null, state: HearingState = 'SET', scheduledAt = later) =>
        hearingWarnings({ state, scheduledAt, attendance }, { safetyNote, now });
      expect(warned('by the back door')).toEqual(warns ? ['SHE_ATTENDS_AT_A_KNOWN_TIME'] : []);
      expect(warned(null)).toEqual(warns ? ['SHE_ATTENDS_AT_A_KNOWN_TIME', 'NO_SAFETY_NOTE'] : []);
      expect([warned(null, 'ADJOURNED'), warned(null, 'HELD'), warned(null, 'SET', now)]).toEqual([[], [], []]);
    },
  );
});

describe('the questions about danger', () => {
  const letters = { EN: /^[\x20-\x7e’]+$/, RU: /^[\u0400-\u04ff\s\p{P}]+$/u, KY: /^[\u0400-\u04ff\s\p{P}]+$/u } as const;
  it.each(riskQuestionSets.map((set) => [set.id, set] as const))('%s has a source, and every question in three languages', (_id, set) => {
    expect(set.source).toMatch(/not validated/);
    for (const { text } of [...set.questions, { text: set.title }])
      for (const language of ['EN', 'RU', 'KY'] as const) expect(text[language]).toMatch(letters[language]);
    expect(new Set(set.questions.map(({ id }) => id)).size).toBe(set.questions.length);
    expect(set.questions.some(({ showFirst }) => showFirst)).toBe(true);
  });
  it('the Kyrgyz of a set has letters that Russian has not', () => {
    for (const { questions } of riskQuestionSets) expect(questions.map(({ text }) => text.KY).join(' ')).toMatch(/[ңөү]/);
  });
  it('of each set the newest version is asked, and older ones are kept', () => {
    expect(currentRiskSets().map(({ id }) => id)).toEqual(['first', 'follow-up']);
    expect(riskSet('first', 1)?.questions).toHaveLength(11);
    expect([riskSet('first', 2), riskSet('none', 1)]).toEqual([null, null]);
  });

  const [set] = riskQuestionSets;
  if (set === undefined) throw new Error('There are no sets.');
  const all: RiskItem[] = set.questions.map(({ id }) => ({ questionId: id, answer: 'NO', note: null }));
  it('each is answered once', () => {
    expect(answersFault(set, all)).toBeNull();
    expect(answersFault(set, all.slice(1))).toBe('INCOMPLETE');
    expect(answersFault(set, [...all, ...all.slice(0, 1)])).toBe('INCOMPLETE');
    expect(answersFault(set, [...all.slice(1), { questionId: 'another', answer: 'NO', note: null }])).toBe('UNKNOWN_QUESTION');
  });
  it('shows first what the set marks and was answered with yes, and counts nothing', () => {
    const said = all.map((item) => (['fear', 'weapon', 'left'].includes(item.questionId) ? { ...item, answer: 'YES' as const } : item));
    expect(shownFirst(set, said.toReversed()).map(({ questionId }) => questionId)).toEqual(['weapon', 'fear']);
    expect(shownFirst(set, all)).toEqual([]);
  });
});

it('links are ids, each once, and not too many', () => {
  const id = '0b0c9a55-1111-4222-8333-444455556666';
  expect(linkedIds([id, id.toUpperCase()])).toEqual([id]);
  expect(linkedIds(['no id'])).toBeNull();
  expect(linkedIds(Array.from({ length: 51 }, (_, index) => id.replace('6666', String(6000 + index))))).toBeNull();
});
