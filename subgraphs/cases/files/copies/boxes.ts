import type { Source } from '../segments.ts';
import { type Edit, Malformed, type Range } from './edits.ts';

/** A box of the ISO base media file format (ISO/IEC 14496-12, 4.2), which films, voice and HEIC pictures are made of. */
export interface Box {
  readonly type: string;
  readonly from: number;
  /** Where its content begins. */
  readonly content: number;
  readonly to: number;
}

/** @param head at least the first 16 bytes of the box, fewer where the file ends */
function boxAt(head: Buffer, from: number, limit: number): Box {
  if (head.length < 8) throw new Malformed();
  const type = head.toString('latin1', 4, 8);
  const size = head.readUInt32BE(0);
  if (size === 1 && head.length < 16) throw new Malformed();
  const length = size === 1 ? Number(head.readBigUInt64BE(8)) : size === 0 ? limit - from : size;
  const headLength = size === 1 ? 16 : 8;
  if (length < headLength || from + length > limit) throw new Malformed();
  return { type, from, content: from + headLength, to: from + length };
}

/** More boxes than any file has at its outside: one that has them is built to keep us busy. */
const mostOutside = 1_000;

/** The outermost boxes, without reading what is in them. @throws Malformed */
export async function outerBoxes(source: Source): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let from = 0; from < source.bytes; ) {
    const box = boxAt(await source.read(from, 16), from, source.bytes);
    boxes.push(box);
    if (boxes.length > mostOutside) throw new Malformed();
    from = box.to;
  }
  return boxes;
}

/** A box that was read, with the file's own offsets. */
export class ReadBox {
  readonly box: Box;
  readonly #bytes: Buffer;
  readonly #start: number;
  private constructor(box: Box, bytes: Buffer, start: number) {
    this.box = box;
    this.#bytes = bytes;
    this.#start = start;
  }

  /** @throws Malformed when it is larger than can be held */
  static async read(source: Source, box: Box, most: number): Promise<ReadBox> {
    if (box.to - box.from > most) throw new Malformed();
    return new ReadBox(box, await source.read(box.from, box.to - box.from), box.from);
  }

  get content(): Buffer {
    return this.#bytes.subarray(this.box.content - this.#start, this.box.to - this.#start);
  }

  /** The boxes in it. @param skip bytes of its own before them */
  children(skip = 0): ReadBox[] {
    const found: ReadBox[] = [];
    for (let from = this.box.content + skip; from < this.box.to; ) {
      const at = from - this.#start;
      // QuickTime ends some lists of boxes with four zero bytes.
      if (this.box.to - from === 4 && this.#bytes.readUInt32BE(at) === 0) break;
      const box = boxAt(this.#bytes.subarray(at, at + 16), from, this.box.to);
      found.push(new ReadBox(box, this.#bytes, this.#start));
      from = box.to;
    }
    return found;
  }

  child(type: string, skip = 0): ReadBox | undefined {
    return this.children(skip).find(({ box }) => box.type === type);
  }

  /** @throws Malformed when there is none */
  require(type: string, skip = 0): ReadBox {
    const found = this.child(type, skip);
    if (found === undefined) throw new Malformed();
    return found;
  }
}

/** The box stays as long as it is, so that nothing behind it moves, and holds nothing. */
export const blanked = ({ from, content, to }: Box): Edit[] => [
  { from: from + 4, to: from + 8, put: Buffer.from('free') },
  { from: content, to, put: 'zeros' },
];

export const blankRange = ({ from, to }: Range): Edit => ({ from, to, put: 'zeros' });
