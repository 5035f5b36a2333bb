import { docxFile, inRuns } from '../make/docxFile.ts';
import { pdfFile } from '../make/pdfFile.ts';
import type { CorpusDocument, Expected, Where } from './CorpusDocument.ts';
import { type Manner, manners } from './filler.ts';
import type { HiddenMention, LookAlike } from './items.ts';

type Item = HiddenMention | LookAlike;

/** The same order in every run. */
function shuffled<Each>(items: readonly Each[]): Each[] {
  let state = 20_241;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ item }) => item);
}

const itemsInDocument = 16;
const linesOnPage = 58;
/** Fonts have no glyphs for them; other formats carry them. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/;

interface Placed {
  readonly item: Item;
  readonly line: number;
}

/** The lines of a document: an opening, then items with sentences between them. */
function compose(items: readonly Item[], { opening, sentences }: Manner): { lines: string[]; placed: Placed[] } {
  const lines = [...opening];
  const placed: Placed[] = [];
  items.forEach((item, index) => {
    lines.push(sentences[index % sentences.length] ?? '');
    const texts = item.text.split('\n');
    // An item is not torn apart by the end of a page, save where the page is what is tested.
    while (Math.floor(lines.length / linesOnPage) !== Math.floor((lines.length + texts.length - 1) / linesOnPage))
      lines.push(sentences[0] ?? '');
    placed.push({ item, line: lines.length + 1 });
    lines.push(...texts);
  });
  lines.push(sentences.at(-1) ?? '');
  return { lines, placed };
}

function told(placed: readonly Placed[], whereOf: (line: number) => Where): Pick<CorpusDocument, 'expected' | 'lookAlikes'> {
  const expected: Expected[] = [];
  const lookAlikes: (Where & { form: string })[] = [];
  for (const { item, line } of placed)
    if ('place' in item) expected.push({ form: item.form, place: item.place, gives: item.gives, ...whereOf(line + item.offset) });
    else
      item.text.split('\n').forEach((_, offset) => {
        lookAlikes.push({ form: item.form, ...whereOf(line + offset) });
      });
  return { expected, lookAlikes };
}

const windows1251 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte] as const),
);
const inWindows1251 = (text: string): Buffer | null => {
  const bytes = [...text].map((letter) => windows1251.get(letter));
  return bytes.every((byte) => byte !== undefined) ? Buffer.from(bytes) : null;
};

const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'windows-1251': (text) => inWindows1251(text) ?? Buffer.from(text),
  quoted: (text) =>
    Buffer.from(
      text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\r\n'),
    ),
};
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const formats = ['utf-8', 'docx', 'utf-16', 'windows-1251', 'quoted', 'pdf', 'windows-1251', 'quoted', 'utf-8', 'utf-16'];

async function write(items: readonly Item[], number: number): Promise<CorpusDocument> {
  const manner = manners[number % manners.length] ?? { name: '', opening: [], sentences: [] };
  const wanted = formats[number % formats.length] ?? 'utf-8';
  const format = wanted === 'pdf' && items.some(({ text }) => invisible.test(text)) ? 'utf-8' : wanted;
  const { lines, placed } = compose(items, manner);
  const name = `${number} ${manner.name} ${format}`;
  if (format === 'pdf') {
    const pages = Array.from({ length: Math.ceil(lines.length / linesOnPage) }, (_, page) =>
      lines.slice(page * linesOnPage, (page + 1) * linesOnPage),
    );
    const whereOf = (line: number): Where => ({ part: 'BODY', page: Math.ceil(line / linesOnPage), line: ((line - 1) % linesOnPage) + 1 });
    return { name, mediaType: 'application/pdf', bytes: await pdfFile({ pages }), ...told(placed, whereOf) };
  }
  const whereOf = (line: number): Where => ({ part: 'BODY', page: null, line });
  if (format === 'docx') return { name, mediaType: wordType, bytes: docxFile({ body: lines.map(inRuns) }), ...told(placed, whereOf) };
  const encode = encodings[format] ?? ((text: string) => Buffer.from(text));
  return { name, mediaType: 'text/plain', bytes: encode(lines.join('\n')), ...told(placed, whereOf) };
}

/** Documents that hold all the items, in every manner and format. */
export function writtenDocuments(items: readonly Item[]): Promise<CorpusDocument[]> {
  const all = shuffled(items);
  const documents = Array.from({ length: Math.ceil(all.length / itemsInDocument) }, (_, number) =>
    write(all.slice(number * itemsInDocument, (number + 1) * itemsInDocument), number),
  );
  return Promise.all(documents);
}
