import { inflateSync } from 'node:zlib';
import { copyBytes, edited, orientationOfCopy, planCopy } from '../../files/copies/index.ts';
import { sourceOfBytes } from '../../files/segments.ts';

/** A picture of so many points is unpacked in memory; a larger one is not. */
const mostPoints = 50_000_000;

/** A picture without what it tells beside itself, and how it is to be turned. */
export interface PictureCopy {
  readonly bytes: Buffer;
  readonly orientation: number;
}

async function copyOf(type: 'JPEG' | 'PNG', bytes: Buffer): Promise<Buffer | null> {
  const source = sourceOfBytes(bytes);
  const plan = await planCopy(type, source);
  if (plan === null) return null;
  const pieces: Buffer[] = [];
  for await (const piece of edited(source.stream(), plan.edits)) pieces.push(piece);
  const copy = Buffer.concat(pieces);
  return copy.length === copyBytes(bytes.length, plan.edits) ? copy : null;
}

export async function jpegCopy(bytes: Buffer): Promise<PictureCopy | null> {
  const copy = await copyOf('JPEG', bytes);
  return copy && { bytes: copy, orientation: orientationOfCopy(copy) };
}

/** A PNG that becomes no larger than it says (PNG, third edition, 11.2.1): it is unpacked to be drawn. */
export async function pngCopy(bytes: Buffer): Promise<PictureCopy | null> {
  const copy = await copyOf('PNG', bytes);
  if (copy === null || copy.length < 33) return null;
  const points = copy.readUInt32BE(16) * copy.readUInt32BE(20);
  if (points === 0 || points > mostPoints) return null;
  const packed: Buffer[] = [];
  for (let at = 8; at + 12 <= copy.length; at += 12 + copy.readUInt32BE(at))
    if (copy.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(copy.subarray(at + 8, at + 8 + copy.readUInt32BE(at)));
  // Eight bytes a point at most, and one a row that is interlaced seven times.
  inflateSync(Buffer.concat(packed), { maxOutputLength: points * 8 + copy.readUInt32BE(20) * 16 + 1_024 });
  return { bytes: copy, orientation: 1 };
}
