import { createHash } from 'node:crypto';
import type { PDFDocument } from 'pdf-lib';
import type { Context } from '../context.ts';
import { longestOf } from '../domain/index.ts';
import { documentAsPdf } from '../papers/bundle/documentAsPdf.ts';
import { indexPaper } from '../papers/bundle/indexPaper.ts';
import { mergePdf, openPdf } from '../papers/bundle/mergePdf.ts';
import { fillTemplate } from '../papers/fillTemplate.ts';
import { drawPdf } from '../papers/pdf/drawPdf.ts';
import { paperWords } from '../papers/words.ts';
import type { BundleItemInput, CourtBundleErrorCode, MakeCourtBundleInput, PaperLanguage } from '../schema.generated.ts';
import { type CaseRow, caseRefusals, type Reviewed } from '../store/index.ts';
import { compareFile, type Finding, isReason, reviewedOf } from './comparing.ts';
import { factsOf } from './papers.ts';
import { refusal } from './refusing.ts';

const mostItems = 20;
/** What fits a request as base64, beside the rest of it. */
const mostBytes = 5 * 2 ** 20;

const sayings: Readonly<Record<CourtBundleErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  INVALID_TEXT: { field: 'items', message: 'A title or a reason is empty, too short or too long.' },
  INVALID_ITEMS: { field: 'items', message: 'Give 1 to 20 items, each a filing or a document; one at least must go in.' },
  INVALID_DOCUMENT: { field: 'items', message: 'A document is not what it is said to be, is damaged or needs a password.' },
  TOO_LARGE: { field: 'items', message: 'The documents together are larger than 5 MiB; make two bundles.' },
  WRONG_STATE: { field: 'items', message: 'A filing that was withdrawn goes to no court.' },
  GIVES_AWAY: { field: 'items', message: 'A protected place is given away, or something could not be read; findings say where.' },
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
  errors: refusal(code, sayings[code]),
});

interface Item {
  readonly title: string;
  readonly filingId: string | null;
  readonly withheld: string | null;
  readonly reviewed: readonly Reviewed[];
  /** Draws it; not for what is withheld. */
  readonly draw: () => Promise<Buffer | CourtBundleErrorCode>;
}

/** One item as it was given, or what is wrong with it. */
async function itemOf(
  given: BundleItemInput,
  { found, language, today }: { found: CaseRow; language: PaperLanguage; today: string },
  context: Context,
): Promise<Item | CourtBundleErrorCode> {
  const { filingId, document } = given;
  if (Boolean(filingId) === Boolean(document)) return 'INVALID_ITEMS';
  const withheld = given.withhold?.trim() ?? null;
  const reviewed = reviewedOf(given.reviewed);
  const title = given.title?.trim() ?? null;
  if (reviewed === null || (withheld !== null && !isReason(withheld))) return 'INVALID_TEXT';
  if (title !== null && (title === '' || title.length > longestOf.addressee)) return 'INVALID_TEXT';
  if (document) {
    if (title === null) return 'INVALID_TEXT';
    const bytes = Buffer.from(document.content, 'base64');
    if (bytes.toString('base64') !== document.content) return 'INVALID_DOCUMENT';
    const draw = async () => (await documentAsPdf({ type: document.type, bytes }, { language, day: today })) ?? 'INVALID_DOCUMENT';
    return { title, filingId: null, withheld, reviewed, draw };
  }
  const filing = await context.store.filing(String(filingId));
  if (filing === null || filing.caseId !== found.id) return 'NOT_FOUND';
  if (filing.state === 'WITHDRAWN') return 'WRONG_STATE';
  return {
    title: title ?? paperWords[language].titles[filing.template],
    filingId: filing.id,
    withheld,
    reviewed,
    draw: async () => {
      const facts = await factsOf(filing, null, context);
      return facts === null ? 'NOT_FOUND' : drawPdf(fillTemplate(filing.template, facts, language));
    },
  };
}

/** Puts papers and copies together for a court, when nothing of it gives a place away that was not looked at. */
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

  const findings: BundleFinding[] = [];
  const checkIds = new Map<Item, string>();
  const parts = new Map<Item, PDFDocument>();
  let stopped: CourtBundleErrorCode | null = null;
  /** @returns the check's id; null when it may not leave */
  const compare = async (item: number, bytes: Buffer, reviewed: readonly Reviewed[]): Promise<string | null> => {
    const compared = await compareFile({ caseId: found.id, type: 'PDF', bytes, reviewed }, context);
    findings.push(...compared.findings.map((finding) => ({ item, finding })));
    if (!('refused' in compared)) return compared.checkId;
    if (stopped === null || stopped === 'GIVES_AWAY') stopped = compared.refused;
    return null;
  };
  for (const [index, item] of items.entries()) {
    if (item.withheld !== null) continue;
    const bytes = await item.draw();
    if (typeof bytes === 'string') return refuse(bytes);
    // What reads it first has limits of its own, in a process beside this one.
    const checkId = await compare(index + 1, bytes, item.reviewed);
    if (checkId === null) {
      if (stopped !== 'GIVES_AWAY') break;
      continue;
    }
    const part = await openPdf(bytes);
    if (part === null) return refuse('INVALID_DOCUMENT');
    checkIds.set(item, checkId);
    parts.set(item, part);
  }
  if (stopped !== null) return refuse(stopped, findings);

  const about = {
    language,
    reference: found.reference,
    day: today,
    included: [...parts].map(([{ title }, part]) => ({ title, pages: part.getPageCount() })),
    withheld: items.flatMap(({ title, withheld }) => (withheld === null ? [] : [{ title, reason: withheld }])),
  };
  const length = async (ownPages: number) => (await openPdf(await drawPdf(indexPaper({ ...about, ownPages }))))?.getPageCount() ?? 0;
  const paper = indexPaper({ ...about, ownPages: await length(1) });
  const indexBytes = await drawPdf(paper);
  const index = await openPdf(indexBytes);
  if (index === null) throw new Error('An index was drawn and does not open.');
  if ((await compare(0, indexBytes, reviewedIndex)) === null) return refuse(stopped ?? 'GIVES_AWAY', findings);

  const bytes = await mergePdf([index, ...parts.values()], { title: paper.title, day: today });
  const bundle = await store.recordBundle({
    caseId: found.id,
    language,
    pages: about.included.reduce((sum, { pages }) => sum + pages, index.getPageCount()),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    entries: items.map((item) => ({
      title: item.title,
      filingId: item.filingId,
      withheld: item.withheld,
      checkId: checkIds.get(item) ?? null,
      reviewed: item.reviewed,
    })),
  });
  if (typeof bundle === 'string') return refuse(bundle);
  return {
    bundle,
    fileName: `${found.reference}-bundle-${language.toLowerCase()}.pdf`,
    content: bytes.toString('base64'),
    findings,
    errors: [],
  };
}
