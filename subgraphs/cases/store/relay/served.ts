import { and, asc, eq, getTableColumns, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import type { LegalBranch } from '../../domain/deadlines/rule.ts';
import { servedStateOf } from '../../domain/relay.ts';
import { relayCodes, servedDocuments, serviceSteps } from '../../tables.ts';
import { hushAlarms } from '../alarms.ts';
import type { Asker } from '../asker.ts';
import { recordLegalEvent, withdrawLegalEventOf } from '../events.ts';
import { type CaseRefusal, inOpenCase } from '../openCase.ts';
import { rowsById } from '../rowsById.ts';
import { follows, newestFirst } from './newestFirst.ts';
import type { ServedDocumentRow } from './receipts.ts';

/** A document with the case its code led to when it was handed in. */
export type ServedRow = ServedDocumentRow & { readonly caseId: string; readonly relayCodeId: string };
export type ServiceStepRow = typeof serviceSteps.$inferSelect;
export type ServedRefusal = CaseRefusal | 'ALREADY_ACKNOWLEDGED' | 'ALREADY_RETURNED' | 'NOT_ACKNOWLEDGED' | 'ALREADY_TOLD';

/** The code was good at the moment the document was handed in; what became of it later takes nothing back. */
export const wasGood = and(
  eq(relayCodes.networkId, servedDocuments.networkId),
  eq(relayCodes.codeHash, servedDocuments.codeHash),
  lte(relayCodes.issuedAt, servedDocuments.handedInAt),
  or(isNull(relayCodes.revokedAt), gt(relayCodes.revokedAt, servedDocuments.handedInAt)),
);

export const servedColumns = { ...getTableColumns(servedDocuments), caseId: relayCodes.caseId, relayCodeId: relayCodes.id };

/** Documents that were served on the viewer's cases. */
export function servedStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const byId = rowsById<ServedRow>((ids) =>
    session((tx) => tx.select(servedColumns).from(servedDocuments).innerJoin(relayCodes, wasGood).where(inArray(servedDocuments.id, ids))),
  );
  const written = (tx: Transaction, serviceId: string, kind: ServiceStepRow['kind']) =>
    tx.insert(serviceSteps).values({ networkId, serviceId, kind, by: memberId });

  /** Changes what became of a document, its row locked, in its open case. @param decide what is changed, or why nothing is */
  const settle = async (
    serviceId: string,
    step: ServiceStepRow['kind'],
    decide: (row: ServedDocumentRow) => Partial<ServedDocumentRow> | Exclude<ServedRefusal, CaseRefusal>,
    also: (tx: Transaction, row: ServedRow) => Promise<unknown>,
  ): Promise<ServedRow | ServedRefusal> => {
    const known = await byId.load(storedId(serviceId));
    if (known === null) return 'NOT_FOUND';
    return inOpenCase(asker, known.caseId, async (tx): Promise<ServedRow | ServedRefusal> => {
      const mine = eq(servedDocuments.id, known.id);
      const locked = only(await tx.select().from(servedDocuments).where(mine).for('update'));
      if (locked === null) return 'NOT_FOUND';
      const changes = decide(locked);
      if (typeof changes === 'string') return changes;
      const row = { ...known, ...locked, ...changes };
      await tx.update(servedDocuments).set(changes).where(mine);
      await written(tx, row.id, step);
      await also(tx, row);
      byId.clear(row.id);
      return row;
    });
  };
  const settled = (row: ServedDocumentRow) => {
    const state = servedStateOf(row);
    return state === 'WAITING' ? null : state === 'ACKNOWLEDGED' ? 'ALREADY_ACKNOWLEDGED' : 'ALREADY_RETURNED';
  };
  /** Nobody needs to be told of it any more. */
  const seenTo = async (tx: Transaction, { id }: ServedRow) => {
    await withdrawLegalEventOf(tx, asker, { kind: 'DOCUMENT_HANDED_IN', subjectId: id });
    await hushAlarms(tx, asker, { kinds: ['DOCUMENT_SERVED'], subjectIds: [id] });
  };

  return {
    servedDocument: (id: string) => byId.load(storedId(id)),

    /** Of one case, newest first, `limit` + 1 rows. */
    listServed(caseId: string, { limit, after }: { limit: number; after: string | null }): Promise<ServedRow[]> {
      return session((tx) =>
        tx
          .select(servedColumns)
          .from(servedDocuments)
          .innerJoin(relayCodes, wasGood)
          .where(and(eq(relayCodes.caseId, storedId(caseId)), follows(after)))
          .orderBy(...newestFirst)
          .limit(limit + 1),
      );
    },

    /** Oldest first. */
    serviceSteps: (serviceId: string): Promise<ServiceStepRow[]> =>
      session((tx) =>
        tx.select().from(serviceSteps).where(eq(serviceSteps.serviceId, serviceId)).orderBy(asc(serviceSteps.at), asc(serviceSteps.id)),
      ),

    /** That somebody fetched it, before the first byte. */
    recordServiceRead: (serviceId: string) => session((tx) => written(tx, serviceId, 'READ')),

    acknowledgeService: ({
      serviceId,
      branch,
      officeName,
      today,
    }: {
      serviceId: string;
      branch: LegalBranch | null;
      /** Null: the sender is not told whose office it was. */
      officeName: string | null;
      today: string;
    }) =>
      settle(
        serviceId,
        'ACKNOWLEDGED',
        (row) => settled(row) ?? { acknowledgedOn: today, acknowledgedBy: memberId, acknowledgedAs: officeName },
        async (tx, row) => {
          await seenTo(tx, row);
          await recordLegalEvent(tx, asker, { caseId: row.caseId, kind: 'DOCUMENT_SERVED', happenedOn: today, subjectId: row.id, branch });
        },
      ),

    /** It waits again, and the day by which it should be acknowledged is the one it had. */
    withdrawAcknowledgement: ({ serviceId, handedInOn, today }: { serviceId: string; handedInOn: string; today: string }) =>
      settle(
        serviceId,
        'ACKNOWLEDGEMENT_WITHDRAWN',
        ({ acknowledgedOn }) => {
          if (acknowledgedOn === null) return 'NOT_ACKNOWLEDGED';
          return acknowledgedOn < today ? 'ALREADY_TOLD' : { acknowledgedOn: null, acknowledgedBy: null, acknowledgedAs: null };
        },
        async (tx, { id, caseId }) => {
          await withdrawLegalEventOf(tx, asker, { kind: 'DOCUMENT_SERVED', subjectId: id });
          await recordLegalEvent(tx, asker, { caseId, kind: 'DOCUMENT_HANDED_IN', happenedOn: handedInOn, subjectId: id });
        },
      ),

    returnService: ({ serviceId, reason, today }: { serviceId: string; reason: ServedDocumentRow['returnReason']; today: string }) =>
      settle(serviceId, 'RETURNED', (row) => settled(row) ?? { returnedOn: today, returnedBy: memberId, returnReason: reason }, seenTo),
  };
}
