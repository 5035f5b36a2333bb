import type { Tasks } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { CaseStore } from './store/index.ts';

/** The store of whoever left a job or caused an event. */
export type StoreFor = (viewer: Viewer, requestId: string) => CaseStore;

/** What is done later, each safe to repeat. */
export function caseTasks(_options: { storeFor: StoreFor }): Tasks {
  return {};
}
