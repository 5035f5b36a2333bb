import { cyrillicFolds, cyrillicToLatin, greekToLatin, latinFolds, latinToCyrillic } from './letters.ts';

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
const greek = /\p{Script=Greek}/u;

const replaced = (word: string, table: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => table.get(letter) ?? letter).join('');

/** A word of mixed letters, brought to the one script its look-alikes allow. */
export function unmixed(word: string): string {
  const plain = greek.test(word) ? replaced(word, greekToLatin) : word;
  if (!cyrillic.test(plain) || !latin.test(plain)) return plain;
  const letters = [...plain];
  const latinLetters = letters.filter((letter) => latin.test(letter));
  const cyrillicLetters = letters.filter((letter) => cyrillic.test(letter));
  const allLookCyrillic = latinLetters.every((letter) => latinToCyrillic.has(letter));
  const allLookLatin = cyrillicLetters.every((letter) => cyrillicToLatin.has(letter));
  if (allLookCyrillic && (!allLookLatin || cyrillicLetters.length >= latinLetters.length)) return replaced(plain, latinToCyrillic);
  return allLookLatin ? replaced(plain, cyrillicToLatin) : plain;
}

/** What sounds of several schemes have in common: ng is ng or ң, a glide before a vowel is nothing, doubled letters are one. */
const settled = (folded: string): string =>
  folded
    .replace(/ng/g, 'n')
    .replace(/dj/g, 'j')
    .replace(/ts/g, 'c')
    .replace(/xq/g, 'x')
    .replace(/[iy]+(?=[aeou])/g, '')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1');

function foldLatin(word: string, loneJ: 'j' | 'y'): string {
  let folded = '';
  for (let at = 0; at < word.length; ) {
    const fold = latinFolds.find(([letters]) => word.startsWith(letters, at));
    if (fold !== undefined) {
      folded += fold[1];
      at += fold[0].length;
      continue;
    }
    const letter = word[at] ?? '';
    folded += letter === 'j' ? loneJ : (letter.normalize('NFD')[0] ?? '');
    at += 1;
  }
  return folded;
}

const foldCyrillic = (word: string): string =>
  [...word].map((letter) => cyrillicFolds[letter] ?? (cyrillic.test(letter) ? (letter.normalize('NFD')[0] ?? '') : letter)).join('');

/** A word is never longer, so that folding costs a constant. */
const longestWord = 64;

/**
 * The skeletons of a word: equal for spellings of one name in Kyrgyz, Russian and Latin letters. Usually one; two where
 * a lone Latin j may be zh (Jalal) or a glide (Jakovleva), or where Latin letters may all stand for Cyrillic ones.
 */
export function foldsOf(word: string): readonly string[] {
  const whole = unmixed(word.slice(0, longestWord)).replace(/['’ʼ`ʹ´]/g, '');
  const lower = whole.toLowerCase();
  if (cyrillic.test(lower)) return [settled(foldCyrillic(foldLatin(lower, 'j')))];
  const folds = [settled(foldLatin(lower, 'j'))];
  if (lower.includes('j')) folds.push(settled(foldLatin(lower, 'y')));
  if (whole.length > 2 && [...whole].every((letter) => latinToCyrillic.has(letter)))
    folds.push(settled(foldCyrillic(replaced(whole, latinToCyrillic).toLowerCase())));
  return folds;
}

const russianEnding = /(?:ogo|ego|omu|emu|imi|ami|oi|ei|ih|im|om|em|ah|am|u|a|o|e|i)$/;
const kyrgyzEnding = /(?:[dtn][iu]n?|[gkn][aeo]n?|[dt][aeo](?:n|g[iu])?)$/;
const shortestStem = 3;

const without = (skeleton: string, ending: RegExp, shortest = shortestStem): string => {
  const stem = skeleton.replace(ending, '');
  return stem.length >= shortest ? stem : skeleton;
};

/** Without Russian case endings, and without the ending that makes an adjective of a name (Ленина, Ленинской). */
export const russianStem = (skeleton: string): string => without(without(skeleton, russianEnding), /sk$/);

/** Without a Kyrgyz case ending (Ошто, Таластын); short names are whole with two letters. */
export const kyrgyzStem = (skeleton: string): string => without(skeleton, kyrgyzEnding, 2);

/** Without a Russian noun's case ending only, for names of towns: an adjective (Ошский) is not the town. */
export const nounStem = (skeleton: string): string => without(skeleton, /(?:om|em|a|e|u|i)$/, 2);
