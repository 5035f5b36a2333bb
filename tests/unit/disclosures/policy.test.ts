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

/** Written out by hand from the policy on paper: precision, ceiling, reason. */
const shelterTable: Record<PolicyColumn, [string, string, string]> = {
  OWN_STAFF: ['EXACT', 'EXACT', 'OWN_STAFF'],
  OTHER_SHELTER: ['NOTHING', 'NOTHING', 'WITHHELD'],
  PARTNER: ['ZONE', 'MEETING_POINT', 'STANDING'],
  PARTNER_EXPECTED: ['MEETING_POINT', 'MEETING_POINT', 'ACCEPTED_REFERRAL'],
  POLICE: ['ZONE', 'MEETING_POINT', 'STANDING'],
  POLICE_EXPECTED: ['MEETING_POINT', 'MEETING_POINT', 'ACCEPTED_REFERRAL'],
  LAWYER: ['ZONE', 'EXACT', 'STANDING'],
  COUNSELLOR: ['ZONE', 'EXACT', 'STANDING'],
  OPPOSING_COUNSEL: ['NOTHING', 'NOTHING', 'WITHHELD'],
  COURT_CLERK: ['NOTHING', 'NOTHING', 'WITHHELD'],
  COORDINATOR: ['ZONE', 'ZONE', 'STANDING'],
  AUDITOR: ['ZONE', 'ZONE', 'STANDING'],
  SERVICE: ['NOTHING', 'NOTHING', 'WITHHELD'],
  NONE: ['NOTHING', 'NOTHING', 'WITHHELD'],
};
const survivorTable: Record<PolicyColumn, [string, string, string]> = {
  OWN_STAFF: ['NOTHING', 'NOTHING', 'WITHHELD'],
  OTHER_SHELTER: ['NOTHING', 'NOTHING', 'WITHHELD'],
  PARTNER: ['NOTHING', 'NOTHING', 'WITHHELD'],
  PARTNER_EXPECTED: ['NOTHING', 'NOTHING', 'WITHHELD'],
  POLICE: ['NOTHING', 'NOTHING', 'WITHHELD'],
  POLICE_EXPECTED: ['NOTHING', 'NOTHING', 'WITHHELD'],
  LAWYER: ['NOTHING', 'EXACT', 'WITHHELD'],
  COUNSELLOR: ['NOTHING', 'EXACT', 'WITHHELD'],
  OPPOSING_COUNSEL: ['NOTHING', 'NOTHING', 'WITHHELD'],
  COURT_CLERK: ['NOTHING', 'NOTHING', 'WITHHELD'],
  COORDINATOR: ['NOTHING', 'NOTHING', 'WITHHELD'],
  AUDITOR: ['NOTHING', 'NOTHING', 'WITHHELD'],
  SERVICE: ['NOTHING', 'NOTHING', 'WITHHELD'],
  NONE: ['NOTHING', 'NOTHING', 'WITHHELD'],
};
const tables: Record<PlaceKind, typeof shelterTable> = {
  SHELTER: shelterTable,
  RESIDENCE: survivorTable,
  WORKPLACE: survivorTable,
  SCHOOL: survivorTable,
};

/** Facts that lead to a column. */
const factsOf: Record<PolicyColumn, Facts> = {
  OWN_STAFF: { standing: 'SHELTER_STAFF', ownOrganisation: true, acceptedReferralOpen: false },
  OTHER_SHELTER: { standing: 'SHELTER_DIRECTOR', ownOrganisation: false, acceptedReferralOpen: true },
  PARTNER: { standing: 'PARTNER', ownOrganisation: false, acceptedReferralOpen: false },
  PARTNER_EXPECTED: { standing: 'PARTNER', ownOrganisation: false, acceptedReferralOpen: true },
  POLICE: { standing: 'POLICE', ownOrganisation: true, acceptedReferralOpen: false },
  POLICE_EXPECTED: { standing: 'POLICE', ownOrganisation: false, acceptedReferralOpen: true },
  LAWYER: { standing: 'LAWYER', ownOrganisation: true, acceptedReferralOpen: true },
  COUNSELLOR: { standing: 'COUNSELLOR', ownOrganisation: true, acceptedReferralOpen: true },
  OPPOSING_COUNSEL: { standing: 'OPPOSING_COUNSEL', ownOrganisation: true, acceptedReferralOpen: true },
  COURT_CLERK: { standing: 'COURT_CLERK', ownOrganisation: true, acceptedReferralOpen: true },
  COORDINATOR: { standing: 'COORDINATOR', ownOrganisation: true, acceptedReferralOpen: true },
  AUDITOR: { standing: 'AUDITOR', ownOrganisation: true, acceptedReferralOpen: true },
  SERVICE: { standing: 'SERVICE', ownOrganisation: true, acceptedReferralOpen: true },
  NONE: { standing: 'NONE', ownOrganisation: true, acceptedReferralOpen: true },
};

const kinds = Object.keys(tables) as PlaceKind[];
const cells = kinds.flatMap((kind) => columns.map((column) => [kind, column, ...tables[kind][column]] as const));

describe('the disclosure policy, cell by cell', () => {
  it.each(cells)('%s to %s: %s, at most %s, because %s', (kind, column, precision, ceiling, reason) => {
    expect(policy[kind][column]).toEqual({ precision, ceiling, reason });
    expect(columnOf(factsOf[column])).toBe(column);
    expect(decide(kind, factsOf[column])).toEqual({ precision, reason, mayRequest: precision !== ceiling });
  });

  it('has a cell for every kind and column, and no other', () => {
    expect(cells).toHaveLength(56);
    expect(Object.keys(policy)).toEqual(kinds);
    for (const kind of kinds) expect(Object.keys(policy[kind]).sort()).toEqual([...columns].sort());
  });

  it.each(columns)('an absent place is to %s what a survivor’s place is', (column) => {
    expect(decide(null, factsOf[column])).toEqual(decide('RESIDENCE', factsOf[column]));
  });

  it('opposing counsel and court clerks get nothing and no grant can raise it; police never EXACT', () => {
    for (const kind of kinds) {
      for (const column of ['OPPOSING_COUNSEL', 'COURT_CLERK', 'SERVICE', 'NONE'] as const)
        expect(policy[kind][column]).toMatchObject({ precision: 'NOTHING', ceiling: 'NOTHING' });
      for (const column of ['POLICE', 'POLICE_EXPECTED'] as const)
        expect([policy[kind][column].precision, policy[kind][column].ceiling]).not.toContain('EXACT');
    }
  });

  it('knows every standing, and gives one it does not know nothing', () => {
    for (const standing of standings) expect(columnOf({ standing, ownOrganisation: false, acceptedReferralOpen: false })).not.toBe('NONE');
    for (const standing of ['', 'ADMIN', 'partner', 'OWN_STAFF'])
      expect(columnOf({ standing, ownOrganisation: true, acceptedReferralOpen: true })).toBe('NONE');
  });
});
