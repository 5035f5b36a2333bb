import { and, eq, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import type { OrderFault } from '../../domain/index.ts';
import { orderHistory, protectionOrders } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { type CaseRefusal, inOpenCase } from '../openCase.ts';
import type { OrderHistoryRow, ProtectionOrderRow } from './reads.ts';

export type OrderRefusal =
  | CaseRefusal
  | OrderFault
  | 'INVALID_DATE'
  | 'UNKNOWN_RESPONDENT'
  | 'UNKNOWN_EVIDENCE'
  | 'WRONG_STATE'
  | 'SERVICE_BEFORE_ISSUE'
  | 'ALREADY_SERVED'
  | 'NOT_POLICE'
  | 'EXTENSION_OPEN'
  | 'NO_OPEN_EXTENSION'
  | 'EXTENSION_BEFORE_END'
  | 'EXTENSION_TOO_LONG'
  | 'OVERLAPS'
  | 'NOTHING_CORRECTED'
  | 'CHANGED_MEANWHILE'
  | 'ALREADY_SHARED';

export type ChangedOrder = ProtectionOrderRow | OrderRefusal;

/** Changes an order of an open case while nobody else can. */
export const inOrder = <Result>(
  asker: Asker,
  { id, caseId }: Pick<ProtectionOrderRow, 'id' | 'caseId'>,
  work: (tx: Transaction, order: ProtectionOrderRow) => Promise<Result>,
): Promise<Result | CaseRefusal> =>
  inOpenCase(asker, caseId, async (tx): Promise<Result | CaseRefusal> => {
    const order = only(await tx.select().from(protectionOrders).where(eq(protectionOrders.id, id)).for('update'));
    return order === null ? 'NOT_FOUND' : work(tx, order);
  });

/** Writes an order that is locked; its version grows. */
export async function writeOrder(
  tx: Transaction,
  { id }: Pick<ProtectionOrderRow, 'id'>,
  values: Partial<typeof protectionOrders.$inferInsert>,
): Promise<ProtectionOrderRow> {
  const row = only(
    await tx
      .update(protectionOrders)
      .set({ ...values, version: sql`${protectionOrders.version} + 1` })
      .where(eq(protectionOrders.id, id))
      .returning(),
  );
  if (row === null) throw new Error('An order that was locked is not there.');
  return row;
}

/** Adds to what happened to an order. */
export async function remember(
  tx: Transaction,
  { networkId, memberId }: Asker,
  { id, caseId }: Pick<ProtectionOrderRow, 'id' | 'caseId'>,
  entry: Pick<OrderHistoryRow, 'move' | 'happenedOn'> & Partial<OrderHistoryRow>,
): Promise<void> {
  await tx.insert(orderHistory).values({ ...entry, networkId, caseId, orderId: id, enteredBy: memberId });
}

/** Whether this side has its copy. */
export const wasServed = async (tx: Transaction, orderId: string, servedTo: 'RESPONDENT' | 'SURVIVOR'): Promise<boolean> =>
  only(
    await tx
      .select({ id: orderHistory.id })
      .from(orderHistory)
      .where(and(eq(orderHistory.orderId, orderId), eq(orderHistory.servedTo, servedTo))),
  ) !== null;

/** One at a time looks whether orders of a case overlap. */
export const lockTermsOf = (tx: Transaction, caseId: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`orders of ${caseId}`}, 0))`);
