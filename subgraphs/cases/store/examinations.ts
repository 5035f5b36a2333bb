import { randomUUID } from 'node:crypto';
import { asc, desc, eq, inArray } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { doneFault, mostLinks, receivedFault } from '../domain/index.ts';
import { examinations } from '../tables.ts';
import type { Asker } from './asker.ts';
import { recordLegalEvent } from './events.ts';
import { areOfCase } from './ofCase.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';
import { rowsById } from './rowsById.ts';
import { openWords, sealWords } from './words.ts';

export type ExaminationRow = typeof examinations.$inferSelect;
export type ExaminationRefusal = CaseRefusal | 'INVALID_TEXT' | 'INVALID_DATE' | 'UNKNOWN_EVIDENCE' | 'WRONG_STATE';
export type ChangedExamination = ExaminationRow | ExaminationRefusal;

export interface ExaminationWords {
  readonly bureau: string;
  readonly orderedBy: string | null;
}

const at = ({ caseId, id }: { caseId: string; id: string }, field: 'words' | 'number') => ({ caseId, table: 'examinations', id, field });

/** Forensic examinations of the viewer's cases. */
export function examinationStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const byCase = rowsByCase((ids) =>
    session((tx) =>
      tx.select().from(examinations).where(inArray(examinations.caseId, ids)).orderBy(desc(examinations.orderedOn), asc(examinations.id)),
    ),
  );
  const byId = rowsById((ids) => session((tx) => tx.select().from(examinations).where(inArray(examinations.id, ids))));

  /** Writes what `decide` says of an examination that nobody else can change meanwhile. */
  const change = (
    { id, caseId }: ExaminationRow,
    decide: (locked: ExaminationRow) => Partial<ExaminationRow> | ExaminationRefusal,
    {
      newEvidence = [],
      follow = async () => undefined,
    }: { newEvidence?: readonly string[]; follow?: (tx: Transaction, row: ExaminationRow) => Promise<void> },
  ): Promise<ChangedExamination> =>
    inOpenCase(asker, caseId, async (tx): Promise<ChangedExamination> => {
      const locked = only(await tx.select().from(examinations).where(eq(examinations.id, id)).for('update'));
      if (locked === null) return 'NOT_FOUND';
      const values = decide(locked);
      if (typeof values === 'string') return values;
      if (!(await areOfCase(tx, caseId, 'evidence', newEvidence))) return 'UNKNOWN_EVIDENCE';
      const row = only(await tx.update(examinations).set(values).where(eq(examinations.id, id)).returning());
      if (row === null) throw new Error('An examination that was locked is not there.');
      await follow(tx, row);
      byId.clear(id);
      byCase.clear(caseId);
      return row;
    });

  return {
    examination: (id: string) => byId.load(storedId(id)),
    examinations: (caseId: string) => byCase.load(caseId),
    examinationWords: (row: ExaminationRow) => openWords<ExaminationWords>(asker, at(row, 'words'), row.sealedWords),
    conclusionNumber: (row: ExaminationRow) => openWords<string>(asker, at(row, 'number'), row.sealedNumber),

    orderExamination: async ({
      caseId: given,
      words,
      ...ordered
    }: Pick<ExaminationRow, 'caseId' | 'kind' | 'orderedOn' | 'dueOn' | 'evidenceIds'> & {
      words: ExaminationWords;
    }): Promise<ChangedExamination> => {
      const id = randomUUID();
      const caseId = storedId(given);
      const sealedWords = await sealWords(asker, at({ caseId, id }, 'words'), words);
      if (sealedWords === 'NOT_FOUND') return sealedWords;
      return inOpenCase(asker, caseId, async (tx): Promise<ChangedExamination> => {
        if (!(await areOfCase(tx, caseId, 'evidence', ordered.evidenceIds))) return 'UNKNOWN_EVIDENCE';
        const values = { ...ordered, networkId, id, caseId, sealedWords, enteredBy: memberId };
        const row = only(await tx.insert(examinations).values(values).returning());
        if (row === null) throw new Error('An examination was inserted and did not come back.');
        await recordLegalEvent(tx, asker, { caseId, kind: 'EXAMINATION_ORDERED', happenedOn: row.orderedOn, subjectId: id });
        byCase.clear(caseId);
        return row;
      });
    },

    examinationDone: (examination: ExaminationRow, { on, dueOn, today }: { on: string; dueOn: string | null; today: string }) =>
      change(
        examination,
        (locked) => {
          const fault = doneFault(locked, on, today);
          if (fault !== null) return fault;
          return dueOn !== null && dueOn < on ? 'INVALID_DATE' : { doneOn: on, dueOn: dueOn ?? locked.dueOn };
        },
        {
          follow: async (tx, { id, caseId }) => {
            await recordLegalEvent(tx, asker, { caseId, kind: 'EXAMINATION_DONE', happenedOn: on, subjectId: id });
          },
        },
      ),

    examinationReceived: async (
      examination: ExaminationRow,
      { on, number, evidenceIds, today }: { on: string; number: string | null; evidenceIds: readonly string[]; today: string },
    ): Promise<ChangedExamination> => {
      const sealedNumber = await sealWords(asker, at(examination, 'number'), number);
      if (sealedNumber === 'NOT_FOUND') return sealedNumber;
      return change(
        examination,
        (locked) => {
          const fault = receivedFault(locked, on, today);
          const all = [...new Set([...locked.evidenceIds, ...evidenceIds])];
          if (fault !== null) return fault;
          return all.length > mostLinks ? 'UNKNOWN_EVIDENCE' : { receivedOn: on, sealedNumber, evidenceIds: all };
        },
        { newEvidence: evidenceIds },
      );
    },
  };
}
