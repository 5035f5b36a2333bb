import type { ExecutionResult } from 'graphql';
import { z } from 'zod';

/** What an answer may say beside its data, in `extensions`: a closed list, like the codes of errors. */
const answerExtensions = z.object({
  /** What is left of the households that may be asked about. */
  budget: z
    .object({ householdsLeft: z.number(), organisationLeft: z.number(), renewsAt: z.union([z.string(), z.date()]).nullable() })
    .optional(),
});

export type AnswerExtensions = z.infer<typeof answerExtensions>;

const extended = new WeakMap<object, AnswerExtensions>();

/** Says something beside the data of the answer to a request. Said several times, the least that is left counts. */
export function extendAnswer(context: object, { budget }: AnswerExtensions): void {
  const before = extended.get(context)?.budget;
  if (budget !== undefined && (before === undefined || budget.householdsLeft <= before.householdsLeft)) extended.set(context, { budget });
}

/** What was said beside the data; null when nothing. */
export const extensionsOf = (context: object): AnswerExtensions | null => extended.get(context) ?? null;

/** Takes from another service's answer what is on the list, and nothing else, into the answer to this request. */
export function carryExtensions(context: object, { extensions }: ExecutionResult): void {
  const { data } = answerExtensions.safeParse(extensions ?? {});
  if (data !== undefined) extendAnswer(context, data);
}

/** A result with what was said beside its data. */
export function withExtensions<Result extends ExecutionResult>(context: object, result: Result): Result {
  const extensions = extensionsOf(context);
  return extensions === null ? result : { ...result, extensions: { ...result.extensions, ...extensions } };
}
