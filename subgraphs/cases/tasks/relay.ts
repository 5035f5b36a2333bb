import { leftBy, type Tasks } from '../../../platform/jobs.ts';
import type { StoreFor } from '../tasks.ts';

/** A document was handed in: if its code led to a case then, the team is alarmed. */
export const relayTasks = ({ storeFor }: { storeFor: StoreFor }): Tasks => ({
  'relay.deliver': ({ serviceId = '', requestId = '', ...payload }) =>
    storeFor(leftBy('cases', payload), requestId).deliverService(serviceId),
});
