import { describe, expect, it } from 'vitest';
import { dayIn, daysBetween, daysLeft, deadlineFault, dueOf, orderFault, stateOf } from '../../../subgraphs/cases/domain/index.ts';

const terms = (startsOn: string, endsOn: string, overrides = {}) => ({
  issuedBy: 'unit',
  startsOn,
  endsOn,
  bars: ['CONTACT'],
  ...overrides,
});

describe('a protection order', () => {
  it.each([
    ['2026-03-10', '2026-03-12', null],
    ['2026-03-10', '2026-03-11', 'TOO_SHORT'],
    ['2026-03-10', '2026-04-08', null],
    ['2026-03-10', '2026-04-09', 'TOO_LONG'],
    ['2026-03-10', '2026-03-09', 'ENDS_BEFORE_START'],
    ['2028-02-28', '2028-03-01', null],
    ['2027-02-27', '2027-02-28', 'TOO_SHORT'],
  ])('from %s to %s: %s', (startsOn, endsOn, fault) => {
    expect(orderFault(terms(startsOn, endsOn))).toBe(fault);
  });

  it('needs an issuing unit and bars something', () => {
    expect(orderFault(terms('2026-03-10', '2026-03-20', { issuedBy: ' ' }))).toBe('INVALID_TEXT');
    expect(orderFault(terms('2026-03-10', '2026-03-20', { issuedBy: 'x'.repeat(121) }))).toBe('INVALID_TEXT');
    expect(orderFault(terms('2026-03-10', '2026-03-20', { bars: [] }))).toBe('NO_BARS');
  });

  it.each([
    ['2026-03-09', 2, 'SERVED'],
    ['2026-03-10', 1, 'SERVED'],
    ['2026-03-11', 0, 'EXPIRED'],
    ['2026-12-31', 0, 'EXPIRED'],
  ])('that ends on 10 March has on %s %i days left and is %s', (today, days, state) => {
    expect([daysLeft('2026-03-10', today), stateOf({ state: 'SERVED', endsOn: '2026-03-10' }, today)]).toEqual([days, state]);
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-03-09', 'OVERDUE'],
    ['2026-03-10', 'TODAY'],
    ['2026-03-11', 'THIS_WEEK'],
    ['2026-03-17', 'THIS_WEEK'],
    ['2026-03-18', 'LATER'],
  ])('on %s is, on 10 March, %s', (dueOn, due) => {
    expect(dueOf(dueOn, '2026-03-10')).toBe(due);
  });

  const around = { openedOn: '2026-01-10', today: '2026-03-10' };
  it.each([
    ['x', '2026-01-10', null],
    ['x', '2026-01-09', 'INVALID_DATE'],
    ['x', '2036-03-10', null],
    ['x', '2036-03-12', 'INVALID_DATE'],
    [' ', '2026-03-10', 'INVALID_TEXT'],
    ['x'.repeat(201), '2026-03-10', 'INVALID_TEXT'],
  ])('%s on %s: %s', (title, dueOn, fault) => {
    expect(deadlineFault({ title, dueOn }, around)).toBe(fault);
  });
});

describe('a legal day', () => {
  it('begins at midnight in Bishkek, six hours before Greenwich', () => {
    expect(dayIn('Asia/Bishkek', new Date('2026-03-09T17:59:59Z'))).toBe('2026-03-09');
    expect(dayIn('Asia/Bishkek', new Date('2026-03-09T18:00:00Z'))).toBe('2026-03-10');
  });

  it('counts leap days', () => {
    expect([
      daysBetween('2028-02-28', '2028-03-01'),
      daysBetween('2027-02-28', '2027-03-01'),
      daysBetween('2026-03-02', '2026-03-01'),
    ]).toEqual([2, 1, -1]);
  });
});
