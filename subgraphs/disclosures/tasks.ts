import type { JobPayload, Tasks } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { DisclosureStore } from './store/index.ts';

/** Whoever a job is done on behalf of: those who caused it. */
const viewerOf = ({ networkId = '', memberId = '', organisationId = '' }: JobPayload): Viewer => ({
  kind: 'service',
  service: 'disclosures',
  networkId,
  onBehalfOf: { memberId, organisationId },
});

/** What is done later, each safe to repeat. */
export function disclosureTasks({ storeFor }: { storeFor: (viewer: Viewer, requestId: string) => DisclosureStore }): Tasks {
  return {
    'breakGlass.review': (payload) =>
      storeFor(viewerOf(payload), String(payload.requestId)).remindOfReview(String(payload.openingId), payload.stage === 'OVERDUE'),
  };
}
