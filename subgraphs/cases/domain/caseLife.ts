/** DESTROYED: its key is gone, and with it every name, text and file; the day, the reference and the outcome stay. */
export const caseStatuses = ['OPEN', 'CLOSED', 'DESTROYED'] as const;

/** How a case ended. */
export const caseOutcomes = ['PROTECTED', 'DECIDED', 'SETTLED', 'WITHDRAWN', 'HANDED_ON', 'LOST_CONTACT', 'OTHER'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

export const caseStepKinds = [
  'OPENED',
  'CLOSED',
  'REOPENED',
  'HELD',
  'RELEASED',
  'DUE_ANNOUNCED',
  'DESTRUCTION_ASKED',
  'DESTRUCTION_TAKEN_BACK',
  'DESTROYED',
] as const;
export type CaseStepKind = (typeof caseStepKinds)[number];

export interface RetentionRule {
  readonly outcome: CaseOutcome;
  readonly years: number;
  readonly source: string;
  /** Whether somebody who knows the law said so. */
  readonly confirmed: boolean;
}

/** What holds while a network has said nothing. */
export const defaultRetention: readonly RetentionRule[] = caseOutcomes.map((outcome) => ({
  outcome,
  years: 5,
  source: 'default of the program, to be replaced by the rule of the network',
  confirmed: false,
}));

/** So many days before the end of retention the team is told. */
export const retentionNoticeDays = 30;
/** How long the first person's word waits for the second. */
export const destructionDays = 7;

/** The day so many years after another, both YYYY-MM-DD; 29 February ends on 1 March of a year without it. */
export function yearsAfter(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}

/** Whether a day lies within what is announced: the end of retention is at most the notice away. */
export const isDueSoon = (retainUntil: string, today: string): boolean =>
  Date.parse(retainUntil) - Date.parse(today) <= retentionNoticeDays * 86_400_000;

export interface ClosedCase {
  readonly retainUntil: string | null;
  readonly retentionHeld: boolean;
  readonly destructionAskedBy: string | null;
  readonly destructionAskedAt: Date | null;
}

export type DestructionDecision = 'ASK' | 'CONFIRM' | 'RETENTION_RUNS' | 'RETENTION_HELD' | 'SAME_PERSON';

/** What a member's word for the destruction of a closed case amounts to. @param today the network's legal day */
export function decideDestruction(
  found: ClosedCase,
  { memberId, now, today }: { memberId: string; now: Date; today: string },
): DestructionDecision {
  if (found.retentionHeld) return 'RETENTION_HELD';
  if (found.retainUntil === null || found.retainUntil > today) return 'RETENTION_RUNS';
  if (!destructionIsAsked(found, now)) return 'ASK';
  return found.destructionAskedBy === memberId ? 'SAME_PERSON' : 'CONFIRM';
}

/** Whether the first person's word still waits for the second. */
export const destructionIsAsked = ({ destructionAskedAt }: Pick<ClosedCase, 'destructionAskedAt'>, now: Date): boolean =>
  destructionAskedAt !== null && now.getTime() - destructionAskedAt.getTime() < destructionDays * 86_400_000;

export type RetentionFault = 'INVALID_YEARS' | 'INVALID_SOURCE';

export function retentionFault({ years, source }: { years: number; source: string }): RetentionFault | null {
  if (!Number.isInteger(years) || years < 1 || years > 100) return 'INVALID_YEARS';
  return source.trim().length < 3 || source.trim().length > 300 ? 'INVALID_SOURCE' : null;
}
