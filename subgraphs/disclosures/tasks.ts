import { leftBy, type Tasks } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import type { DisclosureStore } from './store/index.ts';

/** What is done later, each safe to repeat. */
export function disclosureTasks({ storeFor }: { storeFor: (viewer: Viewer, requestId: string) => DisclosureStore }): Tasks {
  return {
    'place.sweep': (payload) => storeFor(leftBy('disclosures', payload), String(payload.requestId)).sweepPlace(String(payload.placeId)),
    'breakGlass.review': (payload) =>
      storeFor(leftBy('disclosures', payload), String(payload.requestId)).remindOfReview(
        String(payload.openingId),
        payload.stage === 'OVERDUE',
      ),
  };
}
