import { deflateRawSync, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DocumentFault,
  type DocumentLimits,
  DocumentText,
  defaultLimits,
  documentFaults,
  mediaTypes,
  readDocument,
} from '../../subgraphs/disclosures/documents/index.ts';
import { docxFile } from './make/docxFile.ts';
import { jpegFile } from './make/jpegFile.ts';
import { pdfFile } from './make/pdfFile.ts';
import { catalogue, formOf, pageOf, rawPdf } from './make/rawPdf.ts';
import { type RawEntry, rawZip } from './make/rawZip.ts';

const text = 'text/plain';
const pdf = 'application/pdf';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const jpeg = 'image/jpeg';
const megabyte = 1 << 20;

const read = (bytes: Uint8Array, mediaType: string, limits: Partial<DocumentLimits> = {}) =>
  readDocument({ bytes, mediaType }, { milliseconds: 15_000, ...limits });

/** A reading thread holds one of these while it lives. */
const threads = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort' || resource === 'Worker').length;

const wordEntries = (...more: RawEntry[]): RawEntry[] => [{ name: '[Content_Types].xml', content: Buffer.from('<Types/>') }, ...more];
const document = (xml: Buffer, more: Partial<RawEntry> = {}): RawEntry => ({ name: 'word/document.xml', content: xml, ...more });
const packed = (size: number): Buffer => deflateRawSync(Buffer.alloc(size, '<w:p/>'));
const lines = (count: number): Buffer =>
  Buffer.from(Array.from({ length: count }, (_, line) => `<w:p><w:t>строка ${line} ${line * 7919}</w:t></w:p>`).join(''));

let sound: Buffer;
let highest = 0;
let baseline = 0;
let idle = 0;
let watch: NodeJS.Timeout;

beforeAll(async () => {
  sound = await pdfFile({ pages: [['Определение суда'], ['вторая страница'], ['третья страница']] });
  await read(sound, pdf);
  idle = threads();
  baseline = process.memoryUsage.rss();
  watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 20);
});
afterAll(() => clearInterval(watch));

type Case = readonly [
  what: string,
  fault: DocumentFault,
  mediaType: string,
  bytes: () => Buffer | Promise<Buffer>,
  limits?: Partial<DocumentLimits>,
];

const zlibTimes = (bytes: Buffer, times: number): Buffer => (times === 0 ? bytes : zlibTimes(deflateSync(bytes), times - 1));

/** Twelve forms, each of which draws the next ten times. */
const manyTimes = (): Buffer =>
  pageOf(
    { dictionary: '', stream: Buffer.from('/X0 Do') },
    Array.from({ length: 12 }, (_, form) => formOf(`${`/X${form + 1} Do `.repeat(10)}BT /F1 9 Tf (a) Tj ET`, [form + 1])),
  );

