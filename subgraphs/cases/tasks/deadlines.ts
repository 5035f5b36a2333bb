import { leftBy, type Tasks } from '../../../platform/jobs.ts';
import type { StoreFor } from '../tasks.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

/** What is done about deadlines between requests, each safe to repeat. */
export function deadlineTasks({ storeFor, networks }: { storeFor: StoreFor; networks: () => Promise<readonly string[]> }): Tasks {
  const sweep = (networkId: string) =>
    storeFor(leftBy('cases', { networkId, memberId: nobody, organisationId: nobody }), nobody).alarmOfDeadlines();
  return {
    /** Of one network when a job says so; once a day, of all. */
    'deadlines.alarm': async ({ networkId }) => {
      for (const one of networkId === undefined ? await networks() : [networkId]) await sweep(one);
    },
    'deadlines.recalculate': (payload) =>
      storeFor(leftBy('cases', payload), String(payload.requestId)).recalculateDeadlines(String(payload.recalculationId)),
  };
}

/** Done once a day as well. */
export const dailyDeadlineTasks: readonly string[] = ['deadlines.alarm'];
