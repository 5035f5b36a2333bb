import { only, type Transaction } from '../../../platform/database.ts';
import { riskOccasions } from '../tables.ts';
import { raiseAlarm } from './alarms.ts';
import type { Asker } from './asker.ts';

export type RiskOccasionRow = typeof riskOccasions.$inferSelect;

/** Lets the questions about danger be asked again, in the transaction of what gave reason; once for each reason, subject and round. */
export async function askRiskAgain(
  tx: Transaction,
  asker: Asker,
  occasion: Pick<RiskOccasionRow, 'caseId' | 'reason' | 'subjectId' | 'round' | 'happenedOn'>,
): Promise<RiskOccasionRow | null> {
  const { networkId, memberId } = asker;
  const row = only(
    await tx
      .insert(riskOccasions)
      .values({ ...occasion, networkId, enteredBy: memberId })
      .onConflictDoNothing()
      .returning(),
  );
  if (row !== null) await raiseAlarm(tx, asker, { caseId: row.caseId, kind: 'RISK_REASSESS', subjectId: row.id, stage: 1 });
  return row;
}
