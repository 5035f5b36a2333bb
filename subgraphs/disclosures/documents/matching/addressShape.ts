import type { Annotated } from './houseNumber.ts';
import type { Token } from './tokens.ts';
import type { WordClass } from './wordClass.ts';

/** A name of a street, as a range of tokens. */
export interface NameRange {
  readonly start: number;
  readonly end: number;
}

export const longestName = 5;
/** Words between a street's name and its number: "дом № 12, расположенный по ул. …". */
const longestGap = 7;

const outsideNames: ReadonlySet<WordClass> = new Set<WordClass>(['STREET', 'DISTRICT', 'HOUSE', 'FLAT', 'BLOCK', 'SETTLEMENT']);
const betweenNameAndNumber: ReadonlySet<WordClass> = new Set<WordClass>(['STREET', 'DISTRICT', 'HOUSE', 'GLUE', 'BLOCK']);
const withinName = /^[\s\-\u2010-\u2015.'"«»“”„]{0,3}$/;
const listed = /^\s*,\s*$/;

const isPart = (token: Token | undefined): token is Token => token !== undefined && !token.before.includes('\f');

/** Whether two neighbours may belong to one name. */
const joins = ({ tokens, classes }: Annotated, at: number): boolean => {
  const token = tokens[at];
  return isPart(token) && withinName.test(token.before) && !/\.\s*\n/.test(token.before) && !outsideNames.has(classes[at] ?? 'NAME');
};

const mayEnd = ({ tokens, classes }: Annotated, at: number): boolean =>
  tokens[at] !== undefined && !outsideNames.has(classes[at] ?? 'NAME') && classes[at] !== 'GLUE';

/** The names that end with a token, shortest first. */
export function namesEndingAt(annotated: Annotated, last: number): NameRange[] {
  if (!mayEnd(annotated, last)) return [];
  const found: NameRange[] = [];
  for (let start = last; start >= 0 && found.length < longestName; start -= 1) {
    if (annotated.classes[start] === 'NAME' || start === last) found.push({ start, end: last + 1 });
    if (start === 0 || !joins(annotated, start) || outsideNames.has(annotated.classes[start - 1] ?? 'NAME')) break;
  }
  return found;
}

/** The names that begin with a token, shortest first. */
export function namesStartingAt(annotated: Annotated, start: number): NameRange[] {
  if (!mayEnd(annotated, start)) return [];
  const found: NameRange[] = [{ start, end: start + 1 }];
  for (let last = start + 1; last - start < longestName && joins(annotated, last); last += 1)
    if (annotated.classes[last] !== 'GLUE') found.push({ start, end: last + 1 });
  return found;
}

/** Where the street's name may end, seen from a house number that follows it. */
export function nameEndsBefore({ tokens, classes }: Annotated, number: number): number[] {
  const ends: number[] = [];
  let marked = false;
  for (let at = number - 1; at >= 0 && number - at <= longestGap; at -= 1) {
    const next = tokens[at + 1];
    if (!isPart(next) || /[!?]/.test(next.before) || (next.before.includes(';') && classes[at + 1] !== 'HOUSE')) break;
    const wordClass = classes[at] ?? 'NAME';
    const gap = betweenNameAndNumber.has(wordClass);
    marked ||= wordClass === 'HOUSE' || wordClass === 'STREET' || wordClass === 'DISTRICT';
    if (!gap && !marked && at < number - 1 && /\.\s/.test(next.before)) break;
    if (!gap) ends.push(at);
    const isInitial = tokens[at]?.capital === true && tokens[at]?.plain.length === 1 && next.before.startsWith('.');
    const isListed = tokens[at]?.isNumber === true && (listed.test(next.before) || classes[at + 1] === 'GLUE');
    if (!gap && !isListed && !isInitial) break;
  }
  return ends;
}

/** Where the street's name may begin, seen from a house number that stands before it. */
export function nameStartsAfter({ tokens, classes }: Annotated, end: number): number[] {
  const starts: number[] = [];
  for (let at = end; at - end < longestGap; at += 1) {
    const token = tokens[at];
    if (!isPart(token) || /[;!?]/.test(token.before) || (at === end && /\.\s/.test(token.before))) break;
    const wordClass = classes[at] ?? 'NAME';
    if (wordClass === 'FLAT') {
      if (tokens[at + 1]?.isNumber) at += 1;
      continue;
    }
    const gap = betweenNameAndNumber.has(wordClass);
    if (!gap) {
      starts.push(at);
      break;
    }
  }
  return starts;
}
