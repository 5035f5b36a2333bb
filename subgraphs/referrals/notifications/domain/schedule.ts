/** How long one attempt may take. */
export const attemptSeconds = 15;

/** Pauses between the attempts of one delivery, in seconds: Standard Webhooks 1.0.0, "Deliverability and reliability". */
const pauses = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** How often a delivery is tried before it is given up. */
export const mostAttempts = pauses.length + 1;

/**
 * Seconds until the next attempt of a delivery that failed this often; null when it is given up. A receiver may ask for more time,
 * up to a day.
 * @param jitter from 0 to 1: a tenth of the pause at most, so that what failed together does not come back together
 */
export function nextAttemptIn({ failures, jitter, retryAfter }: { failures: number; jitter: number; retryAfter: number }): number | null {
  const pause = pauses[failures - 1];
  return pause === undefined ? null : Math.max(pause * (1 + jitter / 10), Math.min(retryAfter, 86_400));
}

/** Seconds in which changes become one delivery; more while a receiver fails, which spares it and us. */
export const gatherSeconds = (failuresInRow: number): number => Math.min(5 * 2 ** failuresInRow, 300);

export const leastFailuresToPause = 10;
export const leastHoursToPause = 24;

/** Whether a receiver that fails is left alone from now on: not for an hour of maintenance, and not for one delivery's sake. */
export const isToBePaused = ({ failuresInRow, hoursFailing }: { failuresInRow: number; hoursFailing: number }): boolean =>
  failuresInRow >= leastFailuresToPause && hoursFailing >= leastHoursToPause;

/** How long the old secret of a webhook signs beside the new one. */
export const overlapHours = 24;

/** How long what was delivered is told. */
export const keptDays = 30;

export const mostWebhooks = 10;
export const mostAddresses = 5;

/** What may be done so often in so long: by whom is the budget's owner. */
export const budgets = {
  /** Requests to addresses somebody gave, an organisation. */
  BY_HAND: { most: 30, minutes: 10 },
  /** Codes to addresses somebody gave, a member. */
  CODE: { most: 10, minutes: 1_440 },
} as const;
export type Budget = keyof typeof budgets;

export const codeMinutes = 30;
export const mostCodeTries = 5;

export type EmailInterval = 'AT_ONCE' | 'QUARTER_HOUR' | 'HOURLY';

/** How long changes are gathered into one e-mail, in seconds. */
export const intervalSeconds: Readonly<Record<EmailInterval, number>> = { AT_ONCE: 5, QUARTER_HOUR: 900, HOURLY: 3_600 };

/** Seconds until an e-mail is tried again that the mail server did not take this often; it is never given up. */
export const nextEmailIn = (failures: number): number => Math.min(60 * 4 ** (failures - 1), 21_600);
