import { inspect } from 'node:util';

/** Where in a document a line stands. */
export const documentParts = ['BODY', 'HEADER', 'FOOTER', 'NOTE', 'COMMENT', 'PROPERTIES', 'FORM', 'DELETED', 'LINK', 'IMAGE'] as const;
export type DocumentPart = (typeof documentParts)[number];

/** One line of a document. */
export interface Passage {
  /** From 1, of several files read as one document; left out where there is one. */
  readonly file?: number;
  readonly part: DocumentPart;
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
  /** From 1, counted in its page or, where there are none, in its part; in a word-processor file the paragraph. */
  readonly line: number;
  readonly text: string;
}

/** Something in the document that may say anything and was not read: a page without text, a picture, an enclosed file. */
export interface Unread {
  /** From 1, of several files read as one document; left out where there is one. */
  readonly file?: number;
  readonly what: 'PAGE' | 'PICTURE' | 'FILE';
  /** From 1; null where the format has no pages. */
  readonly page: number | null;
}

const redacted = '[document text]';

/** A document's lines. Printed, logged or serialised it shows none of them; only {@link passages} gives them. */
export class DocumentText {
  readonly #passages: readonly Passage[];
  readonly unread: readonly Unread[];

  constructor({ passages, unread }: { passages: readonly Passage[]; unread: readonly Unread[] }) {
    this.#passages = passages;
    this.unread = unread;
  }

  passages(): readonly Passage[] {
    return this.#passages;
  }

  toJSON(): string {
    return redacted;
  }

  toString(): string {
    return redacted;
  }

  [inspect.custom](): string {
    return redacted;
  }
}
