import { eq } from 'drizzle-orm';
import { only } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import { protectionOrders } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { inOpenCase } from '../openCase.ts';
import { orderCorrecting } from './correcting.ts';
import { orderIssuing } from './issuing.ts';
import { orderMoving } from './moves.ts';
import { orderReads } from './reads.ts';
import { enforcementStore, sharingStore } from './sharing.ts';
import { violationStore } from './violations.ts';
import { tellOfOrder } from './watching.ts';

export type { ChangedOrder, OrderRefusal } from './changing.ts';
export type { OrderCorrections } from './correcting.ts';
export type { OrderExtensionRow, OrderHistoryRow, ProtectionOrderRow } from './reads.ts';
export type { OrderShareRow } from './sharing.ts';
export type { ChangedViolation, OrderViolationRow } from './violations.ts';

/** Protection orders of the viewer's cases. */
export function orderStore(asker: Asker) {
  const reads = orderReads(asker);
  return {
    ...reads,
    ...orderIssuing(asker, reads.forgetOrder),
    ...orderMoving(asker, reads.forgetOrder),
    ...violationStore(asker),
    ...sharingStore(asker),
    ...enforcementStore(asker),
    ...orderCorrecting(asker, { forget: reads.forgetOrder, wordsOf: reads.orderWords }),

    /** For this service's own work: tells the team what the calendar says of an order; safe to repeat. */
    watchOrder: async ({ orderId, today }: { orderId: string; today: string }): Promise<void> => {
      const order = only(
        await asker.session((tx) =>
          tx
            .select({ caseId: protectionOrders.caseId })
            .from(protectionOrders)
            .where(eq(protectionOrders.id, storedId(orderId))),
        ),
      );
      if (order === null) return;
      await inOpenCase(asker, order.caseId, async (tx) => {
        const locked = only(
          await tx
            .select()
            .from(protectionOrders)
            .where(eq(protectionOrders.id, storedId(orderId)))
            .for('share'),
        );
        if (locked !== null) await tellOfOrder(tx, asker, locked, today);
      });
    },
  };
}
