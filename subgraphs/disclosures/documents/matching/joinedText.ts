import type { Passage } from '../DocumentText.ts';

/** The passages as one text, in which what was broken over lines stands together. */
export interface JoinedText {
  /** Passages one to a line; `partBreak` between parts, over which nothing is read on. */
  readonly text: string;
  /** The index of the passage an offset lies in. */
  passageAt(offset: number): number;
}

export const partBreak = '\f';

/** Zero-width characters, direction marks, variation selectors; a soft hyphen at a line's end is read as a hyphen. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u061c\u115f\u180e]|\u034f|\p{Variation_Selector}/gu;
const softHyphenInside = /\u00ad(?!\s*$)/g;
const wide = /[\uff00-\uffef\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/gu;
const percentEncoded = /(?:%[0-9A-Fa-f]{2})+/g;

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** Marks of an answered e-mail. */
const quoteMarks = /^(?: ?>){1,20} ?/;

const cleaned = (text: string): string =>
  text
    .replace(quoteMarks, '')
    .replace(percentEncoded, decoded)
    .replace(invisible, '')
    .replace(softHyphenInside, '')
    .replace(wide, (letter) => letter.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\n\f\r]/g, ' ');

export function joinPassages(passages: readonly Passage[]): JoinedText {
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  passages.forEach(({ part, text }, index) => {
    const follows = passages[index - 1]?.part === part;
    const piece = `${index === 0 ? '' : follows ? '\n' : partBreak}${cleaned(text)}`;
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  });
  return {
    text: pieces.join(''),
    passageAt: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
