import { atLeast, type Precision } from './precision.ts';

export type PlaceKind = 'SHELTER' | 'RESIDENCE' | 'WORKPLACE' | 'SCHOOL';
export type DisclosureReason = 'OWN_STAFF' | 'ACCEPTED_REFERRAL' | 'STANDING' | 'WITHHELD';

/** Where a viewer stands towards one place. */
export const columns = [
  'OWN_STAFF',
  'OTHER_SHELTER',
  'PARTNER',
  'PARTNER_EXPECTED',
  'POLICE',
  'POLICE_EXPECTED',
  'LAWYER',
  'COUNSELLOR',
  'OPPOSING_COUNSEL',
  'COURT_CLERK',
  'COORDINATOR',
  'AUDITOR',
  'SERVICE',
  'NONE',
] as const;
export type PolicyColumn = (typeof columns)[number];

export interface PolicyCell {
  /** What is given without a grant. */
  readonly precision: Precision;
  /** The most a grant can ever raise it to; where it equals `precision`, there is nothing to ask for. */
  readonly ceiling: Precision;
  readonly reason: DisclosureReason;
}

const nothing = (ceiling: Precision = 'NOTHING'): PolicyCell => ({ precision: 'NOTHING', ceiling, reason: 'WITHHELD' });
const standing = (precision: Precision, ceiling: Precision = precision): PolicyCell => ({ precision, ceiling, reason: 'STANDING' });
const expected = (ceiling: Precision): PolicyCell => ({ precision: 'MEETING_POINT', ceiling, reason: 'ACCEPTED_REFERRAL' });

const survivorsPlace: Readonly<Record<PolicyColumn, PolicyCell>> = {
  OWN_STAFF: nothing(),
  OTHER_SHELTER: nothing(),
  PARTNER: nothing(),
  PARTNER_EXPECTED: nothing(),
  POLICE: nothing(),
  POLICE_EXPECTED: nothing(),
  LAWYER: nothing('EXACT'),
  COUNSELLOR: nothing('EXACT'),
  OPPOSING_COUNSEL: nothing(),
  COURT_CLERK: nothing(),
  COORDINATOR: nothing(),
  AUDITOR: nothing(),
  SERVICE: nothing(),
  NONE: nothing(),
};

/**
 * The default policy. The table is the specification: opposing counsel and court clerks get nothing and no grant can
 * raise it; police never get EXACT.
 */
export const policy: Readonly<Record<PlaceKind, Readonly<Record<PolicyColumn, PolicyCell>>>> = {
  SHELTER: {
    OWN_STAFF: { precision: 'EXACT', ceiling: 'EXACT', reason: 'OWN_STAFF' },
    OTHER_SHELTER: nothing(),
    PARTNER: standing('ZONE', 'MEETING_POINT'),
    PARTNER_EXPECTED: expected('MEETING_POINT'),
    POLICE: standing('ZONE', 'MEETING_POINT'),
    POLICE_EXPECTED: expected('MEETING_POINT'),
    LAWYER: standing('ZONE', 'EXACT'),
    COUNSELLOR: standing('ZONE', 'EXACT'),
    OPPOSING_COUNSEL: nothing(),
    COURT_CLERK: nothing(),
    COORDINATOR: standing('ZONE'),
    AUDITOR: standing('ZONE'),
    SERVICE: nothing(),
    NONE: nothing(),
  },
  RESIDENCE: survivorsPlace,
  WORKPLACE: survivorsPlace,
  SCHOOL: survivorsPlace,
};

/** Facts about a viewer and a place, as the store read them. */
export interface Facts {
  /** `standingOf` the viewer. */
  readonly standing: string;
  readonly ownOrganisation: boolean;
  readonly acceptedReferralOpen: boolean;
}

/** The column a viewer stands in towards a place. Ends in NONE, which is given nothing. */
export function columnOf({ standing, ownOrganisation, acceptedReferralOpen }: Facts): PolicyColumn {
  switch (standing) {
    case 'SHELTER_STAFF':
    case 'SHELTER_DIRECTOR':
      return ownOrganisation ? 'OWN_STAFF' : 'OTHER_SHELTER';
    case 'PARTNER':
    case 'POLICE':
      return acceptedReferralOpen ? `${standing}_EXPECTED` : standing;
    case 'LAWYER':
    case 'COUNSELLOR':
    case 'OPPOSING_COUNSEL':
    case 'COURT_CLERK':
    case 'COORDINATOR':
    case 'AUDITOR':
    case 'SERVICE':
      return standing;
    default:
      return 'NONE';
  }
}

export interface Decision {
  readonly precision: Precision;
  readonly reason: DisclosureReason;
  readonly mayRequest: boolean;
}

/**
 * What a viewer may know of a place, and why. A place that is not there (or not visible to this viewer) is decided as
 * a survivor's place is, so that the two cannot be told apart.
 */
export function decide(kind: PlaceKind | null, facts: Facts): Decision {
  const cell = policy[kind ?? 'RESIDENCE'][columnOf(facts)];
  return { precision: cell.precision, reason: cell.reason, mayRequest: !atLeast(cell.precision, cell.ceiling) };
}
