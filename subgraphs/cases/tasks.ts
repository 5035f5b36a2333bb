import type { Tasks } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { MirrorTeam } from './mirror.ts';
import type { ReferralsPort } from './referrals.ts';
import type { CaseStore } from './store/index.ts';
import { lifeTasks } from './tasks/life.ts';
import { orderTasks } from './tasks/orders.ts';

/** The store of whoever left a job or caused an event. */
export type StoreFor = (viewer: Viewer, requestId: string) => CaseStore;

/** What is done once a day as well. */
export const dailyTasks = ['retention.due'] as const;

/** What the tasks of each noun do their work with. */
export interface CaseTaskOptions {
  readonly storeFor: StoreFor;
  readonly mirrorTeam: MirrorTeam;
  readonly referralsFor: (viewer: Viewer, requestId: string) => ReferralsPort;
  readonly leaveRetentionNotices: () => Promise<number>;
}

/** What is done later, each safe to repeat. */
export const caseTasks = (options: CaseTaskOptions): Tasks => ({ ...lifeTasks(options), ...orderTasks(options) });
