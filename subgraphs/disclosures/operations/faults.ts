import type { DisclosureErrorCode } from '../schema.generated.ts';

/** What each mistake says, and which input field it is usually about. Nothing here tells whether a place exists. */
const faults: Readonly<Record<DisclosureErrorCode, { field: string | null; message: string }>> = {
  NOT_FOUND: { field: null, message: 'Nothing of yours has this id.' },
  NOT_OPEN: { field: 'grantId', message: 'It has been decided, taken back, or has ended.' },
  BEYOND_POLICY: { field: 'precision', message: 'The policy never gives this, whoever grants it.' },
  NOTHING_TO_ASK: { field: 'precision', message: 'You may see that already.' },
  TOO_MANY_OPEN: { field: null, message: 'You have 50 undecided requests; wait for an answer or give some up.' },
  INVALID_REFERENCE: { field: 'reference', message: 'reference must have 1 to 64 characters.' },
  INVALID_TEXT: { field: 'text', message: 'text is too short or too long.' },
  ENDS_IN_PAST: { field: null, message: 'The end must lie in the future.' },
  ENDS_BEFORE_START: { field: 'endsAt', message: 'It would end before it was given.' },
  TOO_LONG: { field: null, message: 'It would last too long; ask again when it has ended.' },
  IN_THE_FUTURE: { field: null, message: 'The moment lies in the future.' },
  NO_CATEGORY: { field: 'categories', message: 'Say at least one category.' },
  WITNESS_REQUIRED: { field: 'witnessedBy', message: 'Spoken consent needs a witness other than whoever writes it down.' },
  OWN_REQUEST: { field: 'grantId', message: 'Nobody decides about their own request.' },
  SAME_PERSON: { field: null, message: 'Somebody else than whoever began it must do this.' },
  CONSENT_REQUIRED: { field: 'consentId', message: 'This basis needs a consent.' },
  CONSENT_DOES_NOT_COVER: {
    field: 'consentId',
    message: 'The consent names another organisation, purpose or category, has ended, or is of another case.',
  },
  PLACE_COMPROMISED: { field: null, message: 'The place is compromised; nothing is granted until it is cleared.' },
  DOCUMENT_NOT_BASE64: { field: 'content', message: 'content must be base64.' },
  DOCUMENT_EMPTY: { field: 'content', message: 'The document is empty.' },
  DOCUMENT_TOO_LARGE: { field: 'content', message: 'The document is too large: at most 5 MiB and 2,000 pages. Split it.' },
  DOCUMENT_TYPE_MISMATCH: { field: 'type', message: 'The document is of another type than was said.' },
  DOCUMENT_ENCRYPTED: { field: 'content', message: 'The document needs a password; take it off first.' },
  DOCUMENT_MALFORMED: { field: 'content', message: 'The document is damaged.' },
  DOCUMENT_EXPANDS_TOO_FAR: { field: 'content', message: 'The document is far larger inside than outside; it was not read.' },
  DOCUMENT_TAKES_TOO_LONG: { field: 'content', message: 'Reading the document takes too long; split it.' },
  DOCUMENT_TOO_DENSE: {
    field: 'content',
    message: 'The document has more addresses, telephone numbers and positions than may be compared now. Split it, or wait a day.',
  },
  CHECKS_BUSY: { field: null, message: 'Too many documents are being read at this moment; try again.' },
  BUDGET_SPENT: { field: null, message: 'You had as much compared as one may in a day; try again tomorrow.' },
  PLACE_IN_USE: { field: 'placeId', message: 'Families are there, on their way, or may still be sent there.' },
  ALREADY_REVIEWED: { field: 'openingId', message: 'It has been reviewed.' },
};

/** The errors of a payload, for one mistake. */
export const refuse = (code: DisclosureErrorCode, about: { field?: string; message?: string } = {}) => ({
  errors: [{ code, ...faults[code], ...about }],
});

/** Text of a length, trimmed; null when it is too short or too long. */
export function soundText(text: string, { least, most }: { least: number; most: number }): string | null {
  const trimmed = text.trim();
  return trimmed.length >= least && trimmed.length <= most ? trimmed : null;
}
