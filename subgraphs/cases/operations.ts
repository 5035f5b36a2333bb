import { codeOf } from '../../platform/errors.ts';
import { queryKey } from '../../platform/pagination.ts';
import type { Context } from './context.ts';
import { type DeadlineDue, dayIn, deadlineFault, orderFault, orderFaults } from './domain/index.ts';
import type {
  AddDeadlineErrorCode,
  AddDeadlineInput,
  AddProtectionOrderErrorCode,
  AddProtectionOrderInput,
  AttachReferralErrorCode,
  AttachReferralInput,
  QueryDeadlinesArgs,
  QueryMyCasesArgs,
} from './schema.generated.ts';
import type { CaseRow, DeadlineRow } from './store/index.ts';

const refusals = {
  NOT_FOUND: { field: 'caseId', message: 'You have no such case.' },
  CASE_CLOSED: { field: 'caseId', message: 'The case is closed.' },
} as const;

export async function addProtectionOrder({ caseId, served, ...terms }: AddProtectionOrderInput, { store }: Context) {
  const refuse = (code: AddProtectionOrderErrorCode, about: { field: string; message: string }) => ({
    order: null,
    errors: [{ code, ...about }],
  });
  const fault = orderFault(terms);
  if (fault !== null) return refuse(fault, orderFaults[fault]);
  const added = await store.addOrder({ caseId, terms, served: served ?? false });
  if (typeof added === 'string') return refuse(added, refusals[added]);
  store.forget(added.caseId);
  return { order: added, errors: [] };
}

const deadlineFaults = {
  INVALID_TEXT: { field: 'title', message: 'title must have 1 to 200 characters.' },
  INVALID_DATE: { field: 'dueOn', message: 'dueOn must not lie before the case was opened or more than ten years ahead.' },
} as const;

export async function addDeadline(input: AddDeadlineInput, { store }: Context) {
  const refuse = (code: AddDeadlineErrorCode, about: { field: string; message: string }) => ({
    deadline: null,
    errors: [{ code, ...about }],
  });
  const [found, { today, timeZone }] = await Promise.all([store.case(input.caseId), store.calendar()]);
  if (found === null) return refuse('NOT_FOUND', refusals.NOT_FOUND);
  const fault = deadlineFault(input, { openedOn: dayIn(timeZone, found.openedAt), today });
  if (fault !== null) return refuse(fault, deadlineFaults[fault]);
  const added = await store.addDeadline({ ...input, title: input.title.trim() });
  if (typeof added === 'string') return refuse(added, refusals[added]);
  store.forget(added.caseId);
  return { deadline: added, errors: [] };
}

export async function attachReferral({ caseId, referralCode }: AttachReferralInput, { store, referrals }: Context) {
  const refuse = (code: AttachReferralErrorCode, field: string, message: string) => ({ case: null, errors: [{ code, field, message }] });
  const found = await store.case(caseId);
  if (found === null || found.status === 'CLOSED') {
    const code = found === null ? 'NOT_FOUND' : 'CASE_CLOSED';
    return refuse(code, refusals[code].field, refusals[code].message);
  }
  const team = await store.team(found.id);
  let referralIds: readonly string[];
  try {
    referralIds = await referrals.share({
      code: referralCode.trim().toUpperCase(),
      caseId: found.id,
      memberIds: team.map(({ memberId }) => memberId),
    });
  } catch (error) {
    if (codeOf(error) !== 'SERVICE_UNAVAILABLE') throw error;
    return refuse('REFERRALS_UNAVAILABLE', 'referralCode', 'The referrals service did not answer in time; nothing was changed. Try again.');
  }
  if (referralIds.length === 0) return refuse('UNKNOWN_CODE', 'referralCode', 'No referral has this code.');
  const refused = await store.attachReferrals({ caseId: found.id, referralIds });
  if (refused !== null) return refuse(refused, refusals[refused].field, refusals[refused].message);
  store.forget(found.id);
  return { case: await store.case(found.id), errors: [] };
}

const casePosition = ({ openedAt, id }: CaseRow) => `${openedAt.toISOString()} ${id}`;

export async function listCases({ status, first, after }: QueryMyCasesArgs, { store, paginator }: Context) {
  const query = queryKey('myCases', status ?? null);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await store.list({ statuses: status ?? null, ...page }), casePosition);
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
