import { leftBy, type Tasks } from '../../../platform/jobs.ts';
import type { StoreFor } from '../tasks.ts';

/** An authority should have answered. Whether it has is decided from the row and the calendar, not from the job. */
export const filingTasks = ({ storeFor }: { storeFor: StoreFor }): Tasks => ({
  'filing.overdue': ({ filingId = '', requestId = '', ...payload }) => storeFor(leftBy('cases', payload), requestId).alarmOverdue(filingId),
});
