import { describe, expect, it } from 'vitest';
import {
  addMonths,
  correctedTerms,
  decideMove,
  extensionFault,
  furthestEnd,
  type OrderKind,
  type OrderMove,
  type OrderState,
  orderAlarms,
  orderFault,
  orderMoves,
  orderTransitions,
  overlaps,
  type StoredOrderState,
  stateAfter,
  stateOf,
  storedOrderStates,
  termRuleFor,
  termRules,
} from '../../../subgraphs/cases/domain/index.ts';

const columns = orderMoves;
/** What every move leads to from every state, beside the table of the domain; a dot where it cannot be done. */
const expected: Record<OrderState, string> = {
  //         REFUSE ISSUE SERVE REQUEST_EXTENSION EXTEND REFUSE_EXTENSION REVOKE CORRECT REPORT_VIOLATION SHARE
  REQUESTED: 'REFUSED ISSUED . . . . . . . .',
  REFUSED: '. . . . . . . . . .',
  ISSUED: '. . SERVED ISSUED EXTENDED ISSUED REVOKED ISSUED ISSUED ISSUED',
  SERVED: '. . SERVED SERVED EXTENDED SERVED REVOKED SERVED SERVED SERVED',
  EXTENDED: '. . EXTENDED EXTENDED EXTENDED EXTENDED REVOKED EXTENDED EXTENDED EXTENDED',
  EXPIRED: '. . SERVED . . SERVED . SERVED . .',
  REVOKED: '. . . . . . . . . .',
};
const cells = Object.entries(expected).flatMap(([from, row]) =>
  row
    .split(' ')
    .map((to, index) => [from as OrderState, columns[index] as OrderMove, to === '.' ? null : (to as StoredOrderState)] as const),
);

describe('the moves of a protection order', () => {
  it('are decided for every state and every move', () => {
    expect(cells).toHaveLength((storedOrderStates.length + 1) * orderMoves.length);
    expect(Object.keys(orderTransitions).toSorted()).toEqual([...storedOrderStates, 'EXPIRED'].toSorted());
  });

  it.each(cells)('%s, %s: %s', (from, move, to) => {
    // An expired order is stored as whatever it was last.
    expect(stateAfter(from === 'EXPIRED' ? 'SERVED' : from, from, move)).toBe(to);
  });

  it.each(storedOrderStates.map((state) => [state]))('%s expires by the calendar only where it was in force', (state) => {
    const inForce = ['ISSUED', 'SERVED', 'EXTENDED'].includes(state);
    expect(stateOf({ state, endsOn: '2026-03-10' }, '2026-03-10')).toBe(state);
    expect(stateOf({ state, endsOn: '2026-03-10' }, '2026-03-11')).toBe(inForce ? 'EXPIRED' : state);
    expect(stateOf({ state, endsOn: null }, '2026-03-11')).toBe(state);
  });
});

const order = (overrides = {}) => ({
  kind: 'POLICE' as OrderKind,
  state: 'SERVED' as StoredOrderState,
  startsOn: '2026-03-01' as string | null,
  endsOn: '2026-03-10' as string | null,
  ...overrides,
});

describe('a move', () => {
  it('is judged by the day it happened, not by the day it is entered', () => {
    expect(decideMove(order(), 'EXTEND', { on: '2026-03-10', today: '2026-03-20' })).toEqual({ state: 'EXTENDED' });
    expect(decideMove(order(), 'EXTEND', { on: '2026-03-11', today: '2026-03-20' })).toEqual({ refused: 'WRONG_STATE' });
  });
  it('does not lie after today, nor before the order began', () => {
    expect(decideMove(order(), 'SERVE', { on: '2026-03-06', today: '2026-03-05' })).toEqual({ refused: 'INVALID_DATE' });
    expect(decideMove(order(), 'SERVE', { on: '2026-02-28', today: '2026-03-05' })).toEqual({ refused: 'INVALID_DATE' });
  });
});

