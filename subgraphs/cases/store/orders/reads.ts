import { asc, desc, inArray } from 'drizzle-orm';
import { storedId } from '../../../../platform/ids.ts';
import { orderExtensions, orderHistory, protectionOrders } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { codeHash } from '../codes.ts';
import { rowsByCase } from '../rowsByCase.ts';
import { rowsById } from '../rowsById.ts';
import { openWords } from '../words.ts';

export type ProtectionOrderRow = typeof protectionOrders.$inferSelect;
export type OrderExtensionRow = typeof orderExtensions.$inferSelect;
export type OrderHistoryRow = typeof orderHistory.$inferSelect;

export interface OrderWords {
  readonly number: string | null;
  readonly text: string | null;
}

/** Where the words of an order are sealed. */
export const orderWordsAt = ({ caseId, id }: { caseId: string; id: string }) => ({
  caseId,
  table: 'protection_orders',
  id,
  field: 'words',
});

export const historyNoteAt = ({ caseId, id }: { caseId: string; id: string }) => ({ caseId, table: 'order_history', id, field: 'note' });

/** By which a number or a code of an order is found. */
export const referenceHash = (asker: Asker, reference: string): Buffer => codeHash(asker, 'order reference', reference);

/** Protection orders of the viewer's cases, and what happened to them. */
export function orderReads(asker: Asker) {
  const { session } = asker;
  const byCase = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(protectionOrders)
        .where(inArray(protectionOrders.caseId, ids))
        .orderBy(desc(protectionOrders.endsOn), asc(protectionOrders.id)),
    ),
  );
  const byId = rowsById((ids) => session((tx) => tx.select().from(protectionOrders).where(inArray(protectionOrders.id, ids))));
  const extensions = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(orderExtensions)
        .where(inArray(orderExtensions.caseId, ids))
        .orderBy(asc(orderExtensions.requestedOn), asc(orderExtensions.enteredAt), asc(orderExtensions.id)),
    ),
  );
  const history = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(orderHistory)
        .where(inArray(orderHistory.caseId, ids))
        .orderBy(asc(orderHistory.happenedOn), asc(orderHistory.enteredAt), asc(orderHistory.id)),
    ),
  );
  const ofOrder = <Row extends { orderId: string }>(rows: readonly Row[], { id }: ProtectionOrderRow) =>
    rows.filter((row) => row.orderId === id);
  return {
    orders: (caseId: string) => byCase.load(caseId),
    order: (id: string) => byId.load(storedId(id)),
    forgetOrder: ({ id, caseId }: { id: string; caseId: string }) => {
      byId.clear(id);
      for (const loader of [byCase, extensions, history]) loader.clear(caseId);
    },
    extensionsOf: async (order: ProtectionOrderRow) => ofOrder(await extensions.load(order.caseId), order),
    historyOf: async (order: ProtectionOrderRow) => ofOrder(await history.load(order.caseId), order),
    orderWords: (order: ProtectionOrderRow) => openWords<OrderWords>(asker, orderWordsAt(order), order.sealedWords),
    noteOf: (entry: OrderHistoryRow) => openWords<string>(asker, historyNoteAt(entry), entry.sealedWords),
  };
}
