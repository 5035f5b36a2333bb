import { nameEndsBefore, nameStartsAfter, namesEndingAt, namesStartingAt } from './addressShape.ts';
import { numberSigns } from './contextualClasses.ts';
import { type Annotated, type HouseNumber, isCalledHouse } from './houseNumber.ts';
import type { WordClass } from './wordClass.ts';

/** How far a word that speaks of an address reaches. */
const reach = 7;

const street: ReadonlySet<WordClass> = new Set<WordClass>(['STREET', 'DISTRICT']);
const speaksOfAddress: ReadonlySet<WordClass> = new Set<WordClass>(['STREET', 'DISTRICT', 'CUE', 'SETTLEMENT']);
const attached = /^[\s,.№#N"'«»\-\u2010-\u2015]{0,3}$/;
const streetLikeEnding = /(?:ова|ева|овой|евой|ская|ской|ский|ских|ova|eva|skaya|skaia|skaja|skoy|skoi)$/;

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

/**
 * Whether a house number stands in something like an address, judged by the document alone: the protected places have
 * no part in it, so that counting what looks like an address tells nothing about them. Only such numbers are compared.
 */
export function isAddressLike(annotated: Annotated, house: HouseNumber, isTown: (at: number) => boolean): boolean {
  const { tokens, classes } = annotated;
  const { start, end } = house;
  const number = tokens[start];
  if (number === undefined) return false;
  const sign = numberSigns.has(tokens[start - 1]?.plain ?? '') ? 1 : 0;
  const before = classes[start - 1 - sign];
  if (before === 'FLAT') return false;
  if ((before === 'COUNTED' || before === 'UNIT' || before === 'TELEPHONE') && !number.before.includes('\n')) return false;
  // 3-батир, 5 этаж: the number belongs to the flat, unless the flat has a number of its own.
  if (classes[end] === 'FLAT' && /^[\s-]?$/.test(tokens[end]?.before ?? ',') && !tokens[end + 1]?.isNumber) return false;
  if (isCalledHouse(annotated, house)) return true;
  const streetBeside = isNear(annotated, start - 1, -1, street) || isNear(annotated, end, 1, street);
  if (number.spelled) return streetBeside && (before === 'NAME' || street.has(before ?? 'NAME') || classes[end] === 'NAME');
  if (streetBeside) return true;
  // apt 5, 64 …
  if (classes[start - 2] === 'FLAT' && tokens[start - 1]?.isNumber && classes[end] === 'NAME' && tokens[end]?.capital) return true;
  const beside = tokens[start - 1];
  if (beside === undefined || before !== 'NAME' || beside.isNumber || beside.plain.length < 3 || !attached.test(number.before))
    return false;
  const runsOn = number.before === '' && beside.plain.length > 4;
  if (classes[end] === 'FLAT' || runsOn) return true;
  const cued = isNear(annotated, start - 1, -1, speaksOfAddress) || classes[end] === 'CUE';
  const townFollows = [0, 1, 2].some((steps) => isTown(end + steps));
  if (!townFollows && countsSomething(annotated, house)) return false;
  if (cued || townFollows) return true;
  const [whole] = namesEndingAt(annotated, start - 1).slice(-1);
  const capital = tokens.slice(whole?.start ?? start - 1, start).some((token) => token.capital);
  if (capital || streetLikeEnding.test(beside.plain)) return true;
  return [1, 2, 3, 4].some((steps) => isTown(start - steps));
}

const wordsOf = ({ tokens }: Annotated, { start, end }: { start: number; end: number }): string =>
  tokens
    .slice(start, end)
    .map(({ plain }) => plain)
    .join(' ');

/** What an address-like thing says, so that the same one repeated counts once: every word that a street is looked for in. */
export function addressSaying(annotated: Annotated, house: HouseNumber): string {
  const before = nameEndsBefore(annotated, house.start).flatMap((at) => namesEndingAt(annotated, at).slice(-1));
  const after = nameStartsAfter(annotated, house.end).flatMap((at) => namesStartingAt(annotated, at).slice(-1));
  return `${house.keys.join('|')} ${[...before, ...after].map((range) => wordsOf(annotated, range)).join(' | ')}`;
}
