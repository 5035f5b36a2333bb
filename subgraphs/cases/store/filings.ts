import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { addJob } from '../../../platform/jobs.ts';
import { type FilingMove, type FilingWords, movesFrom } from '../domain/index.ts';
import { deadlines, filings, legalEvents, networks } from '../tables.ts';
import { raiseAlarm } from './alarms.ts';
import type { Asker } from './asker.ts';
import { recordLegalEvent } from './events.ts';
import { areOfCase, isRespondent } from './ofCase.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';

export type FilingRow = typeof filings.$inferSelect;
/** What a filing is about. */
export type FilingSubjects = Pick<FilingRow, 'respondentId' | 'orderId' | 'violationIds' | 'examinationId'>;
export type FilingRefusal = CaseRefusal | 'UNKNOWN_SUBJECT' | 'UNKNOWN_RESPONDENT' | 'UNKNOWN_PROOF' | 'WRONG_STATE' | 'ALREADY_BEGUN';

const wordsAt = (caseId: string, id: string) => ({ caseId, table: 'filings', id, field: 'words' });
const receiptAt = (caseId: string, id: string) => ({ caseId, table: 'filings', id, field: 'receipt' });

/** What happened to the things a filing can be about. */
type SubjectEvent = 'VIOLATION_REPORTED' | 'EXAMINATION_ORDERED';

/** What happened to these, as it stands now. */
const running = (caseId: string, kind: SubjectEvent, subjectIds: readonly string[]) =>
  and(
    eq(legalEvents.caseId, caseId),
    eq(legalEvents.kind, kind),
    isNull(legalEvents.supersededAt),
    inArray(legalEvents.subjectId, [...subjectIds]),
  );

