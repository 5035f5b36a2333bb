import type { DocumentPart, MentionForm } from '../../../subgraphs/disclosures/documents/index.ts';

export interface Where {
  readonly part: DocumentPart;
  readonly page: number | null;
  readonly line: number;
}

/** Where something hidden must be found. */
export interface Expected extends Where {
  readonly form: string;
  readonly place: string;
  readonly gives: MentionForm;
}

/** A document and what is in it. */
export interface CorpusDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly expected: readonly Expected[];
  readonly lookAlikes: readonly (Where & { readonly form: string })[];
}
