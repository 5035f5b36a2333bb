import { type MediaType, mediaTypes, mostBytes } from './mediaTypes.ts';

export const evidenceKinds = [
  'PHOTOGRAPH',
  'VIDEO',
  'RECORDING',
  'MESSAGES',
  'MEDICAL_RECORD',
  'OFFICIAL_PAPER',
  'RECEIPT',
  'OTHER',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What an original may be read for. */
export const purposes = ['COURT', 'INVESTIGATION', 'EXPERT_OPINION', 'OWN_CHECK', 'FAMILY_ASKED'] as const;
export type Purpose = (typeof purposes)[number];

export const exportForms = ['COPIES', 'ORIGINALS'] as const;
export type ExportForm = (typeof exportForms)[number];

/** The right to originals, by role on the team: a counsellor works with copies. */
export const mayReadOriginals = (role: 'LAWYER' | 'COUNSELLOR' | null): boolean => role === 'LAWYER';

export const limits = {
  /** Uploads of one member that are under way at once. */
  uploads: 10,
  /** Hours an upload may lie untouched. */
  uploadHours: 24,
  /** The least a request may bring before the end, so that no file falls into dust. */
  pieceBytes: 256 * 1024,
  /** Files up to this size are read back at once when an upload is finished. */
  readAtOnceBytes: 128 * 1024 ** 2,
  /** Items in one export. */
  exportItems: 500,
  /** Hours an export can be fetched. */
  exportHours: 72,
  /** Seconds a ticket for an original is good. */
  ticketSeconds: 120,
} as const;

const shaPattern = /^[0-9a-f]{64}$/;

export type UploadFault = 'INVALID_TEXT' | 'INVALID_HASH' | 'UNKNOWN_TYPE' | 'EMPTY' | 'TOO_LARGE';

/** The first thing wrong with a file that is announced; null when it can be sent. */
export function uploadFault({
  name,
  mediaType,
  bytes,
  sha256,
}: {
  name: string;
  mediaType: MediaType | null;
  bytes: number;
  sha256: string | null;
}): UploadFault | null {
  if (name.trim() === '' || name.length > 255) return 'INVALID_TEXT';
  if (sha256 !== null && !shaPattern.test(sha256)) return 'INVALID_HASH';
  if (mediaType === null) return 'UNKNOWN_TYPE';
  if (!Number.isSafeInteger(bytes) || bytes < 1) return 'EMPTY';
  return bytes > mediaTypes[mediaType].most || bytes > mostBytes ? 'TOO_LARGE' : null;
}

/** What is written about an item when it is registered. */
export interface ItemText {
  readonly title: string;
  readonly description: string | null;
  readonly takenBy: string | null;
}

export const itemTextFault = ({ title, description, takenBy }: ItemText): boolean =>
  title.trim() === '' || title.length > 200 || (description ?? '').length > 5_000 || (takenBy ?? '').length > 200;

/** Words beside a custody event. */
export const custodyTextFault = (texts: readonly (string | null)[]): boolean => texts.some((text) => (text ?? '').length > 1_000);
