import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import { type DeadlineDue, dayIn, deadlineFault } from '../domain/index.ts';
import type { AddDeadlineInput, QueryDeadlinesArgs } from '../schema.generated.ts';
import { caseRefusals, type DeadlineRow } from '../store/index.ts';
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

const deadlinePosition = ({ dueOn, id }: DeadlineRow) => `${dueOn} ${id}`;

const allDue: readonly DeadlineDue[] = ['OVERDUE', 'TODAY', 'THIS_WEEK', 'LATER'];

export async function listDeadlines({ due: { due }, first, after }: QueryDeadlinesArgs, { store, paginator }: Context) {
  const query = queryKey('deadlines', due ?? null);
  const page = paginator.page(query, { first: first ?? 50, after });
  const { today } = await store.calendar();
  const day = (offset: number) => new Date(Date.parse(`${today}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
  const ranges = {
    OVERDUE: { from: null, to: day(-1) },
    TODAY: { from: today, to: today },
    THIS_WEEK: { from: day(1), to: day(7) },
    LATER: { from: day(8), to: null },
  } satisfies Record<DeadlineDue, { from: string | null; to: string | null }>;
  const rows = await store.listDeadlines({ ranges: (due ?? allDue).map((one) => ranges[one]), ...page });
  return paginator.connection(query, page, rows, deadlinePosition);
}
