import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentText, findMentions, type ProtectedPlace } from '../../subgraphs/disclosures/documents/index.ts';

/** Letters of a name, as one of several schemes romanises them. */
const schemes: readonly Readonly<Record<string, string>>[] = [
  {
    ж: 'zh',
    й: 'y',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ы: 'y',
    ю: 'yu',
    я: 'ya',
    ь: '',
    ъ: '',
    ё: 'e',
    э: 'e',
    ң: 'n',
    ө: 'o',
    ү: 'u',
  },
  {
    ж: 'j',
    й: 'i',
    х: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sch',
    ы: 'y',
    ю: 'iu',
    я: 'ia',
    ь: '',
    ъ: '',
    ё: 'yo',
    э: 'e',
    ң: 'ng',
    ө: 'ö',
    ү: 'ü',
  },
  {
    ж: 'zh',
    й: 'j',
    х: 'x',
    ц: 'c',
    ч: 'č',
    ш: 'š',
    щ: 'šč',
    ы: 'y',
    ю: 'ju',
    я: 'ja',
    ь: '’',
    ъ: '',
    ё: 'jo',
    э: 'e',
    ң: 'n',
    ө: 'o',
    ү: 'u',
  },
];
const base = Object.fromEntries([...'абвгдезиклмнопрстуф'].map((letter, index) => [letter, [...'abvgdeziklmnoprstuf'][index] ?? '']));

function romanised(text: string, scheme: number): string {
  const letters = { ...base, ...schemes[scheme] };
  return [...text]
    .map((letter) => {
      const small = letters[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
    })
    .join('');
}

/** Invented, of at least six letters, so that one wrong letter is not another street; some resemble words that are no names. */
const names = [
  'Щедринцева',
  'Тополёва',
  'Кош-Тегирмен',
  'Верещагинская',
  'Жумгалбекова',
  'Бөрүлү-Булак',
  'Серебряных Родников',
  'Хусаинжонова',
  'Айдарбек Жолчубаев',
  'Цветочникова',
  'Мирзачульская',
  'Звонаревского',
  'Городская-Дальняя',
  'Апрельцева',
  'Законниковой',
];
const letterCases: readonly ((text: string) => string)[] = [(text) => text, (text) => text.toUpperCase(), (text) => text.toLowerCase()];
/** The street's name N and the house's number H, in an address. */
const shapes = [
  'ул. N, д. H',
  'ул.N H',
  'улица N дом № H',
  'N көчөсү, H-үй',
  'N көч. H',
  'N street, H',
  'H N st.',
  'дом H по ул. N',
  'проспект N, H',
  'пр-т N, д.H',
  'N проспектиси H',
  'переулок N, H, кв. 4',
  'мкр N, дом H',
  'N str, house H',
  'N ave. H',
  'г. Бишкек, ул. N, H',
  'Бишкек шаары, N көчөсү, H',
];
const spacings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(', ', ','),
  (text) => text.replaceAll(', ', '\n'),
];

const written = fc.record({
  name: fc.constantFrom(...names),
  house: fc.integer({ min: 1, max: 299 }),
  shape: fc.constantFrom(...shapes),
  scheme: fc.constantFrom(null, 0, 1, 2),
  letterCase: fc.constantFrom(...letterCases),
  spacing: fc.constantFrom(...spacings),
});
type Written = typeof written extends fc.Arbitrary<infer Value> ? Value : never;

function textOf({ name, shape, scheme, letterCase, spacing }: Omit<Written, 'house'>, house: string): string {
  const street = scheme === null ? name : romanised(name, scheme);
  return spacing(letterCase(shape.replace('H', house).replace('N', street)));
}

const placeOf = ({ name, house }: Pick<Written, 'name' | 'house'>): ProtectedPlace => ({
  key: 'place',
  region: '',
  city: 'Бишкек',
  address: `ул. ${name}, ${house}`,
  coordinates: { latitude: 42.871342, longitude: 74.612905 },
  directions: '',
  phone: '',
});

const mentionsIn = (text: string, place: ProtectedPlace): string[] => {
  const passages = `Истица проживает: ${text} вместе с детьми`
    .split('\n')
    .map((line, index) => ({ part: 'BODY' as const, page: null, line: index + 1, text: line }));
  const { mentions, candidates } = findMentions(new DocumentText({ passages, unread: [] }), [place]);
  expect(candidates).toBeGreaterThanOrEqual(mentions.length > 0 ? 1 : 0);
  return mentions.map(({ form }) => form);
};

describe('any address', () => {
  it('is found in any case, spacing, romanisation and kind of street', () => {
    fc.assert(
      fc.property(written, (value) => {
        expect(mentionsIn(textOf(value, String(value.house)), placeOf(value))).toEqual(['ADDRESS']);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not found with another number', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 299 }), fc.constantFrom('', 'А', '/2', ' корп. 3'), (value, other, suffix) => {
        fc.pre(suffix !== '' || other !== value.house);
        expect(mentionsIn(textOf(value, `${suffix === '' ? other : value.house}${suffix}`), placeOf(value))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not found on another street', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...names), (value, other) => {
        fc.pre(other !== value.name);
        expect(mentionsIn(textOf(value, String(value.house)), placeOf({ ...value, name: other }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
