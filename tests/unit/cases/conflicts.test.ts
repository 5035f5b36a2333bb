import { describe, expect, it } from 'vitest';
import {
  type ConflictRole,
  judge,
  nameIsWritten,
  reasonIsWritten,
  referenceIsWritten,
  termIsPossible,
} from '../../../subgraphs/cases/domain/index.ts';

const certain = (role: ConflictRole) => ({ role, kind: 'EXACT', otherKind: 'EXACT' }) as const;
const perhaps = (role: ConflictRole) => ({ role, kind: 'SHOWN', otherKind: 'SOUGHT' }) as const;
const nothing = (role: ConflictRole) => ({ role, kind: 'SHOWN', otherKind: 'SHOWN' }) as const;

describe('a conflict check', () => {
  it.each([
    ['nothing equal', [], 'CLEAR', [], false],
    ['two people with the same initials', [nothing('RESPONDENT')], 'CLEAR', [], false],
    ['the respondent, perhaps', [perhaps('RESPONDENT')], 'POSSIBLE', ['RESPONDENT'], true],
    ['the respondent, certainly', [certain('RESPONDENT')], 'HIT', ['RESPONDENT'], false],
    ['a relative, perhaps', [perhaps('RELATIVE')], 'POSSIBLE', ['RELATIVE'], true],
    ['a relative, certainly', [certain('RELATIVE')], 'HIT', ['RELATIVE'], true],
    ['opposing counsel as a client', [certain('OPPOSING_COUNSEL')], 'HIT', ['OPPOSING_COUNSEL'], true],
    ['the survivor, perhaps', [perhaps('SURVIVOR')], 'POSSIBLE', ['SURVIVOR'], true],
    ['the survivor, certainly', [certain('SURVIVOR')], 'HIT', ['SURVIVOR'], false],
    ['a relative certainly, the respondent perhaps', [certain('RELATIVE'), perhaps('RESPONDENT')], 'HIT', ['RELATIVE', 'RESPONDENT'], true],
    ['one role many times', [perhaps('RELATIVE'), perhaps('RELATIVE'), nothing('RESPONDENT')], 'POSSIBLE', ['RELATIVE'], true],
  ] as const)('that finds %s', (_what, matches, grade, roles, overridable) => {
    expect(judge(matches, { isOpposingCounsel: false })).toEqual({ grade, roles, overridable });
  });

  it('of the office that is opposing counsel is a hit nobody can override, whatever the names say', () => {
    expect(judge([], { isOpposingCounsel: true })).toEqual({ grade: 'HIT', roles: ['OPPOSING_COUNSEL'], overridable: false });
    expect(judge([perhaps('RELATIVE')], { isOpposingCounsel: true })).toEqual({
      grade: 'HIT',
      roles: ['OPPOSING_COUNSEL', 'RELATIVE'],
      overridable: false,
    });
  });
});

describe('what is written', () => {
  it.each([
    [nameIsWritten, 1, 200],
    [referenceIsWritten, 1, 60],
    [reasonIsWritten, 10, 1_000],
  ])('%o has from %i to %i characters, spaces around it not counted', (isWritten, least, most) => {
    const lengths = [least - 1, least, most, most + 1].map((length) => isWritten(`  ${'x'.repeat(length)}  `));
    expect(lengths).toEqual([false, true, true, false]);
  });

  it.each([
    [null, true],
    ['2026-03-10T12:00:00Z', false],
    ['2026-03-10T12:00:01Z', true],
    ['2036-03-10T12:00:00Z', true],
    ['2036-03-25T12:00:00Z', false],
  ])('a term until %s is possible: %s', (end, possible) => {
    expect(termIsPossible(end === null ? null : new Date(end), new Date('2026-03-10T12:00:00Z'))).toBe(possible);
  });
});
