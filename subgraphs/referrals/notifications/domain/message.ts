export type NotificationTopic = 'REFERRAL' | 'CAPACITY' | 'NOTICE' | 'WEBHOOK';

/** What a delivery is about; a test is about nothing. */
export type DeliveryTopic = NotificationTopic | 'TEST';

/** The body of a delivery, the same at every attempt: that something changed, how often, and of what kind. */
export const messageOf = ({ topic, updates, at }: { topic: DeliveryTopic; updates: number; at: Date }): string =>
  JSON.stringify(
    topic === 'TEST'
      ? { type: 'saya.test', timestamp: at.toISOString(), data: {} }
      : { type: 'saya.updates', timestamp: at.toISOString(), data: { updates, topic } },
  );
