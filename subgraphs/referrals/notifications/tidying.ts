import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { ViewerSession } from '../../../platform/database.ts';
import { keptDays } from './domain/index.ts';
import { deliveries, deliveryAttempts, emailSubscriptions, notificationBudgets } from './tables.ts';

/** Forgets what is kept for a time only. */
export const tidy = (session: ViewerSession): Promise<void> =>
  session(async (tx) => {
    await tx.delete(deliveryAttempts).where(sql`${deliveryAttempts.at} < now() - make_interval(days => ${keptDays})`);
    await tx
      .delete(deliveries)
      .where(
        and(
          sql`${deliveries.createdAt} < now() - make_interval(days => ${keptDays})`,
          inArray(deliveries.state, ['DELIVERED', 'GIVEN_UP']),
        ),
      );
    await tx
      .delete(emailSubscriptions)
      .where(and(isNull(emailSubscriptions.confirmedAt), sql`${emailSubscriptions.codeUntil} < now() - interval '1 day'`));
    await tx.delete(notificationBudgets).where(sql`${notificationBudgets.since} < now() - interval '2 days'`);
  });
