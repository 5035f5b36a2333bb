import { describe, expect, it } from 'vitest';
import {
  filingStateOf,
  hasHappened,
  type Instance,
  instanceRules,
  nextStepOf,
  respondentOf,
  wordsFault,
} from '../../../subgraphs/cases/domain/index.ts';

const filed = { state: 'FILED', instance: 'POLICE_UNIT', answerDueOn: '2026-03-20', outcome: null } as const;

describe('a filing', () => {
  it('is overdue from the day after the last one for an answer, and never before', () => {
    expect(filingStateOf(filed, '2026-03-20')).toBe('FILED');
    expect(filingStateOf(filed, '2026-03-21')).toBe('OVERDUE');
    for (const state of ['DRAFT', 'ANSWERED', 'WITHDRAWN'] as const) expect(filingStateOf({ ...filed, state }, '2027-01-01')).toBe(state);
  });

  it.each([
    ['POLICE_UNIT', 'DISTRICT_PROSECUTOR'],
    ['DISTRICT_PROSECUTOR', 'SUPERIOR_PROSECUTOR'],
    ['SUPERIOR_PROSECUTOR', 'COURT'],
  ] as const)('that %s does not answer is proposed to %s', (instance, next) => {
    expect(nextStepOf({ ...filed, instance }, '2026-03-21')).toEqual({ instance: next, reason: 'NO_ANSWER' });
    expect(nextStepOf({ ...filed, instance }, '2026-03-20')).toBeNull();
  });

  it('goes no further than the court', () => {
    expect(nextStepOf({ ...filed, instance: 'COURT' }, '2026-03-21')).toBeNull();
    const way: Instance[] = [];
    for (let at: Instance | null = 'POLICE_UNIT'; at !== null; at = instanceRules[at].next) way.push(at);
    expect(way).toEqual(Object.keys(instanceRules));
  });

  it('goes on after every answer but one that grants it', () => {
    const answered = { ...filed, state: 'ANSWERED' } as const;
    for (const outcome of ['REFUSED', 'PARTLY', 'NO_SUBSTANCE'] as const)
      expect(nextStepOf({ ...answered, outcome }, '2026-03-10')).toEqual({ instance: 'DISTRICT_PROSECUTOR', reason: outcome });
    expect(nextStepOf({ ...answered, outcome: 'GRANTED' }, '2026-03-10')).toBeNull();
  });

  it('is about who was said, else whom the order bars, else the only respondent', () => {
    const party = (id: string, kind = 'RESPONDENT') => ({ id, kind });
    const one = [party('a'), party('r', 'RELATIVE')];
    const two = [...one, party('b')];
    const about = (saidId: string | null, orderRespondentId: string | null, parties = two) =>
      respondentOf(saidId, { orderRespondentId, parties })?.id ?? null;
    expect(about('b', 'a')).toBe('b');
    expect(about(null, 'a')).toBe('a');
    expect(about(null, null, one)).toBe('a');
    expect(about(null, null)).toBeNull();
    expect(about('r', null)).toBeNull();
    expect(about('gone', 'a')).toBeNull();
    expect(about(null, null, [])).toBeNull();
  });

  it('takes words of a length and days that were', () => {
    const words = { addressee: 'Office', grounds: ['x'] };
    expect(wordsFault(words)).toBeNull();
    expect(wordsFault({ ...words, addressee: ' ' })).toBe('addressee');
    expect(wordsFault({ ...words, grounds: ['x'.repeat(4_001)] })).toBe('grounds');
    expect(wordsFault({ ...words, grounds: Array.from({ length: 21 }, () => 'x') })).toBe('grounds');
    const bounds = { notBefore: '2026-03-02', today: '2026-03-05' };
    expect(['2026-03-01', '2026-03-02', '2026-03-05', '2026-03-06'].map((day) => hasHappened(day, bounds))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
