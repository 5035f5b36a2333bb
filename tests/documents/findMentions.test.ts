import { describe, expect, it } from 'vitest';
import { type DocumentPart, DocumentText, findMentions, type ProtectedPlace } from '../../subgraphs/disclosures/documents/index.ts';
import { addresses } from './corpus/addresses.ts';
import { lookAlikes } from './corpus/lookAlikes.ts';
import { coordinates, phones } from './corpus/numbers.ts';
import { corpusPlaces } from './corpus/places.ts';

const documentOf = (...lines: readonly string[]): DocumentText =>
  new DocumentText({ passages: lines.map((text, index) => ({ part: 'BODY', page: null, line: index + 1, text })), unread: [] });

const place = (more: Partial<ProtectedPlace> = {}): ProtectedPlace => ({
  key: 'robin',
  region: 'Чуйская область',
  city: 'Бишкек',
  address: 'ул. Тополёва 12',
  coordinates: { latitude: 42.843517, longitude: 74.559218 },
  directions: '',
  phone: '0302 554183',
  ...more,
});

const formsIn = (text: string, more: Partial<ProtectedPlace> = {}): string[] =>
  findMentions(documentOf(...text.split('\n')), [place(more)]).mentions.map(({ form }) => form);

describe('what is counted', () => {
  const everything = [...addresses, ...phones, ...coordinates, ...lookAlikes].flatMap(({ text }) => text.split('\n'));

  it('depends on the document alone', () => {
    const document = documentOf(...everything);
    const counts = [[], corpusPlaces, corpusPlaces.slice(5, 6), [place({ city: 'Садовая', address: 'Анна 12' })]].map(
      (places) => findMentions(document, places).candidates,
    );
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(300);
  });

  it('is every guess, and the same guess once', () => {
    const guesses = Array.from({ length: 1_000 }, (_, number) => `ул. Тополёва, д. ${number + 1}`);
    expect(findMentions(documentOf(...guesses), [place()]).candidates).toBe(1_000);
    const repeated = Array.from({ length: 1_000 }, () => 'адрес: ул. Тополёва, д. 12');
    expect(findMentions(documentOf(...repeated), [place()]).candidates).toBe(1);
  });

  it.each([
    ['houses of a street', (number: number) => `Тополёва ${number + 1}`],
    [
      'streets of a house',
      (number: number) => `${String.fromCharCode(0x410 + (number % 32))}${'абвгдежзик'[number % 10]}лина ${(number % 9) + 1}`,
    ],
    ['telephones', (number: number) => `0302 55${1000 + number}`],
    ['positions', (number: number) => `42.${800 + number}1, 74.559`],
    ['in the manner of a chat', (number: number) => `она на тополевой ${number + 1}`],
    [
      'streets without a number',
      (number: number) => `улица ${'абвгдежзик'[number % 10]}р${'абвгдежзик'[Math.floor(number / 10) % 10]}н в Бишкеке`,
    ],
  ])('is guesses at %s', (_, guess) => {
    const guesses = new Set(Array.from({ length: 90 }, (_each, number) => guess(number)));
    expect(findMentions(documentOf(...guesses), []).candidates).toBe(guesses.size);
  });

  it('is nothing in ordinary sentences', () => {
    const sentences = [
      'Согласно статье 63 и части 2 статьи 85 Семейного кодекса суд взыскал 25 процентов заработка.',
      'Брак зарегистрирован 14 августа 2012 года, актовая запись № 412, двое детей 2013 и 2016 годов рождения.',
      'Сотка 28-майда саат 10:30да келүү керек, 2 том, 148 барак.',
      'The hearing of 3 May 2018 (no. 41237/14, §§ 105-110) took 2 hours and 15 minutes.',
    ];
    expect(findMentions(documentOf(...sentences), corpusPlaces)).toEqual({ mentions: [], candidates: 0 });
  });

  it('stops the comparison where there is too much of it', () => {
    const document = documentOf('ул. Тополёва, д. 12', 'ул. Садовая, д. 4');
    expect(findMentions(document, [place()], { mostCandidates: 1 })).toEqual({ mentions: [], candidates: 2 });
    expect(findMentions(document, [place()], { mostCandidates: 2 }).mentions).toHaveLength(1);
  });
});

