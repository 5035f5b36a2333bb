import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { attemptSeconds, isToBePaused, mostAttempts, nextAttemptIn } from './domain/index.ts';
import { gather } from './gathering.ts';
import { planDelivery } from './owner.ts';
import type { Posted } from './post.ts';
import { openWebhook } from './secrets.ts';
import { deliveries, deliveryAttempts, webhooks } from './tables.ts';

export interface PlannedAttempt {
  readonly networkId: string;
  readonly deliveryId: string;
  /** How many had begun when it was planned. */
  readonly begun: number;
}

/** An attempt that has begun: what is sent, where to, and what signs it. */
export interface BegunAttempt {
  readonly delivery: typeof deliveries.$inferSelect;
  readonly url: URL;
  readonly secrets: readonly string[];
}

/** A webhook is locked before its deliveries, everywhere, so that nobody waits for one who waits for them. */
async function lockWebhook(tx: Transaction, { networkId, deliveryId }: Pick<PlannedAttempt, 'networkId' | 'deliveryId'>) {
  return only(
    await tx
      .select({
        networkId: webhooks.networkId,
        id: webhooks.id,
        organisationId: webhooks.organisationId,
        wrappedKey: webhooks.wrappedKey,
        sealed: webhooks.sealed,
        pausedAt: webhooks.pausedAt,
        failuresInRow: webhooks.failuresInRow,
        hasOldSecret: sql<boolean>`coalesce(${webhooks.oldSecretUntil} > now(), false)`,
      })
      .from(webhooks)
      .where(
        and(
          eq(webhooks.networkId, networkId),
          inArray(
            webhooks.id,
            tx
              .select({ id: deliveries.webhookId })
              .from(deliveries)
              .where(and(eq(deliveries.networkId, networkId), eq(deliveries.id, deliveryId))),
          ),
        ),
      )
      .for('update'),
  );
}

/** Deliveries between requests: on behalf of nobody, for all networks. */
export function deliveryWork({ session, key }: { session: ViewerSession; key: Buffer }) {
  return {
    /**
     * Begins an attempt. The next is planned with it, for the case that this process does not live to say how this one ended.
     * @returns null when there is nothing to do: it was begun before, the webhook is paused or gone, or no attempt is left
     */
    begin: ({ networkId, deliveryId, begun }: PlannedAttempt): Promise<BegunAttempt | null> =>
      session(async (tx) => {
        const webhook = await lockWebhook(tx, { networkId, deliveryId });
        if (webhook === null || webhook.pausedAt !== null) return null;
        const same = and(
          eq(deliveries.networkId, networkId),
          eq(deliveries.id, deliveryId),
          eq(deliveries.begun, begun),
          inArray(deliveries.state, ['GATHERING', 'WAITING']),
        );
        const [delivery] = await tx
          .update(deliveries)
          .set({ state: 'WAITING', begun: begun + 1, tries: sql`${deliveries.tries} + 1` })
          .where(same)
          .returning();
        if (delivery === undefined) return null;
        if (delivery.tries > mostAttempts) {
          await tx
            .update(deliveries)
            .set({ state: 'GIVEN_UP' })
            .where(and(eq(deliveries.networkId, networkId), eq(deliveries.id, delivery.id)));
          return null;
        }
        await planDelivery(tx, delivery, 2 * attemptSeconds + (nextAttemptIn({ failures: delivery.tries, jitter: 0, retryAfter: 0 }) ?? 0));
        const { url, secret, oldSecret } = openWebhook(key, webhook);
        return { delivery, url: new URL(url), secrets: oldSecret !== null && webhook.hasOldSecret ? [secret, oldSecret] : [secret] };
      }),

    /** Writes down how an attempt ended, and what follows from it. */
    end: ({ delivery }: BegunAttempt, { result, gone, retryAfter }: Posted, jitter: number): Promise<void> =>
      session(async (tx) => {
        const { networkId, id, organisationId, tries } = delivery;
        const webhook = await lockWebhook(tx, { networkId, deliveryId: id });
        if (webhook === null) return;
        await tx.insert(deliveryAttempts).values({ networkId, organisationId, deliveryId: id, result });
        const ofWebhook = and(eq(webhooks.networkId, networkId), eq(webhooks.id, webhook.id));
        const ofDelivery = and(eq(deliveries.networkId, networkId), eq(deliveries.id, id));
        if (result === 'DELIVERED') {
          await tx.update(deliveries).set({ state: 'DELIVERED' }).where(ofDelivery);
          await tx.update(webhooks).set({ failuresInRow: 0, failingSince: null }).where(ofWebhook);
          if (webhook.failuresInRow > 0) await planWaiting(tx, webhook, id);
          return;
        }
        const [failing] = await tx
          .update(webhooks)
          .set({ failuresInRow: sql`${webhooks.failuresInRow} + 1`, failingSince: sql`coalesce(${webhooks.failingSince}, now())` })
          .where(ofWebhook)
          .returning({
            failuresInRow: webhooks.failuresInRow,
            hoursFailing: sql<number>`extract(epoch from now() - ${webhooks.failingSince})::float / 3600`,
          });
        const next = nextAttemptIn({ failures: tries, jitter, retryAfter });
        const waits = and(ofDelivery, eq(deliveries.state, 'WAITING'), eq(deliveries.begun, delivery.begun));
        if (next === null) await tx.update(deliveries).set({ state: 'GIVEN_UP' }).where(waits);
        else if ((await tx.select({ id: deliveries.id }).from(deliveries).where(waits)).length > 0) await planDelivery(tx, delivery, next);
        if (webhook.pausedAt === null && (gone || (failing !== undefined && isToBePaused(failing)))) {
          await tx
            .update(webhooks)
            .set({ pausedAt: sql`now()`, pauseReason: gone ? 'GONE' : 'FAILING' })
            .where(ofWebhook);
          await gather(tx, { networkId, organisationId, topic: 'WEBHOOK' });
        }
      }),
  };
}

/** A receiver that answers again is told at once what it missed. */
async function planWaiting(tx: Transaction, webhook: { networkId: string; id: string }, delivered: string): Promise<void> {
  const missed = await tx
    .select()
    .from(deliveries)
    .where(
      and(
        eq(deliveries.networkId, webhook.networkId),
        eq(deliveries.webhookId, webhook.id),
        eq(deliveries.state, 'WAITING'),
        ne(deliveries.id, delivered),
      ),
    )
    .orderBy(deliveries.createdAt, deliveries.id)
    .limit(100);
  for (const delivery of missed) await planDelivery(tx, delivery, 0);
}
