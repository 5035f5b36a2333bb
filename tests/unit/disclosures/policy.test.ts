import { describe, expect, it } from 'vitest';
import { standings } from '../../../platform/viewer.ts';
import {
  columnOf,
  columns,
  decide,
  type Facts,
  type PlaceKind,
  type PolicyColumn,
  policy,
} from '../../../subgraphs/disclosures/domain/index.ts';

/** Written out by hand from the policy on paper: precision, ceiling, reason, whether life in danger opens it. */
type Row = [string, string, string, boolean];
const nothing: Row = ['NOTHING', 'NOTHING', 'WITHHELD', false];
const shelterTable: Record<PolicyColumn, Row> = {
  OWN_STAFF: ['EXACT', 'EXACT', 'OWN_STAFF', false],
  HOUSING_SHELTER: nothing,
  OTHER_SHELTER: nothing,
  PARTNER: ['ZONE', 'MEETING_POINT', 'STANDING', true],
  PARTNER_EXPECTED: ['MEETING_POINT', 'MEETING_POINT', 'ACCEPTED_REFERRAL', true],
  POLICE: ['ZONE', 'MEETING_POINT', 'STANDING', true],
  POLICE_EXPECTED: ['MEETING_POINT', 'MEETING_POINT', 'ACCEPTED_REFERRAL', true],
  LAWYER: ['ZONE', 'EXACT', 'STANDING', true],
  COUNSELLOR: ['ZONE', 'EXACT', 'STANDING', true],
  OPPOSING_COUNSEL: nothing,
  COURT_CLERK: nothing,
  COORDINATOR: ['ZONE', 'ZONE', 'STANDING', true],
  AUDITOR: ['ZONE', 'ZONE', 'STANDING', false],
  SERVICE: nothing,
  NONE: nothing,
};
const survivorTable: Record<PolicyColumn, Row> = {
  OWN_STAFF: nothing,
  HOUSING_SHELTER: ['NOTHING', 'EXACT', 'WITHHELD', false],
  OTHER_SHELTER: nothing,
  PARTNER: nothing,
  PARTNER_EXPECTED: nothing,
  POLICE: nothing,
  POLICE_EXPECTED: nothing,
  LAWYER: ['NOTHING', 'EXACT', 'WITHHELD', true],
  COUNSELLOR: ['NOTHING', 'EXACT', 'WITHHELD', true],
  OPPOSING_COUNSEL: nothing,
  COURT_CLERK: nothing,
  COORDINATOR: nothing,
  AUDITOR: nothing,
  SERVICE: nothing,
  NONE: nothing,
};
const meetingTable: Record<PolicyColumn, Row> = {
  ...(Object.fromEntries(columns.map((column) => [column, nothing])) as Record<PolicyColumn, Row>),
  OWN_STAFF: ['EXACT', 'EXACT', 'OWN_STAFF', false],
  PARTNER_EXPECTED: ['MEETING_POINT', 'MEETING_POINT', 'ACCEPTED_REFERRAL', false],
  POLICE_EXPECTED: ['MEETING_POINT', 'MEETING_POINT', 'ACCEPTED_REFERRAL', false],
};
const tables: Record<PlaceKind, typeof shelterTable> = {
  SHELTER: shelterTable,
  RESIDENCE: survivorTable,
  WORKPLACE: survivorTable,
  SCHOOL: survivorTable,
  SERVICE_ADDRESS: survivorTable,
  MEETING_POINT: meetingTable,
};

const facts = (standing: string, overrides: Partial<Facts> = {}): Facts => ({
  standing,
  ownOrganisation: true,
  housesSurvivor: true,
  acceptedReferralOpen: true,
  compromised: false,
  grants: [],
  ...overrides,
});

/** Facts that lead to a column; what does not matter to it is set against it. */
const factsOf: Record<PolicyColumn, Facts> = {
  OWN_STAFF: facts('SHELTER_STAFF'),
  HOUSING_SHELTER: facts('SHELTER_STAFF', { ownOrganisation: false }),
  OTHER_SHELTER: facts('SHELTER_DIRECTOR', { ownOrganisation: false, housesSurvivor: false }),
  PARTNER: facts('PARTNER', { acceptedReferralOpen: false }),
  PARTNER_EXPECTED: facts('PARTNER'),
  POLICE: facts('POLICE', { acceptedReferralOpen: false }),
  POLICE_EXPECTED: facts('POLICE'),
  LAWYER: facts('LAWYER'),
  COUNSELLOR: facts('COUNSELLOR'),
  OPPOSING_COUNSEL: facts('OPPOSING_COUNSEL'),
  COURT_CLERK: facts('COURT_CLERK'),
  COORDINATOR: facts('COORDINATOR'),
  AUDITOR: facts('AUDITOR'),
  SERVICE: facts('SERVICE'),
  NONE: facts('NONE'),
};

