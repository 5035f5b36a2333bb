import { leftBy, type Tasks } from '../../../platform/jobs.ts';
import type { StoreFor } from '../tasks.ts';

export const orderTasks = ({ storeFor }: { storeFor: StoreFor }): Tasks => ({
  /** The end of an order is near, or has come. What is told is decided from the rows and the calendar, not from the job. */
  'order.watch': async (payload) => {
    const store = storeFor(leftBy('cases', payload), String(payload.requestId));
    await store.watchOrder({ orderId: String(payload.orderId), today: (await store.calendar()).today });
  },
});
