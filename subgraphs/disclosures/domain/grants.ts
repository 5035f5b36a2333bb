import { atLeast, type Precision } from './precision.ts';

export const grantStates = ['REQUESTED', 'WAITING_FOR_APPROVAL', 'ACTIVE', 'REFUSED', 'REVOKED', 'EXPIRED'] as const;
export type GrantState = (typeof grantStates)[number];

export type GrantBasis = 'CONSENT' | 'COURT_ORDER' | 'LIFE_IN_DANGER' | 'BREAK_GLASS';
export type GrantablePrecision = Exclude<Precision, 'NOTHING'>;

/** The moments of a grant that decide its state. */
export interface GrantMoments {
  readonly basis: GrantBasis | null;
  readonly grantedAt: Date | null;
  readonly grantedBy: string | null;
  readonly revokedAt: Date | null;
  readonly revocation: string | null;
  readonly expiresAt: Date;
}

/** Given on a basis other than consent, and waiting for a second person: `grantedBy` is set, `grantedAt` is not. */
export function grantStateOf({ grantedAt, grantedBy, revokedAt, revocation, expiresAt }: GrantMoments, now: Date): GrantState {
  if (revokedAt !== null) return revocation === 'REFUSED' ? 'REFUSED' : 'REVOKED';
  if (expiresAt <= now) return 'EXPIRED';
  if (grantedAt !== null) return 'ACTIVE';
  return grantedBy === null ? 'REQUESTED' : 'WAITING_FOR_APPROVAL';
}

const day = 86_400_000;
/** The longest a grant lasts; after it somebody asks again. */
export const longestGrant = 180 * day;
export const breakGlassMinutes = 30;
/** When the second person is reminded of it. */
export const reviewReminderHours = 24;
/** How long a second person has to review a broken glass before it stays flagged for ever. */
export const reviewHours = 72;

export type RequestFault = 'INVALID_REFERENCE' | 'ENDS_IN_PAST' | 'TOO_LONG' | 'BEYOND_POLICY' | 'NOTHING_TO_ASK';

/** What is wrong with a request, judged by what the policy gives the asker and gives at most. */
export function requestFault(
  { precision, reference, expiresAt }: { precision: Precision; reference: string; expiresAt: Date },
  { given, ceiling, now }: { given: Precision; ceiling: Precision; now: Date },
): RequestFault | null {
  if (reference === '' || reference.length > 64) return 'INVALID_REFERENCE';
  if (expiresAt <= now) return 'ENDS_IN_PAST';
  if (expiresAt.getTime() - now.getTime() > longestGrant) return 'TOO_LONG';
  if (!atLeast(ceiling, precision)) return 'BEYOND_POLICY';
  return atLeast(given, precision) ? 'NOTHING_TO_ASK' : null;
}

export type GrantFault =
  | 'NOT_OPEN'
  | 'OWN_REQUEST'
  | 'BEYOND_POLICY'
  | 'CONSENT_REQUIRED'
  | 'CONSENT_DOES_NOT_COVER'
  | 'PLACE_COMPROMISED'
  | 'SAME_PERSON';

/** What a consent must say to carry a grant. */
export interface ConsentFact {
  readonly recipientOrganisationId: string;
  readonly categories: readonly string[];
  readonly purpose: string;
  readonly endsAt: Date;
  readonly withdrawnAt: Date | null;
}

export interface GrantQuestion {
  readonly grant: GrantMoments & {
    readonly memberId: string;
    readonly organisationId: string;
    readonly purpose: string;
    readonly precision: Precision;
  };
  readonly granterId: string;
  readonly basis: Exclude<GrantBasis, 'BREAK_GLASS'>;
  readonly precision: Precision;
  readonly consent: ConsentFact | null;
  readonly compromised: boolean;
  readonly now: Date;
}

/** What stands against giving what was asked for. A grant may be less exact than the request, never more. */
export function grantFault({ grant, granterId, basis, precision, consent, compromised, now }: GrantQuestion): GrantFault | null {
  if (grantStateOf(grant, now) !== 'REQUESTED') return 'NOT_OPEN';
  if (grant.memberId === granterId) return 'OWN_REQUEST';
  if (!atLeast(grant.precision, precision)) return 'BEYOND_POLICY';
  if (compromised) return 'PLACE_COMPROMISED';
  if (basis !== 'CONSENT') return null;
  if (consent === null) return 'CONSENT_REQUIRED';
  const covers =
    consent.recipientOrganisationId === grant.organisationId &&
    consent.categories.includes('LOCATION') &&
    consent.purpose === grant.purpose &&
    consent.withdrawnAt === null &&
    consent.endsAt > now;
  return covers ? null : 'CONSENT_DOES_NOT_COVER';
}

/** What stands against a second person's yes. */
export function approvalFault({
  grant,
  approverId,
  compromised,
  now,
}: {
  grant: GrantMoments & { memberId: string };
  approverId: string;
  compromised: boolean;
  now: Date;
}): GrantFault | null {
  if (grantStateOf(grant, now) !== 'WAITING_FOR_APPROVAL') return 'NOT_OPEN';
  if (grant.memberId === approverId) return 'OWN_REQUEST';
  if (grant.grantedBy === approverId) return 'SAME_PERSON';
  return compromised ? 'PLACE_COMPROMISED' : null;
}
