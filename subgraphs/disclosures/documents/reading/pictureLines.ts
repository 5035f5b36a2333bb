import { exifLines } from './exif.ts';
import { decodedText } from './plainText.ts';
import { xmpLines } from './xmlText.ts';

/** What stands before a block of EXIF in JPEG, PNG and WebP. */
const exifMarks = ['Exif\0\0', 'eXIf', 'EXIF'];
const byteOrders = [Buffer.from('II*\0'), Buffer.from('MM\0*')];
/** A segment of JPEG holds no more. */
const longestExif = 65_536;
const packetStart = '<x:xmpmeta';
const packetEnd = '</x:xmpmeta>';
const longestPacket = 1 << 20;
const mostBlocks = 2_000;

function* offsetsOf(bytes: Buffer, mark: string): Generator<number> {
  for (
    let at = bytes.indexOf(mark, 0, 'latin1'), count = 0;
    at >= 0 && count < mostBlocks;
    at = bytes.indexOf(mark, at + mark.length, 'latin1')
  ) {
    count += 1;
    yield at;
  }
}

/**
 * The words and positions in the EXIF and XMP of every picture in some bytes: a picture's own, or those of a file that
 * holds pictures unpacked, as a PDF holds JPEG.
 */
export function pictureLines(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (const mark of exifMarks)
    for (const at of offsetsOf(bytes, mark)) {
      const block = bytes.subarray(at + mark.length, at + mark.length + longestExif);
      if (byteOrders.some((order) => block.subarray(0, 4).equals(order))) lines.push(...exifLines(block));
    }
  for (const at of offsetsOf(bytes, packetStart)) {
    const within = bytes.subarray(at, at + longestPacket);
    const end = within.indexOf(packetEnd);
    if (end > 0) lines.push(...xmpLines(within.subarray(0, end + packetEnd.length)));
  }
  return lines;
}

const startOfScan = 0xda;
const comment = 0xfe;
/** Photoshop's segment, in which IPTC captions are. */
const photoshop = 0xed;
const words = /[\p{L}\p{N}][^\p{Cc}\p{Co}\p{Cn}\ufffd]{3,}/gu;

/** Comments and captions of a JPEG, which have segments of their own. */
export function jpegComments(bytes: Buffer): string[] {
  const lines: string[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== startOfScan; ) {
    const length = bytes.readUInt16BE(at + 2);
    const marker = bytes[at + 1];
    if (marker === comment || marker === photoshop)
      lines.push(...(decodedText(bytes.subarray(at + 4, at + 2 + length)).match(words) ?? []));
    at += 2 + Math.max(2, length);
  }
  return lines;
}
