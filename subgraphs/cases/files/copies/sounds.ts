import type { Source } from '../segments.ts';
import { blankRange } from './boxes.ts';
import { type Edit, Malformed } from './edits.ts';
import { type FoundLocation, tellsOfPlace } from './location.ts';

const mostBlock = 16 * 1024 ** 2;

/** Blocks of a WAV that are the sound and its form; every other one is blanked in its place. @throws Malformed */
export async function wavEdits(source: Source): Promise<{ edits: Edit[]; location: FoundLocation | null }> {
  const head = await source.read(0, 12);
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8, 12) !== 'WAVE') throw new Malformed();
  const edits: Edit[] = [];
  let location: FoundLocation | null = null;
  let from = 12;
  for (let blocks = 0; from + 8 <= source.bytes; blocks += 1) {
    const block = await source.read(from, 8);
    const type = block.toString('latin1', 0, 4);
    const to = from + 8 + block.readUInt32LE(4);
    if (to > source.bytes || blocks > 1_000) throw new Malformed();
    if (!['fmt ', 'data', 'fact'].includes(type)) {
      location ??= tellsOfPlace(await source.read(from + 8, Math.min(to - from - 8, mostBlock)));
      edits.push({ from, to: from + 4, put: Buffer.from('JUNK') }, blankRange({ from: from + 8, to }));
    }
    from = Math.min(to + (to % 2), source.bytes);
  }
  if (from < source.bytes) edits.push(blankRange({ from, to: source.bytes }));
  return { edits, location };
}

/** How long an ID3v2 tag is that begins here; 0 where none does. */
function id3Bytes(head: Buffer): number {
  if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((head[at] ?? 0) & 127), 0);
  return 10 + size + (((head[5] ?? 0) & 0x10) !== 0 ? 10 : 0);
}

/** Kilobits a second by their number (ISO/IEC 11172-3, 2.4.2.3), of layer III: MPEG 1, then MPEG 2 and 2.5. */
const rates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const samplings = [44_100, 48_000, 32_000] as const;

/** How long the frame of sound is that begins here; 0 where none does. */
function frameBytes(head: Buffer): number {
  if (head.length < 4 || head[0] !== 0xff || ((head[1] ?? 0) & 0xe6) !== 0xe2) return 0;
  const version = ((head[1] ?? 0) >> 3) & 3;
  const rate = rates[version === 3 ? 0 : 1][(head[2] ?? 0) >> 4];
  const sampling = samplings[((head[2] ?? 0) >> 2) & 3];
  if (version === 1 || !rate || sampling === undefined) return 0;
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4;
  return Math.floor((((version === 3 ? 144 : 72) * rate * 1000) / sampling) * slower) + (((head[2] ?? 0) >> 1) & 1);
}

/** Of an MP3 its frames of sound stay, one after the other; tags before, between and after them go. @throws Malformed */
export async function mp3Edits(source: Source): Promise<{ edits: Edit[]; location: FoundLocation | null }> {
  const edits: Edit[] = [];
  let location: FoundLocation | null = null;
  let frames = 0;
  for (let from = 0; from < source.bytes; ) {
    const head = await source.read(from, 10);
    const frame = frameBytes(head);
    if (frame > 0) {
      frames += 1;
      from += frame;
      continue;
    }
    const tag = id3Bytes(head);
    // Anything else is what follows the last frame.
    const to = tag > 0 && from + tag <= source.bytes ? from + tag : source.bytes;
    if (tag === 0 && frames === 0) throw new Malformed();
    location ??= tellsOfPlace(await source.read(from, Math.min(to - from, mostBlock)));
    edits.push({ from, to, put: Buffer.alloc(0) });
    from = to;
  }
  if (frames === 0) throw new Malformed();
  return { edits, location };
}
