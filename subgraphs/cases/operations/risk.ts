import type { Context } from '../context.ts';
import { answersFault, isTextOrNothing, type RiskItem, type RiskQuestionSet, riskSet, shownFirst } from '../domain/index.ts';
import type { AnswerRiskInput, AskRiskAgainInput, RecordSeparationInput, RiskErrorCode } from '../schema.generated.ts';
import { caseRefusals, type RiskAssessmentRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const refusals: Readonly<Record<RiskErrorCode, { field: string | null; message: string }>> = {
  ...caseRefusals,
  INVALID_TEXT: { field: 'items', message: 'A note has 1 to 2000 characters.' },
  INVALID_DATE: { field: null, message: 'That day has not come yet.' },
  UNKNOWN_SET: { field: 'setId', message: 'There is no such set of questions, or no such version of it.' },
  UNKNOWN_QUESTION: { field: 'items', message: 'The set has no such question.' },
  INCOMPLETE: { field: 'items', message: 'Each question of the set is answered once; not knowing is an answer.' },
};

export async function answerRisk({ caseId, setId, version, answeredOn, items: given }: AnswerRiskInput, { store }: Context) {
  const refuse = (code: RiskErrorCode) => ({ assessment: null, errors: refusal(code, refusals[code]) });
  const set = riskSet(setId, version);
  if (set === null) return refuse('UNKNOWN_SET');
  const items: RiskItem[] = given.map(({ questionId, answer, note }) => ({ questionId, answer, note: note ?? null }));
  if (!items.every(({ note }) => isTextOrNothing(note, 2_000))) return refuse('INVALID_TEXT');
  const fault = answersFault(set, items);
  if (fault !== null) return refuse(fault);
  if (answeredOn > (await store.calendar()).today) return refuse('INVALID_DATE');
  const kept = await store.answerRisk({ caseId, setId, setVersion: version, answeredOn, items });
  return typeof kept === 'string' ? refuse(kept) : { assessment: kept, errors: [] };
}

export async function recordSeparation({ caseId, happenedOn }: RecordSeparationInput, { store }: Context) {
  const refuse = (code: RiskErrorCode) => ({ occasion: null, errors: refusal(code, refusals[code]) });
  if (happenedOn > (await store.calendar()).today) return refuse('INVALID_DATE');
  const occasion = await store.recordSeparation({ caseId, happenedOn });
  return typeof occasion === 'string' ? refuse(occasion) : { occasion, errors: [] };
}

export async function askRiskAgain({ caseId, compromiseId }: AskRiskAgainInput, { ownStore }: Context) {
  const store = ownStore();
  const { today } = await store.calendar();
  return { asked: await store.askRiskAfterLeak({ caseId, compromiseId, today }) };
}

export function setOf({ setId, setVersion }: RiskAssessmentRow): RiskQuestionSet {
  const set = riskSet(setId, setVersion);
  if (set === null) throw new Error('Answers to a set of questions that is not there.');
  return set;
}

/** Null when the case's key is destroyed. */
export async function itemsOf(assessment: RiskAssessmentRow, { store }: Context): Promise<readonly RiskItem[] | null> {
  const items = await store.riskItems(assessment);
  return items === null ? null : setOf(assessment).questions.flatMap(({ id }) => items.filter(({ questionId }) => questionId === id));
}

export async function firstOf(assessment: RiskAssessmentRow, context: Context): Promise<readonly RiskItem[] | null> {
  const items = await itemsOf(assessment, context);
  return items === null ? null : shownFirst(setOf(assessment), items);
}
