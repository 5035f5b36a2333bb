import { type JobPayload, leftBy, type Tasks } from '../../../platform/jobs.ts';
import type { CaseTaskOptions } from '../tasks.ts';
import { nobody, onOwnBehalf } from './ownBehalf.ts';

/** What is done once a day as well. */
export const dailyLifeTasks = ['retention.due', 'unattended.remind'] as const;

/** Cases that were begun and never came, that have nobody, teams whose term runs out, and what must be kept no longer. */
export function lifeTasks({ storeFor, mirrorTeam, referralsFor, leaveRetentionNotices, networks }: CaseTaskOptions): Tasks {
  const about = (payload: JobPayload) => ({
    viewer: leftBy('cases', payload),
    requestId: String(payload.requestId),
    caseId: String(payload.caseId),
  });
  return {
    'case.sweep': async (payload) => {
      const { viewer, requestId, caseId } = about(payload);
      if (await storeFor(viewer, requestId).sweepCase(caseId)) await referralsFor(viewer, requestId).unshare(caseId);
    },
    'team.mirror': (payload) => {
      const { viewer, requestId, caseId } = about(payload);
      return mirrorTeam(caseId, viewer, requestId);
    },
    'unattended.remind': async () => {
      for (const networkId of await networks()) await storeFor(onOwnBehalf(networkId), nobody).remindOfUnattended();
    },
    'retention.due': async () => {
      await leaveRetentionNotices();
    },
    'retention.announce': async (payload) => {
      const { viewer, requestId, caseId } = about(payload);
      const store = storeFor(viewer, requestId);
      await store.announceRetention({ caseId, today: (await store.calendar()).today });
    },
  };
}
