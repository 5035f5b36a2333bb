import { createHash } from 'node:crypto';
import type { PDFDocument } from 'pdf-lib';
import type { Context } from '../context.ts';
import { indexPaper } from '../papers/bundle/indexPaper.ts';
import { mergePdf, openPdf } from '../papers/bundle/mergePdf.ts';
import { ownPages } from '../papers/bundle/ownPages.ts';
import { drawPdf } from '../papers/pdf/drawPdf.ts';
import type { CourtBundleErrorCode, MakeCourtBundleInput } from '../schema.generated.ts';
import { caseRefusals } from '../store/index.ts';
import { type Drawn, type Item, itemOf, type Room } from './bundleItems.ts';
import { compareFiles, type Finding, type LeavingFile, reviewedOf, reviewOf, unreadFinding } from './comparing.ts';
import { refusal } from './refusing.ts';

const mostItems = 20;
/** What is compared in one request, as base64 beside the rest of it. */
const mostBytes = 5 * 2 ** 20;
/** Pictures of the register are not compared; larger ones are handed over as files. */
const mostPictureBytes = 20 * 2 ** 20;

const sayings: Readonly<Record<CourtBundleErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  INVALID_TEXT: { field: 'items', message: 'A title or a reason is empty, too short or too long.' },
  INVALID_ITEMS: {
    field: 'items',
    message: 'Give 1 to 20 items, each a filing, a piece of evidence or a document; one at least must go in.',
  },
  INVALID_DOCUMENT: { field: 'items', message: 'A document is not what it is said to be, is damaged or needs a password.' },
  TOO_LARGE: { field: 'items', message: 'The papers and documents together are larger than 5 MiB; make two bundles.' },
  WRONG_STATE: { field: 'items', message: 'A filing that was withdrawn goes to no court.' },
  GIVES_AWAY: { field: 'items', message: 'A protected place is given away, or something could not be read; findings say where.' },
  EVIDENCE_DAMAGED: { field: 'items', message: 'What is kept of a piece of evidence is not what was taken in; it is looked into.' },
  NOT_COMPARED: { field: 'items', message: 'An item could not be compared to its end, so nothing is given out.' },
  BUDGET_SPENT: { field: null, message: 'You had as much compared as one may in a day; try again tomorrow.' },
  CHECKS_UNAVAILABLE: { field: null, message: 'The comparison did not answer in time; nothing was given out. Try again.' },
};

interface BundleFinding {
  readonly item: number;
  readonly finding: Finding;
}
const refuse = (code: CourtBundleErrorCode, findings: readonly BundleFinding[] = []) => ({
  bundle: null,
  fileName: null,
  content: null,
  findings,
  annexed: [],
  errors: refusal(code, sayings[code]),
});

type DrawnItems = Map<Item, Drawn>;

/** Draws what goes in, evidence last: it takes the room that is left, and what finds none is an annex. */
async function drawAll(items: readonly Item[], room: Room): Promise<DrawnItems | CourtBundleErrorCode> {
  const drawn: DrawnItems = new Map();
  const inTurn = items.filter(({ withheld }) => withheld === null);
  for (const item of [...inTurn.filter(({ file }) => file === null), ...inTurn.filter(({ file }) => file !== null)]) {
    const pages = await item.draw(room);
    if (pages === 'ANNEX') continue;
    if (typeof pages === 'string') return pages;
    room[pages.picture ? 'pictures' : 'compared'] -= pages.bytes.length;
    if (room.compared < 0 || room.pictures < 0) return 'TOO_LARGE';
    drawn.set(item, pages);
  }
  return drawn;
}

type Stop = { readonly stopped: CourtBundleErrorCode; readonly findings: readonly BundleFinding[] };

/** Compares the index and all that goes in, as one document. Evidence that cannot be read is an annex: it drops out of `drawn`. */
async function compareAll(
  { caseId, index, items, drawn }: { caseId: string; index: LeavingFile; items: readonly Item[]; drawn: DrawnItems },
  context: Context,
): Promise<Stop | { checkId: string; findings: readonly BundleFinding[] }> {
  const read = items.flatMap((item) => {
    const pages = drawn.get(item);
    return pages?.picture === false ? [{ item, leaving: { type: 'PDF', bytes: pages.bytes, reviewed: item.reviewed } as const }] : [];
  });
  const compared = await compareFiles({ caseId, files: [index, ...read.map(({ leaving }) => leaving)] }, context);
  const unreadable = 'refused' in compared ? read[(compared.unreadable ?? 0) - 2]?.item : undefined;
  if (unreadable !== undefined && unreadable.file !== null) {
    drawn.delete(unreadable);
    return compareAll({ caseId, index, items, drawn }, context);
  }
  const [ofIndex = [], ...ofRead] = compared.findings;
  const pictures = items.filter((item) => drawn.get(item)?.picture);
  const looked = unreadFinding('PICTURE', 1);
  const findings = [
    ...ofIndex.map((finding) => ({ item: 0, finding })),
    ...read.flatMap(({ item }, at) => (ofRead[at] ?? []).map((finding) => ({ item: items.indexOf(item) + 1, finding }))),
    ...pictures.map((item) => ({ item: items.indexOf(item) + 1, finding: looked })),
  ].toSorted((one, other) => one.item - other.item);
  if ('refused' in compared) return { stopped: compared.refused, findings };
  const isLookedAt = pictures.every(({ reviewed }) => reviewOf([looked], reviewed).all);
  return isLookedAt ? { checkId: compared.checkId, findings } : { stopped: 'GIVES_AWAY', findings };
}

