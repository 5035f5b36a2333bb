import { sql } from 'drizzle-orm';
import type { Transaction, ViewerSession } from '../../../platform/database.ts';
import { addJob } from '../../../platform/jobs.ts';
import { type Budget, budgets } from './domain/index.ts';
import { notificationBudgets } from './tables.ts';

/** Whose notifications a store is about, and the key that opens their secrets. */
export interface Owner {
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly session: ViewerSession;
  readonly key: Buffer;
}

/** Takes one from a budget, and has whoever spends from it at the same moment wait. @returns false when nothing is left */
export async function spend(tx: Transaction, { networkId, ownerId, budget }: { networkId: string; ownerId: string; budget: Budget }) {
  const { most, minutes } = budgets[budget];
  const { since, used } = notificationBudgets;
  const isOver = sql`${since} < now() - make_interval(mins => ${minutes})`;
  const taken = await tx
    .insert(notificationBudgets)
    .values({ networkId, ownerId, budget, since: sql`now()`, used: 1 })
    .onConflictDoUpdate({
      target: [notificationBudgets.networkId, notificationBudgets.ownerId, notificationBudgets.budget],
      set: { since: sql`case when ${isOver} then now() else ${since} end`, used: sql`case when ${isOver} then 1 else ${used} + 1 end` },
      setWhere: sql`${isOver} or ${used} < ${most}`,
    })
    .returning({ used });
  return taken.length > 0;
}

interface Numbered {
  readonly networkId: string;
  readonly id: string;
  /** How many were begun before: the job does nothing once there are more. */
  readonly begun: number;
}

/** Has the next attempt of a delivery made. One that is planned already is moved. */
export const planDelivery = (tx: Transaction, { networkId, id, begun }: Numbered, inSeconds: number) =>
  addJob(tx, 'referrals', {
    task: 'notifications.deliver',
    payload: { networkId, deliveryId: id, begun: String(begun) },
    inSeconds,
    key: `notifications.deliver ${id} ${begun}`,
  });

/** Has the next message of a subscription sent. One that is planned already is moved. */
export const planEmail = (tx: Transaction, { networkId, id, begun }: Numbered, inSeconds: number) =>
  addJob(tx, 'referrals', {
    task: 'notifications.email',
    payload: { networkId, subscriptionId: id, begun: String(begun) },
    inSeconds,
    key: `notifications.email ${id} ${begun}`,
  });

/** Has a new code sent. */
export const planCode = (tx: Transaction, { networkId, id }: Pick<Numbered, 'networkId' | 'id'>) =>
  addJob(tx, 'referrals', {
    task: 'notifications.code',
    payload: { networkId, subscriptionId: id },
    inSeconds: 0,
    key: `notifications.code ${id}`,
  });