describe('a mention', () => {
  it('says where and how, and nothing else', () => {
    expect(findMentions(documentOf('Определение', 'адрес: Тополёва 12, тел. 0302 554183'), [place()])).toEqual({
      mentions: [
        { place: 'robin', form: 'ADDRESS', part: 'BODY', page: null, line: 2 },
        { place: 'robin', form: 'PHONE', part: 'BODY', page: null, line: 2 },
      ],
      candidates: 2,
    });
  });

  it('is told once for a place, a form and a line', () => {
    expect(findMentions(documentOf('Тополёва 12, повторяю: ул. Тополёва, дом 12'), [place()]).mentions).toHaveLength(1);
  });

  it('is told of every place at an address', () => {
    const { mentions } = findMentions(documentOf('ул. Тополёва, 12'), [place(), place({ key: 'wren', address: 'Тополева, д. 12, кв. 5' })]);
    expect(mentions.map((mention) => mention.place)).toEqual(['robin', 'wren']);
  });

  it('is not read over the end of a part', () => {
    const parts: readonly [DocumentPart, string][] = [
      ['BODY', 'ул. Тополёва'],
      ['HEADER', '12'],
    ];
    const document = new DocumentText({ passages: parts.map(([part, text]) => ({ part, page: null, line: 1, text })), unread: [] });
    expect(findMentions(document, [place()]).mentions).toEqual([]);
  });

  it('is read on over what stands between the pages', () => {
    const passages = [
      { part: 'BODY', page: 1, line: 40, text: 'проживает: ул. Тополёва,' },
      { part: 'LINK', page: 1, line: 1, text: 'https://example.org' },
      { part: 'BODY', page: 2, line: 1, text: 'д. 12' },
    ] as const;
    expect(findMentions(new DocumentText({ passages, unread: [] }), [place()]).mentions).toEqual([
      { place: 'robin', form: 'ADDRESS', part: 'BODY', page: 1, line: 40 },
    ]);
  });
});

describe('a place, as staff typed it,', () => {
  it.each([
    ['with the region in its town', { city: 'Чуйская обл., г. Бишкек' }, 'г. Бишкек, ул. Тополёва 12'],
    ['with the town in its address', { address: 'г. Бишкек, ул. Тополёва, дом 12, 2 этаж' }, 'Тополёва 12'],
    ['in Latin letters', { address: '12 Topoleva st., apt 5' }, 'ул. Тополёва, 12'],
    ['in capitals', { address: 'УЛ. ТОПОЛЁВА Д.12' }, 'по улице Тополёвой, 12'],
    ['without a town', { city: '' }, 'г. Ош, ул. Тополёва 12'],
    ['with a flat', { address: 'Тополёва 12 кв 5' }, 'ул. Тополёва 12/5'],
    ['without a number', { address: 'последний дом за старой мельницей' }, 'живёт: последний дом за старой мельницей'],
  ])('%s is found', (_, more, text) => expect(formsIn(text, more)).toEqual(['ADDRESS']));

  it.each([
    ['two telephones', '0302 554183, 0555 000111', 'звонить +996 555 000 111'],
    ['two telephones and a stroke', '0302 554183/0555 000111', 'звонить +996 555 000 111'],
    ['a telephone without its code', '55-41-83', '+996 302 55 41 83'],
    ['an extension', '0302 55-41-83 (доб. 7)', '(0302) 554183'],
    ['a foreign telephone', '+7 701 555 01 12', '8 701 555-01-12'],
  ])('with %s is found', (_, phone, text) => expect(formsIn(text, { phone })).toEqual(['PHONE']));

  it.each([
    ['nothing', { address: '', phone: '', directions: '', city: '' }],
    ['signs only', { address: '—', phone: '-', directions: '...', city: '.' }],
    ['one letter', { address: 'а', phone: '1', directions: 'б', city: 'в' }],
  ])('with %s does no harm', (_, more) => expect(formsIn('ул. Тополёва 12 а, тел. 0302 554183, б, в 1', more)).toEqual([]));
});
