import { storedId } from '../../../platform/ids.ts';
import { standingOf } from '../../../platform/viewer.ts';
import type { Context } from '../context.ts';
import { compare, type DocumentFault, type Findings, joinDocuments, type MediaType, readDocuments } from '../documents/index.ts';
import { mostForeignPlaces } from '../domain/index.ts';
import type { CheckCaseDocumentInput, CheckDocumentInput, DisclosureErrorCode, DocumentType } from '../schema.generated.ts';
import type { ComparedPlace } from '../store/index.ts';
import { refuse } from './faults.ts';

const mediaTypes: Readonly<Record<DocumentType, MediaType>> = {
  TEXT: 'text/plain',
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  JPEG: 'image/jpeg',
};

const mebibyte = 2 ** 20;
/** What fits a request as base64, beside the rest of it. */
const largest = 5 * mebibyte;

const faultCodes: Readonly<Record<DocumentFault, DisclosureErrorCode>> = {
  EMPTY: 'DOCUMENT_EMPTY',
  TOO_LARGE: 'DOCUMENT_TOO_LARGE',
  UNSUPPORTED_TYPE: 'DOCUMENT_TYPE_MISMATCH',
  TYPE_MISMATCH: 'DOCUMENT_TYPE_MISMATCH',
  ENCRYPTED: 'DOCUMENT_ENCRYPTED',
  MALFORMED: 'DOCUMENT_MALFORMED',
  TOO_MANY_PAGES: 'DOCUMENT_TOO_LARGE',
  EXPANDS_TOO_FAR: 'DOCUMENT_EXPANDS_TOO_FAR',
  TAKES_TOO_LONG: 'DOCUMENT_TAKES_TOO_LONG',
  TOO_BUSY: 'CHECKS_BUSY',
};

const refused = (code: DisclosureErrorCode, field?: string) => ({ check: null, ...refuse(code, field === undefined ? {} : { field }) });

/** The bytes of strict base64; a fault's code for anything else. */
function bytesOf(content: string): Buffer | DisclosureErrorCode {
  if (content.length > Math.ceil(largest / 3) * 4) return 'DOCUMENT_TOO_LARGE';
  const bytes = Buffer.from(content, 'base64');
  return bytes.toString('base64') === content ? bytes : 'DOCUMENT_NOT_BASE64';
}

/** Whether the asker may check for this case: her team for hers, a shelter's staff for none in particular. */
async function mayCheckFor(caseId: string | null, { viewer, store }: Context): Promise<boolean> {
  // The cases service asks for one of her team, and has looked; whether the member is, is looked at again.
  if (viewer.kind === 'service') return caseId !== null && store.onTeam(caseId);
  const ofShelter = /^SHELTER_/.test(standingOf(viewer));
  return caseId === null ? ofShelter : !ofShelter && (await store.onTeam(caseId));
}

/** What may be told of the findings: every line of the asker's own places, and of the first few others. */
function telling({ mentions }: Findings, places: readonly ComparedPlace[], caseId: string | null, organisationId: string) {
  const byId = new Map(places.map((place) => [place.id, place]));
  const isOwn = (place: ComparedPlace) => (caseId !== null && place.caseId === caseId) || place.organisationId === organisationId;
  const found = [...new Set(mentions.map(({ place }) => place))].flatMap((id) => byId.get(id) ?? []);
  const foreign = found.filter((place) => !isOwn(place));
  const untold = new Set(foreign.slice(mostForeignPlaces).map(({ id }) => id));
  return {
    found,
    foreignPlaces: foreign.length,
    more: untold.size > 0,
    mentions: mentions
      .filter(({ place }) => !untold.has(place))
      .map(({ place, form, file = 1, part, page, line }) => ({ file, form, part, page, line, ownCase: byId.get(place)?.caseId !== null })),
  };
}

export const checkDocument = ({ caseId, type, content }: CheckDocumentInput, context: Context) =>
  compareFiles({ caseId: caseId ? storedId(caseId) : null, files: [{ type, content }], fieldOf: () => 'content' }, context);

/** Files that leave together are one document: they are paid for once, by what they hold together (decision 0012). */
export const checkCaseDocument = ({ caseId, files }: CheckCaseDocumentInput, context: Context) =>
  compareFiles({ caseId: storedId(caseId), files, fieldOf: (index) => `files.${index + 1}` }, context);

interface Given {
  readonly caseId: string | null;
  readonly files: CheckCaseDocumentInput['files'];
  /** Which input a refusal is about. */
  readonly fieldOf: (index: number) => string;
}

const mostFiles = 21;

/** Compares a document with protected places: where it gives something away, never what. */
async function compareFiles({ caseId, files: given, fieldOf }: Given, context: Context) {
  const { store, viewer } = context;
  if (given.length === 0) return refused('DOCUMENT_EMPTY', fieldOf(0));
  const size = given.reduce((sum, { content }) => sum + content.length, 0);
  if (given.length > mostFiles || size > Math.ceil(largest / 3) * 4 + 4 * given.length) return refused('DOCUMENT_TOO_LARGE', fieldOf(0));
  const files: { mediaType: MediaType; bytes: Buffer }[] = [];
  for (const [index, { type, content }] of given.entries()) {
    const bytes = bytesOf(content);
    if (typeof bytes === 'string') return refused(bytes, fieldOf(index));
    files.push({ mediaType: mediaTypes[type], bytes });
  }
  if (!(await mayCheckFor(caseId, context))) return refused('NOT_FOUND', 'caseId');
  const read = await readDocuments(files, { bytes: largest });
  if ('fault' in read) return refused(faultCodes[read.fault], fieldOf(read.index));
  const [first] = read;
  const document = first !== undefined && read.length === 1 ? first : joinDocuments(read);
  if (typeof document === 'string') return refused(faultCodes[document], fieldOf(0));
  const kinds = [...new Set(files.map(({ mediaType }) => mediaType))];
  const begun = await store.beginCheck({ caseId, mediaType: kinds.length === 1 ? String(kinds[0]) : 'multipart/mixed' });
  if (begun === null) return refused('BUDGET_SPENT');
  const places = await store.placesToCompare(caseId, begun);
  const findings = await compare(
    document,
    places.map(({ id, secrets }) => ({ key: id, ...secrets })),
    { mostCandidates: begun.mostCandidates },
  );
  // What was reserved stays spent: it was compared, if not to the end.
  if (findings === null) return refused('DOCUMENT_TAKES_TOO_LONG', fieldOf(0));
  const dense = findings.candidates > begun.mostCandidates;
  const { found, foreignPlaces, more, mentions } = telling(
    findings,
    places,
    caseId,
    viewer.kind === 'member' ? viewer.organisationId : viewer.onBehalfOf.organisationId,
  );
  const done = await store.finishCheck({ id: begun.id, caseId, candidates: dense ? 0 : findings.candidates, found, foreignPlaces });
  if (dense) return refused('DOCUMENT_TOO_DENSE', fieldOf(0));
  return {
    check: {
      id: done.id,
      at: done.at,
      clean: mentions.length === 0 && document.unread.length === 0,
      mentions,
      more,
      unread: document.unread.map(({ file = 1, ...unread }) => ({ file, ...unread })),
    },
    errors: [],
  };
}
