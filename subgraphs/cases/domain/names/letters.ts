/**
 * One word of a name in letters that stand for sounds, so that its Kyrgyz, Russian and Latin spellings meet:
 * a b d e f g h i k l m n o p r s t u v z, and c = ц, j = ж, q = ч, w = ш. Soft and hard signs, apostrophes and doubling are gone.
 */
export function soundsOf(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().replace(silent, '');
  const cyrillic = (lower.match(/\p{Script=Cyrillic}/gu) ?? []).length;
  const latin = (lower.match(/\p{Script=Latin}/gu) ?? []).length;
  return settled(cyrillic >= latin ? fromCyrillic(lower) : fromLatin(lower));
}

/** Sounds that are easily taken for one another made one: unstressed o is heard as a, and i as e. */
export const blurred = (sounds: string): string =>
  sounds
    .replace(/o/g, 'a')
    .replace(/i/g, 'e')
    .replace(/(.)\1+/g, '$1');

/** Apostrophes of every keyboard, and the signs that have no sound. */
const silent = /['’‘`´ʼʹʺ"ьъ]/g;

/** A key of the other keyboard layout that prints alike: typed by mistake more often than one would think. */
const cyrillicLookAlikes: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const latinLookAlikes = Object.fromEntries(Object.entries(cyrillicLookAlikes).map(([latin, cyrillic]) => [cyrillic, latin]));

const replaced = (word: string, letters: Record<string, string>) => [...word].map((letter) => letters[letter] ?? letter).join('');

const cyrillicSounds: Record<string, string> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  э: 'e',
  ж: 'j',
  җ: 'j',
  ҷ: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  ы: 'i',
  і: 'i',
  ї: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'u',
  ұ: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ҳ: 'h',
  һ: 'h',
  ц: 'c',
  ч: 'q',
  ш: 'w',
  щ: 'w',
  ю: 'iu',
  я: 'ia',
};

/** Letters whose Latin spelling is also the spelling of another sound: both become one. */
const cyrillicGroups: readonly (readonly [RegExp, string])[] = [
  [/дж/g, 'ж'],
  [/зх/g, 'ж'],
  [/шч|сч|сх/g, 'ш'],
  [/тч/g, 'ч'],
  [/тс/g, 'ц'],
  [/[нң]г/g, 'н'],
];

function fromCyrillic(word: string): string {
  const native = cyrillicGroups.reduce((text, [group, letter]) => text.replace(group, letter), replaced(word, cyrillicLookAlikes));
  return replaced(native, cyrillicSounds);
}

/** Longest first. Passport, scientific, Turkish and everyday spellings. */
const latinSounds: readonly (readonly [string, string])[] = [
  ['shch', 'w'],
  ['tsch', 'q'],
  ['dzh', 'j'],
  ['zkh', 'j'],
  ['skh', 'w'],
  ['sch', 'w'],
  ['tch', 'q'],
  ['sh', 'w'],
  ['ch', 'q'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['ng', 'n'],
  ['ck', 'k'],
  ['ya', 'ia'],
  ['yu', 'iu'],
  ['ye', 'e'],
  ['yo', 'e'],
  ['ş', 'w'],
  ['š', 'w'],
  ['ç', 'q'],
  ['č', 'q'],
  ['ć', 'q'],
  ['ž', 'j'],
  ['ı', 'i'],
  ['y', 'i'],
  ['w', 'v'],
  ['q', 'k'],
  ['x', 'ks'],
];

function fromLatin(word: string): string {
  // At the beginning of a word x is an h ("Xadicha"); within it, two sounds ("Alexander").
  const native = replaced(word, latinLookAlikes)
    .replace(/^x/, 'h')
    // "Victor", but "Cemal".
    .replace(/c(?![heiyk])/g, 'k');
  let sounds = '';
  for (let at = 0; at < native.length; ) {
    const [spelling, sound] = latinSounds.find(([group]) => native.startsWith(group, at)) ?? [native.charAt(at), native.charAt(at)];
    sounds += sound;
    at += spelling.length;
  }
  return sounds.normalize('NFD').replace(/\p{M}/gu, '');
}

/** "Aliyev" and "Aliev", "Mariya" and "Maria", "Abdullaev" and "Abdulaev" are one. */
const settled = (sounds: string): string =>
  sounds
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/ie/g, 'e')
    .replace(/(.)\1+/g, '$1');
