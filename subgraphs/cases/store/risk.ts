import { randomUUID } from 'node:crypto';
import { asc, desc, inArray } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import type { RiskItem } from '../domain/index.ts';
import { riskAssessments, riskOccasions } from '../tables.ts';
import { hushAlarms } from './alarms.ts';
import type { Asker } from './asker.ts';
import { type CaseRefusal, inOpenCase } from './openCase.ts';
import { askRiskAgain, type RiskOccasionRow } from './riskOccasions.ts';
import { rowsByCase } from './rowsByCase.ts';
import { openWords, sealWords } from './words.ts';

export type RiskAssessmentRow = typeof riskAssessments.$inferSelect;

const answersAt = ({ caseId, id }: { caseId: string; id: string }) => ({ caseId, table: 'risk_assessments', id, field: 'answers' });

/** What those the viewer's cases protect said about danger. */
export function riskStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const assessments = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(riskAssessments)
        .where(inArray(riskAssessments.caseId, ids))
        .orderBy(desc(riskAssessments.enteredAt), desc(riskAssessments.id)),
    ),
  );
  const occasions = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(riskOccasions)
        .where(inArray(riskOccasions.caseId, ids))
        .orderBy(asc(riskOccasions.enteredAt), asc(riskOccasions.id)),
    ),
  );
  return {
    riskAssessments: (caseId: string) => assessments.load(caseId),
    /** Occasions after which nothing was answered. */
    riskDue: async (caseId: string): Promise<RiskOccasionRow[]> => {
      const [[last], all] = await Promise.all([assessments.load(caseId), occasions.load(caseId)]);
      return all.filter(({ enteredAt }) => last === undefined || enteredAt > last.enteredAt);
    },
    riskItems: (row: RiskAssessmentRow) => openWords<RiskItem[]>(asker, answersAt(row), row.sealedAnswers),

    answerRisk: async ({
      caseId: given,
      items,
      ...answered
    }: Pick<RiskAssessmentRow, 'caseId' | 'setId' | 'setVersion' | 'answeredOn'> & {
      items: readonly RiskItem[];
    }): Promise<RiskAssessmentRow | CaseRefusal> => {
      const id = randomUUID();
      const caseId = storedId(given);
      const sealedAnswers = await sealWords(asker, answersAt({ caseId, id }), items);
      if (sealedAnswers === 'NOT_FOUND' || sealedAnswers === null) return 'NOT_FOUND';
      return inOpenCase(asker, caseId, async (tx): Promise<RiskAssessmentRow> => {
        const values = { ...answered, networkId, id, caseId, sealedAnswers, enteredBy: memberId };
        const row = only(await tx.insert(riskAssessments).values(values).returning());
        if (row === null) throw new Error('Answers were inserted and did not come back.');
        const asked = await tx
          .select({ id: riskOccasions.id })
          .from(riskOccasions)
          .where(inArray(riskOccasions.caseId, [caseId]));
        await hushAlarms(tx, asker, { kinds: ['RISK_REASSESS'], subjectIds: asked.map((occasion) => occasion.id) });
        for (const loader of [assessments, occasions]) loader.clear(caseId);
        return row;
      });
    },

    /** For this service's own work: a place where those of the case live or stay is known to the wrong person; safe to repeat. */
    askRiskAfterLeak: async ({
      caseId,
      compromiseId,
      today,
    }: {
      caseId: string;
      compromiseId: string;
      today: string;
    }): Promise<boolean> => {
      const asked = await inOpenCase(asker, caseId, (tx, { id }) =>
        askRiskAgain(tx, asker, { caseId: id, reason: 'LEAK', subjectId: storedId(compromiseId), round: 1, happenedOn: today }),
      );
      return asked !== null && typeof asked !== 'string';
    },

    recordSeparation: ({ caseId, happenedOn }: { caseId: string; happenedOn: string }): Promise<RiskOccasionRow | CaseRefusal> =>
      inOpenCase(asker, caseId, async (tx, { id }): Promise<RiskOccasionRow> => {
        const occasion = await askRiskAgain(tx, asker, {
          caseId: id,
          reason: 'SEPARATION',
          subjectId: randomUUID(),
          round: 1,
          happenedOn,
        });
        if (occasion === null) throw new Error('An occasion was inserted and did not come back.');
        occasions.clear(id);
        return occasion;
      }),
  };
}
