import { leftBy, type Tasks } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { ShelterStore } from './store/index.ts';

/** What is done later, each safe to repeat. */
export function shelterTasks({ storeFor }: { storeFor: (viewer: Viewer, requestId: string) => ShelterStore }): Tasks {
  return {
    'capacity.stale': (payload) => storeFor(leftBy('shelters', payload), String(payload.requestId)).tellStale(String(payload.shelterId)),
  };
}
