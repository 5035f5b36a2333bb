import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { organisations } from '../tables.ts';
import { gatherSeconds, intervalSeconds, type NotificationTopic } from './domain/index.ts';
import { planDelivery, planEmail } from './owner.ts';
import { deliveries, emailSubscriptions, webhooks } from './tables.ts';

/** Organisations of those who watch over a network. */
export async function coordinatorsOf(tx: Transaction, networkId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.networkId, networkId), eq(organisations.kind, 'NETWORK')))
    .orderBy(asc(organisations.id));
  return rows.map(({ id }) => id);
}

interface Happening {
  readonly networkId: string;
  readonly organisationId: string;
  readonly topic: NotificationTopic;
}

/** Notes that something happened, for whoever of the organisation wants to hear of it: what is not yet sent counts one more. */
export async function gather(tx: Transaction, { networkId, organisationId, topic }: Happening): Promise<void> {
  const hooks = await tx
    .select({ id: webhooks.id, pausedAt: webhooks.pausedAt, failuresInRow: webhooks.failuresInRow })
    .from(webhooks)
    .where(and(eq(webhooks.networkId, networkId), eq(webhooks.organisationId, organisationId), sql`${topic} = any(${webhooks.topics})`))
    .orderBy(asc(webhooks.id))
    // A pause that ends at this moment plans what is gathered: it waits, or is seen.
    .for('share');
  for (const { id: webhookId, pausedAt, failuresInRow } of hooks) {
    const [delivery] = await tx
      .insert(deliveries)
      .values({ networkId, organisationId, webhookId, topic, updates: 1, state: 'GATHERING' })
      .onConflictDoUpdate({
        target: [deliveries.networkId, deliveries.webhookId, deliveries.topic],
        targetWhere: sql`state = 'GATHERING'`,
        set: { updates: sql`${deliveries.updates} + 1` },
      })
      .returning();
    if (delivery?.updates === 1 && pausedAt === null) await planDelivery(tx, delivery, gatherSeconds(failuresInRow));
  }
  const subscriptions = await tx
    .update(emailSubscriptions)
    .set({ gathered: sql`${emailSubscriptions.gathered} + 1` })
    .where(
      and(
        eq(emailSubscriptions.networkId, networkId),
        eq(emailSubscriptions.organisationId, organisationId),
        isNotNull(emailSubscriptions.confirmedAt),
        sql`${topic} = any(${emailSubscriptions.topics})`,
      ),
    )
    .returning();
  for (const { gathered, sending, interval, ...subscription } of subscriptions) {
    // While a message is under way its own next job takes what came meanwhile.
    if (gathered === 1 && sending === 0) await planEmail(tx, subscription, intervalSeconds[interval]);
  }
}
