/** How far a document may go. */
export interface DocumentLimits {
  /** Bytes of the document as it is sent. */
  readonly bytes: number;
  readonly pages: number;
  /** Files inside a word-processor file. */
  readonly entries: number;
  /** Bytes after decompression, all parts together. */
  readonly expandedBytes: number;
  /** How many times larger one part of more than a megabyte may become. */
  readonly expansion: number;
  /** Characters of text that are looked through. */
  readonly characters: number;
  readonly milliseconds: number;
  /** What the reader's heap, and what the process beside it, may grow by. */
  readonly megabytes: number;
}

const megabyte = 1 << 20;

/**
 * A court bundle of a thousand dense pages fits; larger ones are split, as courts ask anyway. What is looked through is
 * bounded by `characters`: a million cost about a second and a half at the very worst.
 */
export const defaultLimits: DocumentLimits = {
  bytes: 25 * megabyte,
  pages: 2_000,
  entries: 2_000,
  expandedBytes: 200 * megabyte,
  expansion: 250,
  characters: 4_000_000,
  milliseconds: 20_000,
  megabytes: 512,
};
