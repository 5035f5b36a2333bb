import { describe, expect, it } from 'vitest';
import { readEnvironment, variables } from '../../../subgraphs/referrals/environment.ts';
import {
  gatherSeconds,
  isToBePaused,
  messageOf,
  nextAttemptIn,
  nextEmailIn,
} from '../../../subgraphs/referrals/notifications/domain/index.ts';
import { notificationOptions } from '../../../subgraphs/referrals/notifications/environment.ts';

const plain = { jitter: 0, retryAfter: 0 };

describe('attempts of a delivery', () => {
  it('are ten, with the pauses of Standard Webhooks, over three days', () => {
    const pauses = Array.from({ length: 10 }, (_one, index) => nextAttemptIn({ failures: index + 1, ...plain }));
    expect(pauses).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, null]);
    expect(pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0)).toBe(75 * 3_600 + 35 * 60 + 5);
  });

  it('come up to a tenth later than that, and as late as the receiver asks, up to a day', () => {
    expect(nextAttemptIn({ failures: 2, jitter: 1, retryAfter: 0 })).toBeCloseTo(330);
    expect(nextAttemptIn({ failures: 1, jitter: 0, retryAfter: 120 })).toBe(120);
    expect(nextAttemptIn({ failures: 2, jitter: 0, retryAfter: 120 })).toBe(300);
    expect(nextAttemptIn({ failures: 1, jitter: 0, retryAfter: 999_999_999 })).toBe(86_400);
    expect(nextAttemptIn({ failures: 10, jitter: 0, retryAfter: 120 })).toBeNull();
  });

  it('gather longer the longer a receiver fails, up to five minutes', () => {
    expect([0, 1, 2, 5, 6, 7, 1_000].map(gatherSeconds)).toEqual([5, 10, 20, 160, 300, 300, 300]);
  });

  it('end in a pause after ten failures and a day, not before both', () => {
    expect(isToBePaused({ failuresInRow: 10, hoursFailing: 24 })).toBe(true);
    expect(isToBePaused({ failuresInRow: 9, hoursFailing: 24 })).toBe(false);
    expect(isToBePaused({ failuresInRow: 10, hoursFailing: 23.9 })).toBe(false);
  });
});

describe('an e-mail', () => {
  it('is tried for ever, at last every six hours', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 500].map(nextEmailIn)).toEqual([60, 240, 960, 3_840, 15_360, 21_600, 21_600, 21_600]);
  });
});

describe('a body', () => {
  const at = new Date('2026-03-08T21:00:00Z');
  it('is this and nothing else', () => {
    expect(messageOf({ topic: 'REFERRAL', updates: 3, at })).toBe(
      '{"type":"saya.updates","timestamp":"2026-03-08T21:00:00.000Z","data":{"updates":3,"topic":"REFERRAL"}}',
    );
    expect(messageOf({ topic: 'TEST', updates: 0, at })).toBe('{"type":"saya.test","timestamp":"2026-03-08T21:00:00.000Z","data":{}}');
  });
});

describe('the environment', () => {
  it('says nothing by default: no e-mail, no private network', () => {
    expect(notificationOptions({})).toEqual({ mail: null, networks: null });
  });

  it('names both the mail server and the sender, or neither', () => {
    const [REFERRALS_SMTP_URL, REFERRALS_EMAIL_FROM] = ['smtps://name:word@mail.example:465', 'post@example.org'];
    expect(notificationOptions({ REFERRALS_SMTP_URL, REFERRALS_EMAIL_FROM }).mail).toEqual({
      url: REFERRALS_SMTP_URL,
      from: REFERRALS_EMAIL_FROM,
    });
    expect(() => notificationOptions({ REFERRALS_SMTP_URL })).toThrow(/REFERRALS_EMAIL_FROM: missing(?!.*word)/);
    expect(() => notificationOptions({ REFERRALS_EMAIL_FROM })).toThrow('REFERRALS_SMTP_URL: missing');
  });

  it('with what is no mail server, sender or network is refused, and the values are not repeated', () => {
    const wrong = { REFERRALS_SMTP_URL: 'http://word@mail', REFERRALS_EMAIL_FROM: 'no-one', REFERRALS_WEBHOOK_PRIVATE: '10.0.0.1' };
    const read = () => readEnvironment(wrong);
    for (const name of Object.keys(wrong)) expect(Object.keys(variables)).toContain(name);
    expect(read).toThrow(/REFERRALS_SMTP_URL: must be/);
    expect(read).toThrow(/REFERRALS_EMAIL_FROM: must be/);
    expect(read).toThrow(/REFERRALS_WEBHOOK_PRIVATE: must be/);
    expect(read).toThrow(/^(?!.*(word|no-one|10\.0\.0\.1))/s);
  });
});
