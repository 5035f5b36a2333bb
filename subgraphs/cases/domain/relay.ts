/** What can be handed in: closed, because what is not known here cannot be looked at. None of it is ever opened by this service. */
export const servedTypes = {
  PDF: { name: 'application/pdf', ending: 'pdf' },
  PNG: { name: 'image/png', ending: 'png' },
  JPEG: { name: 'image/jpeg', ending: 'jpg' },
  TIFF: { name: 'image/tiff', ending: 'tif' },
  TEXT: { name: 'text/plain', ending: 'txt' },
  DOCX: { name: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  ODT: { name: 'application/vnd.oasis.opendocument.text', ending: 'odt' },
} as const;
export type ServedType = keyof typeof servedTypes;
export const servedTypeNames = Object.keys(servedTypes) as [ServedType, ...ServedType[]];

/** The type a media type names, whatever its letters and parameters; null for one that is not taken. */
export function servedTypeNamed(declared: string): ServedType | null {
  const [name = ''] = declared.toLowerCase().split(';');
  return servedTypeNames.find((type) => servedTypes[type].name === name.trim()) ?? null;
}

/** What a look at the bytes can find in a document that is taken. */
export const serviceWarnings = [
  'HAS_SCRIPTS',
  'HAS_REMOTE_CONTENT',
  'HAS_EMBEDDED_FILES',
  'TYPE_IS_NOT_WHAT_IT_SAYS',
  'PARTLY_PACKED',
] as const;
export type ServiceWarning = (typeof serviceWarnings)[number];

export const serviceSenders = ['COURT', 'OPPOSING_COUNSEL'] as const;
export const returnReasons = ['WRONG_CASE', 'NOT_REPRESENTED', 'UNREADABLE', 'UNSAFE'] as const;
export const serviceStepKinds = ['HANDED_IN', 'READ', 'ACKNOWLEDGED', 'ACKNOWLEDGEMENT_WITHDRAWN', 'RETURNED'] as const;

export const relayLimits = {
  /** Of one document. */
  bytes: 50 * 1024 ** 2,
  /** Documents one member may announce within 24 hours. */
  aDay: 60,
  /** Codes of one case that run at once. */
  codes: 20,
  /** Days the bytes of a document are kept that nobody can acknowledge any more. */
  unclaimedDays: 90,
  label: 120,
  courtFileNumber: 80,
} as const;

export type ServiceFault = 'INVALID_KEY' | 'INVALID_TEXT' | 'INVALID_HASH' | 'UNKNOWN_TYPE' | 'EMPTY' | 'TOO_LARGE';

/** The first thing wrong with a document that is announced; null when it can be sent. */
export function serviceFault({
  idempotencyKey,
  fileName,
  mediaType,
  bytes,
  sha256,
}: {
  idempotencyKey: string;
  fileName: string;
  mediaType: ServedType | null;
  bytes: number;
  sha256: string | null;
}): ServiceFault | null {
  if (idempotencyKey.length < 8 || idempotencyKey.length > 100) return 'INVALID_KEY';
  if (fileName.trim() === '' || fileName.length > 255) return 'INVALID_TEXT';
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) return 'INVALID_HASH';
  if (mediaType === null) return 'UNKNOWN_TYPE';
  if (!Number.isSafeInteger(bytes) || bytes < 1) return 'EMPTY';
  return bytes > relayLimits.bytes ? 'TOO_LARGE' : null;
}

/** What became of a document, as its row holds it. */
export interface Settled {
  readonly acknowledgedOn: string | null;
  readonly returnedOn: string | null;
}

export type ServedState = 'WAITING' | 'ACKNOWLEDGED' | 'RETURNED';

export const servedStateOf = ({ acknowledgedOn, returnedOn }: Settled): ServedState =>
  returnedOn !== null ? 'RETURNED' : acknowledgedOn !== null ? 'ACKNOWLEDGED' : 'WAITING';

/**
 * What a sender may know: what became of it on a day that is over. Whoever asks every minute learns no hour of anybody's, and what
 * is taken back on its own day was never told.
 */
export function toldOf({ acknowledgedOn, returnedOn }: Settled, today: string) {
  if (returnedOn !== null && returnedOn < today) return { status: 'RETURNED', settledOn: returnedOn } as const;
  if (acknowledgedOn !== null && acknowledgedOn < today) return { status: 'ACKNOWLEDGED', settledOn: acknowledgedOn } as const;
  return { status: 'RECEIVED', settledOn: null } as const;
}

/** Says nothing by itself: of the random half of the id. */
export const receiptNumberOf = (id: string): string =>
  `SV-${id
    .replaceAll('-', '')
    .slice(0, 12)
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/g, '$1-')}`;
