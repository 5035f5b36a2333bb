import { storedId } from '../../../platform/ids.ts';
import type { Context } from '../context.ts';
import { dayIn, type FilingWords, hasHappened, longestOf, nextStepOf, respondentOf, wordsFault } from '../domain/index.ts';
import type {
  ChangeFilingInput,
  DraftFilingInput,
  DraftNextFilingInput,
  FilingErrorCode,
  MarkFiledInput,
  RecordAnswerInput,
  SetFilingProofInput,
} from '../schema.generated.ts';
import { caseRefusals, type FilingRow, type PartyRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const sayings: Readonly<Record<FilingErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  INVALID_TEXT: { field: null, message: 'A text is empty or too long.' },
  INVALID_DATE: { field: null, message: 'The day lies in the future, or before what it follows.' },
  UNKNOWN_RESPONDENT: { field: 'respondentId', message: 'The case has no such respondent.' },
  UNKNOWN_PROOF: { field: 'proofId', message: 'The case has no such piece of evidence.' },
  UNKNOWN_SUBJECT: { field: null, message: 'What it is said to be about is not of this case.' },
  EARLIER_REQUIRED: { field: 'earlierId', message: 'An appeal goes on from an earlier filing.' },
  WRONG_STATE: { field: 'filingId', message: 'This is not possible in its state.' },
  NO_NEXT_STEP: { field: 'filingId', message: 'Nothing is proposed for this filing.' },
  ALREADY_BEGUN: { field: 'earlierId', message: 'The appeal about this filing has been begun.' },
};

const refuse = (code: FilingErrorCode, field?: string) => ({
  filing: null,
  errors: refusal(code, { ...sayings[code], ...(field === undefined ? {} : { field }) }),
});
const answer = (result: FilingRow | FilingErrorCode, notFound = 'filingId') =>
  typeof result === 'string' ? refuse(result, result === 'NOT_FOUND' ? notFound : undefined) : { filing: result, errors: [] };

const trimmed = ({ addressee, grounds }: { addressee: string; grounds?: readonly string[] }): FilingWords => ({
  addressee: addressee.trim(),
  grounds: (grounds ?? []).map((one) => one.trim()),
});
const ids = (given: readonly string[] = []) => [...new Set(given.map((id) => id.toLowerCase()))];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What a filing is about as it was given; null when something of it is no id at all. */
function subjectsOf({
  respondentId,
  orderId,
  violationIds,
  examinationId,
}: Pick<ChangeFilingInput, 'respondentId' | 'orderId' | 'violationIds' | 'examinationId'>) {
  const subjects = {
    // What is no id is nobody of the case's either.
    respondentId: respondentId ? storedId(respondentId) : null,
    orderId: orderId?.toLowerCase() ?? null,
    violationIds: ids(violationIds),
    examinationId: examinationId?.toLowerCase() ?? null,
  };
  return [subjects.orderId, subjects.examinationId, ...subjects.violationIds].every((id) => id === null || uuid.test(id)) ? subjects : null;
}

export async function draftFiling({ caseId, template, instance, earlierId, ...input }: DraftFilingInput, { store }: Context) {
  const words = trimmed(input);
  const fault = wordsFault(words);
  if (fault !== null) return refuse('INVALID_TEXT', fault);
  if (template === 'APPEAL' && !earlierId) return refuse('EARLIER_REQUIRED');
  if ((await store.case(caseId)) === null) return refuse('NOT_FOUND');
  const subjects = subjectsOf(input);
  const earlier = earlierId?.toLowerCase() ?? null;
  if (subjects === null || (earlier !== null && !uuid.test(earlier))) return refuse('UNKNOWN_SUBJECT');
  return answer(await store.draftFiling({ caseId, template, instance, words, ...subjects, earlierId: earlier }), 'caseId');
}

