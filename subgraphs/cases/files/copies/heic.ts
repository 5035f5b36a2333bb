import type { Source } from '../segments.ts';
import { blanked, blankRange, outerBoxes, ReadBox } from './boxes.ts';
import { type Edit, gaps, Malformed, type Range } from './edits.ts';
import { exifFound, type FoundLocation, tellsOfPlace } from './location.ts';

const mostIndex = 4 * 1024 ** 2;
/** Items that are pictures, or how to put pictures together (ISO/IEC 23008-12). */
const pictures: readonly string[] = ['hvc1', 'hvc2', 'hev1', 'av01', 'grid', 'iden', 'iovl', 'tmap'];
const inMeta: readonly string[] = ['hdlr', 'pitm', 'iinf', 'iref', 'iprp', 'iloc', 'idat', 'grpl'];

/** Types of the items by their id (ISO/IEC 14496-12, 8.11.6). @throws Malformed */
function itemTypes(information: ReadBox): Map<number, string> {
  const { content } = information;
  if (content.length < 6) throw new Malformed();
  const types = new Map<number, string>();
  for (const { box, content: item } of information.children(content[0] === 0 ? 6 : 8)) {
    const version = item[0] ?? 0;
    if (box.type !== 'infe' || version < 2 || item.length < (version === 2 ? 12 : 14)) throw new Malformed();
    const id = version === 2 ? item.readUInt16BE(4) : item.readUInt32BE(4);
    const at = version === 2 ? 8 : 10;
    types.set(id, item.toString('latin1', at, at + 4));
  }
  return types;
}

interface Extent extends Range {
  readonly id: number;
  /** In the `idat` box rather than the file. */
  readonly inside: boolean;
}

/** Where the items lie (ISO/IEC 14496-12, 8.11.3). @throws Malformed */
function extentsOf({ content }: ReadBox): Extent[] {
  let at = 0;
  const number = (width: number): number => {
    if (at + width > content.length) throw new Malformed();
    at += width;
    if (width === 0) return 0;
    return width === 8 ? Number(content.readBigUInt64BE(at - 8)) : content.readUIntBE(at - width, width);
  };
  const version = number(1);
  number(3);
  const sizes = number(2);
  const [offsetWidth, lengthWidth, baseWidth, indexWidth] = [
    sizes >> 12,
    (sizes >> 8) & 15,
    (sizes >> 4) & 15,
    version > 0 ? sizes & 15 : 0,
  ];
  if (version > 2 || [offsetWidth, lengthWidth, baseWidth, indexWidth].some((width) => ![0, 4, 8].includes(width))) throw new Malformed();
  const extents: Extent[] = [];
  const items = number(version === 2 ? 4 : 2);
  for (let item = 0; item < items; item += 1) {
    const id = number(version === 2 ? 4 : 2);
    const method = version > 0 ? number(2) & 15 : 0;
    const elsewhere = number(2) !== 0;
    const base = number(baseWidth);
    const count = number(2);
    for (let extent = 0; extent < count; extent += 1) {
      number(indexWidth);
      const from = base + number(offsetWidth);
      const length = number(lengthWidth);
      // In another file, built from other items, or to the end of the file: nothing that pictures of phones do.
      if (elsewhere || method > 1 || length === 0) throw new Malformed();
      extents.push({ id, inside: method === 1, from, to: from + length });
    }
  }
  return extents;
}

const meet = (one: Range, other: Range) => one.from < other.to && other.from < one.to;

/** Of a HEIC picture the coded pictures stay where they are; EXIF, XMP and every byte no picture lies in are blanked. @throws Malformed */
export async function heicEdits(source: Source): Promise<{ edits: Edit[]; location: FoundLocation | null }> {
  const outer = await outerBoxes(source);
  const index = outer.filter(({ type }) => type === 'meta');
  const [only] = index;
  if (only === undefined || index.length > 1) throw new Malformed();
  const meta = await ReadBox.read(source, only, mostIndex);
  const edits: Edit[] = [];
  for (const box of outer) if (!['ftyp', 'meta', 'mdat'].includes(box.type)) edits.push(...blanked(box));
  for (const { box } of meta.children(4)) if (!inMeta.includes(box.type)) edits.push(...blanked(box));
  const types = itemTypes(meta.require('iinf', 4));
  const idat = meta.child('idat', 4)?.box;
  const extents = extentsOf(meta.require('iloc', 4)).map(({ id, inside, from, to }) => {
    if (inside && idat === undefined) throw new Malformed();
    const shift = inside && idat !== undefined ? idat.content : 0;
    return { type: types.get(id) ?? '', from: from + shift, to: to + shift };
  });
  const kept = extents.filter(({ type }) => pictures.includes(type));
  const dropped = extents.filter(({ type }) => !pictures.includes(type));
  const content = outer.filter(({ type }) => type === 'mdat').concat(idat ?? []);
  const holds = (range: Range) => content.some((box) => range.from >= box.content && range.to <= box.to);
  if (!kept.every(holds) || dropped.some((one) => kept.some((other) => meet(one, other)))) throw new Malformed();
  let location: FoundLocation | null = null;
  for (const { type, from, to } of dropped) {
    const item = await source.read(from, to - from);
    // Before the EXIF of an item stands how far in its header is (ISO/IEC 23008-12, A.2.1).
    location ??= type === 'Exif' && item.length > 4 ? exifFound(item.subarray(4 + item.readUInt32BE(0))).location : tellsOfPlace(item);
  }
  return { edits: [...edits, ...content.flatMap((box) => gaps({ from: box.content, to: box.to }, kept)).map(blankRange)], location };
}
