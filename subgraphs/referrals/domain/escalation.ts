/** Who is called upon while a referral stays unanswered. */
export const escalationSteps = ['SHELTER_AGAIN', 'COORDINATOR', 'EVERYONE', 'EXPIRED'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** Minutes after a referral was sent; nobody answered until then. The last one is the end of it. */
export const escalationAfter: Readonly<Record<EscalationStep, number>> = {
  SHELTER_AGAIN: 60,
  COORDINATOR: 120,
  EVERYONE: 210,
  EXPIRED: 240,
};

/** How long a referral waits for an answer, in minutes. */
export const answerMinutes = escalationAfter.EXPIRED;

const minute = 60_000;

/** The step an unanswered referral has reached; null before the first. */
export function escalationOf(sentAt: Date, now: Date): EscalationStep | null {
  const age = (now.getTime() - sentAt.getTime()) / minute;
  return escalationSteps.filter((step) => age >= escalationAfter[step]).at(-1) ?? null;
}

/** Whom a step calls upon: the side asked, the coordinators, the sender. */
export const escalationCalls: Readonly<Record<EscalationStep, readonly ('RECEIVER' | 'SENDER' | 'COORDINATOR')[]>> = {
  SHELTER_AGAIN: ['RECEIVER'],
  COORDINATOR: ['RECEIVER', 'COORDINATOR'],
  EVERYONE: ['RECEIVER', 'COORDINATOR', 'SENDER'],
  EXPIRED: ['RECEIVER', 'COORDINATOR', 'SENDER'],
};
