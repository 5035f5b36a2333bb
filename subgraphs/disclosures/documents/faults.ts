/** Why a document was not read. None of them says anything about its content. */
export const documentFaults = [
  /** No bytes at all. */
  'EMPTY',
  /** Too many bytes, or too much text. */
  'TOO_LARGE',
  /** Not one of the accepted media types. */
  'UNSUPPORTED_TYPE',
  /** The bytes are of another type than was said. */
  'TYPE_MISMATCH',
  /** Needs a password. */
  'ENCRYPTED',
  /** Damaged, cut short, or not what its beginning says. */
  'MALFORMED',
  'TOO_MANY_PAGES',
  /** Small outside and huge inside, by its size, its ratio, its number of parts or the memory it takes. */
  'EXPANDS_TOO_FAR',
  'TAKES_TOO_LONG',
  /** Too many others are waiting to be read. */
  'TOO_BUSY',
] as const;
export type DocumentFault = (typeof documentFaults)[number];

/** Thrown inside the readers, where a fault ends a deep descent; `readDocument` returns the code. */
export class DocumentFaultError extends Error {
  readonly fault: DocumentFault;

  constructor(fault: DocumentFault) {
    super(fault);
    this.name = 'DocumentFaultError';
    this.fault = fault;
  }
}
