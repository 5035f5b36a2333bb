import { z } from 'zod';
import { storedId } from '../../../platform/ids.ts';
import { queryKey } from '../../../platform/pagination.ts';
import type { Context } from '../context.ts';
import type {
  AddWebhookInput,
  ConfirmEmailInput,
  NotifyInput,
  RotateWebhookSecretInput,
  SubscribeEmailInput,
  WebhookDeliveriesArgs,
} from '../schema.generated.ts';
import { webhookUrl } from './domain/index.ts';
import { refuse } from './faults.ts';
import type { DeliveryRow, WebhookRow } from './webhookStore.ts';

export async function addWebhook({ url: text, topics }: AddWebhookInput, { notifications: { webhooks, poster } }: Context) {
  const nothing = { webhook: null, secret: null };
  const url = webhookUrl(text);
  if (url === null) return { ...nothing, ...refuse('INVALID_URL') };
  if (topics.length === 0) return { ...nothing, ...refuse('NO_TOPIC') };
  if (!(await webhooks.spend())) return { ...nothing, ...refuse('TOO_OFTEN') };
  if (!(await poster.mayReach(url))) return { ...nothing, ...refuse('URL_NOT_ALLOWED') };
  const added = await webhooks.add({ url: url.href, topics });
  return added === null ? { ...nothing, ...refuse('TOO_MANY_WEBHOOKS') } : { ...added, errors: [] };
}

export async function removeWebhook(webhookId: string, { notifications }: Context) {
  const removedId = await notifications.webhooks.remove(webhookId);
  return { removedId, ...(removedId === null ? refuse('NOT_FOUND') : { errors: [] }) };
}

export async function rotateWebhookSecret({ webhookId, leaked }: RotateWebhookSecretInput, { notifications }: Context) {
  const rotated = await notifications.webhooks.rotate(webhookId, { leaked: leaked ?? false });
  return rotated === null ? { webhook: null, secret: null, ...refuse('NOT_FOUND') } : { ...rotated, errors: [] };
}

const deliveryAnswer = (delivery: DeliveryRow | 'NOT_FOUND' | 'PAUSED' | 'TOO_OFTEN') =>
  typeof delivery === 'string' ? { delivery: null, ...refuse(delivery) } : { delivery, errors: [] };

export const testWebhook = async (webhookId: string, { notifications }: Context) =>
  deliveryAnswer(await notifications.webhooks.test(webhookId));

export const redeliverWebhook = async (deliveryId: string, { notifications }: Context) =>
  deliveryAnswer(await notifications.webhooks.redeliver(deliveryId));

export async function resumeWebhook(webhookId: string, { notifications }: Context) {
  const webhook = await notifications.webhooks.resume(webhookId);
  return typeof webhook === 'string' ? { webhook: null, ...refuse(webhook) } : { webhook, errors: [] };
}

const deliveryPosition = ({ createdAt, id }: DeliveryRow) => `${createdAt.toISOString()} ${id}`;

export async function listDeliveries({ id }: WebhookRow, { first, after }: WebhookDeliveriesArgs, { notifications, paginator }: Context) {
  const query = queryKey('webhookDeliveries', id);
  const page = paginator.page(query, { first, after });
  return paginator.connection(query, page, await notifications.webhooks.deliveries(id, page), deliveryPosition);
}

const emailAddress = z.email().max(254);

export async function subscribeEmail({ address, topics, interval, language }: SubscribeEmailInput, { notifications }: Context) {
  const refused = (code: Parameters<typeof refuse>[0]) => ({ subscription: null, ...refuse(code) });
  if (!notifications.sendsEmail) return refused('EMAIL_OFF');
  const parsed = emailAddress.safeParse(address.trim());
  if (!parsed.success) return refused('INVALID_ADDRESS');
  if (topics.length === 0) return refused('NO_TOPIC');
  const subscription = await notifications.emails.subscribe({
    address: parsed.data,
    topics,
    interval: interval ?? 'QUARTER_HOUR',
    language: language ?? 'EN',
  });
  return typeof subscription === 'string' ? refused(subscription) : { subscription, errors: [] };
}

export async function confirmEmail({ subscriptionId, code }: ConfirmEmailInput, { notifications }: Context) {
  const subscription = await notifications.emails.confirm(subscriptionId, code.replaceAll(' ', ''));
  return typeof subscription === 'string' ? { subscription: null, ...refuse(subscription) } : { subscription, errors: [] };
}

export async function unsubscribeEmail(subscriptionId: string, { notifications }: Context) {
  const removedId = await notifications.emails.unsubscribe(subscriptionId);
  return { removedId, ...(removedId === null ? refuse('NOT_FOUND') : { errors: [] }) };
}

/** For the other services. Whether anybody of that organisation hears of it, they are not told. */
export async function notify({ organisationId, topic }: NotifyInput, { viewer, notifications }: Context) {
  if (organisationId) await notifications.tell.organisations(viewer.networkId, [storedId(organisationId)], topic);
  else await notifications.tell.coordinators(viewer.networkId, topic);
  return { noted: true };
}
