import { nameEndsBefore, nameStartsAfter, namesEndingAt, namesStartingAt } from './addressShape.ts';
import { contextualClasses } from './contextualClasses.ts';
import { type Annotated, type HouseNumber, houseNumberAt, isCalledHouse } from './houseNumber.ts';
import { numberedDistrict } from './StreetIndex.ts';
import { type Token, tokensOf, type Word } from './tokens.ts';
import { type Town, townOf } from './towns.ts';

/** An address as staff typed it, taken apart. */
export interface ProtectedAddress {
  /** The words of the street's name; empty for a district that has a number instead. */
  readonly name: readonly Token[];
  readonly district: string | null;
  /** Every way the house number may be written; empty where the address has none. */
  readonly houses: readonly string[];
  readonly town: Town | null;
}

export function annotate(text: string, wordOf: (text: string) => Word): Annotated {
  const { tokens } = tokensOf([{ part: 'BODY', page: null, line: 1, text }], wordOf);
  return { tokens, classes: contextualClasses(tokens) };
}

/** The house number: the one that is called so, else the last that counts no flat. */
function houseOf(annotated: Annotated): HouseNumber | null {
  const { classes, tokens } = annotated;
  let found: HouseNumber | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]?.isNumber || classes[at - 1] === 'FLAT' || numberedDistrict(annotated, at) !== null) continue;
    const house = houseNumberAt(annotated, at);
    if (house === null) continue;
    if (isCalledHouse(annotated, house)) return house;
    found = house;
    at = house.end - 1;
  }
  return found;
}

function flatAfter({ tokens, classes }: Annotated, { end }: HouseNumber): string | null {
  const at = classes[end] === 'FLAT' ? end + 1 : end;
  return at > end && tokens[at]?.isNumber ? (tokens[at]?.plain ?? null) : null;
}

/** Takes an address apart; null where nothing in it could be looked for. */
export function protectedAddress(
  { address, city }: { address: string; city: string },
  wordOf: (text: string) => Word,
): ProtectedAddress | null {
  const annotated = annotate(address, wordOf);
  const { tokens } = annotated;
  const town = townOf(annotate(city, wordOf));
  const house = houseOf(annotated);
  if (house === null) {
    const name = tokens.filter((_, at) => annotated.classes[at] === 'NAME');
    return name.length === 0 ? null : { name, district: null, houses: [], town };
  }
  const flat = flatAfter(annotated, house);
  // 12/5 is house 12 flat 5 as often as block 5: with the flat known, both are looked for.
  const houses = [...house.keys, ...(flat === null ? [] : house.keys.map((key) => `${key}/${flat}`))];
  const before = nameEndsBefore(annotated, house.start);
  for (const at of before) {
    const district = numberedDistrict(annotated, at);
    if (district !== null) return { name: [], district, houses, town };
  }
  const ranges = [
    ...before.flatMap((at) => namesEndingAt(annotated, at).slice(-1)),
    ...nameStartsAfter(annotated, house.end).flatMap((at) => namesStartingAt(annotated, at).slice(-1)),
  ];
  const [range] = ranges;
  if (range === undefined) return null;
  const name = tokens.slice(range.start, range.end).filter((_, index) => annotated.classes[range.start + index] !== 'GLUE');
  // A town before the street, without anything between them.
  const townWords = name.findIndex(
    (_, index) =>
      index > 0 &&
      town?.keys.includes(
        name
          .slice(0, index)
          .map(({ readings }) => readings[0]?.whole)
          .join(''),
      ),
  );
  return { name: townWords > 0 ? name.slice(townWords) : name, district: null, houses, town };
}
