import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import { decideMove } from '../../domain/index.ts';
import { orderLooks, orderShares, protectionOrders } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { newCode } from '../codes.ts';
import { rowsByCase } from '../rowsByCase.ts';
import { inOrder, type OrderRefusal, remember } from './changing.ts';
import { type ProtectionOrderRow, referenceHash } from './reads.ts';

export type OrderShareRow = typeof orderShares.$inferSelect;

const mostLooks = 100;

/** Which police organisations may look at the orders of the viewer's cases. */
export function sharingStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const shares = rowsByCase((ids) =>
    session((tx) =>
      tx.select().from(orderShares).where(inArray(orderShares.caseId, ids)).orderBy(asc(orderShares.sharedAt), asc(orderShares.id)),
    ),
  );
  const looks = rowsByCase((ids) =>
    session((tx) =>
      tx.select().from(orderLooks).where(inArray(orderLooks.caseId, ids)).orderBy(desc(orderLooks.lookedAt), desc(orderLooks.id)),
    ),
  );
  return {
    sharesOf: async ({ id, caseId }: ProtectionOrderRow) => (await shares.load(caseId)).filter(({ orderId }) => orderId === id),
    looksAt: async ({ id, caseId }: OrderShareRow) =>
      (await looks.load(caseId)).filter(({ shareId }) => shareId === id).slice(0, mostLooks),

    shareOrder: (order: ProtectionOrderRow, { organisationId, today }: { organisationId: string; today: string }) =>
      inOrder(asker, order, async (tx, locked): Promise<{ share: OrderShareRow; code: string } | OrderRefusal> => {
        // An order that begins later may be shared before.
        const on = locked.startsOn !== null && locked.startsOn > today ? locked.startsOn : today;
        const decided = decideMove(locked, 'SHARE', { on, today: on });
        if ('refused' in decided) return decided.refused;
        const code = newCode();
        const share = only(
          await tx
            .insert(orderShares)
            .values({
              networkId,
              caseId: locked.caseId,
              orderId: locked.id,
              organisationId: storedId(organisationId),
              codeHash: referenceHash(asker, code),
              sharedBy: memberId,
            })
            .onConflictDoNothing()
            .returning(),
        );
        if (share === null) return 'ALREADY_SHARED';
        await remember(tx, asker, locked, { move: 'SHARE', happenedOn: today });
        shares.clear(locked.caseId);
        return { share, code };
      }),

    /** Revoked once is revoked; the first moment stays. @returns null when there is no such share of the viewer's */
    revokeShare: (shareId: string): Promise<OrderShareRow | null> =>
      session(async (tx) => {
        const mine = eq(orderShares.id, storedId(shareId));
        await tx
          .update(orderShares)
          .set({ revokedAt: sql`now()`, revokedBy: memberId })
          .where(and(mine, isNull(orderShares.revokedAt)));
        const share = only(await tx.select().from(orderShares).where(mine));
        if (share !== null) shares.clear(share.caseId);
        return share;
      }),
  };
}

/** For this service's own work, on behalf of police: orders shared with their organisation. */
export function enforcementStore(asker: Asker) {
  /** The share that is good now; locked, so that a revocation waits for the answer or is seen by it. */
  const shared = async (tx: Transaction, which: SQL | undefined) =>
    only(
      await tx
        .select({ share: orderShares, order: protectionOrders })
        .from(orderShares)
        .innerJoin(
          protectionOrders,
          and(eq(protectionOrders.networkId, orderShares.networkId), eq(protectionOrders.id, orderShares.orderId)),
        )
        .where(
          and(
            which,
            eq(orderShares.organisationId, asker.organisationId),
            isNull(orderShares.revokedAt),
            inArray(protectionOrders.state, ['ISSUED', 'SERVED', 'EXTENDED']),
            sql`${protectionOrders.endsOn} >= (now() at time zone coalesce((select time_zone from cases.networks), 'UTC'))::date`,
          ),
        )
        .orderBy(desc(orderShares.sharedAt), desc(orderShares.id))
        .limit(1)
        // Both: whoever changes the order waits for the answer too.
        .for('share'),
    );
  return {
    /** Writes the look down, then hands out the order. @returns null when there is none that may be looked at */
    lookAtOrder: (reference: string) =>
      asker.session(async (tx) => {
        const hash = referenceHash(asker, reference);
        const found = await shared(tx, or(eq(orderShares.codeHash, hash), eq(protectionOrders.numberHash, hash)));
        if (found === null) return null;
        const { networkId, memberId } = asker;
        await tx.insert(orderLooks).values({ networkId, caseId: found.share.caseId, shareId: found.share.id, memberId });
        return {
          order: found.order,
          mayStill: async (later: Transaction) => (await shared(later, eq(orderShares.id, found.share.id))) !== null,
        };
      }),
  };
}
