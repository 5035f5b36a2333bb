import { leftBy, type Tasks } from '../../../platform/jobs.ts';
import type { StoreFor } from '../tasks.ts';
import { nobody, onOwnBehalf } from './ownBehalf.ts';

/** What is done about deadlines between requests, each safe to repeat. */
export function deadlineTasks({ storeFor, networks }: { storeFor: StoreFor; networks: () => Promise<readonly string[]> }): Tasks {
  const workOf = (networkId: string) => storeFor(onOwnBehalf(networkId), nobody);
  return {
    /** Of one case or one network when a job says so; once a day, of all, and of the rules as they are shipped now. */
    'deadlines.alarm': async ({ networkId, caseId = null }) => {
      if (networkId !== undefined) return workOf(networkId).alarmOfDeadlines(caseId);
      for (const one of await networks()) {
        await workOf(one).settleShippedRules();
        await workOf(one).alarmOfDeadlines(null);
      }
    },
    'deadlines.recalculate': (payload) =>
      storeFor(leftBy('cases', payload), String(payload.requestId)).recalculateDeadlines(String(payload.recalculationId)),
  };
}

/** Done once a day as well. */
export const dailyDeadlineTasks: readonly string[] = ['deadlines.alarm'];
