import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { filingStateOf, kindOfTemplate, longestOf, type OrderBar } from '../domain/index.ts';
import { drawDocx } from '../papers/docx.ts';
import { fillTemplate, type PaperFacts } from '../papers/fillTemplate.ts';
import { drawPdf } from '../papers/pdf/drawPdf.ts';
import type { ExportFilingErrorCode, ExportFilingInput } from '../schema.generated.ts';
import { caseRefusals, type FilingRow } from '../store/index.ts';
import { compareFiles, type Finding, reviewedOf } from './comparing.ts';
import { filingRespondent } from './filings.ts';
import { refusal } from './refusing.ts';

const formats = {
  PDF: { draw: drawPdf, mediaType: 'application/pdf', ending: 'pdf' },
  DOCX: { draw: drawDocx, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
} as const;

const sayings: Readonly<Record<ExportFilingErrorCode, { field: string | null; message: string }>> = {
  NOT_FOUND: { field: 'filingId', message: 'You have no such filing.' },
  CASE_CLOSED: caseRefusals.CASE_CLOSED,
  INVALID_TEXT: { field: null, message: 'A text is empty, too short or too long.' },
  WRONG_STATE: { field: 'filingId', message: 'A filing that was withdrawn is not given out.' },
  GIVES_AWAY: { field: null, message: 'The paper gives a protected place away; findings say where.' },
  NOT_COMPARED: { field: null, message: 'The paper could not be compared to its end, so it is not given out.' },
  BUDGET_SPENT: { field: null, message: 'You had as much compared as one may in a day; try again tomorrow.' },
  CHECKS_UNAVAILABLE: { field: null, message: 'The comparison did not answer in time; nothing was given out. Try again.' },
};

const nothing = { export: null, fileName: null, mediaType: null, content: null };
const refuse = (code: ExportFilingErrorCode, { field, findings = [] }: { field?: string; findings?: readonly Finding[] } = {}) => ({
  ...nothing,
  findings,
  errors: refusal(code, { ...sayings[code], ...(field === undefined ? {} : { field }) }),
});

/** What the paper is filled from: only what the asker may read, and never an address of hers. */
export async function factsOf(filing: FilingRow, representative: string | null, context: Context): Promise<PaperFacts | null> {
  const { store, referrals, viewer } = context;
  const { caseId, examinationId } = filing;
  const [found, words, survivor, orders, filings, deadlines, { today }] = await Promise.all([
    store.case(caseId),
    store.filingWords(filing),
    store.survivor(caseId),
    store.orders(caseId),
    store.filings(caseId),
    store.openDeadlines(caseId),
    store.calendar(),
  ]);
  if (found === null || words === null) return null;
  const order = orders.find(({ id }) => id === filing.orderId) ?? null;
  const earlier = filings.find(({ id }) => id === filing.earlierId) ?? null;
  const [respondent, violations, examinations, applicant, office, earlierWords, receipt] = await Promise.all([
    filingRespondent(filing, context).then((party) => party && store.partyName(party)),
    store.happenedOn(caseId, 'VIOLATION_REPORTED', filing.violationIds),
    store.happenedOn(caseId, 'EXAMINATION_ORDERED', examinationId === null ? [] : [examinationId]),
    survivor && store.nameOf(survivor),
    viewer.kind === 'member' ? referrals.organisationName(viewer.organisationId) : null,
    earlier && store.filingWords(earlier),
    earlier && store.filingReceipt(earlier),
  ]);
  return {
    today,
    reference: found.reference,
    addressee: words.addressee,
    applicant,
    respondent,
    representative,
    office,
    order:
      order === null || order.startsOn === null || order.endsOn === null
        ? null
        : { issuedBy: order.issuedBy, startsOn: order.startsOn, endsOn: order.endsOn, bars: order.bars as OrderBar[] },
    violations,
    missed:
      kindOfTemplate[filing.template] === 'COMPLAINT'
        ? deadlines.filter(({ dueOn }) => dueOn < today).map(({ kind, dueOn }) => ({ kind, dueOn }))
        : [],
    earlier: earlier && {
      addressee: earlierWords?.addressee ?? '',
      filedOn: earlier.filedOn,
      receipt,
      answerDueOn: earlier.answerDueOn,
      answeredOn: earlier.answeredOn,
      overdue: filingStateOf(earlier, today) === 'OVERDUE',
    },
    examinationOrderedOn: examinations[0] ?? null,
    grounds: words.grounds,
  };
}

/** Draws a filing's paper, has it compared with protected places, and gives it out when nothing is found that was not looked at. */
export async function exportFiling(input: ExportFilingInput, context: Context) {
  const { store } = context;
  const { language, format } = input;
  const representative = input.representative?.trim() ?? null;
  if (representative !== null && (representative === '' || representative.length > longestOf.representative))
    return refuse('INVALID_TEXT', { field: 'representative' });
  const reviewed = reviewedOf(input.reviewed);
  if (reviewed === null) return refuse('INVALID_TEXT', { field: 'reviewed' });

  const filing = await store.filing(input.filingId);
  const found = filing && (await store.case(filing.caseId));
  if (filing === null || found === null) return refuse('NOT_FOUND');
  if (found.status !== 'OPEN') return refuse('CASE_CLOSED');
  if (filing.state === 'WITHDRAWN') return refuse('WRONG_STATE');
  const facts = await factsOf(filing, representative, context);
  if (facts === null) return refuse('NOT_FOUND');
  const { draw, mediaType, ending } = formats[format];
  const bytes = await draw(fillTemplate(filing.template, facts, language));

  const compared = await compareFiles({ caseId: filing.caseId, files: [{ type: format, bytes, reviewed }] }, context);
  const findings = compared.findings.flat();
  if ('refused' in compared) return refuse(compared.refused, { findings });

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const exported = await store.recordExport(filing, {
    language,
    format,
    checkId: compared.checkId,
    sha256,
    reviewed: compared.told.flat(),
  });
  if (typeof exported === 'string') return refuse(exported);
  return {
    export: exported,
    fileName: `${found.reference}-${kindOfTemplate[filing.template].toLowerCase()}-${language.toLowerCase()}.${ending}`,
    mediaType,
    content: bytes.toString('base64'),
    findings,
    errors: [],
  };
}
