import type { RiskQuestionSet } from './questionSets.ts';

/** After what the questions are asked again. */
export const riskReasons = ['SEPARATION', 'LEAK', 'ORDER_ENDED'] as const;

export const riskAnswers = ['YES', 'NO', 'NOT_KNOWN', 'NOT_ANSWERED'] as const;
export type RiskAnswer = (typeof riskAnswers)[number];

export interface RiskItem {
  readonly questionId: string;
  readonly answer: RiskAnswer;
  readonly note: string | null;
}

/** What is wrong with answers to a set; null when each of its questions is answered once. */
export function answersFault({ questions }: RiskQuestionSet, items: readonly RiskItem[]): 'UNKNOWN_QUESTION' | 'INCOMPLETE' | null {
  const known = new Set(questions.map(({ id }) => id));
  if (items.some(({ questionId }) => !known.has(questionId))) return 'UNKNOWN_QUESTION';
  const answered = new Set(items.map(({ questionId }) => questionId));
  return answered.size < known.size || items.length > known.size ? 'INCOMPLETE' : null;
}

/**
 * What the set says is looked at first: answered with yes, in the set's own order. Nothing is counted, weighed or concluded;
 * whoever reads it decides.
 */
export function shownFirst({ questions }: RiskQuestionSet, items: readonly RiskItem[]): readonly RiskItem[] {
  return questions.flatMap(({ id, showFirst }) =>
    showFirst ? items.filter(({ questionId, answer }) => questionId === id && answer === 'YES') : [],
  );
}
