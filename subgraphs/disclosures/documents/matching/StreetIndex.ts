import type { NameRange } from './addressShape.ts';
import { FuzzyIndex } from './FuzzyIndex.ts';
import type { Annotated } from './houseNumber.ts';
import type { Reading, Token } from './tokens.ts';

/** A way to write a street's name. */
interface Spelling {
  readonly street: number;
  /** The first word when this spelling leaves it out: it may then stand before as an initial (Н. Заречинка). */
  readonly missing: readonly Reading[];
  /** Whether the missing word may be missing altogether, as a person's first name may and an adjective may not. */
  readonly mayDrop: boolean;
}

/** A street found in a document. */
export interface FoundStreet {
  readonly street: number;
  /** Its name's first token, and the token after its last. */
  readonly start: number;
  readonly end: number;
}

const endsInConsonant = /[^аеёиоуыэюяйьaeiouyхөү]$/;
const shortestAlone = 6;
const isSurname = ({ readings }: Token): boolean => /...(?:ov|ev|in)(?:a|oi|u)?$/.test(readings[0]?.whole ?? '');
const adjectiveEnding = /(?:ых|их|ая|яя|ой|ей|ый|ий|ое|ее|ого|его|ую|юю|ykh|ikh|aya|yi|iy)$/;
/** First words that make another street of a name. */
const distinguishing = /^(?:нов|стар|верх|нижн|больш|мал|северн|южн|восточн|западн|жаны|жаңы|эски|чон|чоң|кичи|novaya|staraya)/;

const longestAbbreviation = 9;

const joinedWith = (tokens: readonly Token[], scheme: number, part: (reading: Reading, isLast: boolean) => string): string =>
  tokens
    .map(({ readings }, index) => {
      const reading = readings[scheme] ?? readings[0];
      return reading === undefined ? '' : part(reading, index === tokens.length - 1);
    })
    .join('');

/** The keys of a name in each scheme of its letters: whole, without Russian and, in a document, without Kyrgyz endings. */
function keysOf(tokens: readonly Token[], { declined }: { declined: boolean }): Set<string> {
  const schemes = Math.max(1, ...tokens.map(({ readings }) => readings.length));
  const keys = new Set<string>();
  for (let scheme = 0; scheme < schemes; scheme += 1) {
    keys.add(joinedWith(tokens, scheme, ({ whole }) => whole));
    keys.add(joinedWith(tokens, scheme, ({ stem }) => stem));
    if (declined) keys.add(joinedWith(tokens, scheme, ({ stem, kyrgyz }, isLast) => (isLast ? kyrgyz : stem)));
  }
  return keys;
}

/** A district that is named by a number alone: `23` of 23-й микрорайон, мкр. 23. */
export function numberedDistrict({ tokens, classes }: Annotated, at: number): string | null {
  const token = tokens[at];
  if (!token?.isNumber) return null;
  const after = classes[at + 1] === 'GLUE' && tokens[at + 1]?.before === '-' ? at + 2 : at + 1;
  if (classes[after] === 'DISTRICT' && /^[\s-]{0,2}$/.test(tokens[after]?.before ?? ',')) return `#${token.plain}`;
  const named = classes[at - 2] === 'NAME' && /^[\s-]{1,2}$/.test(tokens[at - 1]?.before ?? '');
  return classes[at - 1] === 'DISTRICT' && !named && /^[\s.№-]*$/.test(token.before) ? `#${token.plain}` : null;
}

/** Finds the streets of protected places by their names, as they are misspelt, declined, romanised or shortened. */
export class StreetIndex {
  readonly #spellings = new FuzzyIndex<Spelling>();
  readonly #streets = new Map<string, number>();

