import { DocumentText } from './DocumentText.ts';
import type { DocumentFault } from './faults.ts';
import { defaultLimits } from './limits.ts';

/** Several files as one document, in their order: what is read on over is read on from file to file. */
export function joinDocuments(
  documents: readonly DocumentText[],
  { characters = defaultLimits.characters }: { characters?: number } = {},
): DocumentText | DocumentFault {
  const passages = documents.flatMap((one, index) => one.passages().map((passage) => ({ ...passage, file: index + 1 })));
  const unread = documents.flatMap((one, index) => one.unread.map((what) => ({ ...what, file: index + 1 })));
  if (passages.reduce((sum, { text }) => sum + text.length, 0) > characters) return 'TOO_LARGE';
  return new DocumentText({ passages, unread });
}
