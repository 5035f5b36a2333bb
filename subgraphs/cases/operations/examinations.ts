import type { Context } from '../context.ts';
import { isText, isTextOrNothing, linkedIds } from '../domain/index.ts';
import type { OrderExaminationInput, RecordConclusionInput, RecordExaminationDoneInput } from '../schema.generated.ts';
import { type ChangedExamination, caseRefusals, type ExaminationRefusal, type ExaminationRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const refusals: Readonly<Record<ExaminationRefusal, { field: string | null; message: string }>> = {
  ...caseRefusals,
  NOT_FOUND: { field: null, message: 'You have no such case or examination.' },
  INVALID_TEXT: { field: null, message: 'A text is empty or too long.' },
  UNKNOWN_EVIDENCE: { field: 'evidenceIds', message: 'Name at most 50 pieces of evidence, all of this case.' },
  INVALID_DATE: { field: null, message: 'It cannot have been on that day.' },
  WRONG_STATE: { field: 'examinationId', message: 'That was entered already.' },
};

const payloadOf = (changed: ChangedExamination) =>
  typeof changed === 'string' ? { examination: null, errors: refusal(changed, refusals[changed]) } : { examination: changed, errors: [] };

async function withExamination(
  examinationId: string,
  { store }: Context,
  change: (examination: ExaminationRow, today: string) => Promise<ChangedExamination>,
) {
  const [examination, { today }] = await Promise.all([store.examination(examinationId), store.calendar()]);
  return payloadOf(examination === null ? 'NOT_FOUND' : await change(examination, today));
}

export async function orderExamination(input: OrderExaminationInput, { store }: Context) {
  const { caseId, kind, orderedOn, bureau, orderedBy = null, dueOn = null } = input;
  const evidenceIds = linkedIds(input.evidenceIds ?? []);
  if (!isText(bureau, 200) || !isTextOrNothing(orderedBy, 200)) return payloadOf('INVALID_TEXT');
  if (evidenceIds === null) return payloadOf('UNKNOWN_EVIDENCE');
  const { today } = await store.calendar();
  if (orderedOn > today || (dueOn !== null && dueOn < orderedOn)) return payloadOf('INVALID_DATE');
  return payloadOf(await store.orderExamination({ caseId, kind, orderedOn, dueOn, evidenceIds, words: { bureau, orderedBy } }));
}

export const recordExaminationDone = ({ examinationId, doneOn, dueOn }: RecordExaminationDoneInput, context: Context) =>
  withExamination(examinationId, context, (examination, today) =>
    context.store.examinationDone(examination, { on: doneOn, dueOn: dueOn ?? null, today }),
  );

export async function recordConclusion({ examinationId, receivedOn, number, ...given }: RecordConclusionInput, context: Context) {
  const evidenceIds = linkedIds(given.evidenceIds ?? []);
  if (!isTextOrNothing(number, 60)) return payloadOf('INVALID_TEXT');
  if (evidenceIds === null) return payloadOf('UNKNOWN_EVIDENCE');
  return withExamination(examinationId, context, (examination, today) =>
    context.store.examinationReceived(examination, { on: receivedOn, number: number ?? null, evidenceIds, today }),
  );
}