  /** The number of a street; the same name has the same. @param words its name, without street and the like */
  add(words: readonly Token[]): number {
    const name = joinedWith(words, 0, ({ whole }) => whole);
    const known = this.#streets.get(name);
    if (known !== undefined) return known;
    const street = this.#streets.size;
    this.#streets.set(name, street);
    const whole: Spelling = { street, missing: [], mayDrop: false };
    this.#spell(words, whole);
    const [first, second, ...others] = words;
    if (first === undefined || second === undefined) return street;
    if (others.length === 0) this.#spell([second, first], whole);
    if (words.some(({ isNumber }) => isNumber)) return street;
    const separate = second.before !== '-';
    const alone = joinedWith(words.slice(1), 0, ({ stem }) => stem);
    const mayDrop = separate && alone.length >= shortestAlone && endsInConsonant.test(first.plain);
    const bySurname = separate && isSurname(second) && !adjectiveEnding.test(first.plain);
    this.#spell(words.slice(1), { street, missing: first.readings, mayDrop: mayDrop || bySurname });
    // A surname before its first name: улица Бейшеналиевой Уркуи.
    if (others.length === 0 && separate && isSurname(first)) this.#spell([first], { street, missing: second.readings, mayDrop: true });
    return street;
  }

  #spell(words: readonly Token[], spelling: Spelling): void {
    for (const key of keysOf(words, { declined: false })) this.#spellings.add(key, spelling);
  }

  addDistrict(number: string): number {
    const known = this.#streets.get(number);
    if (known !== undefined) return known;
    const street = this.#streets.size;
    this.#streets.set(number, street);
    this.#spellings.add(number, { street, missing: [], mayDrop: false });
    return street;
  }

  /** The district a number names, standing at a token. */
  findDistrict(number: string, at: number): FoundStreet[] {
    return this.#spellings.find(number).map(({ street }) => ({ street, start: at, end: at + 1 }));
  }

  /** The streets a range of tokens may name. @param isTown whether a town's name ends at a token */
  find(annotated: Annotated, { start, end }: NameRange, isTown: (at: number) => boolean): FoundStreet[] {
    const words = annotated.tokens.slice(start, end).filter((_, index) => annotated.classes[start + index] !== 'GLUE');
    const found = new Map<number, FoundStreet>();
    for (const key of keysOf(words, { declined: true }))
      for (const spelling of this.#spellings.find(key)) {
        const first = this.#startOf(annotated, { start, spelling, isTown });
        if (first !== null && (spelling.missing.length === 0 || !found.has(spelling.street)))
          found.set(spelling.street, { street: spelling.street, start: first, end });
      }
    return [...found.values()];
  }

  /** Where the name begins, judged by the word before it; null where that word makes it another name. */
  #startOf(
    { tokens, classes }: Annotated,
    { start, spelling, isTown }: { start: number; spelling: Spelling; isTown: (at: number) => boolean },
  ): number | null {
    const token = tokens[start];
    const previous = tokens[start - 1];
    const isBeside = previous !== undefined && token !== undefined && /^[\s.-]{0,2}$/.test(token.before) && !token.before.includes('\f');
    if (spelling.missing.length === 0) {
      if (!isBeside) return start;
      const ordinal = classes[start - 1] === 'GLUE' && previous.before === '-' && tokens[start - 2]?.isNumber;
      const differs = ordinal || (classes[start - 1] === 'NAME' && distinguishing.test(previous.plain));
      return differs && /^\s/.test(token.before) ? null : start;
    }
    if (isBeside && !previous.isNumber && previous.plain.length <= longestAbbreviation) {
      const shortened = token.before.includes('.') || previous.plain.length === 1;
      const begins = ({ whole }: Reading) => previous.readings.some((reading) => reading.whole !== '' && whole.startsWith(reading.whole));
      if (shortened && spelling.missing.some(begins)) return start - 1;
    }
    if (!spelling.mayDrop) return null;
    const another = isBeside && previous.capital && classes[start - 1] === 'NAME' && !isTown(start - 1);
    return another ? null : start;
  }
}
