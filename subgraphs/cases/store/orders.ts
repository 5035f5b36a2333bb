import { asc, desc, inArray } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { endsWithinADay, type OrderTerms } from '../domain/index.ts';
import { protectionOrders } from '../tables.ts';
import { raiseAlarm } from './alarms.ts';
import type { Asker } from './asker.ts';
import { recordLegalEvent } from './events.ts';
import { inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';

export type ProtectionOrderRow = typeof protectionOrders.$inferSelect;

/** Protection orders of the viewer's cases. */
export function orderStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  /** Starts its periods, and alarms at once where there is no day left to wait for. */
  const begin = async (tx: Transaction, { id, caseId, startsOn, endsOn, state }: ProtectionOrderRow, today: string) => {
    await recordLegalEvent(tx, asker, { caseId, kind: 'ORDER_ISSUED', happenedOn: startsOn, subjectId: id });
    await recordLegalEvent(tx, asker, { caseId, kind: 'ORDER_ENDS', happenedOn: endsOn, subjectId: id });
    if (state === 'SERVED') await recordLegalEvent(tx, asker, { caseId, kind: 'ORDER_SERVED', happenedOn: startsOn, subjectId: id });
    if (endsWithinADay(endsOn, today)) await raiseAlarm(tx, asker, { caseId, kind: 'ORDER_ENDS_SOON', subjectId: id, stage: 1 });
  };
  const orders = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(protectionOrders)
        .where(inArray(protectionOrders.caseId, ids))
        .orderBy(desc(protectionOrders.endsOn), asc(protectionOrders.id)),
    ),
  );
  return {
    orders: (caseId: string) => orders.load(caseId),
    addOrder: ({ caseId, terms, served, today }: { caseId: string; terms: OrderTerms; served: boolean; today: string }) =>
      inOpenCase(asker, caseId, async (tx, { id }): Promise<ProtectionOrderRow> => {
        const [row] = await tx
          .insert(protectionOrders)
          .values({
            ...terms,
            bars: [...new Set(terms.bars)],
            networkId,
            caseId: id,
            state: served ? 'SERVED' : 'ISSUED',
            enteredBy: memberId,
          })
          .returning();
        if (row === undefined) throw new Error('An order was inserted and did not come back.');
        await begin(tx, row, today);
        orders.clear(id);
        return row;
      }),
  };
}
