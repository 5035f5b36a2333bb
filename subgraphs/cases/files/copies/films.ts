import type { Source } from '../segments.ts';
import { type Box, blanked, blankRange, outerBoxes, ReadBox } from './boxes.ts';
import { type Edit, gaps, Malformed, type Range } from './edits.ts';
import { type FoundLocation, iso6709, tellsOfPlace } from './location.ts';

/** The most a film's table of contents may take: some hours of it. */
const mostIndex = 64 * 1024 ** 2;

const inFilm: readonly string[] = ['mvhd', 'trak', 'iods'];
const inTrack: readonly string[] = ['tkhd', 'edts', 'mdia', 'tapt'];
const inMedia: readonly string[] = ['mdhd', 'hdlr', 'minf'];
const inMediaInformation: readonly string[] = ['vmhd', 'smhd', 'nmhd', 'hdlr', 'dinf', 'stbl'];
const inSampleTable: readonly string[] = [
  ...['stsd', 'stts', 'ctts', 'cslg', 'stss', 'stps', 'stsc', 'stsz', 'stco', 'co64', 'sdtp', 'sgpd', 'sbgp', 'subs'],
];
/** Coded pictures that hold pictures only; motion JPEG, for one, has EXIF in every frame. */
const pictureCodings: readonly string[] = [
  ...[
    'avc1',
    'avc3',
    'hvc1',
    'hev1',
    'dvh1',
    'dvhe',
    'av01',
    'vp08',
    'vp09',
    'mp4v',
    's263',
    'H263',
    'apcn',
    'apch',
    'apcs',
    'apco',
    'ap4h',
  ],
];

/** Keeps the boxes that are named, blanks the others. @returns those that stay */
function keepOnly(parent: ReadBox, needed: readonly string[], edits: Edit[]): ReadBox[] {
  const children = parent.children();
  for (const { box } of children) if (!needed.includes(box.type)) edits.push(...blanked(box));
  return children.filter(({ box }) => needed.includes(box.type));
}

const handlerOf = (track: ReadBox) => track.require('mdia').require('hdlr').content.toString('latin1', 8, 12);

/** The numbers of a table with `columns` a row, after `head` bytes. @throws Malformed when it is shorter than it says */
function numbersOf(table: Buffer, head: number, { columns = 1, width = 4 }: { columns?: number; width?: 4 | 8 } = {}): Float64Array {
  if (table.length < head) throw new Malformed();
  const count = table.readUInt32BE(head - 4) * columns;
  if (table.length < head + count * width) throw new Malformed();
  const numbers = new Float64Array(count);
  for (let at = 0; at < count; at += 1)
    numbers[at] = width === 4 ? table.readUInt32BE(head + at * 4) : Number(table.readBigUInt64BE(head + at * 8));
  return numbers;
}

/** Where the coded pictures or sounds of a track lie in the file (ISO/IEC 14496-12, 8.7). @throws Malformed */
function samplesOf(table: ReadBox): Range[] {
  const sizes = table.require('stsz').content;
  if (sizes.length < 12) throw new Malformed();
  const allAlike = sizes.readUInt32BE(4);
  const count = sizes.readUInt32BE(8);
  const own = allAlike > 0 ? null : numbersOf(sizes, 12);
  const wide = table.child('co64');
  const chunks = wide === undefined ? numbersOf(table.require('stco').content, 8) : numbersOf(wide.content, 8, { width: 8 });
  const runs = numbersOf(table.require('stsc').content, 8, { columns: 3 });
  const ranges: Range[] = [];
  let sample = 0;
  let run = 0;
  chunks.forEach((from, chunk) => {
    while ((runs[(run + 1) * 3] ?? Number.POSITIVE_INFINITY) <= chunk + 1) run += 1;
    const inChunk = Math.min(runs[run * 3 + 1] ?? 0, count - sample);
    const length = own === null ? allAlike * inChunk : own.subarray(sample, sample + inChunk).reduce((sum, one) => sum + one, 0);
    sample += inChunk;
    ranges.push({ from, to: from + length });
  });
  return ranges;
}