/** Puts papers, evidence and copies together for a court, when nothing of it gives a place away that was not looked at. */
export async function makeCourtBundle(
  { caseId, language, items: given, reviewedIndex: givenIndex }: MakeCourtBundleInput,
  context: Context,
) {
  const { store } = context;
  const reviewedIndex = reviewedOf(givenIndex);
  if (reviewedIndex === null) return refuse('INVALID_TEXT');
  const found = await store.case(caseId);
  if (found === null) return refuse('NOT_FOUND');
  if (found.status !== 'OPEN') return refuse('CASE_CLOSED');
  if (given.length > mostItems || given.every(({ withhold }) => typeof withhold === 'string')) return refuse('INVALID_ITEMS');
  if (given.reduce((sum, { document }) => sum + (document ? Buffer.byteLength(document.content, 'base64') : 0), 0) > mostBytes)
    return refuse('TOO_LARGE');
  const { today } = await store.calendar();
  const items: Item[] = [];
  for (const one of given) {
    const item = await itemOf(one, { found, language, today }, context);
    if (typeof item === 'string') return refuse(item);
    items.push(item);
  }

  const about = {
    language,
    reference: found.reference,
    day: today,
    withheld: items.flatMap(({ title, withheld }) => (withheld === null ? [] : [{ title, reason: withheld }])),
  };
  // Every word of it, before it is known which pages there are: what becomes an annex is named by the same words.
  const words = { ...about, included: items.filter(({ withheld }) => withheld === null).map((item) => ({ ...item, pages: null })) };
  const wordsOfIndex = await drawPdf(indexPaper({ ...words, annexes: [], ownPages: 1 }));
  const drawn = await drawAll(items, { compared: mostBytes - wordsOfIndex.length, pictures: mostPictureBytes });
  if (typeof drawn === 'string') return refuse(drawn);
  // What reads it first has limits of its own, in a process beside this one.
  const index = { type: 'PDF', bytes: wordsOfIndex, reviewed: reviewedIndex } as const;
  const compared = await compareAll({ caseId: found.id, index, items, drawn }, context);
  if ('stopped' in compared) return refuse(compared.stopped, compared.findings);

  const parts = new Map<Item, PDFDocument>();
  for (const item of items) {
    const pages = drawn.get(item);
    const own = pages === undefined ? null : await ownPages(pages.bytes);
    if (own !== null && (own.bare || item.file === null)) parts.set(item, own.pages);
    else if (pages !== undefined && item.file === null) return refuse('INVALID_DOCUMENT');
  }
  const annexed = items.filter((item) => item.withheld === null && !parts.has(item));
  const contents = {
    ...about,
    included: [...parts].map(([{ title, file }, part]) => ({ title, file, pages: part.getPageCount() })),
    annexes: annexed.flatMap(({ title, file }) => (file === null ? [] : [{ title, file }])),
  };
  const length = async (pages: number) => (await openPdf(await drawPdf(indexPaper({ ...contents, ownPages: pages }))))?.getPageCount() ?? 0;
  const paper = indexPaper({ ...contents, ownPages: await length(1) });
  const first = await openPdf(await drawPdf(paper));
  if (first === null) throw new Error('An index was drawn and does not open.');

  const bytes = await mergePdf([first, ...parts.values()], { title: paper.title, day: today });
  const bundle = await store.recordBundle({
    caseId: found.id,
    language,
    pages: contents.included.reduce((sum, { pages }) => sum + pages, first.getPageCount()),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    checkId: compared.checkId,
    reviewedIndex,
    entries: items.map((item) => ({
      title: item.title,
      filingId: item.filingId,
      evidenceId: item.evidenceId,
      annexed: annexed.includes(item),
      withheld: item.withheld,
      reviewed: item.reviewed,
    })),
  });
  if (typeof bundle === 'string') return refuse(bundle);
  return {
    bundle,
    fileName: `${found.reference}-bundle-${language.toLowerCase()}.pdf`,
    content: bytes.toString('base64'),
    findings: compared.findings,
    annexed: annexed.map((item) => items.indexOf(item) + 1),
    errors: [],
  };
}