/** Of the case's respondents, whom a filing is about. */
export async function filingRespondent({ caseId, respondentId, orderId }: FilingRow, { store }: Context): Promise<PartyRow | null> {
  const [parties, orders] = await Promise.all([store.parties(caseId), orderId === null ? [] : store.orders(caseId)]);
  return respondentOf(respondentId, { parties, orderRespondentId: orders.find(({ id }) => id === orderId)?.respondentId ?? null });
}

/** Does something to a filing of the viewer's. */
async function withFiling(filingId: string, { store }: Context, work: (filing: FilingRow) => Promise<FilingRow | FilingErrorCode>) {
  const filing = await store.filing(filingId);
  return filing === null ? refuse('NOT_FOUND', 'filingId') : answer(await work(filing));
}

export function changeFiling({ filingId, instance, ...input }: ChangeFilingInput, context: Context) {
  const words = trimmed(input);
  const fault = wordsFault(words);
  if (fault !== null) return refuse('INVALID_TEXT', fault);
  return withFiling(filingId, context, async (filing) => {
    const subjects = subjectsOf(input);
    return subjects === null ? 'UNKNOWN_SUBJECT' : context.store.changeFiling(filing, { instance, words, ...subjects });
  });
}

export async function markFiled({ filingId, filedOn, channel, receipt: given, answerDueOn, proofId }: MarkFiledInput, context: Context) {
  const { store } = context;
  const receipt = given?.trim() ?? null;
  if (receipt !== null && (receipt === '' || receipt.length > longestOf.receipt)) return refuse('INVALID_TEXT', 'receipt');
  const filing = await store.filing(filingId);
  const found = filing && (await store.case(filing.caseId));
  if (filing === null || found === null) return refuse('NOT_FOUND', 'filingId');
  const { today, timeZone } = await store.calendar();
  if (!hasHappened(filedOn, { notBefore: dayIn(timeZone, found.openedAt), today })) return refuse('INVALID_DATE', 'filedOn');
  if (answerDueOn && answerDueOn < filedOn) return refuse('INVALID_DATE', 'answerDueOn');
  return answer(
    await store.markFiled(filing, {
      filedOn,
      channel,
      receipt,
      answerDueOn: answerDueOn ?? null,
      proofId: proofId ? storedId(proofId) : null,
    }),
  );
}

export const setFilingProof = ({ filingId, proofId }: SetFilingProofInput, context: Context) =>
  withFiling(filingId, context, (filing) => context.store.setFilingProof(filing, storedId(proofId)));

export const recordAnswer = ({ filingId, answeredOn, outcome }: RecordAnswerInput, context: Context) =>
  withFiling(filingId, context, async (filing) => {
    const { today } = await context.store.calendar();
    if (filing.filedOn === null) return 'WRONG_STATE';
    if (!hasHappened(answeredOn, { notBefore: filing.filedOn, today })) return 'INVALID_DATE';
    return context.store.recordAnswer(filing, { answeredOn, outcome });
  });

export const withdrawFiling = (filingId: string, context: Context) =>
  withFiling(filingId, context, (filing) => context.store.withdrawFiling(filing));

export async function draftNextFiling({ filingId, addressee }: DraftNextFilingInput, context: Context) {
  const { store } = context;
  const earlier = await store.filing(filingId);
  if (earlier === null) return refuse('NOT_FOUND', 'filingId');
  const { today } = await store.calendar();
  const step = nextStepOf(earlier, today);
  if (step === null) return refuse('NO_NEXT_STEP');
  const words = await store.filingWords(earlier);
  if (words === null) return refuse('NOT_FOUND', 'filingId');
  const next = { ...words, addressee: addressee.trim() };
  if (wordsFault(next) !== null) return refuse('INVALID_TEXT', 'addressee');
  const { caseId, orderId, violationIds, examinationId } = earlier;
  return answer(
    await store.draftFiling({
      caseId,
      template: 'APPEAL',
      instance: step.instance,
      words: next,
      respondentId: (await filingRespondent(earlier, context))?.id ?? null,
      orderId,
      violationIds,
      examinationId,
      earlierId: earlier.id,
    }),
  );
}
