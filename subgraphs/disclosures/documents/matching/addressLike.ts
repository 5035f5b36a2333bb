import { longestName, nameEndsBefore, nameStartsAfter, namesEndingAt, namesStartingAt } from './addressShape.ts';
import { numberSigns } from './contextualClasses.ts';
import { type Annotated, type HouseNumber, isCalledHouse } from './houseNumber.ts';
import type { WordClass } from './wordClass.ts';

/** How far a word that speaks of an address reaches. */
const reach = 7;

const street: ReadonlySet<WordClass> = new Set<WordClass>(['STREET', 'DISTRICT']);
const speaksOfAddress: ReadonlySet<WordClass> = new Set<WordClass>(['STREET', 'DISTRICT', 'CUE', 'SETTLEMENT']);
const attached = /^[\s,.№#N"'«»\-\u2010-\u2015]{0,5}$/;
const streetLikeEnding = /(?:ова|ева|овой|евой|ская|ской|ский|ских|ova|eva|skaya|skaia|skaja|skoy|skoi)$/;

/** на тополевой 12: where somebody is or goes. */
const somewhere = new Set(['на', 'по', 'at', 'on']);

type Side = -1 | 1;

/** Whether a class stands near, on one side, in the same part and sentence. */
function isNear({ tokens, classes }: Annotated, from: number, side: Side, wanted: ReadonlySet<WordClass>): boolean {
  for (let steps = 0, at = from; steps < reach; steps += 1, at += side) {
    const token = tokens[at];
    const between = (side === 1 ? token : tokens[at + 1])?.before ?? '\f';
    if (token === undefined || /[\f;!?]/.test(between)) return false;
    if (wanted.has(classes[at] ?? 'NAME')) return true;
  }
  return false;
}

/** Whether what follows the number makes it a count of something ("12 учеников"), not a house. */
function countsSomething({ tokens, classes }: Annotated, { end }: HouseNumber): boolean {
  const next = tokens[end];
  return (
    next !== undefined && !next.isNumber && next.before === ' ' && !next.capital && ['NAME', 'UNIT', 'COUNTED'].includes(classes[end] ?? '')
  );
}

/** Whether the words beside a number give it to something else: a flat, a page, a date, a telephone. */
function belongsElsewhere({ tokens, classes }: Annotated, { start, end }: HouseNumber): boolean {
  const signed = numberSigns.has(tokens[start - 1]?.plain ?? '') ? 1 : 0;
  const before = classes[start - 1 - signed];
  if (before === 'FLAT') return true;
  if ((before === 'COUNTED' || before === 'UNIT' || before === 'TELEPHONE') && !tokens[start]?.before.includes('\n')) return true;
  // 3-батир, 5 этаж: the number is the flat's, unless the flat has a number of its own.
  return classes[end] === 'FLAT' && /^[\s-]?$/.test(tokens[end]?.before ?? ',') && !tokens[end + 1]?.isNumber;
}

/** A number before a name, with nothing that says street: "apt 5, 64 …", "at 10 …, Town". */
function leadsName({ tokens, classes }: Annotated, { start, end }: HouseNumber, isTown: (at: number) => boolean): boolean {
  if (classes[end] !== 'NAME') return false;
  if (classes[start - 2] === 'FLAT' && tokens[start - 1]?.isNumber && tokens[end]?.capital) return true;
  return tokens[start - 1]?.plain === 'at' && [1, 2, 3, 4].some((steps) => isTown(end + steps));
}

/** A number after a name, with nothing that says street: what else there is must make it an address. */
function followsName(annotated: Annotated, house: HouseNumber, isTown: (at: number) => boolean): boolean {
  const { tokens, classes } = annotated;
  const { start, end, lettered } = house;
  const name = tokens[start - 1];
  const between = tokens[start]?.before ?? '\f';
  if (name === undefined || classes[start - 1] !== 'NAME' || name.isNumber || name.plain.length < 3 || !attached.test(between))
    return false;
  const runsOn = between === '' && name.plain.length > 4;
  const cuedAfter = [0, 1].some((steps) => classes[end + steps] === 'CUE' && /^ ?$/.test(tokens[end + steps]?.before ?? ''));
  if (classes[end] === 'FLAT' || runsOn || cuedAfter || [0, 1, 2].some((steps) => isTown(end + steps))) return true;
  if (lettered && !['UNIT', 'COUNTED'].includes(classes[end] ?? '')) return true;

  let first = start - 1;
  while (classes[first - 1] === 'NAME' && start - first < longestName && !/[\f,;.]/.test(tokens[first]?.before ?? '\f')) first -= 1;
  const streetLike = streetLikeEnding.test(name.plain);
  const somewhereThere = somewhere.has(tokens[first - 1]?.plain ?? '');
  if (somewhereThere && streetLike) return true;
  if (countsSomething(annotated, house)) return false;
  const capital = tokens.slice(first, start).some((token) => token.capital);
  if (somewhereThere || streetLike || capital || isNear(annotated, start - 1, -1, speaksOfAddress)) return true;
  return [1, 2, 3, 4].some((steps) => isTown(start - steps));
}

/**
 * Whether a house number stands in something like an address, judged by the document alone: the protected places have
 * no part in it, so that counting what looks like an address tells nothing about them. Only such numbers are compared.
 *
 * @param isTown whether a town of the country ends at a token
 */
export function isAddressLike(annotated: Annotated, house: HouseNumber, isTown: (at: number) => boolean): boolean {
  const { tokens, classes } = annotated;
  const { start, end } = house;
  if (belongsElsewhere(annotated, house)) return false;
  if (isCalledHouse(annotated, house)) return true;
  const onStreet = isNear(annotated, start - 1, -1, street) || isNear(annotated, end, 1, street);
  const signed = numberSigns.has(tokens[start - 1]?.plain ?? '') ? 1 : 0;
  const before = classes[start - 1 - signed] ?? 'GLUE';
  // Numbers in words are all over a text: the street must stand beside.
  if (tokens[start]?.spelled) return onStreet && (before === 'NAME' || street.has(before) || classes[end] === 'NAME');
  return onStreet || leadsName(annotated, house, isTown) || followsName(annotated, house, isTown);
}

const wordsOf = ({ tokens }: Annotated, { start, end }: { start: number; end: number }): string =>
  tokens
    .slice(start, end)
    .map(({ plain }) => plain)
    .join(' ');

/**
 * What an address-like thing says, so that the same one repeated counts once: every word that a street is looked for in.
 * @param claimed whether the words after the number are another's
 */
export function addressSaying(annotated: Annotated, house: HouseNumber, { claimed }: { claimed: boolean }): string {
  const before = nameEndsBefore(annotated, house.start).flatMap((at) => namesEndingAt(annotated, at).slice(-1));
  const after = claimed ? [] : nameStartsAfter(annotated, house.end).flatMap((at) => namesStartingAt(annotated, at).slice(-1));
  return `${house.keys.join('|')} ${[...before, ...after].map((range) => wordsOf(annotated, range)).join(' | ')}`;
}
