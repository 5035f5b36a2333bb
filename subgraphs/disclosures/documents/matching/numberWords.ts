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

interface NumberWord {
  readonly rank: Rank;
  readonly value: number;
}

const numberWordOf = (word: string): NumberWord | null => patterns.find(({ pattern }) => pattern.test(word)) ?? null;

/** Reads number words, remembering each; a document has few different words. */
export function createNumberReader(): (wordAt: (offset: number) => string | null) => { value: number; words: number } | null {
  const known = new Map<string, NumberWord | null>();
  const read = (word: string | null): NumberWord | null => {
    if (word === null) return null;
    let found = known.get(word);
    if (found === undefined) {
      found = numberWordOf(word);
      known.set(word, found);
    }
    return found;
  };
  return (wordAt) => {
    const first = read(wordAt(0));
    if (first === null) return null;
    let value = 0;
    let words = 0;
    let next: NumberWord | null = first;
    if (next.value > 0 && next.value < 10 && read(wordAt(1))?.value === 100) {
      value = next.value * 100;
      words = 2;
      next = read(wordAt(2));
      if (next === null && wordAt(2) === 'and') {
        next = read(wordAt(3));
        words += next === null ? 0 : 1;
      }
    } else if (next.rank === 'HUNDRED') {
      value = next.value;
      words = 1;
      next = read(wordAt(1));
    }
    if (next?.rank === 'TEEN') return { value: value + next.value, words: words + 1 };
    if (next?.rank === 'TEN') {
      value += next.value;
      words += 1;
      next = read(wordAt(words));
    }
    if (next?.rank === 'UNIT' && (next.value > 0 || words === 0)) return { value: value + next.value, words: words + 1 };
    // он is he in Russian: alone it is no ten.
    return words === 1 && wordAt(0) === 'он' ? null : { value, words };
  };
}
