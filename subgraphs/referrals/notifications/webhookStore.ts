import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import { and, asc, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { keptDays, mostWebhooks, type NotificationTopic, overlapHours } from './domain/index.ts';
import { type Owner, planDelivery, spend } from './owner.ts';
import { newWebhookSecret, openWebhook, sealWebhook, told } from './secrets.ts';
import { deliveries, deliveryAttempts, webhooks } from './tables.ts';

type Stored = typeof webhooks.$inferSelect;
export type DeliveryRow = typeof deliveries.$inferSelect;
export type AttemptRow = typeof deliveryAttempts.$inferSelect;

/** A webhook as its organisation sees it: without its secrets, and of its URL the origin only. */
export interface WebhookRow extends Omit<Stored, 'wrappedKey' | 'sealed' | 'memberId' | 'failingSince'> {
  /** Null when it opens no more. */
  readonly origin: string | null;
}

const isKept = sql`${deliveries.createdAt} > now() - make_interval(days => ${keptDays})`;

const columns = {
  networkId: webhooks.networkId,
  id: webhooks.id,
  organisationId: webhooks.organisationId,
  topics: webhooks.topics,
  wrappedKey: webhooks.wrappedKey,
  sealed: webhooks.sealed,
  createdAt: webhooks.createdAt,
  failuresInRow: webhooks.failuresInRow,
  pausedAt: webhooks.pausedAt,
  pauseReason: webhooks.pauseReason,
  oldSecretUntil: sql<Date | null>`case when ${webhooks.oldSecretUntil} > now() then ${webhooks.oldSecretUntil} end`.mapWith(
    webhooks.oldSecretUntil,
  ),
};

/** The webhooks of the viewer's organisation; row-level security leaves no others. */
export function webhookStore({ networkId, memberId, organisationId, session, key }: Owner) {
  const shown = ({ wrappedKey, sealed, ...row }: Omit<Stored, 'memberId' | 'failingSince'>): WebhookRow => ({
    ...row,
    origin: told(() => new URL(openWebhook(key, { ...row, wrappedKey, sealed }).url).origin),
  });
  const find = async (tx: Transaction, id: string) => {
    const row = only(
      await tx
        .select(columns)
        .from(webhooks)
        .where(eq(webhooks.id, storedId(id))),
    );
    return row && shown(row);
  };
  const spendByHand = (tx: Transaction) => spend(tx, { networkId, ownerId: organisationId, budget: 'BY_HAND' });

  const attemptsOf = new DataLoader<string, AttemptRow[]>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(deliveryAttempts)
        .where(inArray(deliveryAttempts.deliveryId, [...ids]))
        .orderBy(asc(deliveryAttempts.at), asc(deliveryAttempts.id)),
    );
    return ids.map((id) => rows.filter(({ deliveryId }) => deliveryId === id));
  });

  return {
    list: (): Promise<WebhookRow[]> =>
      session(async (tx) => (await tx.select(columns).from(webhooks).orderBy(asc(webhooks.createdAt), asc(webhooks.id))).map(shown)),

    /** Takes one from what an organisation may do by hand. @returns false when nothing is left */
    spend: () => session(spendByHand),

    add: ({
      url,
      topics,
    }: {
      url: string;
      topics: readonly NotificationTopic[];
    }): Promise<{ webhook: WebhookRow; secret: string } | null> =>
      session(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`webhooks ${organisationId}`}, 0))`);
        if ((await tx.$count(webhooks)) >= mostWebhooks) return null;
        const id = randomUUID();
        const secret = newWebhookSecret();
        await tx.insert(webhooks).values({
          networkId,
          id,
          organisationId,
          memberId,
          topics: [...new Set(topics)],
          ...sealWebhook(key, { networkId, id }, { url, secret, oldSecret: null }),
        });
        const webhook = await find(tx, id);
        if (webhook === null) throw new Error('A webhook was written and is not there.');
        return { webhook, secret };
      }),

    remove: (id: string): Promise<string | null> =>
      session(async (tx) => {
        const [removed] = await tx
          .delete(webhooks)
          .where(eq(webhooks.id, storedId(id)))
          .returning({ id: webhooks.id });
        if (removed === undefined) return null;
        const gone = await tx.delete(deliveries).where(eq(deliveries.webhookId, removed.id)).returning({ id: deliveries.id });
        if (gone.length > 0)
          await tx.delete(deliveryAttempts).where(
            inArray(
              deliveryAttempts.deliveryId,
              gone.map((delivery) => delivery.id),
            ),
          );
        return removed.id;
      }),

    rotate: (id: string, { leaked }: { leaked: boolean }): Promise<{ webhook: WebhookRow; secret: string } | null> =>
      session(async (tx) => {
        const row = only(
          await tx
            .select()
            .from(webhooks)
            .where(eq(webhooks.id, storedId(id)))
            .for('update'),
        );
        if (row === null) return null;
        const { url, secret: oldSecret } = openWebhook(key, row);
        const secret = newWebhookSecret();
        await tx
          .update(webhooks)
          .set({
            ...sealWebhook(key, row, { url, secret, oldSecret: leaked ? null : oldSecret }),
            oldSecretUntil: leaked ? null : sql`now() + make_interval(hours => ${overlapHours})`,
          })
          .where(eq(webhooks.id, row.id));
        const webhook = await find(tx, row.id);
        return webhook && { webhook, secret };
      }),

    test: (id: string): Promise<DeliveryRow | 'NOT_FOUND' | 'PAUSED' | 'TOO_OFTEN'> =>
      session(async (tx) => {
        if (!(await spendByHand(tx))) return 'TOO_OFTEN';
        const webhook = await find(tx, id);
        if (webhook === null) return 'NOT_FOUND';
        if (webhook.pausedAt !== null) return 'PAUSED';
        const delivery = only(
          await tx
            .insert(deliveries)
            .values({ networkId, organisationId, webhookId: webhook.id, topic: 'TEST', updates: 0, state: 'WAITING' })
            .returning(),
        );
        if (delivery === null) throw new Error('A delivery was written and is not there.');
        await planDelivery(tx, delivery, 0);
        return delivery;
      }),

    redeliver: (deliveryId: string): Promise<DeliveryRow | 'NOT_FOUND' | 'PAUSED' | 'TOO_OFTEN'> =>
      session(async (tx) => {
        if (!(await spendByHand(tx))) return 'TOO_OFTEN';
        const found = only(
          await tx
            .select({ webhookId: deliveries.webhookId, pausedAt: webhooks.pausedAt })
            .from(deliveries)
            .innerJoin(webhooks, eq(webhooks.id, deliveries.webhookId))
            .where(and(eq(deliveries.id, storedId(deliveryId)), isKept)),
        );
        if (found === null) return 'NOT_FOUND';
        if (found.pausedAt !== null) return 'PAUSED';
        const delivery = only(
          await tx
            .update(deliveries)
            .set({ state: 'WAITING', tries: 0 })
            .where(eq(deliveries.id, storedId(deliveryId)))
            .returning(),
        );
        if (delivery === null) return 'NOT_FOUND';
        await planDelivery(tx, delivery, 0);
        return delivery;
      }),

    resume: (id: string): Promise<WebhookRow | 'NOT_FOUND' | 'NOT_PAUSED' | 'TOO_OFTEN'> =>
      session(async (tx) => {
        if (!(await spendByHand(tx))) return 'TOO_OFTEN';
        const webhook = await find(tx, id);
        if (webhook === null) return 'NOT_FOUND';
        const resumed = await tx
          .update(webhooks)
          .set({ pausedAt: null, pauseReason: null, failuresInRow: 0, failingSince: null })
          .where(and(eq(webhooks.id, webhook.id), sql`${webhooks.pausedAt} is not null`))
          .returning({ id: webhooks.id });
        if (resumed.length === 0) return 'NOT_PAUSED';
        const missed = await tx
          .update(deliveries)
          .set({ tries: 0 })
          .where(and(eq(deliveries.webhookId, webhook.id), inArray(deliveries.state, ['GATHERING', 'WAITING'])))
          .returning();
        for (const delivery of missed) await planDelivery(tx, delivery, 0);
        return (await find(tx, webhook.id)) ?? 'NOT_FOUND';
      }),

    /** Newest first, `limit` + 1 rows. */
    deliveries: (webhookId: string, { limit, after }: { limit: number; after: string | null }): Promise<DeliveryRow[]> => {
      const [at, id] = after?.split(' ') ?? [];
      return session((tx) =>
        tx
          .select()
          .from(deliveries)
          .where(
            and(
              eq(deliveries.webhookId, webhookId),
              isKept,
              at && id
                ? or(lt(deliveries.createdAt, new Date(at)), and(eq(deliveries.createdAt, new Date(at)), lt(deliveries.id, id)))
                : undefined,
            ),
          )
          .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
          .limit(limit + 1),
      );
    },
    attempts: (deliveryId: string) => attemptsOf.load(deliveryId),
  };
}
