import { type DocumentPart, type DocumentText, documentParts } from './DocumentText.ts';
import { createAddressBook } from './matching/addresses.ts';
import { contextualClasses } from './matching/contextualClasses.ts';
import { createChart, positionCandidates } from './matching/coordinates.ts';
import { createRoutes } from './matching/directions.ts';
import { createPhoneBook, nationalNumber, phoneCandidates } from './matching/phones.ts';
import { annotate } from './matching/protectedAddress.ts';
import { createWordReader, tokensOf } from './matching/tokens.ts';
import type { MentionForm, ProtectedPlace } from './mentions.ts';

/** Where a document gives a place away, and how; never what it says. */
export interface Mention {
  /** The key of the place. */
  readonly place: string;
  readonly form: MentionForm;
  /** From 1, of several files read as one document; left out where there is one. */
  readonly file?: number;
  readonly part: DocumentPart;
  readonly page: number | null;
  /** The line it begins on. */
  readonly line: number;
}

export interface Findings {
  /** At most one for each place, form and line; part by part, in the document's order. */
  readonly mentions: readonly Mention[];
  /**
   * How many different things in the document look like an address, a telephone number or a position, whether or not
   * they are of a place: it depends on the document alone. Whoever guesses pays with these.
   */
  readonly candidates: number;
}

const degrees = (value: number): string => value.toFixed(4);

/**
 * Finds where a document gives protected places away. Pure and synchronous.
 *
 * With T words in the document, W different ones among those beside an address-like number, and P places, it costs
 * O(T + P) look-ups and O(W * P) comparisons of one machine word each, whatever stands in the document; then what is
 * found. 300 pages against 5,000 places take a second or two, a hostile megabyte about as long.
 *
 * @param mostCandidates above so many guesses nothing is compared, and `mentions` is empty
 */
export function findMentions(
  document: DocumentText,
  places: readonly ProtectedPlace[],
  { mostCandidates = Number.POSITIVE_INFINITY }: { mostCandidates?: number } = {},
): Findings {
  // Part by part, so that a line is read on over what stands beside it: a page's comments, its links.
  const passages = document.passages().toSorted((left, right) => documentParts.indexOf(left.part) - documentParts.indexOf(right.part));
  const wordOf = createWordReader();
  const { joined, tokens } = tokensOf(passages, wordOf);
  const annotated = { tokens, classes: contextualClasses(tokens) };
  const book = createAddressBook(places, wordOf);
  const addresses = book.candidates(annotated);
  const phones = phoneCandidates(annotated);
  const positions = positionCandidates(joined.text);
  const candidates = new Set([
    ...addresses.map(({ saying }) => saying),
    ...phones.map(({ digits, local }) => (local ? digits : `+${nationalNumber(digits)}`)),
    ...positions.map((candidate) =>
      candidate.positions.map(({ latitude, longitude }) => `${degrees(latitude)} ${degrees(longitude)}`).join(' '),
    ),
  ]).size;
  if (candidates > mostCandidates) return { mentions: [], candidates };

  const found = new Map<string, { passage: number; mention: Mention }>();
  const report = (form: MentionForm, place: number, offset: number): void => {
    const passage = joined.passageAt(offset);
    const at = passages[passage];
    const key = places[place]?.key;
    if (at === undefined || key === undefined) return;
    const mention: Mention = {
      place: key,
      form,
      ...(at.file === undefined ? {} : { file: at.file }),
      part: at.part,
      page: at.page,
      line: at.line,
    };
    const same = `${form} ${at.file ?? 1} ${at.part} ${at.page} ${at.line} ${key}`;
    if (!found.has(same)) found.set(same, { passage, mention });
  };
  const startOf = (token: number): number => tokens[token]?.start ?? 0;

  for (const candidate of addresses)
    for (const { place, token } of book.find(annotated, candidate)) report('ADDRESS', place, startOf(token));
  const phoneBook = createPhoneBook(places.map(({ phone }) => annotate(`тел. ${phone}`, wordOf)));
  for (const candidate of phones) for (const { place, token } of phoneBook.find(candidate)) report('PHONE', place, startOf(token));
  const chart = createChart(places);
  for (const candidate of positions) for (const place of chart.find(candidate)) report('COORDINATES', place, candidate.offset);
  const routes = createRoutes(
    places.map(({ directions }, place) => ({ place, text: directions })),
    { fewestWords: 5, wordOf },
  );
  for (const { place, token } of routes.find(tokens)) report('DIRECTIONS', place, startOf(token));
  // An address without any number ("the last house by the mill") can only be found by its words.
  const numberless = createRoutes(
    places.flatMap(({ address }, place) => (/\d/.test(address) ? [] : [{ place, text: address }])),
    { fewestWords: 3, wordOf },
  );
  for (const { place, token } of numberless.find(tokens)) report('ADDRESS', place, startOf(token));
  return { mentions: [...found.values()].sort((left, right) => left.passage - right.passage).map(({ mention }) => mention), candidates };
}