/** Filings of the viewer's cases. */
export function filingStore(asker: Asker) {
  const { networkId, memberId, organisationId, requestId, session, seals } = asker;
  const byCase = rowsByCase((ids) =>
    session((tx) => tx.select().from(filings).where(inArray(filings.caseId, ids)).orderBy(desc(filings.enteredAt), desc(filings.id))),
  );

  const knows = async (tx: Transaction, caseId: string, kind: SubjectEvent, ids: readonly string[]) => {
    if (ids.length === 0) return true;
    const found = await tx
      .select({ id: legalEvents.subjectId })
      .from(legalEvents)
      .where(running(caseId, kind, ids));
    return new Set(found.map(({ id }) => id)).size === new Set(ids).size;
  };
  /** What it is said to be about and does not belong to the case. */
  const subjectFault = async (
    tx: Transaction,
    caseId: string,
    subjects: FilingSubjects & { earlierId: string | null },
  ): Promise<FilingRefusal | null> => {
    const { respondentId, orderId, violationIds, examinationId, earlierId } = subjects;
    if (!(await isRespondent(tx, caseId, respondentId))) return 'UNKNOWN_RESPONDENT';
    const earlier =
      earlierId === null ||
      only(
        await tx
          .select({ id: filings.id })
          .from(filings)
          .where(and(eq(filings.caseId, caseId), eq(filings.id, earlierId), inArray(filings.state, ['FILED', 'ANSWERED']))),
      );
    const known =
      earlier !== null &&
      (await areOfCase(tx, caseId, 'order', orderId === null ? [] : [orderId])) &&
      (await knows(tx, caseId, 'VIOLATION_REPORTED', violationIds)) &&
      (await knows(tx, caseId, 'EXAMINATION_ORDERED', examinationId === null ? [] : [examinationId]));
    return known ? null : 'UNKNOWN_SUBJECT';
  };
  /** Changes a filing in the states a move starts from, and only one caller at a time gets there. */
  const move = async (tx: Transaction, id: string, how: FilingMove, values: Partial<FilingRow>) => {
    const moved = only(
      await tx
        .update(filings)
        .set(values)
        .where(and(eq(filings.id, id), inArray(filings.state, [...movesFrom[how]])))
        .returning(),
    );
    if (moved !== null) byCase.clear(moved.caseId);
    return moved ?? ('WRONG_STATE' as const);
  };

  /** The last day for an answer as the deadline engine has it from the day of filing; none where no rule of the network says one. */
  const answerDueByRule = async (tx: Transaction, filing: FilingRow, eventId: string): Promise<FilingRow> => {
    const due = only(
      await tx
        .select({ dueOn: deadlines.dueOn })
        .from(deadlines)
        .where(and(eq(deadlines.eventId, eventId), eq(deadlines.kind, 'ANSWER')))
        .orderBy(deadlines.dueOn, deadlines.id)
        .limit(1),
    );
    if (due === null) return filing;
    await tx.update(filings).set({ answerDueOn: due.dueOn }).where(eq(filings.id, filing.id));
    return { ...filing, answerDueOn: due.dueOn };
  };

  return {
    filings: (caseId: string) => byCase.load(caseId),
    filing: (id: string): Promise<FilingRow | null> =>
      session(async (tx) =>
        only(
          await tx
            .select()
            .from(filings)
            .where(eq(filings.id, storedId(id))),
        ),
      ),
    /** Null when the case's key is destroyed. */
    filingWords: async ({ id, caseId, sealedWords }: FilingRow) =>
      (await seals.open(wordsAt(caseId, id), sealedWords)) as FilingWords | null,
    filingReceipt: async ({ id, caseId, sealedReceipt }: FilingRow) =>
      sealedReceipt && ((await seals.open(receiptAt(caseId, id), sealedReceipt)) as string | null),

    async draftFiling({
      caseId: given,
      words,
      ...filing
    }: FilingSubjects & Pick<FilingRow, 'caseId' | 'template' | 'instance' | 'earlierId'> & { words: FilingWords }): Promise<
      FilingRow | FilingRefusal
    > {
      const id = randomUUID();
      const caseId = storedId(given);
      const sealedWords = await seals.seal(wordsAt(caseId, id), words);
      if (sealedWords === null) return 'NOT_FOUND';
      return inOpenCase(asker, caseId, async (tx): Promise<FilingRow | FilingRefusal> => {
        const fault = await subjectFault(tx, caseId, filing);
        if (fault !== null) return fault;
        const row = only(
          await tx
            .insert(filings)
            .values({ ...filing, networkId, id, caseId, sealedWords, enteredBy: memberId })
            .onConflictDoNothing()
            .returning(),
        );
        byCase.clear(caseId);
        return row ?? 'ALREADY_BEGUN';
      });
    },

    async changeFiling(
      { id, caseId }: FilingRow,
      { words, ...changes }: FilingSubjects & Pick<FilingRow, 'instance'> & { words: FilingWords },
    ) {
      const sealedWords = await seals.seal(wordsAt(caseId, id), words);
      if (sealedWords === null) return 'NOT_FOUND' as const;
      return inOpenCase(asker, caseId, async (tx): Promise<FilingRow | FilingRefusal> => {
        const fault = await subjectFault(tx, caseId, { ...changes, earlierId: null });
        if (fault !== null) return fault;
        return move(tx, id, 'change', { ...changes, sealedWords });
      });
    },

    /** Its terms begin, and the team is alarmed on the day after the last one for an answer. */
    async markFiled(
      { id, caseId }: FilingRow,
      { receipt, ...filed }: Pick<FilingRow, 'answerDueOn' | 'channel' | 'proofId'> & { filedOn: string; receipt: string | null },
    ) {
      const sealedReceipt = receipt === null ? null : await seals.seal(receiptAt(caseId, id), receipt);
      if (receipt !== null && sealedReceipt === null) return 'NOT_FOUND' as const;
      return inOpenCase(asker, caseId, async (tx): Promise<FilingRow | FilingRefusal> => {
        if (!(await areOfCase(tx, caseId, 'evidence', filed.proofId === null ? [] : [filed.proofId]))) return 'UNKNOWN_PROOF';
        const moved = await move(tx, id, 'file', { ...filed, state: 'FILED', sealedReceipt });
        if (moved === 'WRONG_STATE') return moved;
        const event = await recordLegalEvent(tx, asker, { caseId, kind: 'FILING_FILED', happenedOn: filed.filedOn, subjectId: id });
        const row = filed.answerDueOn === null ? await answerDueByRule(tx, moved, event.id) : moved;
        if (row.answerDueOn === null) return row;
        const [wait] = await tx
          .select({
            seconds: sql<number>`greatest(0, ceil(extract(epoch from ((${row.answerDueOn}::date + 1)::timestamp at time zone ${networks.timeZone}) - now())))::int`,
          })
          .from(networks);
        await addJob(tx, 'cases', {
          task: 'filing.overdue',
          key: `filing.overdue ${id}`,
          inSeconds: wait?.seconds ?? 0,
          payload: { networkId, memberId, organisationId, requestId, filingId: id },
        });
        return row;
      });
    },

    /** The picture of the stamp may come after the day of filing; a better one takes its place. */
    setFilingProof: ({ id, caseId }: FilingRow, proofId: string) =>
      inOpenCase(asker, caseId, async (tx): Promise<FilingRow | FilingRefusal> => {
        if (!(await areOfCase(tx, caseId, 'evidence', [proofId]))) return 'UNKNOWN_PROOF';
        return move(tx, id, 'prove', { proofId });
      }),

    recordAnswer: ({ id, caseId }: FilingRow, answer: Pick<FilingRow, 'answeredOn' | 'outcome'> & { answeredOn: string }) =>
      inOpenCase(asker, caseId, async (tx): Promise<FilingRow | FilingRefusal> => {
        const row = await move(tx, id, 'answer', { ...answer, state: 'ANSWERED' });
        if (row !== 'WRONG_STATE')
          await recordLegalEvent(tx, asker, { caseId, kind: 'FILING_ANSWERED', happenedOn: answer.answeredOn, subjectId: id });
        return row;
      }),

    withdrawFiling: ({ id, caseId }: FilingRow) =>
      inOpenCase(asker, caseId, (tx): Promise<FilingRow | FilingRefusal> => move(tx, id, 'withdraw', { state: 'WITHDRAWN' })),

    /** For this service's own work: alarms the team when the last day for an answer has passed and none is written down. */
    alarmOverdue: (filingId: string): Promise<void> =>
      session(async (tx) => {
        const overdue = only(
          await tx
            .select({ id: filings.id, caseId: filings.caseId })
            .from(filings)
            .innerJoin(networks, eq(networks.networkId, filings.networkId))
            .where(
              and(
                eq(filings.id, storedId(filingId)),
                eq(filings.state, 'FILED'),
                sql`${filings.answerDueOn} < (now() at time zone ${networks.timeZone})::date`,
              ),
            ),
        );
        if (overdue !== null)
          await raiseAlarm(tx, asker, { caseId: overdue.caseId, kind: 'ANSWER_OVERDUE', subjectId: overdue.id, stage: 1 });
      }),

    /** The legal days on which something happened to these, in their order. */
    happenedOn: (caseId: string, kind: SubjectEvent, ids: readonly string[]): Promise<string[]> =>
      ids.length === 0
        ? Promise.resolve([])
        : session(async (tx) => {
            const rows = await tx
              .select({ on: legalEvents.happenedOn })
              .from(legalEvents)
              .where(running(caseId, kind, ids))
              .orderBy(legalEvents.happenedOn, legalEvents.id);
            return rows.map(({ on }) => on);
          }),
  };
}
