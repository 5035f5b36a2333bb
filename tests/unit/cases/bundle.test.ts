import { deflateSync } from 'node:zlib';
import { type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { exifWithPlace } from '../../../hub/demo/photograph.ts';
import { documentAsPdf } from '../../../subgraphs/cases/papers/bundle/documentAsPdf.ts';
import { ownPages } from '../../../subgraphs/cases/papers/bundle/ownPages.ts';
import { jpegCopy, pngCopy } from '../../../subgraphs/cases/papers/bundle/pictureCopy.ts';
import { jpegFile } from '../../documents/make/jpegFile.ts';
import { pdfFile } from '../../documents/make/pdfFile.ts';
import { pageOf } from '../../documents/make/rawPdf.ts';

const about = { language: 'EN', day: '2026-03-10' } as const;
const telling = {
  position: { latitude: 42.87, longitude: 74.59 },
  xmp: { 'exif:GPSLatitude': '42,52.2N' },
  remark: 'Fictitious remark',
  description: 'Fictitious house',
};
const leaks = ['Fictitious', 'GPSLatitude', 'xmpmeta'];

/** A picture of a phone that was held upright: it is to be turned a quarter clockwise. */
const turned = () => {
  const plain = jpegFile({});
  const content = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 0]), exifWithPlace]);
  content.writeUInt16BE(exifWithPlace.length + 2, 2);
  return Buffer.concat([plain.subarray(0, 2), content, plain.subarray(2)]);
};

const chunk = (type: string, content: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content, Buffer.alloc(4)]);
};
const png = (width: number, height: number, rows: Buffer, ...more: Buffer[]) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), ...more, chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
};

describe('a picture in a bundle', () => {
  it('loses where it was taken and every note, and keeps its points', async () => {
    const drawn = await documentAsPdf({ type: 'JPEG', bytes: jpegFile(telling) }, about);
    const raw = drawn?.toString('latin1') ?? '';
    expect(raw).toContain('/DCTDecode');
    for (const lost of leaks) expect(raw).not.toContain(lost);
    const copy = await pngCopy(png(1, 1, Buffer.from([0, 9]), chunk('tEXt', Buffer.from('Comment\0Fictitious'))));
    expect(copy?.bytes.toString('latin1')).not.toContain('Fictitious');
  });

  it('stands upright, as whoever took it held the camera', async () => {
    expect((await jpegCopy(turned()))?.orientation).toBe(6);
    expect((await jpegCopy(jpegFile(telling)))?.orientation).toBe(1);
    expect(await documentAsPdf({ type: 'JPEG', bytes: turned() }, about)).not.toBeNull();
  });

  it('is not taken when it is none, is cut off, or becomes larger than it says', async () => {
    const whole = jpegFile(telling);
    for (const bytes of [Buffer.from('nothing of it'), whole.subarray(0, 8), whole.subarray(0, whole.length - 3)])
      expect(await documentAsPdf({ type: 'JPEG', bytes }, about)).toBeNull();
    for (const bytes of [
      png(1, 1, Buffer.alloc(5_000_000)),
      png(60_000, 60_000, Buffer.alloc(10)),
      png(0, 1, Buffer.alloc(10)),
      Buffer.from('nothing of it'),
    ])
      expect(await documentAsPdf({ type: 'PNG', bytes }, about)).toBeNull();
    expect(await documentAsPdf({ type: 'PNG', bytes: png(2, 2, Buffer.alloc(6)) }, about)).not.toBeNull();
  });
});

describe('pages of a PDF in a bundle', () => {
  const objectsOf = async (pdf: PDFDocument) => Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1');
  const withPicture = (filter: string, stream: Buffer) =>
    pageOf({ dictionary: '', stream: Buffer.from('/X0 Do') }, [
      {
        dictionary: `/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter ${filter} /Metadata 9 0 R`,
        stream,
      },
    ]);

  it('come without notes in their photographs and without what is said beside them', async () => {
    const own = await ownPages(withPicture('/DCTDecode', jpegFile(telling)));
    expect(own?.bare).toBe(true);
    const raw = own === null ? '' : await objectsOf(own.pages);
    expect(raw).toContain('/DCTDecode');
    for (const lost of [...leaks, '/Metadata']) expect(raw).not.toContain(lost);
    const pictures = own?.pages.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
    expect(pictures?.some(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))).toBe(true);
    const said = await ownPages(
      await pdfFile({ pages: [['a page']], info: { Title: 'Fictitious' }, attachment: Buffer.from('Fictitious file') }),
    );
    expect(said?.bare).toBe(true);
    expect(said === null ? 'Fictitious' : await objectsOf(said.pages)).not.toContain('Fictitious');
  });

  it.each([
    ['a picture whose notes cannot be taken out', withPicture('/JPXDecode', Buffer.from('jp2'))],
    ['a photograph that is packed twice', withPicture('[/FlateDecode /DCTDecode]', deflateSync(jpegFile(telling)))],
    ['a photograph that is damaged', withPicture('/DCTDecode', jpegFile(telling).subarray(0, 40))],
    [
      'a file pinned to a page',
      Buffer.from(
        pageOf({ dictionary: '', stream: Buffer.from('') })
          .toString('latin1')
          .replace('/Contents 4 0 R', '/Annots [<< /Subtype /FileAttachment >>]'),
        'latin1',
      ),
    ],
    [
      'a program behind a link',
      Buffer.from(
        pageOf({ dictionary: '', stream: Buffer.from('') })
          .toString('latin1')
          .replace('/Contents 4 0 R', '/Annots [<< /Subtype /Link /A << /S /JavaScript /JS (app) >> >>]'),
        'latin1',
      ),
    ],
  ])('are not vouched for with %s', async (_what, bytes) => {
    expect((await ownPages(bytes))?.bare).toBe(false);
  });

  it('are none where the file is damaged or needs a password', async () => {
    expect(await ownPages(Buffer.from('%PDF-1.7 and nothing'))).toBeNull();
    expect(await ownPages(await pdfFile({ pages: [['a page']], userPassword: 'x' }))).toBeNull();
  });
});
