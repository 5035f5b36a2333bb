export const paperLanguages = ['RU', 'KY', 'EN'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** One piece of a paper. Text is one line of any length; a no-break space keeps two words together. */
export type Block =
  /** To whom and from whom, in the upper right; each entry begins a line of its own. */
  | { readonly kind: 'addressees'; readonly entries: readonly { readonly label: string; readonly text: string }[] }
  | { readonly kind: 'title'; readonly text: string; readonly about: string | null }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'numbered'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      /** Shares of the width; they add up to 1. */
      readonly columns: readonly { readonly title: string; readonly share: number }[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Role and name of whoever signs, a line to sign on, the day. Never alone on a page. */
  | { readonly kind: 'signature'; readonly role: string; readonly name: string | null; readonly day: string };

/** A paper before it is drawn. The same paper gives the same bytes. */
export interface Paper {
  readonly language: PaperLanguage;
  /** For the file's properties: says what kind of paper it is and nothing of whom. */
  readonly title: string;
  /** At the foot of every page, before the page's number. */
  readonly footer: string;
  /** The day it is dated, YYYY-MM-DD; the only time a drawn file holds. */
  readonly day: string;
  readonly blocks: readonly Block[];
}

/** BCP 47, for readers and screen readers. */
export const languageTags: Readonly<Record<PaperLanguage, string>> = { RU: 'ru-KG', KY: 'ky-KG', EN: 'en' };

/** How a page is numbered. */
export const pageNumber: Readonly<Record<PaperLanguage, (page: number, pages: number) => string>> = {
  RU: (page, pages) => `стр. ${page} из ${pages}`,
  KY: (page, pages) => `${page}-бет (баары ${pages})`,
  EN: (page, pages) => `page ${page} of ${pages}`,
};