const cases: readonly Case[] = [
  ...mediaTypes.map((mediaType): Case => [`no bytes of ${mediaType}`, 'EMPTY', mediaType, () => Buffer.alloc(0)]),
  ['50 MB', 'TOO_LARGE', text, () => Buffer.alloc(50 * megabyte, 'а ')],
  ['more text than is looked through', 'TOO_LARGE', text, () => Buffer.from('а '.repeat(defaultLimits.characters))],
  ['a spreadsheet', 'UNSUPPORTED_TYPE', 'application/vnd.ms-excel', () => Buffer.from('x')],
  ['a PDF that is said to be text', 'TYPE_MISMATCH', text, () => sound],
  ['text that is said to be a PDF', 'TYPE_MISMATCH', pdf, () => Buffer.from('Определение')],
  ['a photograph that is said to be a letter', 'TYPE_MISMATCH', word, () => jpegFile({})],
  ['bytes that are said to be text', 'TYPE_MISMATCH', text, () => Buffer.from([1, 0, 2, 0, 3])],
  [
    'a spreadsheet that is said to be a letter',
    'TYPE_MISMATCH',
    word,
    () => rawZip(wordEntries({ name: 'xl/workbook.xml', content: Buffer.from('<x/>') })),
  ],
  ['an old letter', 'TYPE_MISMATCH', word, () => Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
  ['a PDF with a password', 'ENCRYPTED', pdf, () => pdfFile({ pages: [['тайна']], userPassword: 'secret' })],
  [
    'a letter with a password',
    'ENCRYPTED',
    word,
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['a letter with an encrypted part', 'ENCRYPTED', word, () => rawZip(wordEntries(document(Buffer.from('<w:p/>'), { encrypted: true })))],
  ['a PDF that was cut short', 'MALFORMED', pdf, () => sound.subarray(0, sound.length / 2)],
  [
    'a PDF of noise',
    'MALFORMED',
    pdf,
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 'qwz%('), Buffer.from('\n%%EOF')]),
  ],
  ['a letter that was cut short', 'MALFORMED', word, () => docxFile({ body: ['письмо'] }).subarray(0, 300)],
  ['a letter with a broken part', 'MALFORMED', word, () => rawZip(wordEntries(document(Buffer.from('no deflate'), { method: 8 })))],
  ['a photograph that was cut short', 'MALFORMED', jpeg, () => jpegFile({}).subarray(0, 40)],
  ['more pages than allowed', 'TOO_MANY_PAGES', pdf, () => sound, { pages: 2 }],
  [
    'a letter that swells a thousandfold',
    'EXPANDS_TOO_FAR',
    word,
    () => rawZip(wordEntries(document(packed(80 * megabyte), { method: 8, declaredSize: 80 * megabyte }))),
  ],
  [
    'a letter that lies about its size',
    'EXPANDS_TOO_FAR',
    word,
    () => rawZip(wordEntries(document(packed(80 * megabyte), { method: 8, declaredSize: 100 }))),
  ],
  [
    'a letter that is large when all is added up',
    'EXPANDS_TOO_FAR',
    word,
    () => rawZip(wordEntries(document(deflateRawSync(lines(20_000)), { method: 8 })), { repeats: 20 }),
    { expandedBytes: 8 * megabyte },
  ],
  ['a letter of 100,000 parts', 'EXPANDS_TOO_FAR', word, () => rawZip(wordEntries(document(Buffer.from('<w:p/>'))), { repeats: 50_000 })],
  [
    'a PDF that swells',
    'EXPANDS_TOO_FAR',
    pdf,
    () => pageOf({ dictionary: '/Filter /FlateDecode', stream: deflateSync(Buffer.alloc(60 * megabyte, ' ')) }),
    { expandedBytes: 30 * megabyte },
  ],
  [
    'a PDF packed in itself',
    'EXPANDS_TOO_FAR',
    pdf,
    () =>
      pageOf({
        dictionary: '/Filter [/FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode /FlateDecode]',
        stream: zlibTimes(Buffer.from('BT ET'), 6),
      }),
  ],
  [
    'a PDF whose packing is none that is counted',
    'EXPANDS_TOO_FAR',
    pdf,
    // Runs of 128 blanks, ISO 32000-1 7.4.5.
    () => pageOf({ dictionary: '/Filter /RunLengthDecode', stream: Buffer.alloc(6 * megabyte, Buffer.from([129, 32])) }),
    { megabytes: 200 },
  ],
  ['a PDF that fills the heap', 'EXPANDS_TOO_FAR', pdf, () => manyTimes(), { megabytes: 48 }],
  ['a PDF that draws itself over and over', 'TAKES_TOO_LONG', pdf, () => manyTimes(), { milliseconds: 2_000 }],
];

describe('a document that cannot be read', () => {
  it.each(cases.map(([what, fault, mediaType, make, limits = {}]) => [what, fault, mediaType, make, limits] as const))(
    '%s: %s',
    async (_, fault, mediaType, make, limits) => {
      const bytes = await make();
      const start = performance.now();
      expect(await read(bytes, mediaType, limits)).toBe(fault);
      expect(performance.now() - start).toBeLessThan((limits.milliseconds ?? 15_000) + 8_000);
      expect(threads()).toBeLessThanOrEqual(idle);
    },
  );

  it.each([
    ['whose pages are their own parents', () => rawPdf([catalogue, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'])],
    ['whose form draws itself', () => pageOf({ dictionary: '', stream: Buffer.from('/X0 Do') }, [formOf('/X0 Do', [0])])],
    [
      'nested a hundred thousand deep',
      () => pageOf({ dictionary: '', stream: Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)} TJ`) }),
    ],
    [
      'whose catalogue is nested as deep',
      () =>
        rawPdf([
          `<< /Type /Catalog /Pages 2 0 R /X ${'['.repeat(100_000)}${']'.repeat(100_000)} >>`,
          '<< /Type /Pages /Kids [] /Count 0 >>',
        ]),
    ],
  ])('a PDF %s ends', async (_, make) => {
    const answer = await read(make(), pdf, { milliseconds: 4_000 });
    if (!(answer instanceof DocumentText)) expect(['MALFORMED', 'TAKES_TOO_LONG', 'EXPANDS_TOO_FAR']).toContain(answer);
    expect(threads()).toBeLessThanOrEqual(idle);
  });

  it('has a case for every code', () => {
    expect(new Set([...cases.map(([, fault]) => fault), 'TOO_BUSY'])).toEqual(new Set(documentFaults));
  });

  it('takes no more memory than it may, all in all', () => expect(highest - baseline).toBeLessThan(1_024 * megabyte));

  it('waits its turn, and is turned away where too many wait', async () => {
    const photograph = jpegFile({ description: 'двор' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => read(photograph, jpeg)));
    expect(answers.filter((answer) => answer === 'TOO_BUSY')).toHaveLength(2);
    expect(answers.filter((answer) => answer instanceof DocumentText)).toHaveLength(8);
  });

  it('is in a thread of its own while it is read', async () => {
    const reading = read(sound, pdf);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(threads()).toBeGreaterThan(idle);
    await reading;
    expect(threads()).toBeLessThanOrEqual(idle);
  });

  it('leaves the bytes it was given as they are', async () => {
    const copy = Buffer.from(sound);
    await read(sound, pdf);
    expect(sound.equals(copy)).toBe(true);
  });
});
