import { describe, expect, it } from 'vitest';
import {
  DocumentText,
  findMentions,
  joinDocuments,
  type ProtectedPlace,
  readDocument,
  readDocuments,
} from '../../subgraphs/disclosures/documents/index.ts';
import { pdfFile } from './make/pdfFile.ts';

const place: ProtectedPlace = {
  key: 'home',
  region: 'Chuy',
  city: 'Бишкек',
  address: 'ул. Көкарча 5',
  directions: '',
  phone: '',
  coordinates: { latitude: 42.81111, longitude: 74.61111 },
};
const file = (...lines: string[]) =>
  new DocumentText({ passages: lines.map((text, index) => ({ part: 'BODY', page: 1, line: index + 1, text })), unread: [] });
const joined = (...files: DocumentText[]) => {
  const document = joinDocuments(files);
  if (typeof document === 'string') throw new Error(document);
  return document;
};

describe('files that leave together', () => {
  it('are one document: each line is told with its file, and a guess that is in all of them counts once', () => {
    const document = joined(file('ничего'), file('ул. Көкарча 5'), file('дом', 'ул. Көкарча 5'));
    const { mentions, candidates } = findMentions(document, [place]);
    expect(mentions.map(({ file: number, page, line }) => [number, page, line])).toEqual([
      [2, 1, 1],
      [3, 1, 2],
    ]);
    expect(candidates).toBe(1);
  });

  it('are read on from file to file, as their pages follow one another', () => {
    const { mentions } = findMentions(joined(file('она живёт по ул. Көкарча'), file('5 и никуда не выходит')), [place]);
    expect(mentions.map(({ file: number }) => number)).toEqual([1]);
  });

  it('hold guesses together: what is too much for one is too much for all', () => {
    const guesses = (from: number) => file(...Array.from({ length: 300 }, (_line, at) => `ул. Ленина ${from + at}`));
    const { mentions, candidates } = findMentions(joined(guesses(1), guesses(301), file('ул. Көкарча 5')), [place], {
      mostCandidates: 500,
    });
    expect(candidates).toBe(601);
    expect(mentions).toEqual([]);
  });

  it('keep what was not read with its file, and are refused when they say too much', () => {
    const scan = new DocumentText({ passages: [], unread: [{ what: 'PAGE', page: 2 }] });
    expect(joined(file('x'), scan).unread).toEqual([{ file: 2, what: 'PAGE', page: 2 }]);
    expect(joinDocuments([file('12345'), file('67890')], { characters: 9 })).toBe('TOO_LARGE');
    expect(joinDocuments([file('12345'), file('6789')], { characters: 9 })).not.toBe('TOO_LARGE');
  });

  it('are read in one thread, in their order, and the one that cannot be read is told', async () => {
    const [one, two, locked] = await Promise.all([
      pdfFile({ pages: [['the first']] }),
      pdfFile({ pages: [['the second']] }),
      pdfFile({ pages: [['the third']], userPassword: 'x' }),
    ]);
    const pdf = (bytes: Buffer) => ({ bytes, mediaType: 'application/pdf' });
    const text = { bytes: Buffer.from('between them'), mediaType: 'text/plain' };
    const read = await readDocuments([pdf(one), text, pdf(two)]);
    if ('fault' in read) throw new Error(read.fault);
    const bodyOf = (document: DocumentText) => document.passages().flatMap(({ part, text: said }) => (part === 'BODY' ? [said] : []));
    expect(read.map(bodyOf)).toEqual([['the first'], ['between them'], ['the second']]);
    expect(await readDocuments([pdf(one), text, pdf(locked), pdf(two)])).toEqual({ fault: 'ENCRYPTED', index: 2 });
    expect(await readDocuments([pdf(one), text, pdf(Buffer.from('no file'))])).toEqual({ fault: 'TYPE_MISMATCH', index: 2 });
    expect(await readDocuments([])).toEqual([]);
    expect(await readDocument(pdf(locked))).toBe('ENCRYPTED');
  });
});
