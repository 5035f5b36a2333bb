import { asc, inArray } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { caseReferrals } from '../tables.ts';
import type { Asker } from './asker.ts';
import { emitFrom } from './emitting.ts';
import { inOpenCase } from './openCase.ts';
import { rowsByCase } from './rowsByCase.ts';

/** Makes referrals part of a case, in the transaction that decided it. */
export async function attachTo(tx: Transaction, asker: Asker, caseId: string, referralIds: readonly string[]): Promise<void> {
  const { networkId, memberId } = asker;
  await tx
    .insert(caseReferrals)
    .values(referralIds.map((referralId) => ({ networkId, caseId, referralId, attachedBy: memberId })))
    .onConflictDoNothing();
  await emitFrom(
    tx,
    asker,
    referralIds.map((referralId) => ({ subject: referralId, kind: 'referral.attached', payload: { referralId, caseId } })),
  );
}

/** Which referrals belong to the viewer's cases. */
export function referralStore(asker: Asker) {
  const { session } = asker;
  const referrals = rowsByCase((ids) =>
    session((tx) =>
      tx
        .select()
        .from(caseReferrals)
        .where(inArray(caseReferrals.caseId, ids))
        .orderBy(asc(caseReferrals.attachedAt), asc(caseReferrals.referralId)),
    ),
  );
  return {
    referrals: (caseId: string) => referrals.load(caseId),

    attachReferrals: ({ caseId, referralIds }: { caseId: string; referralIds: readonly string[] }) =>
      inOpenCase(asker, caseId, async (tx, { id }) => {
        await attachTo(tx, asker, id, referralIds);
        referrals.clear(id);
        return null;
      }),

    /** For the referrals service: a family of a case was sent on, and its next referral belongs there too. */
    followReferral: ({ caseId, referralId }: { caseId: string; referralId: string }) =>
      session((tx) => attachTo(tx, asker, storedId(caseId), [storedId(referralId)])),
  };
}
