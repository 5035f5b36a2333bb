import { atLeast, lower, type Precision } from './precision.ts';

export type PlaceKind = 'SHELTER' | 'RESIDENCE' | 'WORKPLACE' | 'SCHOOL' | 'SERVICE_ADDRESS' | 'MEETING_POINT';
export type DisclosureReason = 'OWN_STAFF' | 'ACCEPTED_REFERRAL' | 'STANDING' | 'GRANT' | 'BREAK_GLASS' | 'COMPROMISED' | 'WITHHELD';

/** Where a viewer stands towards one place. */
export const columns = [
  'OWN_STAFF',
  'HOUSING_SHELTER',
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
  /** Whether life in danger opens it for half an hour, above the ceiling. */
  readonly breakGlass: boolean;
}

const nothing = (ceiling: Precision = 'NOTHING', breakGlass = false): PolicyCell => ({
  precision: 'NOTHING',
  ceiling,
  reason: 'WITHHELD',
  breakGlass,
});
const standing = (precision: Precision, ceiling: Precision, breakGlass: boolean): PolicyCell => ({
  precision,
  ceiling,
  reason: 'STANDING',
  breakGlass,
});
const expected: PolicyCell = { precision: 'MEETING_POINT', ceiling: 'MEETING_POINT', reason: 'ACCEPTED_REFERRAL', breakGlass: true };
const ownStaff: PolicyCell = { precision: 'EXACT', ceiling: 'EXACT', reason: 'OWN_STAFF', breakGlass: false };

const survivorsPlace: Readonly<Record<PolicyColumn, PolicyCell>> = {
  OWN_STAFF: nothing(),
  HOUSING_SHELTER: nothing('EXACT'),
  OTHER_SHELTER: nothing(),
  PARTNER: nothing(),
  PARTNER_EXPECTED: nothing(),
  POLICE: nothing(),
  POLICE_EXPECTED: nothing(),
  LAWYER: nothing('EXACT', true),
  COUNSELLOR: nothing('EXACT', true),
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
    OWN_STAFF: ownStaff,
    HOUSING_SHELTER: nothing(),
    OTHER_SHELTER: nothing(),
    PARTNER: standing('ZONE', 'MEETING_POINT', true),
    PARTNER_EXPECTED: expected,
    POLICE: standing('ZONE', 'MEETING_POINT', true),
    POLICE_EXPECTED: expected,
    LAWYER: standing('ZONE', 'EXACT', true),
    COUNSELLOR: standing('ZONE', 'EXACT', true),
    OPPOSING_COUNSEL: nothing(),
    COURT_CLERK: nothing(),
    COORDINATOR: standing('ZONE', 'ZONE', true),
    AUDITOR: standing('ZONE', 'ZONE', false),
    SERVICE: nothing(),
    NONE: nothing(),
  },
  RESIDENCE: survivorsPlace,
  WORKPLACE: survivorsPlace,
  SCHOOL: survivorsPlace,
  SERVICE_ADDRESS: survivorsPlace,
  MEETING_POINT: {
    OWN_STAFF: ownStaff,
    HOUSING_SHELTER: nothing(),
    OTHER_SHELTER: nothing(),
    PARTNER: nothing(),
    PARTNER_EXPECTED: { ...expected, breakGlass: false },
    POLICE: nothing(),
    POLICE_EXPECTED: { ...expected, breakGlass: false },
    LAWYER: nothing(),
    COUNSELLOR: nothing(),
    OPPOSING_COUNSEL: nothing(),
    COURT_CLERK: nothing(),
    COORDINATOR: nothing(),
    AUDITOR: nothing(),
    SERVICE: nothing(),
    NONE: nothing(),
  },
};

/** What somebody was given for a while, and is still given. */
export interface GrantFact {
  readonly precision: Precision;
  readonly breakGlass: boolean;
  readonly expiresAt: Date;
}

/** Facts about a viewer and a place, as the store read them. */
export interface Facts {
  /** `standingOf` the viewer. */
  readonly standing: string;
  readonly ownOrganisation: boolean;
  /** The survivor whose place it is stays at the viewer's shelter. */
  readonly housesSurvivor: boolean;
  readonly acceptedReferralOpen: boolean;
  /** Somebody found the place who should not know it, and nobody has cleared it. */
  readonly compromised: boolean;
  /** Grants of the viewer that hold at this moment. */
  readonly grants: readonly GrantFact[];
}

type Position = Pick<Facts, 'standing' | 'ownOrganisation' | 'housesSurvivor' | 'acceptedReferralOpen'>;

/** The column a viewer stands in towards a place. Ends in NONE, which is given nothing. */
export function columnOf({ standing, ownOrganisation, housesSurvivor, acceptedReferralOpen }: Position): PolicyColumn {
  switch (standing) {
    case 'SHELTER_STAFF':
    case 'SHELTER_DIRECTOR':
      if (ownOrganisation) return 'OWN_STAFF';
      return housesSurvivor ? 'HOUSING_SHELTER' : 'OTHER_SHELTER';
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

/** The cell of a viewer and a place; a place that is not there is treated as a survivor's, so that the two look alike. */
export const cellOf = (kind: PlaceKind | null, position: Position): PolicyCell => policy[kind ?? 'RESIDENCE'][columnOf(position)];

export interface Decision {
  readonly precision: Precision;
  readonly reason: DisclosureReason;
  readonly mayRequest: boolean;
  /** When what was granted ends; null where nothing was. */
  readonly expiresAt: Date | null;
}

/**
 * What a viewer may know of a place, and why. A place that is not there (or not visible to this viewer) is decided as
 * a survivor's place is, so that the two cannot be told apart.
 */
export function decide(kind: PlaceKind | null, facts: Facts): Decision {
  const cell = cellOf(kind, facts);
  const frozen = facts.compromised && cell.reason !== 'OWN_STAFF';
  const without: Decision = {
    precision: frozen ? lower(cell.precision, 'ZONE') : cell.precision,
    reason: frozen && atLeast(cell.precision, 'REGION') ? 'COMPROMISED' : cell.reason,
    mayRequest: !frozen && !atLeast(cell.precision, cell.ceiling),
    expiresAt: null,
  };
  return facts.grants
    .filter(({ breakGlass }) => (breakGlass ? cell.breakGlass : !frozen))
    .map(({ precision, breakGlass, expiresAt }): Decision => {
      const given = breakGlass ? precision : lower(precision, cell.ceiling);
      return {
        precision: given,
        reason: breakGlass ? 'BREAK_GLASS' : 'GRANT',
        mayRequest: !frozen && !atLeast(given, cell.ceiling),
        expiresAt,
      };
    })
    .reduce((best, one) => (atLeast(best.precision, one.precision) ? best : one), without);
}

/**
 * How far a reading opens the location of a place. At a meeting point, whoever is expected is told all of it; of the
 * shelter itself the same precision tells the zone only: its region or town alone can name it.
 */
export function openedTo(kind: PlaceKind | null, precision: Precision): Precision {
  if (precision !== 'MEETING_POINT') return precision;
  return kind === 'MEETING_POINT' ? 'EXACT' : 'ZONE';
}
