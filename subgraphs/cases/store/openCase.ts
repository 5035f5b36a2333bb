import { eq } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { cases } from '../tables.ts';
import type { Asker } from './asker.ts';
import type { CaseRow } from './cases.ts';

export type CaseRefusal = 'NOT_FOUND' | 'CASE_CLOSED';

/** Does something to an open case of the viewer's. The case is locked first, so that nothing is written to one that is being closed. */
export const inOpenCase = <Result>(
  { session }: Asker,
  caseId: string,
  work: (tx: Transaction, found: CaseRow) => Promise<Result>,
): Promise<Result | CaseRefusal> =>
  session(async (tx): Promise<Result | CaseRefusal> => {
    const found = only(
      await tx
        .select()
        .from(cases)
        .where(eq(cases.id, storedId(caseId)))
        .for('share'),
    );
    if (found === null) return 'NOT_FOUND';
    return found.status === 'OPEN' ? work(tx, found) : 'CASE_CLOSED';
  });

/** What a refusal says; a payload's errors are made of these. */
export const caseRefusals = {
  NOT_FOUND: { field: 'caseId', message: 'You have no such case.' },
  CASE_CLOSED: { field: 'caseId', message: 'The case is closed.' },
} as const;
