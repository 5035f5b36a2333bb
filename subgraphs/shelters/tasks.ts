import type { JobPayload, Tasks } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { ShelterStore } from './store/index.ts';

/** Whoever a job is done on behalf of: those who caused it. */
const viewerOf = ({ networkId = '', memberId = '', organisationId = '' }: JobPayload): Viewer => ({
  kind: 'service',
  service: 'shelters',
  networkId,
  onBehalfOf: { memberId, organisationId },
});

/** What is done later, each safe to repeat. */
export function shelterTasks({ storeFor }: { storeFor: (viewer: Viewer, requestId: string) => ShelterStore }): Tasks {
  return {
    'capacity.stale': (payload) => storeFor(viewerOf(payload), String(payload.requestId)).tellStale(String(payload.shelterId)),
  };
}
