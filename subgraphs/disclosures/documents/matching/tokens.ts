import type { Passage } from '../DocumentText.ts';
import { type JoinedText, joinPassages, partBreak } from './joinedText.ts';
import { type Numeral, numeralOf, readNumerals } from './numberWords.ts';
import { foldsOf, kyrgyzStem, russianStem, unmixed } from './skeleton.ts';
import { type WordClass, wordClassOf } from './wordClass.ts';

/** One way to read a word: whole, and without the endings of either language. */
export interface Reading {
  readonly whole: string;
  readonly stem: string;
  readonly kyrgyz: string;
}

/** What is known of a word wherever it stands. */
export interface Word {
  /** Lower case, one script, without ё. */
  readonly plain: string;
  readonly wordClass: WordClass;
  readonly capital: boolean;
  /** What it counts, for a number in words. */
  readonly numeral: Numeral | null;
  readonly readings: readonly Reading[];
}

export interface Token extends Word {
  readonly isNumber: boolean;
  /** A number that was written in words. */
  readonly spelled: boolean;
  /** What stands between it and the token before. */
  readonly before: string;
  readonly start: number;
  readonly end: number;
}

/** Longer runs of letters or digits are cut: no name or number is that long. */
const longestToken = 64;
const runs = /[\p{L}\p{M}]+(?:['’ʼ`ʹ´][\p{L}\p{M}]+)*|\d+/gu;
const lineEndHyphen = /^[-\u2010\u2011\u00ad]\s*\n\s*$/;

const numberWord = (digits: string): Word => ({
  plain: digits,
  wordClass: 'NAME',
  capital: false,
  numeral: null,
  readings: [{ whole: digits, stem: digits, kyrgyz: digits }],
});

/** Reads words, remembering each: a long document has few different ones. */
export function createWordReader(): (text: string) => Word {
  const known = new Map<string, Word>();
  return (text) => {
    let word = known.get(text);
    if (word === undefined) {
      const plain = unmixed(text).toLowerCase().replaceAll('ё', 'е');
      word = {
        plain,
        wordClass: wordClassOf(plain),
        capital: text[0] !== text[0]?.toLowerCase(),
        numeral: numeralOf(plain),
        readings: foldsOf(text).map((whole) => ({ whole, stem: russianStem(whole), kyrgyz: russianStem(kyrgyzStem(whole)) })),
      };
      known.set(text, word);
    }
    return word;
  };
}

interface Run {
  text: string;
  before: string;
  start: number;
  end: number;
}

/** Long gaps are cut in the middle, so that whatever looks at one costs little; a break between parts stays. */
const longestGap = 40;
function gapOf(gap: string): string {
  if (gap.length <= longestGap) return gap;
  return `${gap.slice(0, longestGap / 2)}${gap.includes(partBreak) ? partBreak : ''}${gap.slice(-longestGap / 2)}`;
}

const isLower = (text: string, at: number): boolean => text[at] === text[at]?.toLowerCase();

/** Runs of letters and of digits; a word that was hyphenated at a line's end, or spaced out (a d d r e s s), is one run. */
function runsOf(text: string): Run[] {
  const found: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(runs)) {
    const run = { text: match[0], before: gapOf(text.slice(end, match.index)), start: match.index, end: match.index + match[0].length };
    end = run.end;
    const last = found.at(-1);
    const word = last !== undefined && !isDigit(last.text) && !isDigit(run.text);
    if (word && lineEndHyphen.test(run.before) && (isLower(run.text, 0) || !isLower(last.text, last.text.length - 1))) {
      last.text += run.text;
      last.end = run.end;
    } else found.push(run);
  }
  return spacedOutJoined(found);
}

const fewestSpacedLetters = 3;

function spacedOutJoined(found: Run[]): Run[] {
  const joined: Run[] = [];
  for (let at = 0; at < found.length; ) {
    let next = at + 1;
    const isLetter = (run: Run | undefined) => run !== undefined && run.text.length === 1 && !isDigit(run.text);
    if (isLetter(found[at])) while (isLetter(found[next]) && found[next]?.before === ' ') next += 1;
    const letters = found.slice(at, next);
    const [first] = letters;
    if (first !== undefined && letters.length >= fewestSpacedLetters)
      joined.push({ ...first, text: letters.map(({ text }) => text).join(''), end: letters.at(-1)?.end ?? first.end });
    else joined.push(...letters);
    at = next;
  }
  return joined;
}

export interface Tokens {
  readonly joined: JoinedText;
  readonly tokens: readonly Token[];
}

const besideInNumber = /^(?:\s+|-)$/;

/** The words and numbers of a document, numbers in words as numbers; linear in its length. */
export function tokensOf(passages: readonly Passage[], wordOf = createWordReader()): Tokens {
  const joined = joinPassages(passages);
  const found = runsOf(joined.text);
  const tokens: Token[] = [];
  // Fields one by one: there are as many tokens as words, and copying objects into each other is slow.
  const push = (
    { plain, wordClass, capital, numeral, readings }: Word,
    run: Run,
    { isNumber, spelled, end }: Pick<Token, 'isNumber' | 'spelled' | 'end'>,
  ) => tokens.push({ plain, wordClass, capital, numeral, readings, isNumber, spelled, before: run.before, start: run.start, end });
  for (let at = 0; at < found.length; at += 1) {
    const run = found[at];
    if (run === undefined) break;
    const text = run.text.slice(0, longestToken);
    if (isDigit(text)) {
      push(numberWord(text), run, { isNumber: true, spelled: false, end: run.end });
      continue;
    }
    const word = wordOf(text);
    const number = word.numeral === null ? null : numberAt(found, at, wordOf);
    if (number === null) {
      push(word, run, { isNumber: false, spelled: false, end: run.end });
      continue;
    }
    at += number.words - 1;
    push(numberWord(String(number.value)), run, { isNumber: true, spelled: true, end: found[at]?.end ?? run.end });
  }
  return { joined, tokens };
}

const isDigit = (text: string): boolean => text >= '0' && text < ':';

function numberAt(found: readonly Run[], at: number, wordOf: (text: string) => Word): { value: number; words: number } | null {
  const number = readNumerals((offset) => {
    const run = found[at + offset];
    if (run === undefined || isDigit(run.text) || (offset > 0 && !besideInNumber.test(run.before))) return null;
    const { plain, numeral } = wordOf(run.text.slice(0, longestToken));
    return plain === 'and' ? 'and' : numeral;
  });
  // он is he in Russian: alone it is no ten.
  return number?.words === 1 && wordOf(found[at]?.text ?? '').plain === 'он' ? null : number;
}
