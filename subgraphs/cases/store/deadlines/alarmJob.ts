import type { Transaction } from '../../../../platform/database.ts';
import { addJob } from '../../../../platform/jobs.ts';
import type { Asker } from '../asker.ts';

/**
 * Looks soon what a team must be alarmed of: something of the case may already be near.
 * @param caseId null for every case of the network
 */
export const alarmSoon = (
  tx: Transaction,
  { networkId, memberId, organisationId, requestId }: Asker,
  caseId: string | null,
): Promise<void> =>
  addJob(tx, 'cases', {
    task: 'deadlines.alarm',
    payload: { networkId, memberId, organisationId, requestId, ...(caseId === null ? {} : { caseId }) },
    inSeconds: 1,
    // Of one request only: a key that many share would make them wait for each other.
    key: `deadlines.alarm ${caseId ?? networkId} ${requestId}`,
  });
