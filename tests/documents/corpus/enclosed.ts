import type { DocumentPart, MentionForm } from '../../../subgraphs/disclosures/documents/index.ts';
import { alternativeText, deleted, docxFile, fieldCode, hidden, inserted, run, table, textBox, type WordParts } from '../make/docxFile.ts';
import { jpegFile } from '../make/jpegFile.ts';
import { type PdfParts, pdfFile } from '../make/pdfFile.ts';
import type { CorpusDocument, Expected } from './CorpusDocument.ts';

type Row = readonly [form: string, place: string, gives: MentionForm, part: DocumentPart, line: number];

const expect = (rows: readonly Row[], page: number | null = null): Expected[] =>
  rows.map(([form, place, gives, part, line]) => ({ form, place, gives, part, page, line }));

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const word = (name: string, parts: WordParts, rows: readonly Row[]): CorpusDocument => ({
  name,
  mediaType: wordType,
  bytes: docxFile(parts),
  expected: expect(rows),
  lookAlikes: [],
});
const pdf = async (name: string, parts: PdfParts, expected: readonly Expected[]): Promise<CorpusDocument> => ({
  name,
  mediaType: 'application/pdf',
  bytes: await pdfFile(parts),
  expected,
  lookAlikes: [],
});
const photo = (name: string, facts: Parameters<typeof jpegFile>[0], rows: readonly Row[]): CorpusDocument => ({
  name,
  mediaType: 'image/jpeg',
  bytes: jpegFile(facts),
  expected: expect(rows),
  lookAlikes: [],
});

const sentence = 'Суд приобщил документы к материалам дела.';

const words: readonly CorpusDocument[] = [
  word(
    'around the text',
    {
      body: [sentence],
      comments: ['Уточнить: она сейчас на Тополёва 12?', 'Телефон приюта 0301 551207.'],
      header: ['Кризисный центр, г. Ош, ул. Юсуповой-Яхонтовой 26'],
      footer: ['тел. +996 309 55 48 20', sentence],
      footnotes: [sentence, 'Там же: Каракол, ул. Верещагинская, д. 8/1.'],
    },
    [
      ['docx comment', 'robin', 'ADDRESS', 'COMMENT', 1],
      ['docx comment', 'wren', 'PHONE', 'COMMENT', 2],
      ['docx header', 'grebe', 'ADDRESS', 'HEADER', 1],
      ['docx footer', 'dunlin', 'PHONE', 'FOOTER', 1],
      ['docx footnote', 'lark', 'ADDRESS', 'NOTE', 2],
    ],
  ),
  word(
    'taken out and hidden',
    {
      body: [
        sentence,
        `<w:p>${run('Истица проживает по адресу: ')}${deleted('ул. Мирзачульская 90')}${inserted('адрес в материалах дела')}${run('.')}</w:p>`,
        `<w:p>${run('в доме ')}${deleted('133')}${inserted('1')}${run(' по улице Хусаинжонова')}</w:p>`,
        hidden('адрес: мкр Кызыл-Шам, дом 14'),
        sentence,
      ],
    },
    [
      ['docx deleted', 'tern', 'ADDRESS', 'DELETED', 2],
      ['docx deleted', 'pipit', 'ADDRESS', 'DELETED', 3],
      ['docx hidden', 'crane', 'ADDRESS', 'BODY', 4],
    ],
  ),
  word(
    'boxes and properties',
    {
      body: [sentence, textBox('Лазурный проезд, 4А'), sentence, alternativeText('Фото дома: ул. Щедринцева, 77б')],
      title: 'Заявление (Эрмек Чоробаев көчөсү, 58)',
      customProperty: 'пер. Льняной, 3',
    },
    [
      ['docx text box', 'oriole', 'ADDRESS', 'BODY', 2],
      ['docx alternative text', 'thrush', 'ADDRESS', 'IMAGE', 4],
      ['docx property', 'egret', 'ADDRESS', 'PROPERTIES', 1],
      ['docx property', 'avocet', 'ADDRESS', 'PROPERTIES', 2],
    ],
  ),
  word(
    'links',
    {
      body: [sentence, fieldCode('https://maps.google.com/?q=42.459617,76.187205')],
      links: ['https://yandex.kg/maps/?text=%D1%83%D0%BB.%20%D0%A2%D0%BE%D0%BF%D0%BE%D0%BB%D1%91%D0%B2%D0%B0%2C%2012', 'tel:+996305562873'],
    },
    [
      ['docx field code', 'siskin', 'COORDINATES', 'LINK', 2],
      ['docx link', 'robin', 'ADDRESS', 'LINK', 1],
      ['docx link', 'dipper', 'PHONE', 'LINK', 2],
    ],
  ),
  word(
    'table and pictures',
    {
      body: [
        sentence,
        table([
          ['Улица', 'Дом', 'Квартира'],
          ['Жумгалбекова', '11', '7'],
          ['Садовая', '40', '2'],
        ]),
      ],
      pictures: [
        jpegFile({ position: { latitude: 42.717344, longitude: 74.203859 } }),
        jpegFile({ description: 'двор, Мирзачульская 90' }),
      ],
    },
    [
      ['docx table', 'knot', 'ADDRESS', 'BODY', 5],
      ['exif in docx', 'martin', 'COORDINATES', 'IMAGE', 2],
      ['exif in docx', 'tern', 'ADDRESS', 'IMAGE', 3],
    ],
  ),
];

