/**
 * Letters are folded into one small alphabet in which Kyrgyz, Russian and the usual romanisations of both meet:
 * j is zh, q is ch, x is sh and shch, c is ts, y is the glide of ya and yu; soft and hard signs are nothing.
 */
export const cyrillicFolds: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'абвгдезиклмнопрстуфэ'].map((letter, index) => [letter, [...'abvgdeziklmnoprstufe'][index] ?? ''])),
  ё: 'e',
  ж: 'j',
  й: 'y',
  х: 'h',
  ц: 'c',
  ч: 'q',
  ш: 'x',
  щ: 'x',
  ъ: '',
  ы: 'i',
  ь: '',
  ю: 'yu',
  я: 'ya',
  ң: 'n',
  ҥ: 'n',
  ӊ: 'n',
  ө: 'o',
  ү: 'u',
  ұ: 'u',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ғ: 'g',
  қ: 'k',
  ҳ: 'h',
  һ: 'h',
  ә: 'a',
};

/** Longest first: the digraphs of several schemes at once. A lone j is either zh or the glide, see `foldsOf`. */
export const latinFolds: readonly (readonly [string, string])[] = [
  ['shch', 'x'],
  ['dzh', 'j'],
  ['sch', 'x'],
  ['tch', 'q'],
  ['sh', 'x'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['ch', 'q'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['dj', 'j'],
  ['w', 'v'],
  ['x', 'h'],
  ['q', 'k'],
  ['ç', 'q'],
  ['č', 'q'],
  ['ş', 'x'],
  ['š', 'x'],
  ['ŝ', 'x'],
  ['ž', 'j'],
  ['ı', 'i'],
  ['ɵ', 'o'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
];

const pairs = (latin: string, cyrillic: string): [string, string][] =>
  [...latin].map((letter, index) => [letter, [...cyrillic][index] ?? '']);

/** Latin letters that look like Cyrillic ones. */
export const latinToCyrillic: ReadonlyMap<string, string> = new Map([
  ...pairs('aeopcyxkmui', 'аеорсухкмиі'),
  ...pairs('ABEKMHOPCTYX', 'АВЕКМНОРСТУХ'),
]);

/** Cyrillic letters that look like Latin ones. */
export const cyrillicToLatin: ReadonlyMap<string, string> = new Map([
  ...pairs('аеорсухіјѕкм', 'aeopcyxijskm'),
  ...pairs('АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'),
]);

/** Greek letters that look like Latin ones. */
export const greekToLatin: ReadonlyMap<string, string> = new Map([
  ...pairs('αοενρικτυχ', 'aoevpiktux'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
]);
