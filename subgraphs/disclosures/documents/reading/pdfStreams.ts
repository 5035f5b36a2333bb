import { inflateSync } from 'node:zlib';
import { DocumentFaultError } from '../faults.ts';
import type { ReadingLimits } from './extraction.ts';

const keyword = Buffer.from('stream');
/** How far before its stream a dictionary is looked for. */
const dictionaryReach = 1_024;
/** Streams packed in streams in streams are no document. */
const deepestNesting = 4;

const isZlib = (bytes: Buffer): boolean =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;

/**
 * Unpacks the streams of a PDF, counting, before anything parses it: the parser has no limit of its own, and memory
 * outside the heap is not limited by the worker. Pictures are left packed, as the parser leaves them. Other packings than
 * Flate expand slowly or little; the limits on time and memory are for them.
 *
 * @returns what unpacked streams hold of JPEG, which was packed twice
 * @throws DocumentFaultError
 */
export function checkStreams(bytes: Buffer, { expandedBytes }: Pick<ReadingLimits, 'expandedBytes'>): Buffer[] {
  let left = expandedBytes;
  const pictures: Buffer[] = [];
  const unpack = (packed: Buffer, depth: number): void => {
    if (!isZlib(packed)) return;
    if (depth > deepestNesting) throw new DocumentFaultError('EXPANDS_TOO_FAR');
    let unpacked: Buffer;
    try {
      unpacked = inflateSync(packed, { maxOutputLength: left });
    } catch (error) {
      if (error instanceof RangeError) throw new DocumentFaultError('EXPANDS_TOO_FAR');
      return;
    }
    left -= unpacked.length;
    if (left <= 0) throw new DocumentFaultError('EXPANDS_TOO_FAR');
    if (unpacked[0] === 0xff && unpacked[1] === 0xd8) pictures.push(unpacked);
    unpack(unpacked, depth + 1);
  };
  for (let at = bytes.indexOf(keyword); at >= 0; at = bytes.indexOf(keyword, at + keyword.length)) {
    const start = at + keyword.length + (bytes[at + keyword.length] === 0x0d ? 2 : 1);
    const dictionary = bytes.subarray(Math.max(0, at - dictionaryReach), at).toString('latin1');
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    if (/\/Subtype\s{0,3}\/Image/.test(own) && !own.includes('DCTDecode')) continue;
    unpack(bytes.subarray(start), 1);
  }
  return pictures;
}
