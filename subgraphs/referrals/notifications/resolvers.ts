import type { Resolvers } from '../schema.generated.ts';
import {
  addWebhook,
  confirmEmail,
  listDeliveries,
  notify,
  redeliverWebhook,
  removeWebhook,
  resumeWebhook,
  rotateWebhookSecret,
  subscribeEmail,
  testWebhook,
  unsubscribeEmail,
} from './operations.ts';

export const notificationQueries: Pick<Resolvers['Query'] & object, 'webhooks' | 'emailSubscriptions'> = {
  webhooks: (_parent, _args, { notifications }) => notifications.webhooks.list(),
  emailSubscriptions: (_parent, _args, { notifications }) => notifications.emails.list(),
};

export const notificationMutations: Resolvers['Mutation'] = {
  addWebhook: (_parent, { input }, context) => addWebhook(input, context),
  removeWebhook: (_parent, { input }, context) => removeWebhook(input.webhookId, context),
  rotateWebhookSecret: (_parent, { input }, context) => rotateWebhookSecret(input, context),
  testWebhook: (_parent, { input }, context) => testWebhook(input.webhookId, context),
  redeliverWebhook: (_parent, { input }, context) => redeliverWebhook(input.deliveryId, context),
  resumeWebhook: (_parent, { input }, context) => resumeWebhook(input.webhookId, context),
  subscribeEmail: (_parent, { input }, context) => subscribeEmail(input, context),
  confirmEmail: (_parent, { input }, context) => confirmEmail(input, context),
  unsubscribeEmail: (_parent, { input }, context) => unsubscribeEmail(input.subscriptionId, context),
  notify: (_parent, { input }, context) => notify(input, context),
};

export const notificationTypes: Pick<Resolvers, 'Webhook' | 'WebhookDelivery'> = {
  Webhook: {
    deliveries: (webhook, args, context) => listDeliveries(webhook, args, context),
  },
  WebhookDelivery: {
    topic: ({ topic }) => (topic === 'TEST' ? null : topic),
    attempts: ({ id }, _args, { notifications }) => notifications.webhooks.attempts(id),
  },
};
