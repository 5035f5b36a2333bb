import { type Edit, Malformed } from './edits.ts';
import { exifFound, type FoundLocation, tellsOfPlace } from './location.ts';

/** Markers that stand alone (ITU T.81, table B.1). */
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** What a picture needs to look as it does: the frame itself, its colours, nothing it tells of its making. */
function isNeeded(marker: number, content: Buffer): boolean {
  const begins = (text: string) => content.subarray(0, text.length).toString('latin1') === text;
  if (marker === 0xe0) return begins('JFIF\0');
  if (marker === 0xe2) return begins('ICC_PROFILE\0');
  if (marker === 0xee) return begins('Adobe');
  return marker !== 0xfe && (marker < 0xe0 || marker > 0xef);
}

const exif = Buffer.from('Exif\0\0');
const tiffOfTurning = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
const orientationAt = 18;

/** EXIF that says how to turn the picture and nothing else. */
function turning(orientation: number): Buffer {
  const tiff = Buffer.from(tiffOfTurning);
  tiff.writeUInt16BE(orientation, orientationAt);
  const content = Buffer.concat([exif, tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** How a copy that was made here is to be turned, 1 to 8 (EXIF 2.32, 4.6.4 A); 1 where it says nothing. */
export function orientationOfCopy(copy: Buffer): number {
  const at = copy.indexOf(Buffer.concat([exif, tiffOfTurning.subarray(0, orientationAt)]));
  return at < 0 ? 1 : copy.readUInt16BE(at + exif.length + orientationAt);
}

/** Where the entropy-coded data that begins here ends: at the next marker that is neither stuffing nor a restart. */
function endOfScan(picture: Buffer, from: number): number {
  for (let at = picture.indexOf(0xff, from); at >= 0; at = picture.indexOf(0xff, at + 1)) {
    const next = picture[at + 1];
    if (next === undefined) break;
    if (next !== 0x00 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new Malformed();
}

/** Everything a JPEG tells beside the picture goes: EXIF, XMP, IPTC, notes of the maker, further pictures after its end. @throws Malformed */
export function jpegEdits(picture: Buffer): { edits: Edit[]; location: FoundLocation | null } {
  const edits: Edit[] = [];
  let location: FoundLocation | null = null;
  if (picture[0] !== 0xff || picture[1] !== 0xd8) throw new Malformed();
  let at = 2;
  for (;;) {
    const from = at;
    if (picture[at] !== 0xff) throw new Malformed();
    while (picture[at] === 0xff) at += 1;
    const marker = picture[at];
    at += 1;
    if (marker === undefined || marker === 0x00) throw new Malformed();
    if (marker === 0xd9) break;
    if (standsAlone(marker)) continue;
    if (at + 2 > picture.length) throw new Malformed();
    const end = at + picture.readUInt16BE(at);
    const content = picture.subarray(at + 2, end);
    if (end < at + 2 || end > picture.length) throw new Malformed();
    if (!isNeeded(marker, content)) {
      const isExif = marker === 0xe1 && content.subarray(0, 5).toString('latin1') === 'Exif\0';
      const found = isExif ? exifFound(content) : { location: tellsOfPlace(content), orientation: 1 };
      location ??= found.location;
      edits.push({ from, to: end, put: found.orientation === 1 ? Buffer.alloc(0) : turning(found.orientation) });
    }
    at = marker === 0xda ? endOfScan(picture, end) : end;
  }
  if (at < picture.length) {
    location ??= tellsOfPlace(picture.subarray(at));
    edits.push({ from: at, to: picture.length, put: Buffer.alloc(0) });
  }
  return { edits, location };
}
