import { type Grade, gradeOf, type MatchKind } from './names/index.ts';

/** Whom of a case a name belongs to. */
export const partyKinds = ['RESPONDENT', 'RELATIVE', 'OPPOSING_COUNSEL'] as const;

/** Who in the case is on two sides. SURVIVOR: the office stands against her in another case. */
export const conflictRoles = ['OPPOSING_COUNSEL', 'RELATIVE', 'RESPONDENT', 'SURVIVOR'] as const;
export type ConflictRole = (typeof conflictRoles)[number];

/** Why a check was made. */
export const checkTriggers = ['PROPOSED', 'HANDED_OVER', 'PARTY_RECORDED', 'SURVIVOR_NAMED', 'CLIENT_REGISTERED'] as const;
export type CheckTrigger = (typeof checkTriggers)[number];

/** Two equal hashes: one of a name of the case, one of a name the office stands for. */
export interface NameMatch {
  readonly role: ConflictRole;
  readonly kind: MatchKind;
  readonly otherKind: MatchKind;
}

export interface Judgement {
  readonly grade: Grade;
  /** Who matched, each once. */
  readonly roles: readonly ConflictRole[];
  /** Whether a second person may let the member in all the same. */
  readonly overridable: boolean;
}

/**
 * What the equal hashes of a case and an office amount to. A lawyer on both sides can never be let in: the office is opposing counsel, or
 * certainly represents the respondent, or certainly stands against the survivor elsewhere.
 * @param isOpposingCounsel the office itself was entered as opposing counsel of the case
 */
export function judge(matches: readonly NameMatch[], { isOpposingCounsel }: { isOpposingCounsel: boolean }): Judgement {
  const gradeFor = (role: ConflictRole) => gradeOf(matches.filter((match) => match.role === role));
  const grades = conflictRoles.map((role) => ({ role, grade: role === 'OPPOSING_COUNSEL' && isOpposingCounsel ? 'HIT' : gradeFor(role) }));
  const found = grades.filter(({ grade }) => grade !== 'CLEAR');
  const certain = found.filter(({ grade }) => grade === 'HIT');
  const bothSides = isOpposingCounsel || certain.some(({ role }) => role === 'RESPONDENT' || role === 'SURVIVOR');
  return {
    grade: certain.length > 0 ? 'HIT' : found.length > 0 ? 'POSSIBLE' : 'CLEAR',
    roles: found.map(({ role }) => role),
    overridable: found.length > 0 && !bothSides,
  };
}

/** How many checks one member may cause in 24 hours: asking again and again under changed names would read an office's clients out. */
export const checksADay = 40;
/** How many parties a case holds at once. */
export const mostParties = 60;

export const nameIsWritten = (name: string): boolean => name.trim().length > 0 && name.trim().length <= 200;
export const referenceIsWritten = (reference: string): boolean => reference.trim().length > 0 && reference.trim().length <= 60;
export const reasonIsWritten = (reason: string): boolean => reason.trim().length >= 10 && reason.trim().length <= 1_000;

/** A term ends after now and within ten years. @param until null for no end */
export const termIsPossible = (until: Date | null, now: Date): boolean =>
  until === null || (until > now && until.getTime() - now.getTime() <= 10 * 366 * 86_400_000);