const kinds = Object.keys(tables) as PlaceKind[];
const cells = kinds.flatMap((kind) => columns.map((column) => [kind, column, ...tables[kind][column]] as const));

describe('the disclosure policy, cell by cell', () => {
  it.each(cells)('%s to %s: %s, at most %s, because %s', (kind, column, precision, ceiling, reason, breakGlass) => {
    expect(policy[kind][column]).toEqual({ precision, ceiling, reason, breakGlass });
    expect(columnOf(factsOf[column])).toBe(column);
    expect(decide(kind, factsOf[column])).toEqual({ precision, reason, mayRequest: precision !== ceiling, expiresAt: null });
  });

  it('has a cell for every kind and column, and no other', () => {
    expect(cells).toHaveLength(90);
    expect(Object.keys(policy)).toEqual(kinds);
    for (const kind of kinds) expect(Object.keys(policy[kind]).sort()).toEqual([...columns].sort());
  });

  it.each(columns)('an absent place is to %s what a survivor’s place is', (column) => {
    expect(decide(null, factsOf[column])).toEqual(decide('RESIDENCE', factsOf[column]));
  });

  it('opposing counsel and court clerks get nothing and no grant can raise it; police never EXACT', () => {
    for (const kind of kinds) {
      for (const column of ['OPPOSING_COUNSEL', 'COURT_CLERK', 'SERVICE', 'NONE'] as const)
        expect(policy[kind][column]).toEqual({ precision: 'NOTHING', ceiling: 'NOTHING', reason: 'WITHHELD', breakGlass: false });
      for (const column of ['POLICE', 'POLICE_EXPECTED'] as const)
        expect([policy[kind][column].precision, policy[kind][column].ceiling]).not.toContain('EXACT');
    }
  });

  it('knows every standing, and gives one it does not know nothing', () => {
    for (const standing of standings) expect(columnOf(facts(standing, { ownOrganisation: false }))).not.toBe('NONE');
    for (const standing of ['', 'ADMIN', 'partner', 'OWN_STAFF']) expect(columnOf(facts(standing))).toBe('NONE');
  });
});

const expiresAt = new Date('2026-12-24T00:00:00Z');
const grant = { precision: 'EXACT', breakGlass: false, expiresAt } as const;
const opening = { precision: 'EXACT', breakGlass: true, expiresAt } as const;
const cases = kinds.flatMap((kind) => columns.map((column) => [kind, column] as const));

describe('what a grant does to a cell', () => {
  it.each(cases)('%s to %s: it raises to the ceiling and not above', (kind, column) => {
    const { precision, ceiling } = policy[kind][column];
    const decision = decide(kind, { ...factsOf[column], grants: [grant] });
    expect(decision.precision).toBe(ceiling);
    if (precision !== ceiling) expect(decision).toMatchObject({ reason: 'GRANT', expiresAt, mayRequest: false });
  });

  it.each(cases)('%s to %s: broken glass opens what the table says, and nothing else', (kind, column) => {
    const { breakGlass, precision } = policy[kind][column];
    const decision = decide(kind, { ...factsOf[column], grants: [opening] });
    expect(decision.precision).toBe(breakGlass ? 'EXACT' : precision);
    expect(decision.reason === 'BREAK_GLASS').toBe(breakGlass);
  });

  it('a lesser grant never takes away what somebody has without it', () => {
    expect(decide('SHELTER', { ...factsOf.OWN_STAFF, grants: [{ ...grant, precision: 'ZONE' }] })).toMatchObject({ reason: 'OWN_STAFF' });
  });
});

describe('a compromised place', () => {
  it.each(cases)('%s to %s: nobody but those who work there is told more than the zone, grant or not', (kind, column) => {
    const { reason, precision } = decide(kind, { ...factsOf[column], compromised: true, grants: [grant] });
    if (policy[kind][column].reason === 'OWN_STAFF') expect([precision, reason]).toEqual(['EXACT', 'OWN_STAFF']);
    else expect(['NOTHING', 'ZONE']).toContain(precision);
  });

  it('still opens to those who break the glass afterwards', () => {
    expect(decide('SHELTER', { ...factsOf.POLICE, compromised: true, grants: [opening] }).reason).toBe('BREAK_GLASS');
  });
});
