/** One line of the ledger, as it is hashed and exported. Ids only: it never holds what was seen or said. */
export interface CanonicalEntry {
  readonly networkId: string;
  /** Place in the tree, from 0. */
  readonly index: number;
  readonly id: string;
  /** UTC with milliseconds, as `Date.toISOString` writes it. */
  readonly at: string;
  readonly kind: string;
  /** Who did it. */
  readonly memberId: string;
  readonly organisationId: string;
  readonly placeId: string | null;
  readonly caseId: string | null;
  readonly precision: string;
  readonly reason: string;
  readonly purpose: string | null;
  /** The consent, grant or other record it is about. */
  readonly subjectId: string | null;
  /** Whom it was granted, told or consented to. */
  readonly recipientMemberId: string | null;
  readonly recipientOrganisationId: string | null;
  readonly requestId: string;
}

/**
 * The bytes a leaf is made from: UTF-8 of JSON as RFC 8785 writes it (names in order, no white space; there are only
 * strings, nulls and one whole number).
 */
export function canonicalText({
  at,
  caseId,
  id,
  index,
  kind,
  memberId,
  networkId,
  organisationId,
  placeId,
  precision,
  purpose,
  reason,
  recipientMemberId,
  recipientOrganisationId,
  requestId,
  subjectId,
}: CanonicalEntry): string {
  // The order of names is the alphabet's.
  return JSON.stringify({
    at,
    caseId,
    id,
    index,
    kind,
    memberId,
    networkId,
    organisationId,
    placeId,
    precision,
    purpose,
    reason,
    recipientMemberId,
    recipientOrganisationId,
    requestId,
    subjectId,
    version: 1,
  });
}

/** The canonical text of a row of the ledger at its place in the tree. */
export const textOf = ({ at, ...row }: Omit<CanonicalEntry, 'at' | 'index'> & { readonly at: Date }, index: number): string =>
  canonicalText({ ...row, at: at.toISOString(), index });