/** Only what the file itself holds may be referred to: a reference elsewhere names a path. */
function requireSelfContained(media: ReadBox): void {
  for (const { content } of media.child('dinf')?.child('dref')?.children(8) ?? [])
    if (content.length < 4 || (content.readUInt32BE(0) & 1) === 0) throw new Malformed();
}

function keepTrack(track: ReadBox, handler: string, edits: Edit[]): Range[] {
  keepOnly(track, inTrack, edits);
  const media = track.require('mdia');
  // Its name is free text.
  for (const { box } of keepOnly(media, inMedia, edits).filter(({ box }) => box.type === 'hdlr'))
    if (box.to > box.content + 24) edits.push(blankRange({ from: box.content + 24, to: box.to }));
  const information = media.require('minf');
  keepOnly(information, inMediaInformation, edits);
  requireSelfContained(information);
  const table = information.require('stbl');
  keepOnly(table, inSampleTable, edits);
  const codings = table.require('stsd').children(8);
  if (handler === 'vide' && !codings.every(({ box }) => pictureCodings.includes(box.type))) throw new Malformed();
  return samplesOf(table);
}

/** What a film says of where it was taken: the boxes of 3GPP and QuickTime, and the lists of keys of newer phones. */
function locationIn(film: ReadBox): FoundLocation | null {
  const words = film.content.toString('latin1');
  const written = /[+-]\d{2}(?:\.\d+)?[+-]\d{3}(?:\.\d+)?(?:[+-]\d+(?:\.\d+)?)?\/?/.exec(
    words.slice(Math.max(0, words.indexOf('\u00a9xyz'))),
  );
  if (words.includes('\u00a9xyz') || words.includes('location.ISO6709')) return iso6709(written?.[0] ?? '');
  return words.includes('loci') ? { latitude: null, longitude: null, text: null } : tellsOfPlace(film.content);
}

const isFilled = async (source: Source, { content, to }: Box) =>
  to > content && (await source.read(content, Math.min(4096, to - content))).some((byte) => byte !== 0);

/**
 * Of a film or a voice recording the coded pictures and sounds stay where they are; everything else is blanked in its
 * place: lists of keys, unknown boxes, tracks of other kinds (places by the second, subtitles, time codes) with their
 * content, and every byte no picture or sound lies in. @throws Malformed, also for one that comes in fragments
 */
export async function filmEdits(source: Source): Promise<{ edits: Edit[]; location: FoundLocation | null }> {
  const outer = await outerBoxes(source);
  const found = outer.filter(({ type }) => type === 'moov');
  const [index] = found;
  if (index === undefined || found.length > 1 || outer.some(({ type }) => type === 'moof')) throw new Malformed();
  const film = await ReadBox.read(source, index, mostIndex);
  const edits: Edit[] = [];
  const kept: Range[] = [];
  let others = false;
  for (const box of outer.filter(({ type }) => !['ftyp', 'moov', 'mdat'].includes(type))) {
    others ||= await isFilled(source, box);
    edits.push(...blanked(box));
  }
  if (film.child('mvex') !== undefined || film.child('cmov') !== undefined) throw new Malformed();
  for (const track of keepOnly(film, inFilm, edits).filter(({ box }) => box.type === 'trak')) {
    const handler = handlerOf(track);
    if (handler === 'vide' || handler === 'soun') for (const range of keepTrack(track, handler, edits)) kept.push(range);
    else {
      // Places by the second are such a track.
      others ||= handler !== 'tmcd' && handler !== 'hint';
      edits.push(...blanked(track.box));
    }
  }
  const content = outer.filter(({ type }) => type === 'mdat').map((box): Range => ({ from: box.content, to: box.to }));
  if (kept.some((range) => !content.some(({ from, to }) => range.from >= from && range.to <= to))) throw new Malformed();
  const unknown = others ? { latitude: null, longitude: null, text: null } : null;
  return { edits: [...edits, ...content.flatMap((one) => gaps(one, kept)).map(blankRange)], location: locationIn(film) ?? unknown };
}
