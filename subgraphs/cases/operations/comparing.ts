import type { Context } from '../context.ts';
import type { ComparedFile, DocumentCheck, NoCheck } from '../documentCheck.ts';
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

/** Something nobody but a person can read. */
export const unreadFinding = (what: string, page: number | null): Finding => ({
  place: ['UNREAD', what, page ?? 0].join(':'),
  form: 'UNREAD',
  part: null,
  page,
  line: null,
  ownCase: null,
});

/** Each finding of a file with a name that the same file gives it again. */
const findingsOf = ({ mentions, unread }: DocumentCheck, file: number): Finding[] => [
  ...mentions
    .filter((one) => one.file === file)
    .map(({ file: _file, ...one }) => ({ ...one, place: [one.form, one.part, one.page ?? 0, one.line].join(':') })),
  ...unread.filter((one) => one.file === file).map(({ what, page }) => unreadFinding(what, page)),
];

const shortestReason = 10;

/** What was looked at, trimmed; null when a reason is too short or too long. */
export function reviewedOf(given: readonly Reviewed[] = []): Reviewed[] | null {
  const reviewed = given.map(({ place, reason }) => ({ place, reason: reason.trim() }));
  return reviewed.every(({ reason }) => isReason(reason)) ? reviewed : null;
}

export const isReason = (reason: string): boolean => reason.length >= shortestReason && reason.length <= longestOf.reason;

/** A file that is to leave, and what of it was looked at. */
export interface LeavingFile extends ComparedFile {
  readonly reviewed: readonly Reviewed[];
}

export interface Compared {
  readonly checkId: string;
  /** Of each file. */
  readonly findings: readonly (readonly Finding[])[];
  /** Of what was looked at, what was found too; of each file. */
  readonly told: readonly (readonly Reviewed[])[];
}
export interface Stopped {
  readonly refused: NoCheck['refused'] | 'GIVES_AWAY';
  readonly findings: readonly (readonly Finding[])[];
  /** Which file could not be read, from 1. */
  readonly unreadable: number | null;
}

/** Of what was looked at, what was found; and whether that is all of it. */
export function reviewOf(findings: readonly Finding[], reviewed: readonly Reviewed[]): { told: Reviewed[]; all: boolean } {
  const places = new Set(findings.map(({ place }) => place));
  const told = reviewed.filter(({ place }) => places.has(place));
  return { told, all: [...places].every((place) => told.some((one) => one.place === place)) };
}

/** Has files that leave together compared with protected places. They may leave when nothing is found that was not looked at. */
export async function compareFiles(
  { caseId, files }: { caseId: string; files: readonly LeavingFile[] },
  { documentCheck }: Context,
): Promise<Compared | Stopped> {
  const check = await documentCheck.check({ caseId, files });
  if ('refused' in check) return { ...check, findings: files.map(() => []) };
  const findings = files.map((_file, index) => findingsOf(check, index + 1));
  if (check.more) return { refused: 'NOT_COMPARED', findings, unreadable: null };
  const reviews = files.map(({ reviewed }, index) => reviewOf(findings[index] ?? [], reviewed));
  if (!reviews.every(({ all }) => all)) return { refused: 'GIVES_AWAY', findings, unreadable: null };
  return { checkId: check.id, findings, told: reviews.map(({ told }) => told) };
}
