import type { DocumentPart, Passage, Unread } from '../DocumentText.ts';
import { DocumentFaultError } from '../faults.ts';
import type { DocumentLimits } from '../limits.ts';

/** What a reader found, as plain data, so that it can leave a worker. */
export interface Extraction {
  readonly passages: readonly Passage[];
  readonly unread: readonly Unread[];
}

export type ReadingLimits = Omit<DocumentLimits, 'bytes' | 'milliseconds' | 'megabytes'>;

/** Gathers lines and counts their characters. */
export class Extract {
  readonly passages: Passage[] = [];
  readonly unread: Unread[] = [];
  readonly #lines = new Map<string, number>();
  readonly #most: number;
  #characters = 0;

  constructor({ characters }: Pick<DocumentLimits, 'characters'>) {
    this.#most = characters;
  }

  /** The next line's number in a page or, without one, in a part. */
  nextLine(part: DocumentPart, page: number | null = null): number {
    const key = `${part} ${page}`;
    const line = (this.#lines.get(key) ?? 0) + 1;
    this.#lines.set(key, line);
    return line;
  }

  /** @throws DocumentFaultError when there is more text than may be looked through */
  add(part: DocumentPart, text: string, { page = null, line }: { page?: number | null; line?: number } = {}): void {
    if (text.trim() === '') return;
    const at = line ?? this.nextLine(part, page);
    this.#characters += text.length;
    if (this.#characters > this.#most) throw new DocumentFaultError('TOO_LARGE');
    this.passages.push({ part, page, line: at, text });
  }

  miss(what: Unread['what'], page: number | null = null): void {
    this.unread.push({ what, page });
  }
}
