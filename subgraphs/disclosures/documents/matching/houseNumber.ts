import { numberSigns } from './contextualClasses.ts';
import type { Token } from './tokens.ts';
import type { WordClass } from './wordClass.ts';

/** A token stream with the class of each token. */
export interface Annotated {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
}

export interface HouseNumber {
  readonly start: number;
  /** The index after its last token. */
  readonly end: number;
  /** Every way it can be read: 12-5 is house 12 flat 5, or 12/5. */
  readonly keys: readonly string[];
  /** It has a letter that stands for no word of its own, or a fraction no share has: 4а, 12-б, 203/4. */
  readonly lettered: boolean;
}

const partOfNumber = /^[.,:/\\\-\u2010-\u2015]$/;
const joinsFraction = /^ ?[/\\] ?$/;
const joinsFlat = /^ ?[-\u2010-\u2015] ?$/;
const quotes = '"\'«»“”„‘’‚`';
const joinsLetter = new RegExp(`^(?:|[-\\u2010-\\u2015/\\\\]| ?[${quotes}]{1,2})$`);
const upToMark = /^[.,:\s№#]*$/;

/** Letters as they are typed after a number: Latin B may be Б or, by its looks, В. Others stand for themselves. */
const letterReadings: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  b: 'bv',
  h: 'hn',
  p: 'pr',
  c: 'cs',
};

/** Letters that are words too: after a space, "12 а" may be house 12 and the word that follows. */
const alsoWords = new Set([...'авикосуяai']);

const lettersOf = ({ plain }: Token): string[] => [...(letterReadings[plain] ?? plain)];

/** The letter of a house number that `at` may be, and whether it may also be a word of its own. */
function letterAt({ tokens, classes }: Annotated, at: number): { letters: string[]; certain: boolean } | null {
  const token = tokens[at];
  if (token === undefined || token.isNumber || [...token.plain].length !== 1 || classes[at] === 'BLOCK') return null;
  // 5-й, 3я: an ordinal.
  if (classes[at] === 'GLUE' && (token.before === '-' ? /^[йяем]$/ : /^[йя]$/).test(token.plain)) return null;
  if (joinsLetter.test(token.before)) return { letters: lettersOf(token), certain: true };
  // д. 12, г. Город: an abbreviation, no letter of the house.
  const isMark = classes[at] === 'HOUSE' || classes[at] === 'SETTLEMENT' || classes[at] === 'UNIT';
  if (token.before !== ' ' || isMark) return null;
  const initial = tokens[at + 1]?.before.startsWith('.') ?? false;
  return { letters: lettersOf(token), certain: !initial && (token.capital || !alsoWords.has(token.plain)) };
}

/** A number alone cannot be a house where it is part of a date, time, decimal or sum. */
function standsAlone({ tokens, classes }: Annotated, at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || !token.isNumber || token.plain.length > 4 || token.plain.startsWith('0')) return false;
  if (previous?.isNumber && !token.spelled && partOfNumber.test(token.before)) return false;
  if (next?.isNumber && !next.spelled && /^(?:[.:]|,)$/.test(next.before)) return false;
  if (/^ ?[%°‰$€₽+=*]/.test(next?.before ?? '')) return false;
  // 66 и 64 лет: what is counted stands after the last.
  const isListed = classes[at + 1] === 'GLUE' && tokens[at + 2]?.isNumber && classes[at + 3] === 'UNIT';
  if (isListed && next?.before === ' ') return false;
  // 1 200 сомов: a sum in groups of three.
  if (next?.isNumber && /^[ \u00a0\u202f]$/.test(next.before) && next.plain.length === 3 && classes[at + 2] === 'UNIT') return false;
  return !(classes[at + 1] === 'UNIT' && /^[\s-]{0,2}$/.test(next?.before ?? ''));
}

/** The house number that begins at a token, with its letter, fraction or block; null where none can. */
export function houseNumberAt(annotated: Annotated, start: number): HouseNumber | null {
  if (!standsAlone(annotated, start)) return null;
  const { tokens, classes } = annotated;
  const number = tokens[start]?.plain ?? '';
  let end = start + 1;
  let bases = [number];
  const letter = letterAt(annotated, end);
  const lettered = letter?.certain === true;
  if (letter !== null) {
    bases = [...letter.letters.map((each) => number + each), ...(letter.certain ? [] : [number])];
    end += 1;
  }
  const next = tokens[end];
  if (next?.isNumber && next.plain.length <= 4) {
    if (joinsFraction.test(next.before)) return withFraction(annotated, { start, end, bases, also: [], lettered });
    if (joinsFlat.test(next.before)) return withFraction(annotated, { start, end, bases, also: bases, lettered });
  }
  if (classes[end] === 'BLOCK' && upToMark.test(next?.before ?? '')) {
    const block = tokens[end + 1];
    if (block !== undefined && upToMark.test(block.before)) {
      if (block.isNumber && block.plain.length <= 3) return withFraction(annotated, { start, end: end + 1, bases, also: [], lettered });
      const blockLetter = [...block.plain].length === 1 ? lettersOf(block) : null;
      if (blockLetter !== null)
        return { start, end: end + 2, keys: bases.flatMap((base) => blockLetter.map((each) => `${base}/${each}`)), lettered };
    }
  }
  return { start, end, keys: bases, lettered };
}

/** Whether it is called a house: дом 12, 12-үй; in "2, дом 30" the word belongs to the number after it. */
export function isCalledHouse({ tokens, classes }: Annotated, { start, end }: HouseNumber): boolean {
  const sign = numberSigns.has(tokens[start - 1]?.plain ?? '') ? 1 : 0;
  if (classes[start - 1 - sign] === 'HOUSE') return true;
  return classes[end] === 'HOUSE' && /^[\s-]{0,2}$/.test(tokens[end]?.before ?? ',') && !tokens[end + 1]?.isNumber;
}

function withFraction(
  annotated: Annotated,
  {
    start,
    end,
    bases,
    also,
    lettered,
  }: Omit<HouseNumber, 'keys'> & { readonly bases: readonly string[]; readonly also: readonly string[] },
): HouseNumber {
  const fraction = annotated.tokens[end]?.plain ?? '';
  const letter = letterAt(annotated, end + 1);
  const endings = letter === null ? [fraction] : [...letter.letters.map((each) => fraction + each), ...(letter.certain ? [] : [fraction])];
  return {
    start,
    lettered: lettered || (annotated.tokens[start]?.plain.length ?? 0) > 1,
    end: end + (letter === null ? 1 : 2),
    keys: [...bases.flatMap((base) => endings.map((ending) => `${base}/${ending}`)), ...also],
  };
}
