import { randomUUID } from 'node:crypto';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import { decideMove, overlaps } from '../../domain/index.ts';
import { protectionOrders } from '../../tables.ts';
import type { Asker } from '../asker.ts';
import { recordLegalEvent } from '../events.ts';
import { isRespondent } from '../ofCase.ts';
import { inOpenCase } from '../openCase.ts';
import { sealWords } from '../words.ts';
import { type ChangedOrder, inOrder, lockTermsOf, remember, writeOrder } from './changing.ts';
import { historyNoteAt, type OrderWords, orderWordsAt, type ProtectionOrderRow, referenceHash } from './reads.ts';
import { settleEnd } from './watching.ts';

export interface IssuedTerms
  extends Pick<ProtectionOrderRow, 'kind' | 'issuedBy' | 'bars' | 'threatLevel' | 'electronicMonitoring' | 'respondentId'> {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Whether an order of the same unit against the same person holds on one of these days. Terms must be locked. */
export async function overlapsAnother(
  tx: Transaction,
  caseId: string,
  orderId: string,
  { kind, issuedBy, respondentId, startsOn, endsOn }: Omit<IssuedTerms, 'bars' | 'threatLevel' | 'electronicMonitoring'>,
): Promise<boolean> {
  const others = await tx
    .select({ startsOn: protectionOrders.startsOn, endsOn: protectionOrders.endsOn })
    .from(protectionOrders)
    .where(
      and(
        eq(protectionOrders.caseId, caseId),
        ne(protectionOrders.id, orderId),
        eq(protectionOrders.kind, kind),
        sql`lower(${protectionOrders.issuedBy}) = lower(${issuedBy})`,
        sql`${protectionOrders.respondentId} is not distinct from ${respondentId}::uuid`,
        inArray(protectionOrders.state, ['ISSUED', 'SERVED', 'EXTENDED']),
      ),
    );
  return others.some(
    (other) =>
      other.startsOn !== null &&
      other.endsOn !== null &&
      overlaps({ startsOn, endsOn }, { startsOn: other.startsOn, endsOn: other.endsOn }),
  );
}

/** Orders as they are asked for, refused and issued. */
export function orderIssuing(asker: Asker, forget: (order: ProtectionOrderRow) => void) {
  const { networkId, memberId } = asker;

  /** Writes what was issued, and lets its periods and alarms begin. */
  const issue = async (
    tx: Transaction,
    {
      id,
      caseId,
      terms,
      values,
      served,
      today,
    }: {
      id: string;
      caseId: string;
      terms: IssuedTerms;
      values: Pick<ProtectionOrderRow, 'sealedWords' | 'numberHash'>;
      served: boolean;
      today: string;
    },
    asked: ProtectionOrderRow | null,
  ): Promise<ChangedOrder> => {
    if (!(await isRespondent(tx, caseId, terms.respondentId))) return 'UNKNOWN_RESPONDENT';
    await lockTermsOf(tx, caseId);
    if (await overlapsAnother(tx, caseId, id, terms)) return 'OVERLAPS';
    const written = { ...terms, ...values, state: served ? 'SERVED' : 'ISSUED' } as const;
    const row =
      asked === null
        ? only(
            await tx
              .insert(protectionOrders)
              .values({ ...written, networkId, id, caseId, enteredBy: memberId })
              .returning(),
          )
        : await writeOrder(tx, asked, written);
    if (row === null) throw new Error('An order was inserted and did not come back.');
    await remember(tx, asker, row, { move: 'ISSUE', happenedOn: terms.startsOn });
    await recordLegalEvent(tx, asker, { caseId, kind: 'ORDER_ISSUED', happenedOn: terms.startsOn, subjectId: id });
    if (served) {
      await remember(tx, asker, row, { move: 'SERVE', happenedOn: terms.startsOn, servedTo: 'RESPONDENT', servedHow: 'NOT_SAID' });
      await recordLegalEvent(tx, asker, { caseId, kind: 'ORDER_SERVED', happenedOn: terms.startsOn, subjectId: id });
    }
    await settleEnd(tx, asker, row, today);
    forget(row);
    return row;
  };

  return {
    requestOrder: ({
      caseId,
      ...asked
    }: Pick<ProtectionOrderRow, 'caseId' | 'kind' | 'issuedBy' | 'respondentId'> & { requestedOn: string }): Promise<ChangedOrder> =>
      inOpenCase(asker, caseId, async (tx, { id }): Promise<ChangedOrder> => {
        if (!(await isRespondent(tx, id, asked.respondentId))) return 'UNKNOWN_RESPONDENT';
        const row = only(
          await tx
            .insert(protectionOrders)
            .values({ ...asked, networkId, caseId: id, state: 'REQUESTED', bars: [], enteredBy: memberId })
            .returning(),
        );
        if (row === null) throw new Error('An order was inserted and did not come back.');
        await remember(tx, asker, row, { move: 'REQUEST', happenedOn: asked.requestedOn });
        forget(row);
        return row;
      }),

    refuseOrder: async (
      order: ProtectionOrderRow,
      { refusedOn, reason, today }: { refusedOn: string; reason: string | null; today: string },
    ): Promise<ChangedOrder> => {
      const id = randomUUID();
      const sealedWords = await sealWords(asker, historyNoteAt({ caseId: order.caseId, id }), reason);
      if (sealedWords === 'NOT_FOUND') return sealedWords;
      return inOrder(asker, order, async (tx, locked): Promise<ChangedOrder> => {
        const decided = decideMove(locked, 'REFUSE', { on: refusedOn, today });
        if ('refused' in decided) return decided.refused;
        if (locked.requestedOn !== null && refusedOn < locked.requestedOn) return 'INVALID_DATE';
        const row = await writeOrder(tx, locked, { state: decided.state });
        await remember(tx, asker, row, { id, move: 'REFUSE', happenedOn: refusedOn, sealedWords });
        forget(row);
        return row;
      });
    },

    /** @param asked the order that was asked for and is issued now */
    addOrder: async ({
      caseId: given,
      asked,
      terms,
      words,
      served,
      today,
    }: {
      caseId: string;
      asked: ProtectionOrderRow | null;
      terms: IssuedTerms;
      words: OrderWords | null;
      served: boolean;
      today: string;
    }): Promise<ChangedOrder> => {
      const caseId = storedId(given);
      const id = asked?.id ?? randomUUID();
      const sealedWords = await sealWords(asker, orderWordsAt({ caseId, id }), words);
      if (sealedWords === 'NOT_FOUND') return sealedWords;
      const number = words?.number ?? null;
      const values = { sealedWords, numberHash: number === null ? null : referenceHash(asker, number) };
      const issued = { id, caseId, terms, values, served, today };
      if (asked === null) return inOpenCase(asker, caseId, (tx) => issue(tx, issued, null));
      return inOrder(asker, asked, async (tx, locked): Promise<ChangedOrder> => {
        if (locked.state !== 'REQUESTED') return 'WRONG_STATE';
        if (locked.requestedOn !== null && terms.startsOn < locked.requestedOn) return 'INVALID_DATE';
        return issue(tx, issued, locked);
      });
    },
  };
}
