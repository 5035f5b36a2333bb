import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DocumentText, type Passage, readDocument, type Unread } from '../../subgraphs/disclosures/documents/index.ts';
import { alternativeText, deleted, docxFile, fieldCode, inRuns, inserted, run, textBox } from './make/docxFile.ts';
import { jpegFile } from './make/jpegFile.ts';
import { pdfFile } from './make/pdfFile.ts';
import { pageOf, withAppended } from './make/rawPdf.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function reading(bytes: Uint8Array, mediaType: string): Promise<{ lines: string[]; unread: readonly Unread[] }> {
  const text = await readDocument({ bytes, mediaType });
  if (!(text instanceof DocumentText)) throw new Error(text);
  const show = ({ part, page, line, text: said }: Passage) => `${part} ${page ?? '-'} ${line} ${said}`;
  return { lines: text.passages().map(show), unread: text.unread };
}

describe('plain text', () => {
  const said = 'Айдарбек Жолчубаев көчөсү\r\n\r\nүй 31';

  it.each([
    ['UTF-8', Buffer.from(said)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${said}`)],
    ['UTF-16 of Windows', Buffer.from(`\ufeff${said}`, 'utf16le')],
    ['UTF-16 the other way', Buffer.from(`\ufeff${said}`, 'utf16le').swap16()],
  ])('is read in %s, with its lines counted', async (_, bytes) => {
    expect((await reading(bytes, 'text/plain; charset=utf-8')).lines).toEqual(['BODY - 1 Айдарбек Жолчубаев көчөсү', 'BODY - 3 үй 31']);
  });

  it('is read in windows-1251 where it is no sound UTF-8', async () => {
    expect((await reading(Buffer.from([0xf3, 0xeb, 0x2e, 0x20, 0x35]), 'text/plain')).lines).toEqual(['BODY - 1 ул. 5']);
  });
});

describe('a letter', () => {
  it('is read in all of its parts, text boxes under the number of their paragraph', async () => {
    const { lines, unread } = await reading(
      docxFile({
        body: [inRuns('Первый абзац из кусков'), textBox('в рамке'), alternativeText('подпись'), fieldCode('geo:1,2'), 'последний'],
        header: ['шапка'],
        footnotes: ['сноска'],
        comments: ['заметка'],
        links: ['https://example.org/%D1%83'],
        title: 'название',
        pictures: [jpegFile({ description: 'двор' })],
        parts: { 'word/embeddings/sheet1.xlsx': 'PK' },
      }),
      word,
    );
    expect(lines).toEqual([
      'BODY - 1 Первый абзац из кусков',
      'BODY - 2 в рамке',
      'BODY - 2 Рисунок',
      'IMAGE - 3 подпись',
      'BODY - 4 карта',
      'LINK - 4  HYPERLINK "geo:1,2" ',
      'BODY - 5 последний',
      'PROPERTIES - 1 название',
      'LINK - 1 https://example.org/%D1%83',
      'COMMENT - 1 заметка',
      'NOTE - 1 сноска',
      'HEADER - 1 шапка',
      'IMAGE - 1 двор',
    ]);
    expect(unread).toEqual([
      { what: 'FILE', page: null },
      { what: 'PICTURE', page: null },
    ]);
  });

  it('is told with its tracked changes, and as it was before them', async () => {
    const paragraph = `<w:p>${run('дом ')}${deleted('12')}${inserted('14')}${run(', вход со двора')}</w:p>`;
    expect((await reading(docxFile({ body: [paragraph] }), word)).lines).toEqual([
      'BODY - 1 дом 14, вход со двора',
      'DELETED - 1 дом 12, вход со двора',
    ]);
  });

  it('is read whatever prefix its elements have', async () => {
    const xml =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:p><x:r><x:t>тайный префикс</x:t></x:r></x:p></x:document>';
    expect((await reading(docxFile({ body: [], parts: { 'word/document.xml': xml } }), word)).lines).toEqual(['BODY - 1 тайный префикс']);
  });

  it('is read in UTF-16 too, and expands no entity of its own', async () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE d [<!ENTITY a "aaaa">]><w:document><w:p><w:t>один &a; &#x434;ва</w:t></w:p></w:document>`;
    const { lines } = await reading(docxFile({ body: [], parts: { 'word/document.xml': Buffer.from(xml, 'utf16le') } }), word);
    expect(lines).toEqual(['BODY - 1 один &a; два']);
  });
});

describe('a PDF', () => {
  it('is read by page and line, in the order it is drawn and, where they differ, seen', async () => {
    const { lines } = await reading(
      await pdfFile({
        pages: [
          [
            { text: 'Улица', x: 30, row: 0 },
            { text: 'Дом', x: 30, row: 1 },
            { text: 'Вторая', x: 200, row: 0 },
            { text: 'Первая', x: 100, row: 0 },
          ],
          ['страница два'],
        ],
      }),
      'application/pdf',
    );
    expect(lines.filter((line) => line.startsWith('BODY'))).toEqual([
      'BODY 1 1 Улица',
      'BODY 1 2 Дом',
      'BODY 1 1 Вторая',
      'BODY 1 1 Первая',
      'BODY 1 1 Улица Первая Вторая',
      'BODY 1 2 Дом',
      'BODY 2 1 страница два',
    ]);
  });

  it('tells which pages it has no text of, and what it encloses', async () => {
    const { unread } = await reading(await pdfFile({ pages: [['страница'], []], attachment: Buffer.from('вложение') }), 'application/pdf');
    expect(unread).toEqual([
      { what: 'FILE', page: null },
      { what: 'PAGE', page: 2 },
    ]);
  });

  it('is read with what an earlier state of the file said', async () => {
    const content = (text: string) => ({ dictionary: '', stream: Buffer.from(`BT /F1 12 Tf 50 700 Td (${text}) Tj ET`) });
    const saved = withAppended(pageOf(content('Otter Meadow Street 64')), { number: 4, ...content('address withheld') });
    expect((await reading(saved, 'application/pdf')).lines.slice(-2)).toEqual([
      'BODY 1 1 address withheld',
      'DELETED 1 1 Otter Meadow Street 64',
    ]);
  });

  it('that only its owner may change is read', async () => {
    const { lines } = await reading(await pdfFile({ pages: [['открытая']], ownerPassword: 'owner' }), 'application/pdf');
    expect(lines).toContain('BODY 1 1 открытая');
  });
});

it('a document shows nothing of itself when it is printed, logged or serialised', async () => {
  const text = await readDocument({ bytes: Buffer.from('ул. Тополёва 12'), mediaType: 'text/plain' });
  for (const shown of [String(text), JSON.stringify({ text }), inspect(text, { depth: 9, showHidden: true })])
    expect(shown).not.toContain('Топол');
});
