import type { Database } from '../../platform/database.ts';
import { type JobPayload, leftBy, type Tasks } from '../../platform/jobs.ts';
import { outboxPurge, outboxPurgeTasks } from '../../platform/outbox.ts';
import type { ServiceViewer } from '../../platform/viewer.ts';
import { defaultSettings, holdStateOf } from './domain/index.ts';
import type { SheltersPort } from './shelters.ts';
import { laterStore, purgeReferrals } from './store/later.ts';
import { outbox } from './tables.ts';

export interface TaskOptions {
  readonly database: Database;
  readonly sheltersFor: (viewer: ServiceViewer, requestId: string) => SheltersPort;
}

/** What is done later, each safe to repeat. */
export function referralTasks({ database, sheltersFor }: TaskOptions): Tasks {
  const inPayload = (payload: JobPayload) => {
    const { referralId = '', requestId = '' } = payload;
    const viewer = leftBy('referrals', payload);
    return { referralId, later: laterStore(database, viewer, requestId), shelters: sheltersFor(viewer, requestId) };
  };
  return {
    'referral.escalate': async (payload) => {
      const { referralId, later, shelters } = inPayload(payload);
      // The room of a hold that ran out is free by the clock; only what broke on the way to being kept is not.
      if ((await later.escalate(referralId, payload)) === 'EXPIRED') await shelters.moveHold(referralId, 'RELEASED');
    },
    'hold.settle': async (payload) => {
      const { referralId, later, shelters } = inPayload(payload);
      await later.locked(referralId, async (status) => {
        if (holdStateOf(status) !== 'CONFIRMED' && status !== 'ARRIVED') await shelters.unconfirmHold(referralId);
      });
    },
    retention: async () => {
      await purgeReferrals(database, { defaultKeepDays: defaultSettings.keepDays });
    },
    ...outboxPurgeTasks(database, outbox),
  };
}

/** What is done once a day. */
export const dailyReferralTasks = ['retention', outboxPurge] as const;
