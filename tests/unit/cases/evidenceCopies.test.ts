import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exifWithPlace, photograph } from '../../../hub/demo/photograph.ts';
import type { MediaType } from '../../../subgraphs/cases/domain/evidence/mediaTypes.ts';
import { copyBytes, edited, planCopy } from '../../../subgraphs/cases/files/copies/index.ts';
import { jpegEdits } from '../../../subgraphs/cases/files/copies/jpeg.ts';
import { sourceOfBytes } from '../../../subgraphs/cases/files/segments.ts';
import { sniffedType } from '../../../subgraphs/cases/files/sniff.ts';

const long = (value: number) => Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
const short = (value: number) => Buffer.from([value >> 8, value & 255]);
const box = (type: string, ...content: readonly Uint8Array[]) => {
  const bytes = Buffer.concat(content);
  return Buffer.concat([long(bytes.length + 8), Buffer.from(type, 'latin1'), bytes]);
};
const full = (type: string, ...content: readonly Uint8Array[]) => box(type, long(0), ...content);
const words = (text: string) => Buffer.from(text, 'latin1');

/** The copy of a file, cut into pieces of every size on its way; null when none is made. */
async function copyOf(type: MediaType, content: Buffer, piece = 7) {
  const plan = await planCopy(type, sourceOfBytes(content));
  if (plan === null) return null;
  const pieces = async function* () {
    for (let at = 0; at < content.length; at += piece) yield content.subarray(at, at + piece);
  };
  const parts: Buffer[] = [];
  for await (const part of edited(pieces(), plan.edits)) parts.push(part);
  const bytes = Buffer.concat(parts);
  expect(bytes.length).toBe(copyBytes(content.length, plan.edits));
  return { bytes, location: plan.location };
}

describe('the copy of a photograph', () => {
  it.each([1, 7, 64, 100_000])('keeps the picture and how it is turned, in pieces of %i bytes', async (piece) => {
    const copy = await copyOf('JPEG', photograph('the picture'), piece);
    expect(copy?.location).toEqual({ latitude: 42.875, longitude: 74 + 35 / 60 + 15 / 3600, text: null });
    expect(copy?.bytes.includes('the picture')).toBe(true);
    for (const gone of ['Owner', 'GPSLatitude', 'Cam', 'second picture']) expect(copy?.bytes.includes(gone)).toBe(false);
    const exif = copy?.bytes.subarray(copy.bytes.indexOf('Exif'));
    expect(exif?.readUInt16BE(6 + 18)).toBe(6);
    expect(jpegEdits(copy?.bytes ?? Buffer.alloc(0)).location).toBe(null);
  });

  it.each(['cut off in a segment', 'without an end', 'of another type'])('is not made of one that is %s', async (how) => {
    const whole = photograph('x');
    const broken = {
      'cut off in a segment': whole.subarray(0, 40),
      'without an end': whole.subarray(0, -40),
      'of another type': words('GIF89a'),
    }[how];
    expect(await planCopy('JPEG', sourceOfBytes(broken ?? whole))).toBe(null);
  });

  it('of a PNG keeps no text, no EXIF and nothing after its end', async () => {
    const chunk = (type: string, content: Uint8Array) => {
      const named = Buffer.concat([words(type), content]);
      return Buffer.concat([long(content.length), named, long(crc32(named))]);
    };
    const png = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', Buffer.alloc(13, 1)),
      chunk('tEXt', words('Author\0Fictitious')),
      chunk('eXIf', exifWithPlace.subarray(6)),
      chunk('IDAT', words('the picture')),
      chunk('IEND', Buffer.alloc(0)),
      words('hidden behind'),
    ]);
    const copy = await copyOf('PNG', png);
    expect([copy?.location?.latitude, copy?.bytes.includes('the picture')]).toEqual([42.875, true]);
    for (const gone of ['Author', 'eXIf', 'hidden']) expect(copy?.bytes.includes(gone)).toBe(false);
  });

  it('of a HEIC keeps the coded picture in its place and blanks everything else', async () => {
    const exif = Buffer.concat([long(6), exifWithPlace]);
    const build = (picture: number, exifAt: number) => {
      const item = (id: number, at: number, length: number) => Buffer.concat([short(id), short(0), short(1), long(at), long(length)]);
      const infe = (id: number, type: string) => box('infe', long(2 << 24), short(id), short(0), words(`${type}\0`));
      return Buffer.concat([
        box('ftyp', words('heic'), long(0), words('mif1heic')),
        full(
          'meta',
          full('hdlr', Buffer.alloc(20)),
          full('iinf', short(2), infe(1, 'hvc1'), infe(2, 'Exif')),
          full('iloc', short(0x4400), short(2), item(1, picture, 11), item(2, exifAt, exif.length)),
        ),
        box('mdat', words('the picture'), exif, words('left over')),
        box('mpvd', words('a film with ©xyz')),
      ]);
    };
    const at = build(0, 0).indexOf('the picture');
    const heic = build(at, at + 11);
    expect(await sniffedType(sourceOfBytes(heic), 'HEIC')).toBe('HEIC');
    const copy = await copyOf('HEIC', heic);
    expect([copy?.bytes.length, copy?.location?.latitude]).toEqual([heic.length, 42.875]);
    expect(copy?.bytes.subarray(at, at + 11).toString()).toBe('the picture');
    for (const gone of ['Exif\0', 'Cam', 'left over', 'a film']) expect(copy?.bytes.subarray(at).includes(gone)).toBe(false);
    // A picture that lies where the EXIF lies would carry it along.
    expect(await planCopy('HEIC', sourceOfBytes(build(at, at + 5)))).toBe(null);
  });
});

