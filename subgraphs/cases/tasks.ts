import type { Tasks } from '../../platform/jobs.ts';
import type { Signer } from '../../platform/signedNote.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { FileStore } from './files/index.ts';
import type { CaseStore } from './store/index.ts';
import { evidenceTasks } from './tasks/evidence.ts';

/** The store of whoever left a job or caused an event. */
export type StoreFor = (viewer: Viewer, requestId: string) => CaseStore;

export interface TaskParts {
  readonly storeFor: StoreFor;
  readonly files: FileStore;
  readonly signer: Signer;
  /** Every network there is, for work nobody left. */
  readonly networks: () => Promise<readonly string[]>;
  /** Names of all objects that are on record, of all networks. */
  readonly knownObjects: (names: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** What is done later, each safe to repeat. */
export const caseTasks = (parts: TaskParts): Tasks => evidenceTasks(parts);

/** Done once a day as well. */
export const dailyTasks = ['sweepFiles', 'checkAllEvidence'] as const;
