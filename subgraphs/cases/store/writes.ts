import { eq } from 'drizzle-orm';
import { only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { emit } from '../../../platform/outbox.ts';
import type { OrderTerms } from '../domain/index.ts';
import { caseReferrals, cases, deadlines, outbox, protectionOrders } from '../tables.ts';
import type { CaseRow, DeadlineRow, ProtectionOrderRow } from './cases.ts';

export type CaseRefusal = 'NOT_FOUND' | 'CASE_CLOSED';

/** What a team enters. Each locks the case first, so that nothing is written to one that is being closed. */
export function caseWrites({
  networkId,
  memberId,
  organisationId,
  requestId,
  session,
}: {
  networkId: string;
  memberId: string;
  organisationId: string;
  requestId: string;
  session: ViewerSession;
}) {
  const inOpenCase = <Result>(caseId: string, work: (tx: Transaction, found: CaseRow) => Promise<Result>) =>
    session(async (tx): Promise<Result | CaseRefusal> => {
      const found = only(
        await tx
          .select()
          .from(cases)
          .where(eq(cases.id, storedId(caseId)))
          .for('share'),
      );
      if (found === null) return 'NOT_FOUND';
      return found.status === 'CLOSED' ? 'CASE_CLOSED' : work(tx, found);
    });

  const attach = async (tx: Transaction, caseId: string, referralIds: readonly string[]) => {
    await tx
      .insert(caseReferrals)
      .values(referralIds.map((referralId) => ({ networkId, caseId, referralId, attachedBy: memberId })))
      .onConflictDoNothing();
    await emit(
      tx,
      { service: 'cases', table: outbox, cause: { networkId, memberId, organisationId, requestId } },
      referralIds.map((referralId) => ({ subject: referralId, kind: 'referral.attached', payload: { referralId, caseId } })),
    );
  };

  return {
    addOrder: ({ caseId, terms, served }: { caseId: string; terms: OrderTerms; served: boolean }) =>
      inOpenCase(caseId, async (tx, { id }): Promise<ProtectionOrderRow> => {
        const [row] = await tx
          .insert(protectionOrders)
          .values({
            ...terms,
            bars: [...new Set(terms.bars)],
            networkId,
            caseId: id,
            state: served ? 'SERVED' : 'ISSUED',
            enteredBy: memberId,
          })
          .returning();
        if (row === undefined) throw new Error('An order was inserted and did not come back.');
        return row;
      }),

    addDeadline: ({ caseId, ...deadline }: Pick<DeadlineRow, 'caseId' | 'kind' | 'title' | 'dueOn'>) =>
      inOpenCase(caseId, async (tx, { id }): Promise<DeadlineRow> => {
        const [row] = await tx
          .insert(deadlines)
          .values({ ...deadline, networkId, caseId: id, enteredBy: memberId })
          .returning();
        if (row === undefined) throw new Error('A deadline was inserted and did not come back.');
        return row;
      }),

    attachReferrals: ({ caseId, referralIds }: { caseId: string; referralIds: readonly string[] }) =>
      inOpenCase(caseId, async (tx, { id }) => {
        await attach(tx, id, referralIds);
        return null;
      }),

    /** For the referrals service: a family of a case was sent on, and its next referral belongs there too. */
    followReferral: ({ caseId, referralId }: { caseId: string; referralId: string }) =>
      session((tx) => attach(tx, storedId(caseId), [storedId(referralId)])),
  };
}