describe('the copy of a film', () => {
  const film = (offset: number, { coding = 'avc1', more = Buffer.alloc(0) } = {}) => {
    const table = (at: number, type: string) =>
      box(
        'stbl',
        full('stsd', long(1), box(type, words('how it is coded'))),
        full('stsc', long(1), long(1), long(1), long(1)),
        full('stsz', long(0), long(1), long(11)),
        full('stco', long(1), long(at)),
      );
    const track = (handler: string, at: number, type: string) =>
      box(
        'trak',
        box('tkhd', Buffer.alloc(4)),
        box(
          'mdia',
          box('mdhd', Buffer.alloc(4)),
          full('hdlr', long(0), words(handler), Buffer.alloc(12), words('Made by Fictitious\0')),
          box('minf', box('vmhd', Buffer.alloc(4)), box('dinf', full('dref', long(1), box('url ', long(1)))), table(at, type)),
        ),
        box('udta', words('track notes')),
      );
    return Buffer.concat([
      box('ftyp', words('isom'), long(0), words('isom')),
      box('mdat', words('the picture'), words('42.87,74.59'), words('left over')),
      box(
        'moov',
        box('mvhd', words('head')),
        track('vide', offset, coding),
        track('meta', offset + 11, 'mebx'),
        box('udta', box('\u00a9xyz', words('\0\x12\0\0+42.8746+074.5698/'))),
        more,
      ),
      box('free', words('a dashcam hides its place here')),
      box('uuid', words('GPSLatitude')),
    ]);
  };
  const at = film(0).indexOf('the picture');

  it('keeps pictures where they are, and neither places by the second nor words', async () => {
    const whole = film(at);
    const copy = await copyOf('MP4', whole);
    expect(copy?.location).toMatchObject({ latitude: 42.8746, longitude: 74.5698 });
    expect(copy?.bytes.length).toBe(whole.length);
    expect(copy?.bytes.subarray(at, at + 11).toString()).toBe('the picture');
    for (const gone of ['42.8', 'left over', 'dashcam', 'GPSLatitude', 'track notes', 'Fictitious', 'mebx'])
      expect(copy?.bytes.includes(gone)).toBe(false);
    expect(copy?.bytes.includes('how it is coded')).toBe(true);
  });

  it.each([
    ['in fragments', film(at, { more: box('mvex') })],
    ['with EXIF in every frame', film(at, { coding: 'jpeg' })],
    ['that points past its end', film(1_000_000)],
    ['cut off', film(at).subarray(0, -3)],
  ])('is not made of one %s', async (_how, content) => {
    expect(await planCopy('MP4', sourceOfBytes(content))).toBe(null);
  });
});

describe('the copy of a recording', () => {
  it('of a WAV keeps sound and form only', async () => {
    const block = (type: string, content: string) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(content.length);
      return Buffer.concat([words(type), length, words(content), Buffer.alloc(content.length % 2)]);
    };
    const blocks = Buffer.concat([words('WAVE'), block('fmt ', 'form'), block('LIST', 'IART Fictitious'), block('data', 'the sound!')]);
    const copy = await copyOf('WAV', Buffer.concat([words('RIFF'), Buffer.alloc(4), blocks]));
    expect([copy?.bytes.includes('the sound!'), copy?.bytes.includes('Fictitious')]).toEqual([true, false]);
  });

  it('of an MP3 keeps the frames only', async () => {
    const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413, 0x55)]);
    const tag = Buffer.concat([words('ID3\x04\0\0\0\0\0\x0a'), words('Fictitious')]);
    const copy = await copyOf('MP3', Buffer.concat([tag, frame, frame, words('TAG and a title')]));
    expect(copy?.bytes).toEqual(Buffer.concat([frame, frame]));
  });

  it.each(['PDF', 'DOCX', 'ZIP', 'OGG'] as const)('is not promised of a %s', async (type) => {
    expect(await planCopy(type, sourceOfBytes(words('anything')))).toBe(null);
  });
});

describe('the type of a file', () => {
  it.each([
    ['TEXT', Buffer.from('Ким экенин билбейм\r\n\tэки'), 'TEXT'],
    ['TEXT', Buffer.from('Салам, дүйнө ң ө ү', 'utf8'), 'TEXT'],
    ['TEXT', Buffer.from([0x41, 0, 0x42]), null],
    ['TEXT', Buffer.from([0xc3, 0x28]), null],
    ['JPEG', words('MZ program'), null],
    ['PNG', photograph('x'), 'JPEG'],
    ['TEXT', words('%PDF-1.4 \n'), 'PDF'],
  ] as const)('said to be %s is what its bytes are', async (declared, content, found) => {
    expect(await sniffedType(sourceOfBytes(content), declared)).toBe(found);
  });
});