describe('how long an order holds', () => {
  it('every rule names its source', () => {
    for (const { source, from } of termRules) expect([source.length > 20, from.length]).toEqual([true, 10]);
  });
  it.each([
    ['2026-03-01', '2026-03-30', null],
    ['2026-03-01', '2026-03-31', 'EXTENSION_TOO_LONG'],
    ['2026-03-01', '2026-03-11', null],
    ['2026-03-01', '2026-03-10', 'EXTENSION_BEFORE_END'],
    ['2026-03-01', '2026-03-09', 'EXTENSION_BEFORE_END'],
  ])('from %s, extended until %s: %s', (startsOn, until, fault) => {
    expect(extensionFault(order({ startsOn }), until)).toBe(fault);
  });
  it.each([
    ['2028-01-31', '2028-02-10', '2028-02-29', null],
    ['2028-01-31', '2028-02-10', '2028-03-01', 'EXTENSION_TOO_LONG'],
    ['2027-01-31', '2027-02-10', '2027-03-01', null],
    ['2027-01-31', '2027-02-10', '2027-03-02', 'EXTENSION_TOO_LONG'],
  ])('29 February counts as a day: from %s until %s, extended until %s: %s', (startsOn, endsOn, until, fault) => {
    expect(extensionFault(order({ startsOn, endsOn }), until)).toBe(fault);
  });
  it('nothing is extended that was not issued', () => {
    expect(extensionFault(order({ startsOn: null, endsOn: null }), '2026-03-20')).toBe('EXTENSION_BEFORE_END');
  });

  const court = (startsOn: string, endsOn: string, electronicMonitoring = true) =>
    orderFault({ kind: 'COURT', issuedBy: 'court', startsOn, endsOn, bars: ['APPROACH'], electronicMonitoring });
  it.each([
    ['2026-01-15', '2026-04-14', null],
    ['2026-01-15', '2026-04-15', 'TOO_LONG'],
    ['2027-11-30', '2028-02-28', null],
    ['2027-11-30', '2028-02-29', 'TOO_LONG'],
    ['2026-01-15', '2026-01-15', null],
    ['2025-09-30', '2025-10-20', 'NOT_IN_FORCE'],
    ['2025-10-01', '2025-10-20', null],
  ])('by a court, from %s until %s: %s', (startsOn, endsOn, fault) => {
    expect(court(startsOn, endsOn)).toBe(fault);
  });
  it('only a court has an electronic bracelet put on', () => {
    const terms = { issuedBy: 'unit', startsOn: '2026-03-01', endsOn: '2026-03-10', bars: ['CONTACT'], electronicMonitoring: true };
    expect(orderFault(terms)).toBe('NOT_IN_FORCE');
    expect(orderFault({ ...terms, kind: 'COURT' })).toBeNull();
  });
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-11-15', 3, '2027-02-15'],
  ])('%s and %i months: %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
  it('the furthest end is the thirtieth day', () => {
    const rule = termRuleFor('POLICE', '2026-03-01');
    expect(rule && furthestEnd(rule, '2026-03-01')).toBe('2026-03-30');
    expect(termRuleFor('COURT', '2025-01-01')).toBeNull();
  });
  it.each([
    ['2026-03-11', '2026-03-20', false],
    ['2026-03-10', '2026-03-20', true],
    ['2026-02-20', '2026-03-01', true],
    ['2026-02-20', '2026-02-28', false],
    ['2026-03-04', '2026-03-05', true],
  ])('the first ten days of March and %s to %s overlap: %s', (startsOn, endsOn, answer) => {
    expect(overlaps({ startsOn: '2026-03-01', endsOn: '2026-03-10' }, { startsOn, endsOn })).toBe(answer);
  });
});

describe('what a team must hear', () => {
  const watched = { id: 'order', state: 'SERVED' as StoredOrderState, endsOn: '2026-03-10', endVersion: 2 };
  const said = (today: string, open: string | null = null, overrides = {}) =>
    orderAlarms({ ...watched, ...overrides }, open, today).map(({ kind, subjectId, stage }) => `${kind} ${subjectId} ${stage}`);
  it.each([
    ['2026-03-08', [], []],
    ['2026-03-09', ['ORDER_ENDS_SOON order 2'], ['EXTENSION_UNANSWERED extension 1']],
    ['2026-03-10', ['ORDER_ENDS_SOON order 2'], ['EXTENSION_UNANSWERED extension 1']],
    ['2026-03-11', ['ORDER_ENDED order 2'], ['EXTENSION_UNANSWERED extension 2']],
    ['2026-05-01', ['ORDER_ENDED order 2'], ['EXTENSION_UNANSWERED extension 2']],
  ])('on %s of an order that ends on 10 March: %j, and %j when an extension waits', (today, alone, waiting) => {
    expect(said(today)).toEqual(alone);
    expect(said(today, 'extension')).toEqual([...alone, ...waiting]);
  });
  it('nothing of an order that is not in force', () => {
    for (const state of ['REQUESTED', 'REFUSED', 'REVOKED']) expect(said('2026-03-10', null, { state })).toEqual([]);
    expect(said('2026-03-10', null, { endsOn: null })).toEqual([]);
  });
});

describe('a correction', () => {
  const terms = { issuedBy: 'unit', startsOn: '2026-03-01', endsOn: '2026-03-10', bars: ['CONTACT'] };
  it('changes what differs, and judges the whole', () => {
    expect(correctedTerms(terms, { endsOn: '2026-03-12', issuedBy: 'unit' })).toEqual({
      changed: ['endsOn'],
      corrected: { ...terms, endsOn: '2026-03-12' },
      fault: null,
    });
    expect(correctedTerms(terms, { endsOn: '2026-02-12' }).fault).toBe('ENDS_BEFORE_START');
    expect(correctedTerms(terms, { bars: ['CONTACT'] }).changed).toEqual([]);
  });
});
