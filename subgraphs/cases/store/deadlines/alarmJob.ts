import type { Transaction } from '../../../../platform/database.ts';
import { addJob } from '../../../../platform/jobs.ts';
import type { Asker } from '../asker.ts';

/** Looks soon what of the network's deadlines a team must be alarmed of: something may already be near. */
export const alarmSoon = (tx: Transaction, { networkId, memberId, organisationId, requestId }: Asker): Promise<void> =>
  addJob(tx, 'cases', {
    task: 'deadlines.alarm',
    payload: { networkId, memberId, organisationId, requestId },
    inSeconds: 1,
    key: `deadlines.alarm ${networkId}`,
  });
