import type { Passage } from '../DocumentText.ts';
import { type JoinedText, joinPassages } from './joinedText.ts';
import { createNumberReader } from './numberWords.ts';
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

const isLower = (text: string, at: number): boolean => text[at] === text[at]?.toLowerCase();

/** Runs of letters and of digits; a word that was hyphenated at a line's end, or spaced out (a d d r e s s), is one run. */
function runsOf(text: string): Run[] {
  const found: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(runs)) {
    const run = { text: match[0], before: text.slice(end, match.index), start: match.index, end: match.index + match[0].length };
    end = run.end;
    const last = found.at(-1);
    const word = last !== undefined && /\D/.test(last.text) && /\D/.test(run.text);
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
    const isLetter = (run: Run | undefined) => run !== undefined && run.text.length === 1 && /\D/.test(run.text);
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

/** The words and numbers of a document, numbers in words as numbers; linear in its length. */
export function tokensOf(passages: readonly Passage[], wordOf = createWordReader()): Tokens {
  const joined = joinPassages(passages);
  const found = runsOf(joined.text);
  const readNumber = createNumberReader();
  const tokens: Token[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const run = found[at];
    if (run === undefined) break;
    const { before, start, end } = run;
    const text = run.text.slice(0, longestToken);
    if (/^\d/.test(text)) {
      tokens.push({ ...numberWord(text), isNumber: true, spelled: false, before, start, end });
      continue;
    }
    const number = readNumber((offset) => {
      const word = found[at + offset];
      if (word === undefined || (offset > 0 && !/^(?:\s+|-)$/.test(word.before))) return null;
      return /^\d/.test(word.text) ? null : wordOf(word.text.slice(0, longestToken)).plain;
    });
    if (number === null) tokens.push({ ...wordOf(text), isNumber: false, spelled: false, before, start, end });
    else {
      at += number.words - 1;
      tokens.push({ ...numberWord(String(number.value)), isNumber: true, spelled: true, before, start, end: found[at]?.end ?? end });
    }
  }
  return { joined, tokens };
}
