import type { Tasks } from '../../platform/jobs.ts';
import type { Signer } from '../../platform/signedNote.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { FileStore } from './files/index.ts';
import type { MirrorTeam } from './mirror.ts';
import type { ReferralsPort } from './referrals.ts';
import type { CaseStore } from './store/index.ts';
import { dailyDeadlineTasks, deadlineTasks } from './tasks/deadlines.ts';
import { dailyEvidenceTasks, evidenceTasks } from './tasks/evidence.ts';
import { filingTasks } from './tasks/filings.ts';
import { dailyLifeTasks, lifeTasks } from './tasks/life.ts';
import { orderTasks } from './tasks/orders.ts';
import { relayTasks } from './tasks/relay.ts';

/** The store of whoever left a job or caused an event. */
export type StoreFor = (viewer: Viewer, requestId: string) => CaseStore;

/** What the tasks of each noun do their work with. */
export interface CaseTaskOptions {
  readonly storeFor: StoreFor;
  /** Where sealed files lie. */
  readonly files: FileStore;
  /** Signs exports of evidence. */
  readonly signer: Signer;
  /** Every network there is, for work nobody left. */
  readonly networks: () => Promise<readonly string[]>;
  /** Names of all objects that are on record, of all networks. */
  readonly knownObjects: (names: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly mirrorTeam: MirrorTeam;
  readonly referralsFor: (viewer: Viewer, requestId: string) => ReferralsPort;
  readonly leaveRetentionNotices: () => Promise<number>;
}

/** What is done later, each safe to repeat. */
export const caseTasks = (options: CaseTaskOptions): Tasks => ({
  ...deadlineTasks(options),
  ...evidenceTasks(options),
  ...filingTasks(options),
  ...lifeTasks(options),
  ...orderTasks(options),
  ...relayTasks(options),
});

/** What of it is done once a day as well. */
export const dailyTasks: readonly string[] = [...dailyDeadlineTasks, ...dailyEvidenceTasks, ...dailyLifeTasks];