const photos: readonly CorpusDocument[] = [
  photo('photo 1', { position: { latitude: 42.871342, longitude: 74.612905 } }, [['exif', 'wren', 'COORDINATES', 'IMAGE', 2]]),
  photo('photo 2', { position: { latitude: 40.9265, longitude: 72.9884 }, comment: 'вид из окна, Тополёва 12' }, [
    ['exif', 'robin', 'ADDRESS', 'IMAGE', 2],
    ['exif', 'tern', 'COORDINATES', 'IMAGE', 3],
  ]),
  photo('photo 3', { description: 'Otter Meadow Street 64', remark: 'снято: Цветочниковой ул., д. 9' }, [
    ['exif', 'finch', 'ADDRESS', 'IMAGE', 1],
    ['jpeg comment', 'dunlin', 'ADDRESS', 'IMAGE', 2],
  ]),
  photo(
    'photo 4',
    { xmp: { 'exif:GPSLatitude': '42,29.4523N', 'exif:GPSLongitude': '78,23.6707E', 'dc:description': 'ул. Ёлочная Падь, 15' } },
    [
      ['xmp', 'lark', 'COORDINATES', 'IMAGE', 2],
      ['xmp', 'godwit', 'ADDRESS', 'IMAGE', 4],
    ],
  ),
  {
    ...photo('photo 5', { position: { latitude: 42.9, longitude: 74.7 } }, []),
    lookAlikes: [{ form: 'exif elsewhere', part: 'IMAGE', page: null, line: 2 }],
  },
];

/** Documents that say it where nobody looks. */
export async function enclosedDocuments(): Promise<CorpusDocument[]> {
  const pdfs = await Promise.all([
    pdf(
      'pdf around the text',
      {
        pages: [[sentence]],
        info: { Title: 'Письмо', Subject: 'Мирзачульская 90', Keywords: 'тел. 0304 55-73-28' },
        notes: ['спросить: Лазурный проезд, 4А'],
        links: ['geo:42.892375,74.573186'],
        fields: { address: 'ул. Серебряных Родников, 47', phone: '0306 552817' },
        outline: ['Опрос соседей, Тополёва 12'],
      },
      [
        ...expect([
          ['pdf property', 'tern', 'ADDRESS', 'PROPERTIES', 6],
          ['pdf property', 'swift', 'PHONE', 'PROPERTIES', 7],
          ['pdf outline', 'robin', 'ADDRESS', 'PROPERTIES', 8],
        ]),
        ...expect(
          [
            ['pdf annotation', 'oriole', 'ADDRESS', 'COMMENT', 1],
            ['pdf link', 'dunlin', 'COORDINATES', 'LINK', 1],
            ['pdf form', 'wren', 'ADDRESS', 'FORM', 1],
            ['pdf form', 'crane', 'PHONE', 'FORM', 2],
          ],
          1,
        ),
      ],
    ),
    pdf('pdf picture', { pages: [[sentence]], pictures: [jpegFile({ position: { latitude: 42.649381, longitude: 77.082944 } })] }, [
      ...expect([['exif in pdf', 'thrush', 'COORDINATES', 'IMAGE', 2]]),
    ]),
    pdf(
      'pdf columns',
      {
        pages: [
          [
            { text: 'Тополёва', x: 30, row: 0 },
            { text: 'Садовая', x: 30, row: 1 },
            { text: 'Жумгалбекова', x: 30, row: 2 },
            { text: '40', x: 200, row: 1 },
            { text: '12', x: 200, row: 0 },
            { text: '11', x: 200, row: 2 },
          ],
        ],
      },
      [
        ...expect(
          [
            ['pdf columns', 'robin', 'ADDRESS', 'BODY', 1],
            ['pdf columns', 'knot', 'ADDRESS', 'BODY', 3],
          ],
          1,
        ),
      ],
    ),
    pdf(
      'pdf over two pages',
      {
        pages: [
          [sentence, 'проживает по адресу: ул. Серебряных'],
          ['Родников, д. 47', sentence],
        ],
      },
      [...expect([['pdf over two pages', 'wren', 'ADDRESS', 'BODY', 2]], 1)],
    ),
  ]);
  return [...words, ...photos, ...pdfs];
}
