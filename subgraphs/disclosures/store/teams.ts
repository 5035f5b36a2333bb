import { and, eq, inArray, isNull, lt, notInArray, or, sql } from 'drizzle-orm';
import { storedId } from '../../../platform/ids.ts';
import { caseMembers, caseTeams, consents, grants } from '../tables.ts';
import type { Asker } from './asker.ts';
import { entryOf } from './grants.ts';
import { appendEntries } from './ledger.ts';
import { oneAtATime } from './locks.ts';

/** Who works for a case's survivor, as the cases service tells it. */
export function teamStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  return {
    /** Whoever left loses what was given through the case, in the same transaction. @returns false when a newer team was told before */
    setCaseTeam: ({
      caseId,
      version,
      members,
    }: {
      caseId: string;
      version: number;
      members: readonly { readonly memberId: string; readonly role: 'LAWYER' | 'COUNSELLOR' }[];
    }): Promise<boolean> =>
      session(async (tx) => {
        const ofCase = storedId(caseId);
        await oneAtATime(tx, 'team', ofCase);
        const newer = await tx
          .insert(caseTeams)
          .values({ networkId, caseId: ofCase, version })
          .onConflictDoUpdate({
            target: [caseTeams.networkId, caseTeams.caseId],
            set: { version },
            setWhere: lt(caseTeams.version, version),
          })
          .returning({ version: caseTeams.version });
        if (newer.length === 0) return false;
        const now = members.map((one) => storedId(one.memberId));
        const left = await tx
          .delete(caseMembers)
          .where(and(eq(caseMembers.caseId, ofCase), now.length > 0 ? notInArray(caseMembers.memberId, now) : undefined))
          .returning({ memberId: caseMembers.memberId });
        if (members.length > 0)
          await tx
            .insert(caseMembers)
            .values(members.map((one) => ({ networkId, caseId: ofCase, memberId: storedId(one.memberId), role: one.role })))
            .onConflictDoUpdate({
              target: [caseMembers.networkId, caseMembers.caseId, caseMembers.memberId],
              set: { role: sql`excluded.role` },
            });
        if (left.length === 0) return true;
        const ofConsents = tx.select({ id: consents.id }).from(consents).where(eq(consents.caseId, ofCase));
        const ended = await tx
          .update(grants)
          .set({ revokedAt: sql`clock_timestamp()`, revokedBy: memberId, revocation: 'LEFT_TEAM' })
          .where(
            and(
              inArray(
                grants.memberId,
                left.map((one) => one.memberId),
              ),
              isNull(grants.revokedAt),
              or(eq(grants.caseId, ofCase), inArray(grants.consentId, ofConsents)),
            ),
          )
          .returning();
        if (ended.length > 0)
          await appendEntries(
            tx,
            asker,
            ended.map((grant) => entryOf(grant, 'REVOKED', 'LEFT_TEAM')),
          );
        return true;
      }),
  };
}
