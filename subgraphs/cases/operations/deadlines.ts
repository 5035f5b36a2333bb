import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import { dayIn, daysBetween, deadlineDues, deadlineFault, dueOf } from '../domain/index.ts';
import type {
  AddDeadlineInput,
  CancelDeadlineInput,
  CorrectLegalEventInput,
  EnterLegalEventInput,
  MoveDeadlineInput,
  QueryDeadlineBoardArgs,
  QueryDeadlinesArgs,
} from '../schema.generated.ts';
import { caseRefusals, type DeadlineRefusal, type DeadlineRow, type LegalEventRow } from '../store/index.ts';
import { refusal } from './refusing.ts';

const deadlineFaults = {
  INVALID_TEXT: { field: 'title', message: 'title must have 1 to 200 characters.' },
  INVALID_DATE: { field: 'dueOn', message: 'dueOn must not lie before the case was opened or more than ten years ahead.' },
} as const;

export async function addDeadline(input: AddDeadlineInput, { store }: Context) {
  const [found, { today, timeZone }] = await Promise.all([store.case(input.caseId), store.calendar()]);
  if (found === null) return { deadline: null, errors: refusal('NOT_FOUND', caseRefusals.NOT_FOUND) };
  const fault = deadlineFault(input, { openedOn: dayIn(timeZone, found.openedAt), today });
  if (fault !== null) return { deadline: null, errors: refusal(fault, deadlineFaults[fault]) };
  const added = await store.addDeadline({ ...input, title: input.title.trim() });
  return typeof added === 'string' ? { deadline: null, errors: refusal(added, caseRefusals[added]) } : { deadline: added, errors: [] };
}

const changeRefusals = {
  NOT_FOUND: { field: 'deadlineId', message: 'You have no such deadline.' },
  CASE_CLOSED: { field: 'deadlineId', message: 'The case is closed.' },
  WRONG_STATE: { field: 'deadlineId', message: 'The deadline is not in a state that allows this.' },
  INVALID_TEXT: { field: 'reason', message: 'reason must have 1 to 500 characters.' },
  INVALID_DATE: { field: 'dueOn', message: 'dueOn must lie within ten years.' },
} as const;

const refuse = (code: keyof typeof changeRefusals) => ({ deadline: null, errors: refusal(code, changeRefusals[code]) });

/** What became of a deadline, as every change of one tells it. */
const changed = (result: DeadlineRow | DeadlineRefusal) => (typeof result === 'string' ? refuse(result) : { deadline: result, errors: [] });

const isReason = (text: string) => text.trim() !== '' && text.length <= 500;

const furthestDays = 3653;
const isNear = (day: string, today: string) => Math.abs(daysBetween(today, day)) <= furthestDays;

export async function moveDeadline({ deadlineId, dueOn, reason }: MoveDeadlineInput, { store }: Context) {
  if (!isReason(reason)) return refuse('INVALID_TEXT');
  if (!isNear(dueOn, (await store.calendar()).today)) return refuse('INVALID_DATE');
  return changed(await store.moveDeadline({ deadlineId, dueOn, reason: reason.trim() }));
}

export const completeDeadline = async (deadlineId: string, { store }: Context) => changed(await store.completeDeadline(deadlineId));

export async function cancelDeadline({ deadlineId, reason }: CancelDeadlineInput, { store }: Context) {
  if (!isReason(reason)) return refuse('INVALID_TEXT');
  return changed(await store.cancelDeadline({ deadlineId, reason: reason.trim() }));
}

export const reopenDeadline = async (deadlineId: string, { store }: Context) => changed(await store.reopenDeadline(deadlineId));

const eventDate = { field: 'happenedOn', message: 'happenedOn must lie within ten years.' };

async function recorded(event: LegalEventRow, { store }: Context) {
  store.forgetDeadlines(event.caseId);
  const open = await store.openDeadlines(event.caseId);
  return { event, deadlines: open.filter(({ eventId }) => eventId === event.id), errors: [] };
}

export async function enterLegalEvent({ caseId, kind, branch = null, happenedOn }: EnterLegalEventInput, context: Context) {
  const { store } = context;
  const refuseEvent = (errors: ReturnType<typeof refusal<'NOT_FOUND' | 'CASE_CLOSED' | 'INVALID_DATE'>>) => ({
    event: null,
    deadlines: [],
    errors,
  });
  if (!isNear(happenedOn, (await store.calendar()).today)) return refuseEvent(refusal('INVALID_DATE', eventDate));
  const event = await store.enterLegalEvent({ caseId, kind, branch, happenedOn });
  return typeof event === 'string' ? refuseEvent(refusal(event, caseRefusals[event])) : recorded(event, context);
}

export async function correctLegalEvent({ eventId, happenedOn = null }: CorrectLegalEventInput, context: Context) {
  const { store } = context;
  const refuseEvent = (errors: ReturnType<typeof refusal<'NOT_FOUND' | 'CASE_CLOSED' | 'INVALID_DATE'>>) => ({
    event: null,
    deadlines: [],
    errors,
  });
  if (happenedOn !== null && !isNear(happenedOn, (await store.calendar()).today)) return refuseEvent(refusal('INVALID_DATE', eventDate));
  const event = await store.correctLegalEvent({ eventId, happenedOn });
  if (typeof event === 'string') {
    const message = event === 'NOT_FOUND' ? 'You have no such event.' : caseRefusals.CASE_CLOSED.message;
    return refuseEvent(refusal(event, { field: 'eventId', message }));
  }
  return recorded(event, context);
}

const deadlinePosition = ({ dueOn, id }: DeadlineRow) => `${dueOn} ${id}`;

export async function listDeadlines({ due: filter, first, after }: QueryDeadlinesArgs, { store, paginator }: Context) {
  const { due = null, caseId = null, memberId = null, role = null } = filter;
  const query = queryKey('deadlines', [due, caseId, memberId, role]);
  const page = paginator.page(query, { first: first ?? 50, after });
  const { today } = await store.calendar();
  const rows = await store.listDeadlines({ due: due ?? deadlineDues, today, caseId, memberId, role, ...page });
  return paginator.connection(query, page, rows, deadlinePosition);
}

export async function countBoard({ filter }: QueryDeadlineBoardArgs, { store }: Context) {
  const { caseId = null, memberId = null, role = null } = filter ?? {};
  const { today, rows } = await store.countDeadlines({ caseId, memberId, role });
  const of = (due: (typeof deadlineDues)[number]) =>
    rows.filter(({ dueOn }) => dueOf(dueOn, today) === due).reduce((sum, { count }) => sum + count, 0);
  return { overdue: of('OVERDUE'), today: of('TODAY'), thisWeek: of('THIS_WEEK'), later: of('LATER') };
}
