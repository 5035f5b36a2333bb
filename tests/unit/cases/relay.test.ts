import { generateKeyPairSync } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { photograph } from '../../../hub/demo/photograph.ts';
import { createSigner, verifierLine } from '../../../platform/signedNote.ts';
import { receiptNumberOf, toldOf } from '../../../subgraphs/cases/domain/relay.ts';
import { inspect } from '../../../subgraphs/cases/files/inspect/index.ts';
import { segmentBytes, sourceOfBytes } from '../../../subgraphs/cases/files/segments.ts';
import { drawPdf } from '../../../subgraphs/cases/papers/pdf/drawPdf.ts';
import { type ProofFacts, proofPaper } from '../../../subgraphs/cases/serviceProof/paper.ts';
import { signPdf, verifyProof } from '../../../subgraphs/cases/serviceProof/signedPdf.ts';
import { sha256 } from '../../support/evidence.ts';
import { docxWith, odtWith, pdfWith, zipOf } from '../../support/relay.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
const warningsOf = async (content: Buffer | string, declared: Parameters<typeof inspect>[1] = 'PDF') => {
  const seen = await inspect(sourceOfBytes(Buffer.from(content)), declared);
  return 'refused' in seen ? seen.refused : seen.warnings;
};
const external = (type: string) =>
  `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://t.example/x" TargetMode="External"/></Relationships>`;

