import type { MentionForm } from '../../../subgraphs/disclosures/documents/index.ts';

/** Something hidden in a document. */
export interface HiddenMention {
  /** What the item exercises, a row of the table. */
  readonly form: string;
  readonly place: string;
  readonly gives: MentionForm;
  readonly text: string;
  /** Which line of the text it begins on, counted from 0. */
  readonly offset: number;
}

/** Something that resembles a place and is none. */
export interface LookAlike {
  readonly form: string;
  readonly text: string;
}

/** Rows of `[place, text]`, or `[place, text, offset]` where the mention begins on a later line of its text. */
export type MentionRow = readonly [place: string, text: string, offset?: number];

export const mentionsOf = (gives: MentionForm, rows: Readonly<Record<string, readonly MentionRow[]>>): HiddenMention[] =>
  Object.entries(rows).flatMap(([form, items]) => items.map(([place, text, offset = 0]) => ({ form, place, gives, text, offset })));

export const lookAlikesOf = (rows: Readonly<Record<string, readonly string[]>>): LookAlike[] =>
  Object.entries(rows).flatMap(([form, texts]) => texts.map((text) => ({ form, text })));
