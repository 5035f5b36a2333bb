import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClosedCase,
  caseOutcomes,
  changedFields,
  contactFault,
  decideDestruction,
  defaultRetention,
  destructionIsAsked,
  isDueSoon,
  isStale,
  personFault,
  retentionFault,
  yearsAfter,
} from '../../../subgraphs/cases/domain/index.ts';

const now = new Date('2026-11-25T10:00:00Z');
const daysAgo = (days: number, milliseconds = 0) => new Date(now.getTime() - days * 86_400_000 + milliseconds);
const closed = (rest: Partial<ClosedCase> = {}): ClosedCase => ({
  retainUntil: '2026-11-25',
  retentionHeld: false,
  destructionAskedBy: null,
  destructionAskedAt: null,
  ...rest,
});
const decide = (found: ClosedCase, today = '2026-11-25', memberId = 'second') => decideDestruction(found, { memberId, now, today });

describe('the retention of a closed case', () => {
  it('ends on the same day years later, and on 1 March where there is no 29 February', () => {
    expect(yearsAfter('2026-11-25', 5)).toBe('2031-11-25');
    expect(yearsAfter('2028-02-29', 1)).toBe('2029-03-01');
    expect(yearsAfter('2028-02-29', 4)).toBe('2032-02-29');
  });

  it('never ends earlier for a later day or for more years', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 900 }), (from, years, later) => {
        const text = (date: Date) => date.toISOString().slice(0, 10);
        const ends = yearsAfter(text(from), years);
        expect(yearsAfter(text(new Date(from.getTime() + later * 86_400_000)), years) >= ends).toBe(true);
        expect(yearsAfter(text(from), years + 1) > ends).toBe(true);
      }),
    );
  });

  it('is told thirty days before, not earlier', () => {
    expect(isDueSoon('2026-12-25', '2026-11-25')).toBe(true);
    expect(isDueSoon('2026-12-26', '2026-11-25')).toBe(false);
    expect(isDueSoon('2026-11-01', '2026-11-25')).toBe(true);
  });

  it('has an unconfirmed default for every outcome, and takes 1 to 100 years with a source', () => {
    expect(defaultRetention.map(({ outcome }) => outcome)).toEqual([...caseOutcomes]);
    expect(defaultRetention.every(({ confirmed }) => !confirmed)).toBe(true);
    expect(retentionFault({ years: 1, source: 'law' })).toBeNull();
    expect(retentionFault({ years: 0, source: 'law' })).toBe('INVALID_YEARS');
    expect(retentionFault({ years: 101, source: 'law' })).toBe('INVALID_YEARS');
    expect(retentionFault({ years: 1, source: '  ' })).toBe('INVALID_SOURCE');
  });
});

describe('the destruction of a case', () => {
  it('takes two, of whom the first waits a week for the second', () => {
    expect(decide(closed())).toBe('ASK');
    const asked = closed({ destructionAskedBy: 'first', destructionAskedAt: daysAgo(7, 1) });
    expect(decide(asked)).toBe('CONFIRM');
    expect(decide(asked, '2026-11-25', 'first')).toBe('SAME_PERSON');
    expect(decide({ ...asked, destructionAskedAt: daysAgo(7) })).toBe('ASK');
    expect(destructionIsAsked({ destructionAskedAt: null }, now)).toBe(false);
  });

  it('waits for the day, and for whoever holds it', () => {
    expect(decide(closed(), '2026-11-24')).toBe('RETENTION_RUNS');
    expect(decide(closed({ retainUntil: null }))).toBe('RETENTION_RUNS');
    expect(decide(closed({ retentionHeld: true }))).toBe('RETENTION_HELD');
  });
});

describe('what is written of people and of how to reach them', () => {
  const person = { alias: 'A.', name: 'Айнура', age: null, birthYear: null };
  const contact = {
    channel: 'PHONE' as const,
    value: '1',
    sharedWith: '',
    safeHours: [],
    voicemail: false,
    codePhrase: null,
    ifSomebodyElse: '',
    doNotContact: false,
  };

  it('says which fields of a person changed', () => {
    expect(changedFields(person, { ...person, age: 7, name: 'Айнур' })).toEqual(['name', 'age']);
    expect(changedFields(person, person)).toEqual([]);
  });

  it('refuses a person nobody could be', () => {
    expect(personFault(person, '2026-11-25')).toBeNull();
    expect(personFault({ ...person, alias: 'x'.repeat(21) }, '2026-11-25')).toBe('INVALID_ALIAS');
    expect(personFault({ ...person, name: 'x'.repeat(201) }, '2026-11-25')).toBe('INVALID_NAME');
    expect(personFault({ ...person, age: 121 }, '2026-11-25')).toBe('INVALID_AGE');
    expect(personFault({ ...person, birthYear: 2026 }, '2026-11-25')).toBeNull();
    expect(personFault({ ...person, birthYear: 2027 }, '2026-11-25')).toBe('INVALID_BIRTH_YEAR');
  });

  it('takes hours that pass midnight, and none that are no hours', () => {
    const hours = (from: string, to: string, days: readonly 'MON'[] = ['MON']) =>
      contactFault({ ...contact, safeHours: [{ days, from, to }] });
    expect(hours('22:00', '02:30')).toBeNull();
    for (const [from, to] of [
      ['24:00', '02:00'],
      ['9:00', '10:00'],
      ['10:00', '10:00'],
      ['10:00', '10:60'],
    ] as const)
      expect(hours(from, to)).toBe('INVALID_HOURS');
    expect(hours('10:00', '11:00', [])).toBe('INVALID_HOURS');
  });

  it('is stale after thirty days without a word, not on the thirtieth', () => {
    expect(isStale(daysAgo(30), now)).toBe(false);
    expect(isStale(daysAgo(30, -1), now)).toBe(true);
  });
});
