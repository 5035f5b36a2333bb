import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { openRecord, SealBroken, type SealedRecord, sealRecord } from '../../../platform/seal.ts';

/** What is sealed of a webhook. */
export interface WebhookSecrets {
  readonly url: string;
  readonly secret: string;
  /** Signs too, until its moment has come; null when there is none. */
  readonly oldSecret: string | null;
}

/** What is sealed of an e-mail subscription; the code is null once it came back. */
export interface EmailSecrets {
  readonly address: string;
  readonly code: string | null;
}

interface Owner {
  readonly networkId: string;
  readonly id: string;
}
type Sealed = Owner & SealedRecord;

const webhookBinding = ({ networkId, id }: Owner) => `referrals.webhooks ${networkId} ${id} v1`;
const emailBinding = ({ networkId, id }: Owner) => `referrals.email_subscriptions ${networkId} ${id} v1`;

export const sealWebhook = (key: Buffer, owner: Owner, secrets: WebhookSecrets): SealedRecord =>
  sealRecord(key, secrets, webhookBinding(owner));

/** @throws SealBroken */
export const openWebhook = (key: Buffer, row: Sealed): WebhookSecrets => openRecord(key, row, webhookBinding(row)) as WebhookSecrets;

export const sealEmail = (key: Buffer, owner: Owner, secrets: EmailSecrets): SealedRecord => sealRecord(key, secrets, emailBinding(owner));

/** @throws SealBroken */
export const openEmail = (key: Buffer, row: Sealed): EmailSecrets => openRecord(key, row, emailBinding(row)) as EmailSecrets;

/** What is told of a sealed record; null when it opens no more, because the service has another secret now. */
export function told<Secrets>(open: () => Secrets): Secrets | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

/** Finds a member's own address again; without the key it is compared with nothing. */
export const hashAddress = (
  key: Buffer,
  { networkId, memberId, address }: { networkId: string; memberId: string; address: string },
): Buffer => createHmac('sha256', key).update(`address ${networkId} ${memberId} ${address.toLowerCase()}`).digest();

/** 256 bits, as Standard Webhooks writes a secret. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

export const newCode = (): string => String(randomInt(100_000_000)).padStart(8, '0');

/** Compares in a time that tells nothing. */
export function isCode(given: string, code: string | null): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(code ?? '')];
  return code !== null && one.length === other.length && timingSafeEqual(one, other);
}

/** The headers of one attempt, signed by each secret. @param id the delivery's, the same at every attempt */
export function signedHeaders({ id, at, body, secrets }: { id: string; at: Date; body: string; secrets: readonly string[] }) {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}
