import { asc, inArray } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { caseReferrals } from '../tables.ts';
import type { Asker } from './asker.ts';
import { emitFrom } from './emitting.ts';
import { inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';

/** Which referrals belong to the viewer's cases. */
export function referralStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  const referrals = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(caseReferrals)
        .where(inArray(caseReferrals.caseId, ids))
        .orderBy(asc(caseReferrals.attachedAt), asc(caseReferrals.referralId)),
    ),
  );
  const attach = async (tx: Transaction, caseId: string, referralIds: readonly string[]) => {
    await tx
      .insert(caseReferrals)
      .values(referralIds.map((referralId) => ({ networkId, caseId, referralId, attachedBy: memberId })))
      .onConflictDoNothing();
    await emitFrom(
      tx,
      asker,
      referralIds.map((referralId) => ({ subject: referralId, kind: 'referral.attached', payload: { referralId, caseId } })),
    );
  };
  return {
    referrals: (caseId: string) => referrals.load(caseId),

    attachReferrals: ({ caseId, referralIds }: { caseId: string; referralIds: readonly string[] }) =>
      inOpenCase(asker, caseId, async (tx, { id }) => {
        await attach(tx, id, referralIds);
        referrals.clear(id);
        return null;
      }),

    /** For the referrals service: a family of a case was sent on, and its next referral belongs there too. */
    followReferral: ({ caseId, referralId }: { caseId: string; referralId: string }) =>
      session((tx) => attach(tx, storedId(caseId), [storedId(referralId)])),
  };
}
