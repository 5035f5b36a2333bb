import type { Context } from '../context.ts';
import type { DocumentCheck } from '../documentCheck.ts';
import { longestOf } from '../domain/index.ts';
import type { Reviewed } from '../store/index.ts';

export interface Finding {
  readonly place: string;
  readonly form: string;
  readonly part: string | null;
  readonly page: number | null;
  readonly line: number | null;
  readonly ownCase: boolean | null;
}

/** Each finding with a name that the same paper gives it again. */
const findingsOf = ({ mentions, unread }: DocumentCheck): Finding[] => [
  ...mentions.map((one) => ({ ...one, place: [one.form, one.part, one.page ?? 0, one.line].join(':') })),
  ...unread.map(({ what, page }) => ({
    place: ['UNREAD', what, page ?? 0].join(':'),
    form: 'UNREAD',
    part: null,
    page,
    line: null,
    ownCase: null,
  })),
];

const shortestReason = 10;

/** What was looked at, trimmed; null when a reason is too short or too long. */
export function reviewedOf(given: readonly Reviewed[] = []): Reviewed[] | null {
  const reviewed = given.map(({ place, reason }) => ({ place, reason: reason.trim() }));
  return reviewed.every(({ reason }) => isReason(reason)) ? reviewed : null;
}

export const isReason = (reason: string): boolean => reason.length >= shortestReason && reason.length <= longestOf.reason;

export interface Compared {
  readonly checkId: string;
  readonly findings: readonly Finding[];
  /** Of what was looked at, what was found too. */
  readonly told: readonly Reviewed[];
}
export interface Stopped {
  readonly refused: 'NOT_FOUND' | 'BUDGET_SPENT' | 'NOT_COMPARED' | 'CHECKS_UNAVAILABLE' | 'GIVES_AWAY';
  readonly findings: readonly Finding[];
}

/** Has a file compared with protected places. It may leave when nothing is found that was not looked at. */
export async function compareFile(
  { caseId, type, bytes, reviewed }: { caseId: string; type: 'PDF' | 'DOCX'; bytes: Buffer; reviewed: readonly Reviewed[] },
  { documentCheck }: Context,
): Promise<Compared | Stopped> {
  const check = await documentCheck.check({ caseId, type, bytes });
  if (typeof check === 'string') return { refused: check, findings: [] };
  const findings = findingsOf(check);
  if (check.more) return { refused: 'NOT_COMPARED', findings };
  const places = new Set(findings.map(({ place }) => place));
  const told = reviewed.filter(({ place }) => places.has(place));
  const isTold = (place: string) => told.some((one) => one.place === place);
  return [...places].every(isTold) ? { checkId: check.id, findings, told } : { refused: 'GIVES_AWAY', findings };
}
