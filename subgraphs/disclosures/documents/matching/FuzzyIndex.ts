/** How many letters may be wrong, missing, added or swapped, by the length of the word that is looked for. */
export const tolerance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3);

/** Of several wrong letters, most are exchanged: a word two letters shorter is another word (Жумабекова, Жумгалбекова). */
const lengthTolerance = (most: number): number => (most < 2 ? most : most - 1);

const letterBit = (code: number): number => 1 << (code % 32);

function lettersIn(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= letterBit(key.charCodeAt(at));
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Whether two words are at most `most` insertions, deletions, substitutions or swaps of neighbours apart. */
export function isWithin(left: string, right: string, most: number): boolean {
  if (left === right) return true;
  if (Math.abs(left.length - right.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = last;
    last = current;
  }
  return (last[right.length] ?? most + 1) <= most;
}

const digitsOf = (key: string): string => key.replace(/\D/g, '');

interface Entry<Value> {
  readonly key: string;
  readonly letters: number;
  readonly digits: string;
  readonly values: Value[];
}

/**
 * Finds keys that a word may be a misspelling of; digits are never misspelt. A look-up compares the word's set of
 * letters, one machine word, with every key of about its length (a few nanoseconds each) and measures the few that
 * remain; answers are remembered, so that a document costs its different words, not its words.
 */
export class FuzzyIndex<Value> {
  readonly #byKey = new Map<string, Entry<Value>>();
  readonly #byLength: Entry<Value>[][] = [];
  readonly #answers = new Map<string, readonly Value[]>();

  add(key: string, value: Value): void {
    if (key === '') return;
    let entry = this.#byKey.get(key);
    if (entry === undefined) {
      entry = { key, letters: lettersIn(key), digits: digitsOf(key), values: [] };
      this.#byKey.set(key, entry);
      this.#byLength[key.length] ??= [];
      this.#byLength[key.length]?.push(entry);
    }
    if (!entry.values.includes(value)) entry.values.push(value);
  }

  /** The values of every key within its tolerance of the word, exact ones first. */
  find(word: string): readonly Value[] {
    let answer = this.#answers.get(word);
    if (answer === undefined) {
      answer = [...this.#search(word)];
      this.#answers.set(word, answer);
    }
    return answer;
  }

  #search(word: string): Set<Value> {
    const found = new Set(this.#byKey.get(word)?.values);
    const letters = lettersIn(word);
    const digits = digitsOf(word);
    for (let length = Math.max(5, word.length - 3); length <= word.length + 3; length += 1) {
      const most = tolerance(length);
      if (Math.abs(length - word.length) > lengthTolerance(most)) continue;
      for (const entry of this.#byLength[length] ?? []) {
        if (countBits(entry.letters ^ letters) > 2 * most || entry.digits !== digits) continue;
        if (isWithin(entry.key, word, most)) for (const value of entry.values) found.add(value);
      }
    }
    return found;
  }
}
