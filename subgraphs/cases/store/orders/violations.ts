import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { only, type Transaction } from '../../../../platform/database.ts';
import { storedId } from '../../../../platform/ids.ts';
import { decideMove, linkedIds } from '../../domain/index.ts';
import { orderViolations } from '../../tables.ts';
import { raiseAlarm } from '../alarms.ts';
import type { Asker } from '../asker.ts';
import { recordLegalEvent } from '../events.ts';
import { areOfCase } from '../ofCase.ts';
import { inOpenCase } from '../openCase.ts';
import { rowsByCase } from '../rowsByCase.ts';
import { rowsById } from '../rowsById.ts';
import { openWords, sealWords } from '../words.ts';
import { inOrder, type OrderRefusal, remember } from './changing.ts';
import type { ProtectionOrderRow } from './reads.ts';

export type OrderViolationRow = typeof orderViolations.$inferSelect;
export type ChangedViolation = OrderViolationRow | OrderRefusal;

export interface ViolationWords {
  readonly description: string | null;
  readonly toldTo: string | null;
}

const at = ({ caseId, id }: { caseId: string; id: string }, field: 'words' | 'registration' | 'decision') => ({
  caseId,
  table: 'order_violations',
  id,
  field,
});

/** That orders were broken, and what became of it. */
export function violationStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const byCase = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(orderViolations)
        .where(inArray(orderViolations.caseId, ids))
        .orderBy(desc(orderViolations.happenedAt), desc(orderViolations.id)),
    ),
  );
  const byId = rowsById((ids) => session((tx) => tx.select().from(orderViolations).where(inArray(orderViolations.id, ids))));

  /** One step of a violation, in the state the step comes from. */
  const step = async (
    violation: OrderViolationRow,
    {
      from,
      on,
      today,
      values,
    }: {
      from: readonly OrderViolationRow['state'][];
      on: string;
      today: string;
      values: Partial<OrderViolationRow>;
    },
  ): Promise<ChangedViolation> =>
    inOpenCase(asker, violation.caseId, async (tx): Promise<ChangedViolation> => {
      if (on > today || on < violation.reportedOn || (violation.recordedOn !== null && on < violation.recordedOn)) return 'INVALID_DATE';
      const row = only(
        await tx
          .update(orderViolations)
          .set(values)
          .where(and(eq(orderViolations.id, violation.id), inArray(orderViolations.state, [...from])))
          .returning(),
      );
      byId.clear(violation.id);
      byCase.clear(violation.caseId);
      return row ?? 'WRONG_STATE';
    });

  return {
    violation: (id: string) => byId.load(storedId(id)),
    violationsOf: async ({ id, caseId }: ProtectionOrderRow) => (await byCase.load(caseId)).filter(({ orderId }) => orderId === id),
    violationWords: (violation: OrderViolationRow) => openWords<ViolationWords>(asker, at(violation, 'words'), violation.sealedWords),
    registrationOf: (violation: OrderViolationRow) => openWords<string>(asker, at(violation, 'registration'), violation.sealedRegistration),
    decisionOf: (violation: OrderViolationRow) => openWords<string>(asker, at(violation, 'decision'), violation.sealedDecision),

    reportViolation: async (
      order: ProtectionOrderRow,
      {
        words,
        on,
        today,
        byPolice,
        mayStill = async () => true,
        ...given
      }: Pick<OrderViolationRow, 'happenedAt' | 'bar' | 'evidenceIds' | 'byPolice'> & {
        words: ViolationWords;
        /** The legal day it happened. */
        on: string;
        today: string;
        mayStill?: (tx: Transaction) => Promise<boolean>;
      },
    ): Promise<ChangedViolation> => {
      const id = randomUUID();
      const { caseId } = order;
      const sealedWords = await sealWords(asker, at({ caseId, id }, 'words'), words);
      if (sealedWords === 'NOT_FOUND') return sealedWords;
      return inOrder(asker, order, async (tx, locked): Promise<ChangedViolation> => {
        if (!(await mayStill(tx))) return 'NOT_FOUND';
        const decided = decideMove(locked, 'REPORT_VIOLATION', { on, today });
        if ('refused' in decided) return decided.refused;
        if (!(await areOfCase(tx, caseId, 'evidence', given.evidenceIds))) return 'UNKNOWN_EVIDENCE';
        const row = only(
          await tx
            .insert(orderViolations)
            .values({
              ...given,
              networkId,
              id,
              caseId,
              orderId: locked.id,
              state: 'REPORTED',
              reportedOn: today,
              sealedWords,
              byPolice,
              enteredBy: memberId,
            })
            .returning(),
        );
        if (row === null) throw new Error('A violation was inserted and did not come back.');
        await remember(tx, asker, locked, { move: 'REPORT_VIOLATION', happenedOn: on, byPolice });
        await recordLegalEvent(tx, asker, { caseId, kind: 'VIOLATION_REPORTED', happenedOn: today, subjectId: id });
        if (byPolice) await raiseAlarm(tx, asker, { caseId, kind: 'VIOLATION_REPORTED', subjectId: id, stage: 1 });
        byCase.clear(caseId);
        return row;
      });
    },

    /** What came later: what the police report has none of, and what is found afterwards. */
    addViolationEvidence: ({ id, caseId }: OrderViolationRow, evidenceIds: readonly string[]): Promise<ChangedViolation> =>
      inOpenCase(asker, caseId, async (tx): Promise<ChangedViolation> => {
        const locked = only(await tx.select().from(orderViolations).where(eq(orderViolations.id, id)).for('update'));
        if (locked === null) return 'NOT_FOUND';
        const all = linkedIds([...locked.evidenceIds, ...evidenceIds]);
        if (all === null || !(await areOfCase(tx, caseId, 'evidence', evidenceIds))) return 'UNKNOWN_EVIDENCE';
        const row = only(await tx.update(orderViolations).set({ evidenceIds: all }).where(eq(orderViolations.id, id)).returning());
        byId.clear(id);
        byCase.clear(caseId);
        return row ?? 'NOT_FOUND';
      }),

    recordViolation: async (
      violation: OrderViolationRow,
      { recordedOn, registration, today }: { recordedOn: string; registration: string; today: string },
    ): Promise<ChangedViolation> => {
      const sealedRegistration = await sealWords(asker, at(violation, 'registration'), registration);
      if (sealedRegistration === 'NOT_FOUND') return sealedRegistration;
      const values = { state: 'RECORDED', recordedOn, sealedRegistration } as const;
      return step(violation, { from: ['REPORTED'], on: recordedOn, today, values });
    },

    /** What was never registered may be decided too. */
    decideViolation: async (
      violation: OrderViolationRow,
      { decidedOn, decision, today }: { decidedOn: string; decision: string; today: string },
    ): Promise<ChangedViolation> => {
      const sealedDecision = await sealWords(asker, at(violation, 'decision'), decision);
      if (sealedDecision === 'NOT_FOUND') return sealedDecision;
      const values = { state: 'DECIDED', decidedOn, sealedDecision } as const;
      return step(violation, { from: ['REPORTED', 'RECORDED'], on: decidedOn, today, values });
    },
  };
}
