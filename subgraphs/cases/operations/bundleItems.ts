import type { Context } from '../context.ts';
import type { MediaType } from '../domain/evidence/mediaTypes.ts';
import { longestOf } from '../domain/index.ts';
import { FileDamaged, readFile } from '../files/segments.ts';
import { type BundleDocumentType, documentAsPdf } from '../papers/bundle/documentAsPdf.ts';
import type { RegisteredFile } from '../papers/bundle/indexPaper.ts';
import { fillTemplate } from '../papers/fillTemplate.ts';
import { drawPdf } from '../papers/pdf/drawPdf.ts';
import { paperWords } from '../papers/words.ts';
import type { BundleItemInput, CourtBundleErrorCode, PaperLanguage } from '../schema.generated.ts';
import type { CaseRow, EvidenceItemRow, FilingRow, Reviewed } from '../store/index.ts';
import { isReason, reviewedOf } from './comparing.ts';
import { factsOf } from './papers.ts';

/** How many bytes there is room for: of what is compared, and of pictures, which nothing but a person can read. */
export interface Room {
  compared: number;
  pictures: number;
}

/** Pages of an item as a PDF. @param picture a page nothing but a person can read */
export interface Drawn {
  readonly bytes: Buffer;
  readonly picture: boolean;
}

export interface Item {
  readonly title: string;
  readonly filingId: string | null;
  readonly evidenceId: string | null;
  /** What the register has of it, for evidence. */
  readonly file: RegisteredFile | null;
  readonly withheld: string | null;
  readonly reviewed: readonly Reviewed[];
  /** Not for what is withheld. ANNEX: its pages cannot be put in. @throws FileStoreUnavailable */
  readonly draw: (room: Room) => Promise<Drawn | 'ANNEX' | CourtBundleErrorCode>;
}

interface Making {
  readonly found: CaseRow;
  readonly language: PaperLanguage;
  readonly today: string;
}

const ofFiling =
  (filing: FilingRow, { language }: Making, context: Context): Item['draw'] =>
  async () => {
    const facts = await factsOf(filing, null, context);
    return facts === null ? 'NOT_FOUND' : { bytes: await drawPdf(fillTemplate(filing.template, facts, language)), picture: false };
  };

const isPicture = (type: string) => type === 'JPEG' || type === 'PNG';

const ofDocument =
  ({ type, bytes }: { type: BundleDocumentType; bytes: Buffer }, { language, today }: Making): Item['draw'] =>
  async () => {
    const drawn = await documentAsPdf({ type, bytes }, { language, day: today });
    return drawn === null ? 'INVALID_DOCUMENT' : { bytes: drawn, picture: isPicture(type) };
  };

/** Types whose pages can be put in. */
const paged: Readonly<Partial<Record<MediaType, BundleDocumentType>>> = { JPEG: 'JPEG', PNG: 'PNG', PDF: 'PDF', TEXT: 'TEXT' };

const ofEvidence =
  (item: EvidenceItemRow, { language, today }: Making, { store, files }: Context): Item['draw'] =>
  async (room) => {
    const type = paged[item.mediaType as MediaType];
    const left = isPicture(item.mediaType) ? room.pictures : room.compared;
    if (type === undefined || item.bytes > left) return 'ANNEX';
    const file = await store.storedFile(item.fileId);
    if (file === null) return 'NOT_FOUND';
    const pieces: Buffer[] = [];
    try {
      for await (const piece of readFile(files, file)) pieces.push(piece);
    } catch (error) {
      if (!(error instanceof FileDamaged)) throw error;
      // What is wrong with it, a check finds out, and the team is alarmed.
      await store.leaveCheck(item.id);
      return 'EVIDENCE_DAMAGED';
    }
    const bytes = await documentAsPdf({ type, bytes: Buffer.concat(pieces) }, { language, day: today });
    return bytes === null || bytes.length > left ? 'ANNEX' : { bytes, picture: isPicture(item.mediaType) };
  };

/** One item as it was given, or what is wrong with it. */
export async function itemOf(given: BundleItemInput, making: Making, context: Context): Promise<Item | CourtBundleErrorCode> {
  const { store } = context;
  const { found, language } = making;
  const { filingId, evidenceId, document } = given;
  if ([filingId, evidenceId, document].filter(Boolean).length !== 1) return 'INVALID_ITEMS';
  const withheld = given.withhold?.trim() ?? null;
  const reviewed = reviewedOf(given.reviewed);
  const title = given.title?.trim() ?? null;
  if (reviewed === null || (withheld !== null && !isReason(withheld))) return 'INVALID_TEXT';
  if (title !== null && (title === '' || title.length > longestOf.addressee)) return 'INVALID_TEXT';
  const item = { filingId: null, evidenceId: null, file: null, withheld, reviewed };
  if (document) {
    if (title === null) return 'INVALID_TEXT';
    const bytes = Buffer.from(document.content, 'base64');
    if (bytes.toString('base64') !== document.content) return 'INVALID_DOCUMENT';
    return { ...item, title, draw: ofDocument({ type: document.type, bytes }, making) };
  }
  if (evidenceId) {
    const evidence = await store.evidenceItem(evidenceId);
    if (evidence === null || evidence.caseId !== found.id) return 'NOT_FOUND';
    const [text, name] = await Promise.all([store.evidenceText(evidence), store.fileName(evidence.fileId)]);
    if (text === null || name === null) return 'NOT_FOUND';
    const file = { name, sha256: evidence.sha256.toString('hex') };
    return { ...item, title: title ?? text.title, evidenceId: evidence.id, file, draw: ofEvidence(evidence, making, context) };
  }
  const filing = await store.filing(String(filingId));
  if (filing === null || filing.caseId !== found.id) return 'NOT_FOUND';
  if (filing.state === 'WITHDRAWN') return 'WRONG_STATE';
  return {
    ...item,
    title: title ?? paperWords[language].titles[filing.template],
    filingId: filing.id,
    draw: ofFiling(filing, making, context),
  };
}
