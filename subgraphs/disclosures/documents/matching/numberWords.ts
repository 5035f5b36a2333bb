type Rank = 'UNIT' | 'TEEN' | 'TEN' | 'HUNDRED';

const russianOrdinal = '(?:ый|ого|ому|ом|ая|ой|ую|ое)';
const kyrgyzOrdinal = '(?:[ыиуү]?нч[ыиуү]\\p{L}{0,5})?';

/** Russian (cardinal and ordinal, as they decline), Kyrgyz and English; ё is written е. */
const rows: readonly (readonly [Rank, number, string])[] = [
  ['UNIT', 0, 'ноль|нуль|zero|нөл'],
  ['UNIT', 1, `один|одна|одно|одного|одном|перв${russianOrdinal}|бир${kyrgyzOrdinal}|one`],
  ['UNIT', 2, `два|две|двух|втор${russianOrdinal}|эки${kyrgyzOrdinal}|two`],
  ['UNIT', 3, `три|трех|трети[йе]|третьего|третьем|третьей|третья|үч${kyrgyzOrdinal}|three`],
  ['UNIT', 4, `четыре|четырех|четверт${russianOrdinal}|төрт${kyrgyzOrdinal}|four`],
  ['UNIT', 5, `пят[ьи]|пят${russianOrdinal}|беш${kyrgyzOrdinal}|five`],
  ['UNIT', 6, `шест[ьи]|шест${russianOrdinal}|алты${kyrgyzOrdinal}|six`],
  ['UNIT', 7, `сем[ьи]|седьм${russianOrdinal}|жети${kyrgyzOrdinal}|seven`],
  ['UNIT', 8, `восем[ьи]|восьми|восьм${russianOrdinal}|сегиз${kyrgyzOrdinal}|eight`],
  ['UNIT', 9, `девят[ьи]|девят${russianOrdinal}|тогуз${kyrgyzOrdinal}|nine`],
  ['TEEN', 10, `десят[ьи]|десят${russianOrdinal}|ten`],
  ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map(
    (root, index) => ['TEEN', 11 + index, `${root}надцат(?:[ьи]|${russianOrdinal})`] as const,
  ),
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map(
    (word, index) => ['TEEN', 11 + index, word] as const,
  ),
  ['TEN', 10, `он${kyrgyzOrdinal}`],
  ['TEN', 20, `двадцат(?:[ьи]|${russianOrdinal})|жыйырма${kyrgyzOrdinal}|twenty`],
  ['TEN', 30, `тридцат(?:[ьи]|${russianOrdinal})|отуз${kyrgyzOrdinal}|thirty`],
  ['TEN', 40, `сорока?|сороков${russianOrdinal}|кырк${kyrgyzOrdinal}|forty`],
  ['TEN', 50, `пят[ьи]десяти?|пятидесят${russianOrdinal}|элүү${kyrgyzOrdinal}|fifty`],
  ['TEN', 60, `шест[ьи]десяти?|шестидесят${russianOrdinal}|алтымыш${kyrgyzOrdinal}|sixty`],
  ['TEN', 70, `сем[ьи]десяти?|семидесят${russianOrdinal}|жетимиш${kyrgyzOrdinal}|seventy`],
  ['TEN', 80, `восем[ьи]десяти?|восьмидесят[иы]?|восьмидесят${russianOrdinal}|сексен${kyrgyzOrdinal}|eighty`],
  ['TEN', 90, `девяност[оа]|девяност${russianOrdinal}|токсон${kyrgyzOrdinal}|ninety`],
  ['HUNDRED', 100, `ст[оа]|сот${russianOrdinal}|жүз${kyrgyzOrdinal}|hundred`],
  ...['двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'].map(
    (word, index) => ['HUNDRED', 200 + 100 * index, word] as const,
  ),
];

const patterns = rows.map(([rank, value, words]) => ({ rank, value, pattern: new RegExp(`^(?:${words})$`, 'u') }));

export interface Numeral {
  readonly rank: Rank;
  readonly value: number;
}

/** What a word in lower case counts; null for one that counts nothing. */
export function numeralOf(word: string): Numeral | null {
  const found = patterns.find(({ pattern }) => pattern.test(word));
  return found === undefined ? null : { rank: found.rank, value: found.value };
}

/**
 * The number that begins with a numeral, up to 999.
 * @param numeralAt the numeral so many words on, or null; `'and'` for the English word between
 */
export function readNumerals(numeralAt: (offset: number) => Numeral | 'and' | null): { value: number; words: number } | null {
  const at = (offset: number): Numeral | null => {
    const numeral = numeralAt(offset);
    return numeral === 'and' ? null : numeral;
  };
  let value = 0;
  let words = 0;
  let next = at(0);
  if (next === null) return null;
  if (next.rank === 'UNIT' && next.value > 0 && at(1)?.value === 100) {
    value = next.value * 100;
    words = 2;
    if (numeralAt(words) === 'and' && at(words + 1) !== null) words += 1;
    next = at(words);
  } else if (next.rank === 'HUNDRED') {
    value = next.value;
    words = 1;
    next = at(words);
  }
  if (next?.rank === 'TEEN') return { value: value + next.value, words: words + 1 };
  if (next?.rank === 'TEN') {
    value += next.value;
    words += 1;
    next = at(words);
  }
  if (next?.rank === 'UNIT' && (next.value > 0 || words === 0)) return { value: value + next.value, words: words + 1 };
  return { value, words };
}