describe('a look at the bytes of a document', () => {
  it.each([
    ['/OpenAction << /S /JavaScript /JS (app.alert) >>', ['HAS_SCRIPTS']],
    ['/A << /S /J#61vaScript >>', ['HAS_SCRIPTS']],
    ['<< /S /Launch /F (a.exe) >>', ['HAS_SCRIPTS']],
    ['<< /S /URI /URI (https://t.example/seen) >>', ['HAS_REMOTE_CONTENT']],
    ['<< /Type /EmbeddedFile >>', ['HAS_EMBEDDED_FILES']],
    ['<< /Type /ObjStm /N 3 >>', ['PARTLY_PACKED']],
    ['<< /JSON 1 /AAB 2 /URIs 3 /Launcher 4 >>', []],
  ])('finds in a PDF with %s: %j', async (object, warnings) => {
    expect(await warningsOf(pdfWith(object))).toEqual(warnings);
  });

  it('finds a name on the seam of two segments', async () => {
    const before = pdfWith('x').length - 'x\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'.length;
    for (const at of [-1, -5, -9]) {
      const content = pdfWith(`${' '.repeat(segmentBytes - before + at)}/JavaScript `);
      expect(await warningsOf(content)).toEqual(['HAS_SCRIPTS']);
    }
  });

  it('takes a word-processor file without macros, and says what it fetches and holds', async () => {
    expect(await warningsOf(await docxWith(), 'DOCX')).toEqual([]);
    expect(await warningsOf(await docxWith({ 'word/_rels/document.xml.rels': external('image') }), 'DOCX')).toEqual(['HAS_REMOTE_CONTENT']);
    expect(await warningsOf(await docxWith({ 'word/_rels/settings.xml.rels': external('attachedTemplate') }), 'DOCX')).toEqual([
      'HAS_REMOTE_CONTENT',
    ]);
    expect(await warningsOf(await docxWith({ 'word/_rels/document.xml.rels': external('hyperlink') }), 'DOCX')).toEqual([]);
    expect(await warningsOf(await docxWith({ 'word/embeddings/a.bin': 'x' }), 'DOCX')).toEqual(['HAS_EMBEDDED_FILES']);
    expect(await warningsOf(await docxWith({ 'word/activeX/activeX1.xml': '<a/>' }), 'DOCX')).toEqual(['HAS_SCRIPTS']);
  });

  it('takes an OpenDocument text without macros, and says what it fetches', async () => {
    expect(await warningsOf(await odtWith(), 'ODT')).toEqual([]);
    const pixel = '<draw:image xlink:type="simple" xlink:href="https://t.example/pixel.gif"/>';
    expect(await warningsOf(await odtWith({ 'styles.xml': pixel }), 'ODT')).toEqual(['HAS_REMOTE_CONTENT']);
  });

  it.each([
    ['a document with macros', docxWith({ 'word/vbaProject.bin': 'x' })],
    ['an OpenDocument text with macros', odtWith({ 'Basic/Standard/Module1.xml': '<a/>' })],
    ['an OpenDocument text with scripts', odtWith({ 'Scripts/python/a.py': 'x' })],
  ])('refuses %s', async (_what, content) => {
    expect(await warningsOf(await content, 'DOCX')).toBe('HAS_MACROS');
  });

  it.each([
    ['a document that says it has macros', docxWith({}, 'application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['a table with macros', docxWith({}, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0 This program cannot be run in DOS mode')],
    ['a page', Buffer.from('<!DOCTYPE html><img src="https://t.example/pixel.gif">')],
    ['a page without its head', Buffer.from('\n  <img src="//t.example/pixel.gif">')],
    ['a drawing', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>')],
    ['an archive', zipOf({ 'a.txt': 'x' })],
    ['a text of no letters', Buffer.from('text\0with zeros')],
    ['the beginning of a document', docxWith().then((whole) => whole.subarray(0, whole.length - 30))],
  ])('refuses %s, whatever it was announced as', async (_what, content) => {
    for (const declared of ['PDF', 'TEXT', 'DOCX'] as const) expect(await warningsOf(await content, declared)).toBe('TYPE_REFUSED');
  });

  it('says when a document is of another type than announced', async () => {
    expect(await warningsOf(png, 'PDF')).toEqual(['TYPE_IS_NOT_WHAT_IT_SAYS']);
    expect(await warningsOf(photograph('a page'), 'JPEG')).toEqual([]);
    expect(await warningsOf('Определение суда', 'PDF')).toEqual(['TYPE_IS_NOT_WHAT_IT_SAYS']);
  });

  it('says what a text might do in a program that takes it for a page', async () => {
    expect(await warningsOf('Определение <img alt="x" src="https://t.example/p"> <script>1</script>', 'TEXT')).toEqual([
      'HAS_REMOTE_CONTENT',
      'HAS_SCRIPTS',
    ]);
    expect(await warningsOf('Определение, см. https://court.example', 'TEXT')).toEqual([]);
  });

  it('does not unpack a part that grows without end', async () => {
    const bomb = await docxWith({ 'word/_rels/document.xml.rels': ' '.repeat(40 * 1024 ** 2) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await warningsOf(bomb, 'DOCX')).toEqual(['PARTLY_PACKED']);
  });
});

describe('what a sender is told', () => {
  const settled = { acknowledgedOn: null, returnedOn: null };
  it.each([
    [settled, '2026-03-10', 'RECEIVED'],
    [{ ...settled, acknowledgedOn: '2026-03-10' }, '2026-03-10', 'RECEIVED'],
    [{ ...settled, acknowledgedOn: '2026-03-10' }, '2026-03-11', 'ACKNOWLEDGED'],
    [{ ...settled, returnedOn: '2026-03-10' }, '2026-03-10', 'RECEIVED'],
    [{ ...settled, returnedOn: '2026-03-10' }, '2026-03-11', 'RETURNED'],
  ])('of %j on %s is %s', (row, today, status) => {
    expect(toldOf(row, today).status).toBe(status);
  });
});

const { privateKey } = generateKeyPairSync('ed25519');
const signer = createSigner('saya-service', privateKey.export({ format: 'jwk' }));
const other = createSigner('saya-service', generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
const document = Buffer.from('what was served');
const facts: ProofFacts = {
  number: receiptNumberOf('0123abcd-4567-4abc-8def-0123456789ab'),
  sender: 'Октябрьский районный суд',
  courtFileNumber: 'ГД-17/2026',
  fileName: 'Определение \u202Eсуда.pdf',
  sha256: sha256(document),
  bytes: document.length,
  handedInAt: new Date('2026-03-09T20:15:00Z'),
  timeZone: 'Asia/Bishkek',
  acknowledgedOn: '2026-03-11',
  acknowledgedBy: null,
  signer: verifierLine(signer),
};
const textOf = async (pdf: Buffer) => (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;
const proof = async (language: 'RU' | 'KY' | 'EN' = 'EN') =>
  signPdf(
    await drawPdf(proofPaper(facts, language)),
    { receipt: facts.number, document: facts.sha256, acknowledged: facts.acknowledgedOn },
    signer,
  );

describe('a proof of service', () => {
  it.each([
    ['RU', 'ПОДТВЕРЖДЕНИЕ ВРУЧЕНИЯ ДОКУМЕНТА', '10 марта 2026 года, 02:15', '11 марта 2026 года'],
    ['KY', 'ДОКУМЕНТТИН ТАПШЫРЫЛГАНЫН ЫРАСТОО', '2026-жылдын 10-марты, 02:15', '2026-жылдын 11-марты'],
    ['EN', 'PROOF OF SERVICE', '10 March 2026, 02:15', '11 March 2026'],
  ] as const)('says in %s what was served, when, and that it was acknowledged', async (language, title, handedIn, acknowledged) => {
    const text = (await textOf(await proof(language))).replaceAll(/\s+/g, ' ');
    const letters = text.replaceAll(' ', '');
    expect(text).toContain(title);
    for (const said of [
      handedIn,
      '(UTC+06:00)',
      acknowledged,
      'SV-0123-ABCD-4567',
      'Октябрьский районный суд',
      'ГД-17/2026',
      'Определение суда.pdf',
    ])
      expect(text).toContain(said);
    expect(letters).toContain(facts.sha256);
    expect(letters).toContain(facts.signer);
  });

  it('names the office only where it wishes to be named', async () => {
    expect(await textOf(await proof())).toContain("the addressee's representative");
    expect(await textOf(await drawPdf(proofPaper({ ...facts, acknowledgedBy: 'Law Office Example' }, 'EN')))).toContain(
      'Law Office Example',
    );
  });

  it('is checked with nothing but itself, and gives the same bytes', async () => {
    const file = await proof();
    const told = { facts: { receipt: facts.number, document: facts.sha256, acknowledged: '2026-03-11' }, signer: verifierLine(signer) };
    expect(verifyProof(file, { key: null, document: null })).toEqual({ fault: null, ...told });
    expect(verifyProof(file, { key: verifierLine(signer), document })).toEqual({ fault: null, ...told });
    expect((await proof()).equals(file)).toBe(true);
    expect(file.subarray(-1_024).includes('%%EOF')).toBe(true);
  });

  it('is none when anything of it is another', async () => {
    const file = await proof();
    const faultOf = (changed: Buffer, key: string | null = null) => verifyProof(changed, { key, document: null }).fault;
    const at = (bytes: Buffer, place: number) => Buffer.concat([bytes.subarray(0, place), Buffer.from('!'), bytes.subarray(place + 1)]);
    expect(faultOf(at(file, 400))).toBe('CHANGED');
    expect(faultOf(Buffer.from(file.toString('latin1').replace('acknowledged 2026-03-11', 'acknowledged 2026-03-10'), 'latin1'))).toBe(
      'NOT_SIGNED',
    );
    expect(faultOf(file, verifierLine(other))).toBe('NOT_SIGNED');
    // Other pages behind the note are what a reader would show.
    expect(faultOf(Buffer.concat([file, pdfWith()]))).toBe('NOT_A_PROOF');
    expect(faultOf(Buffer.concat([file, Buffer.from(file.subarray(file.lastIndexOf('%saya proof')))]))).toBe('CHANGED');
    expect(faultOf(pdfWith())).toBe('NOT_A_PROOF');
    expect(verifyProof(file, { key: null, document: Buffer.from('another') }).fault).toBe('OTHER_DOCUMENT');
    expect(() => verifyProof(file, { key: 'no key', document: null })).toThrow();
  });
});
