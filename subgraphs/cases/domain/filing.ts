import { daysBetween } from './days.ts';
import type { Instance } from './instances.ts';

export const filingKinds = ['COMPLAINT', 'APPEAL', 'MOTION', 'APPLICATION'] as const;
export type FilingKind = (typeof filingKinds)[number];

export const filingTemplates = ['INACTION_COMPLAINT', 'APPEAL', 'ORDER_MOTION', 'LOST_FILE', 'EXAMINATION_RESULT'] as const;
export type FilingTemplate = (typeof filingTemplates)[number];

export const kindOfTemplate: Readonly<Record<FilingTemplate, FilingKind>> = {
  INACTION_COMPLAINT: 'COMPLAINT',
  APPEAL: 'APPEAL',
  ORDER_MOTION: 'MOTION',
  LOST_FILE: 'APPLICATION',
  EXAMINATION_RESULT: 'APPLICATION',
};

/** OVERDUE is never written: the calendar decides. */
export const writtenStates = ['DRAFT', 'FILED', 'ANSWERED', 'WITHDRAWN'] as const;
export type WrittenState = (typeof writtenStates)[number];
export type FilingState = WrittenState | 'OVERDUE';

export const filingChannels = ['IN_PERSON', 'POST', 'ELECTRONIC', 'COURIER'] as const;
export const filingOutcomes = ['GRANTED', 'PARTLY', 'REFUSED', 'NO_SUBSTANCE'] as const;
export type FilingOutcome = (typeof filingOutcomes)[number];

export interface FilingFacts {
  readonly state: WrittenState;
  readonly instance: Instance;
  /** The last day for an answer, YYYY-MM-DD. */
  readonly answerDueOn: string | null;
  readonly outcome: FilingOutcome | null;
}

/** @param today the network's legal day */
export function filingStateOf({ state, answerDueOn }: Pick<FilingFacts, 'state' | 'answerDueOn'>, today: string): FilingState {
  return state === 'FILED' && answerDueOn !== null && daysBetween(answerDueOn, today) > 0 ? 'OVERDUE' : state;
}

export type FilingMove = 'change' | 'file' | 'prove' | 'answer' | 'withdraw';
/** From which written states a move is possible; an answer that comes too late is an answer. */
export const movesFrom: Readonly<Record<FilingMove, readonly WrittenState[]>> = {
  change: ['DRAFT'],
  file: ['DRAFT'],
  prove: ['FILED', 'ANSWERED'],
  answer: ['FILED'],
  withdraw: ['DRAFT', 'FILED'],
};

export interface FilingWords {
  /** The office it goes to, by its name. */
  readonly addressee: string;
  /** The lawyer's own paragraphs. */
  readonly grounds: readonly string[];
}

export const longestOf = {
  addressee: 200,
  ground: 4_000,
  grounds: 20,
  receipt: 80,
  reason: 300,
  representative: 120,
} as const;

const isWithin = (text: string, most: number) => text.trim() !== '' && text.length <= most;

/** Which of a filing's words cannot be taken; null when all can. */
export function wordsFault({ addressee, grounds }: FilingWords): 'addressee' | 'grounds' | null {
  if (!isWithin(addressee, longestOf.addressee)) return 'addressee';
  return grounds.length > longestOf.grounds || grounds.some((one) => !isWithin(one, longestOf.ground)) ? 'grounds' : null;
}

/**
 * Whom a paper is about: who was said; else whom its order bars; else the only one the case is against. Null: nobody can be told from
 * that, or who was said is none of the case's any more.
 */
export function respondentOf<Party extends { readonly id: string; readonly kind: string }>(
  saidId: string | null,
  { orderRespondentId, parties }: { orderRespondentId: string | null; parties: readonly Party[] },
): Party | null {
  const respondents = parties.filter(({ kind }) => kind === 'RESPONDENT');
  const meantId = saidId ?? orderRespondentId;
  if (meantId !== null) return respondents.find(({ id }) => id === meantId) ?? null;
  return respondents.length === 1 ? (respondents[0] ?? null) : null;
}

/** Whether a day can be one on which something happened: not before another, and not in the future. */
export const hasHappened = (day: string, { notBefore, today }: { notBefore: string; today: string }): boolean =>
  daysBetween(notBefore, day) >= 0 && daysBetween(day, today) >= 0;
