import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { decideMove, extensionFault, type OrderMove } from '../../domain/index.ts';
import { orderExtensions } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { recordLegalEvent, withdrawLegalEventOf } from '../events.ts';
import { sealWords } from '../words.ts';
import { type ChangedOrder, inOrder, remember, wasServed, writeOrder } from './changing.ts';
import { historyNoteAt, type OrderHistoryRow, type ProtectionOrderRow } from './reads.ts';
import { hushOrder, settleEnd, tellOfOrder } from './watching.ts';

/** Something that happened to an order on a day. */
export interface Happened {
  readonly on: string;
  readonly today: string;
  readonly note?: string | null;
  /** Asked once the order is locked: whether whoever does it still may. */
  readonly mayStill?: (tx: Transaction) => Promise<boolean>;
}

/** Service, extensions and the end of orders. */
export function orderMoving(asker: Asker, forget: (order: ProtectionOrderRow) => void) {
  const { networkId, memberId } = asker;

  /** Seals the note, locks the order, decides, and lets `work` write what follows. */
  const move = async (
    order: ProtectionOrderRow,
    kind: OrderMove,
    { on, today, note = null, mayStill = async () => true }: Happened,
    work: (
      tx: Transaction,
      locked: ProtectionOrderRow,
      entry: Pick<OrderHistoryRow, 'id' | 'move' | 'happenedOn' | 'sealedWords'>,
      state: ProtectionOrderRow['state'],
    ) => Promise<ChangedOrder>,
  ): Promise<ChangedOrder> => {
    const id = randomUUID();
    const sealedWords = await sealWords(asker, historyNoteAt({ caseId: order.caseId, id }), note);
    if (sealedWords === 'NOT_FOUND') return sealedWords;
    return inOrder(asker, order, async (tx, locked): Promise<ChangedOrder> => {
      if (!(await mayStill(tx))) return 'NOT_FOUND';
      const decided = decideMove(locked, kind, { on, today });
      if ('refused' in decided) return decided.refused;
      const changed = await work(tx, locked, { id, move: kind, happenedOn: on, sealedWords }, decided.state);
      forget(locked);
      return changed;
    });
  };

  const openExtension = async (tx: Transaction, { id }: ProtectionOrderRow) =>
    only(
      await tx
        .select()
        .from(orderExtensions)
        .where(and(eq(orderExtensions.orderId, id), isNull(orderExtensions.answer))),
    );

  return {
    serveOrder: async (
      order: ProtectionOrderRow,
      happened: Happened & { servedTo: 'RESPONDENT' | 'SURVIVOR'; how: NonNullable<OrderHistoryRow['servedHow']>; byPolice: boolean },
    ): Promise<ChangedOrder> => {
      const { servedTo, how, byPolice, on } = happened;
      if (order.state === 'REQUESTED' || (order.startsOn !== null && on < order.startsOn)) return 'SERVICE_BEFORE_ISSUE';
      return move(order, 'SERVE', happened, async (tx, locked, entry, state): Promise<ChangedOrder> => {
        if (await wasServed(tx, locked.id, servedTo)) return 'ALREADY_SERVED';
        await remember(tx, asker, locked, { ...entry, servedTo, servedHow: how, byPolice });
        // Her own copy tells the respondent nothing.
        if (servedTo === 'SURVIVOR') return writeOrder(tx, locked, {});
        await recordLegalEvent(tx, asker, { caseId: locked.caseId, kind: 'ORDER_SERVED', happenedOn: on, subjectId: locked.id });
        return writeOrder(tx, locked, { state });
      });
    },

    requestExtension: (order: ProtectionOrderRow, happened: Happened & { until: string }) =>
      move(order, 'REQUEST_EXTENSION', happened, async (tx, locked, entry): Promise<ChangedOrder> => {
        const { on, until, today } = happened;
        const fault = extensionFault(locked, until);
        if (fault !== null) return fault;
        if ((await openExtension(tx, locked)) !== null) return 'EXTENSION_OPEN';
        const id = randomUUID();
        await tx.insert(orderExtensions).values({
          networkId,
          id,
          caseId: locked.caseId,
          orderId: locked.id,
          requestedOn: on,
          until,
          endedOn: locked.endsOn ?? on,
          enteredBy: memberId,
        });
        await remember(tx, asker, locked, entry);
        await recordLegalEvent(tx, asker, { caseId: locked.caseId, kind: 'EXTENSION_REQUESTED', happenedOn: on, subjectId: id });
        await tellOfOrder(tx, asker, locked, today);
        return writeOrder(tx, locked, {});
      }),

    /** @param until the new end; as it was asked for when null */
    answerExtension: (order: ProtectionOrderRow, happened: Happened & { granted: boolean; until: string | null }) =>
      move(order, happened.granted ? 'EXTEND' : 'REFUSE_EXTENSION', happened, async (tx, locked, entry, state): Promise<ChangedOrder> => {
        const { on, granted, today } = happened;
        const open = await openExtension(tx, locked);
        if (open === null) return 'NO_OPEN_EXTENSION';
        if (on < open.requestedOn) return 'INVALID_DATE';
        const grantedUntil = granted ? (happened.until ?? open.until) : null;
        const fault = grantedUntil === null ? null : extensionFault(locked, grantedUntil);
        if (fault !== null) return fault;
        await tx
          .update(orderExtensions)
          .set({ answer: granted ? 'GRANTED' : 'REFUSED', answeredOn: on, grantedUntil })
          .where(eq(orderExtensions.id, open.id));
        await remember(tx, asker, locked, entry);
        await hushOrder(tx, asker, grantedUntil === null ? [open.id] : [open.id, locked.id]);
        if (grantedUntil === null) return writeOrder(tx, locked, { state });
        const extended = await writeOrder(tx, locked, { state, endsOn: grantedUntil, endVersion: locked.endVersion + 1 });
        await settleEnd(tx, asker, extended, today);
        return extended;
      }),

    revokeOrder: (order: ProtectionOrderRow, happened: Happened) =>
      move(order, 'REVOKE', happened, async (tx, locked, entry, state): Promise<ChangedOrder> => {
        const open = await openExtension(tx, locked);
        await remember(tx, asker, locked, entry);
        await withdrawLegalEventOf(tx, asker, { kind: 'ORDER_ENDS', subjectId: locked.id });
        await hushOrder(tx, asker, open === null ? [locked.id] : [locked.id, open.id]);
        return writeOrder(tx, locked, { state });
      }),
  };
}
