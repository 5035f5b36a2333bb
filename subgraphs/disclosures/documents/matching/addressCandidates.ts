import { addressSaying, isAddressLike } from './addressLike.ts';
import { type NameRange, nameEndsBefore, nameStartsAfter, namesEndingAt, namesStartingAt } from './addressShape.ts';
import { type Annotated, type HouseNumber, houseNumberAt } from './houseNumber.ts';

/** Something address-like, and what it says. */
export type AddressCandidate =
  | { readonly kind: 'HOUSE'; readonly saying: string; readonly house: HouseNumber }
  | { readonly kind: 'STREET'; readonly saying: string; readonly at: number; readonly names: readonly NameRange[] };

/**
 * Whether another street before a number has it already: "ул. Садовая 12, ул. …".
 * @param isTown whether a town of the country ends at a token
 */
export function isClaimed({ tokens, classes }: Annotated, { start }: HouseNumber, isTown: (at: number) => boolean): boolean {
  let at = start - 1;
  const isCalled = classes[at] === 'HOUSE';
  while (classes[at] === 'HOUSE' || (classes[at] === 'GLUE' && tokens[at + 1]?.before !== '\n')) at -= 1;
  const wordClass = classes[at];
  if (wordClass === 'STREET' || wordClass === 'DISTRICT') return true;
  if (wordClass !== 'NAME' || /[\n:;\f(]/.test(tokens[at + 1]?.before ?? '') || tokens[at]?.isNumber) return false;
  const marked = [1, 2, 3].some((steps) => classes[at - steps] === 'STREET' || classes[at - steps] === 'DISTRICT');
  return marked || (!isCalled && tokens[at]?.capital === true && (tokens[at]?.plain.length ?? 0) > 2 && !isTown(at));
}

/** Whether a street whose name ends before `end` has a number of its own. */
export function hasOwnNumber({ tokens, classes }: Annotated, end: number): boolean {
  let at = end;
  while (classes[at] === 'STREET' || classes[at] === 'DISTRICT' || classes[at] === 'HOUSE') at += 1;
  const token = tokens[at];
  return token?.isNumber === true && /^[\s,.№-]{0,3}$/.test(token.before) && token.plain.length <= 4;
}

/** So far from a number a name is another one's. */
const longestNumbered = 3;

/** The names beside a word like street that have no house number: "на улице …", "… көчөсү". */
function bareNamesAt(annotated: Annotated, at: number, numbered: ReadonlySet<number>): NameRange[] {
  const { classes, tokens } = annotated;
  if (classes[at] !== 'STREET' && classes[at] !== 'DISTRICT') return [];
  const isNumbered = ({ start, end }: NameRange) => numbered.has(end - 1) || (end - start <= longestNumbered && numbered.has(start));
  const before = /[\f;,:!?]|\.\s/.test(tokens[at]?.before ?? '') ? [] : namesEndingAt(annotated, at - 1);
  const after = namesStartingAt(annotated, at + 1);
  return before.some(isNumbered) || after.some(isNumbered) ? [] : [...before, ...after];
}

const saying = ({ tokens }: Annotated, names: readonly NameRange[]): string =>
  names
    .map(({ start, end }) =>
      tokens
        .slice(start, end)
        .map(({ plain }) => plain)
        .join(' '),
    )
    .join(' | ');

/** Everything address-like, judged by the document alone. */
export function addressCandidates(annotated: Annotated, isTown: (at: number) => boolean): AddressCandidate[] {
  const found: AddressCandidate[] = [];
  const numbered = new Set<number>();
  for (let at = 0; at < annotated.tokens.length; at += 1) {
    const house = houseNumberAt(annotated, at);
    if (house === null) continue;
    at = house.end - 1;
    if (!isAddressLike(annotated, house, isTown)) continue;
    const claimed = isClaimed(annotated, house, isTown);
    found.push({ kind: 'HOUSE', saying: addressSaying(annotated, house, { claimed }), house });
    for (const end of nameEndsBefore(annotated, house.start)) numbered.add(end);
    if (!claimed) for (const start of nameStartsAfter(annotated, house.end)) numbered.add(start);
  }
  for (let at = 0; at < annotated.tokens.length; at += 1) {
    const names = bareNamesAt(annotated, at, numbered);
    if (names.length > 0) found.push({ kind: 'STREET', saying: `- ${saying(annotated, names)}`, at, names });
  }
  return found;
}
