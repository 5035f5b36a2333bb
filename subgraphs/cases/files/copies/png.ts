import { type Edit, Malformed } from './edits.ts';
import { exifFound, type FoundLocation, tellsOfPlace } from './location.ts';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** What a picture needs to look as it does (PNG, third edition, 11.2 and 11.3, without text, time and EXIF). */
const needed: readonly string[] = [
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'sBIT', 'bKGD', 'pHYs', 'hIST'],
  ...['acTL', 'fcTL', 'fdAT'],
];

/** Every chunk a picture does not need goes: text, EXIF, time, unknown ones, and what follows its end. @throws Malformed */
export function pngEdits(picture: Buffer): { edits: Edit[]; location: FoundLocation | null } {
  const edits: Edit[] = [];
  let location: FoundLocation | null = null;
  if (!picture.subarray(0, 8).equals(signature)) throw new Malformed();
  let at = 8;
  for (let type = ''; type !== 'IEND'; ) {
    if (at + 12 > picture.length) throw new Malformed();
    const end = at + 12 + picture.readUInt32BE(at);
    if (end > picture.length) throw new Malformed();
    type = picture.toString('latin1', at + 4, at + 8);
    if (!needed.includes(type)) {
      const content = picture.subarray(at + 8, end - 4);
      // Text may be compressed: what it says is not known, so it counts as telling.
      const hidden = type === 'zTXt' || type === 'iTXt' ? { latitude: null, longitude: null, text: null } : null;
      location ??= type === 'eXIf' ? exifFound(content).location : (tellsOfPlace(content) ?? hidden);
      edits.push({ from: at, to: end, put: Buffer.alloc(0) });
    }
    at = end;
  }
  if (at < picture.length) edits.push({ from: at, to: picture.length, put: Buffer.alloc(0) });
  return { edits, location };
}
