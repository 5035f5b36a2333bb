import exifOf from 'exif-reader';
import { decodedText } from './plainText.ts';

/** Where cameras and people write words into a picture. */
const wordyTags = [
  'ImageDescription',
  'DocumentName',
  'PageName',
  'Artist',
  'Copyright',
  'XPTitle',
  'XPComment',
  'XPAuthor',
  'XPKeywords',
  'XPSubject',
  'UserComment',
  'GPSAreaInformation',
  'GPSProcessingMethod',
];

const characterCodes: Readonly<Record<string, string>> = { ASCII: 'utf-8', UNICODE: 'utf-16', JIS: 'euc-jp' };

function wordsOf(tag: string, value: unknown, { bigEndian }: { bigEndian: boolean }): string {
  if (typeof value === 'string') return value;
  const bytes = Array.isArray(value) ? Buffer.from(value.filter((byte) => typeof byte === 'number')) : value;
  if (!Buffer.isBuffer(bytes)) return '';
  if (tag.startsWith('XP')) return new TextDecoder('utf-16le').decode(bytes);
  // Exif 2.32, 4.6.5: eight bytes name the character code of a comment.
  const code = characterCodes[bytes.subarray(0, 8).toString('latin1').replace(/\0.*$/s, '')];
  if (code === undefined) return decodedText(bytes);
  return new TextDecoder(code === 'utf-16' ? `utf-16${bigEndian ? 'be' : 'le'}` : code).decode(bytes.subarray(8));
}

const isNumbers = (value: unknown): value is number[] => Array.isArray(value) && value.every((each) => typeof each === 'number');

function degrees(value: unknown, reference: unknown): number | null {
  if (!isNumbers(value)) return null;
  const [whole = 0, minutes = 0, seconds = 0] = value;
  const size = whole + (minutes || 0) / 60 + (seconds || 0) / 3600;
  return Number.isFinite(size) ? size * (reference === 'S' || reference === 'W' ? -1 : 1) : null;
}

/**
 * The words and the position of a block of EXIF, one to a line.
 * @param block from its byte order mark on; it may be followed by anything
 */
export function exifLines(block: Buffer): string[] {
  let exif: ReturnType<typeof exifOf>;
  try {
    exif = exifOf(block);
  } catch {
    return [];
  }
  const { bigEndian, Image = {}, Photo = {}, GPSInfo = {}, Thumbnail = {} } = exif;
  const lines = [Image, Photo, GPSInfo, Thumbnail].flatMap((tags) =>
    wordyTags.map((tag) =>
      wordsOf(tag, (tags as Record<string, unknown> | null)?.[tag], { bigEndian })
        .replaceAll('\0', ' ')
        .trim(),
    ),
  );
  const gps = (GPSInfo ?? {}) as Record<string, unknown>;
  for (const prefix of ['GPS', 'GPSDest']) {
    const latitude = degrees(gps[`${prefix}Latitude`], gps[`${prefix}LatitudeRef`]);
    const longitude = degrees(gps[`${prefix}Longitude`], gps[`${prefix}LongitudeRef`]);
    if (latitude !== null && longitude !== null) lines.push(`${latitude.toFixed(7)}, ${longitude.toFixed(7)}`);
  }
  return lines.filter((line) => line !== '');
}
