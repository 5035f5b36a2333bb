import type { Tasks } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { CaseStore } from './store/index.ts';
import { dailyDeadlineTasks, deadlineTasks } from './tasks/deadlines.ts';

/** The store of whoever left a job or caused an event. */
export type StoreFor = (viewer: Viewer, requestId: string) => CaseStore;

export interface CaseTasksOptions {
  readonly storeFor: StoreFor;
  /** Every network there is. */
  readonly networks: () => Promise<readonly string[]>;
}

/** What is done later, each safe to repeat. */
export function caseTasks(options: CaseTasksOptions): Tasks {
  return { ...deadlineTasks(options) };
}

/** What of it is done once a day as well. */
export const dailyCaseTasks: readonly string[] = [...dailyDeadlineTasks];
