import { type JobPayload, leftBy, type Tasks } from '../../../platform/jobs.ts';
import type { CaseTaskOptions } from '../tasks.ts';

/** What is done once a day as well. */
export const dailyLifeTasks = ['retention.due'] as const;

/** Cases that were begun and never came, teams whose term runs out, and what must be kept no longer. */
export function lifeTasks({ storeFor, mirrorTeam, referralsFor, leaveRetentionNotices }: CaseTaskOptions): Tasks {
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
