import { type JobPayload, leftBy, type Tasks } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { MirrorTeam } from './mirror.ts';
import type { ReferralsPort } from './referrals.ts';
import type { CaseStore } from './store/index.ts';

/** The store of whoever left a job or caused an event. */
export type StoreFor = (viewer: Viewer, requestId: string) => CaseStore;

/** What is done once a day as well. */
export const dailyTasks = ['retention.due'] as const;

/** What is done later, each safe to repeat. */
export function caseTasks({
  storeFor,
  mirrorTeam,
  referralsFor,
  leaveRetentionNotices,
}: {
  storeFor: StoreFor;
  mirrorTeam: MirrorTeam;
  referralsFor: (viewer: Viewer, requestId: string) => ReferralsPort;
  leaveRetentionNotices: () => Promise<number>;
}): Tasks {
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
