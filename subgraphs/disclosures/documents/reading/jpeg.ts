import { DocumentFaultError } from '../faults.ts';
import { Extract, type Extraction, type ReadingLimits } from './extraction.ts';
import { jpegComments, pictureLines } from './pictureLines.ts';

/** A photograph: what its metadata says. What it shows is not read. */
export function readJpeg(bytes: Buffer, limits: ReadingLimits): Extraction {
  // A start, at least one segment, and an end somewhere.
  if (bytes.length < 20 || !bytes.includes(Buffer.from([0xff, 0xd9]))) throw new DocumentFaultError('MALFORMED');
  const extract = new Extract(limits);
  for (const line of [...pictureLines(bytes), ...jpegComments(bytes)]) extract.add('IMAGE', line);
  extract.miss('PICTURE');
  return extract;
}
