import type { Context } from '../context.ts';
import { reasonIsWritten } from '../domain/conflicts.ts';
import { retentionFault, yearsAfter } from '../domain/index.ts';
import type { CaseLifeErrorCode, CloseCaseInput, HoldRetentionInput, ReopenCaseInput, SetRetentionRuleInput } from '../schema.generated.ts';
import { type CaseRow, caseRefusals } from '../store/index.ts';
import { refusal } from './refusing.ts';

const about = (message: string) => ({ field: 'caseId', message });
const faults: Readonly<Record<CaseLifeErrorCode, { field: string; message: string }>> = {
  ...caseRefusals,
  NOT_CLOSED: about('The case is open.'),
  CASE_DESTROYED: about('The key of the case is destroyed.'),
  INVALID_REASON: { field: 'reason', message: 'reason must have 10 to 1000 characters.' },
  ORDER_RUNS: about('A protection order has not ended; say so with inSpiteOfWhatIsOpen and why in the reason.'),
  DEADLINE_OPEN: about('Something is still to be done by a day; say so with inSpiteOfWhatIsOpen and why in the reason.'),
  RETENTION_OVER: about('The case is no longer kept.'),
  RETENTION_RUNS: about('The case is to be kept until a later day.'),
  RETENTION_HELD: about('Somebody still asks for the case.'),
  NOT_HELD: about('Nobody holds the case.'),
  SAME_PERSON: about('A second person of the team must say so.'),
  NOT_ASKED: about('Nobody asked for its destruction in the last 7 days.'),
};

const answer = (moved: CaseRow | CaseLifeErrorCode, { store }: Context) => {
  if (typeof moved === 'string') return { case: null, errors: refusal(moved, faults[moved]) };
  store.forgetCase(moved.id);
  return { case: moved, errors: [] };
};

export async function closeCase({ caseId, outcome, reason, inSpiteOfWhatIsOpen }: CloseCaseInput, context: Context) {
  if (!reasonIsWritten(reason)) return answer('INVALID_REASON', context);
  const { store } = context;
  const [{ today }, years] = await Promise.all([store.calendar(), store.yearsKept(outcome)]);
  const retainUntil = yearsAfter(today, years);
  const close = { caseId, outcome, reason: reason.trim(), retainUntil, today, inSpiteOfWhatIsOpen: inSpiteOfWhatIsOpen ?? false };
  return answer(await store.closeCase(close), context);
}

export async function reopenCase({ caseId, reason }: ReopenCaseInput, context: Context) {
  if (!reasonIsWritten(reason)) return answer('INVALID_REASON', context);
  const { today } = await context.store.calendar();
  return answer(await context.store.reopenCase({ caseId, reason: reason.trim(), today }), context);
}

export async function holdRetention({ caseId, held, reason }: HoldRetentionInput, context: Context) {
  if (!reasonIsWritten(reason)) return answer('INVALID_REASON', context);
  return answer(await context.store.holdRetention({ caseId, held: held ?? true, reason: reason.trim() }), context);
}

export async function destroyCase(caseId: string, context: Context) {
  const { today } = await context.store.calendar();
  return answer(await context.store.destroyCase({ caseId, today }), context);
}

export const keepCase = async (caseId: string, context: Context) => answer(await context.store.keepCase(caseId), context);

const retentionFaults = {
  INVALID_YEARS: { field: 'years', message: 'years must be 1 to 100.' },
  INVALID_SOURCE: { field: 'source', message: 'source must have 3 to 300 characters.' },
} as const;

export async function setRetentionRule(rule: SetRetentionRuleInput, { store }: Context) {
  const fault = retentionFault(rule);
  if (fault !== null) return { rule: null, errors: refusal(fault, retentionFaults[fault]) };
  return { rule: await store.setRetentionRule({ ...rule, source: rule.source.trim() }), errors: [] };
}
