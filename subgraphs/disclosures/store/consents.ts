import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { type ConsentFault, type ConsentTerms, consentFault } from '../domain/index.ts';
import { caseMembers, consents, grants } from '../tables.ts';
import type { Asker } from './asker.ts';
import { now } from './clock.ts';
import { appendEntries } from './ledger.ts';

export type ConsentRow = typeof consents.$inferSelect;

export interface NewConsent extends ConsentTerms {
  readonly caseId: string;
  readonly recipientOrganisationId: string;
  readonly purpose: string;
}

/** What survivors agreed to, as their teams wrote it down. */
export function consentStore(asker: Asker) {
  const { networkId, memberId, session } = asker;
  return {
    onTeam: (caseId: string): Promise<boolean> =>
      session(async (tx) => {
        const rows = await tx
          .select({ caseId: caseMembers.caseId })
          .from(caseMembers)
          .where(and(eq(caseMembers.caseId, storedId(caseId)), eq(caseMembers.memberId, memberId)));
        return rows.length > 0;
      }),

    /** Newest first. */
    consents: (caseId: string): Promise<ConsentRow[]> =>
      session((tx) =>
        tx
          .select()
          .from(consents)
          .where(eq(consents.caseId, storedId(caseId)))
          .orderBy(desc(consents.recordedAt), desc(consents.id)),
      ),

    recordConsent: (terms: NewConsent): Promise<ConsentRow | ConsentFault | 'NOT_FOUND'> =>
      session(async (tx) => {
        const caseId = storedId(terms.caseId);
        const [member] = await tx
          .select({ caseId: caseMembers.caseId })
          .from(caseMembers)
          .where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.memberId, memberId)));
        if (member === undefined) return 'NOT_FOUND';
        const fault = consentFault(terms, { recordedBy: memberId, now: await now(tx) });
        if (fault !== null) return fault;
        const [consent] = await tx
          .insert(consents)
          .values({
            ...terms,
            networkId,
            caseId,
            categories: [...new Set(terms.categories)],
            recipientOrganisationId: storedId(terms.recipientOrganisationId),
            witnessedBy: storedId(terms.witnessedBy),
            recordedBy: memberId,
          })
          .returning();
        if (consent === undefined) throw new Error('A consent was written and is not there.');
        await appendEntries(tx, asker, [
          {
            kind: 'CONSENTED',
            reason: 'RECORDED',
            caseId,
            purpose: consent.purpose,
            subjectId: consent.id,
            recipientOrganisationId: consent.recipientOrganisationId,
          },
        ]);
        return consent;
      }),

    /** Ends a consent and, in the same transaction, every grant that rests on it. Withdrawing twice is the same as once. */
    withdrawConsent: (id: string): Promise<ConsentRow | null> =>
      session(async (tx) => {
        const found = only(
          await tx
            .select()
            .from(consents)
            .where(eq(consents.id, storedId(id)))
            .for('update'),
        );
        if (found === null || found.withdrawnAt !== null) return found;
        const consent = only(
          await tx
            .update(consents)
            .set({ withdrawnAt: sql`clock_timestamp()`, withdrawnBy: memberId })
            .where(eq(consents.id, found.id))
            .returning(),
        );
        const ended = await tx
          .update(grants)
          .set({ revokedAt: sql`clock_timestamp()`, revokedBy: memberId, revocation: 'CONSENT_WITHDRAWN' })
          .where(and(eq(grants.consentId, found.id), isNull(grants.revokedAt)))
          .returning();
        await appendEntries(tx, asker, [
          {
            kind: 'CONSENT_WITHDRAWN',
            reason: 'SURVIVORS_WISH',
            caseId: found.caseId,
            purpose: found.purpose,
            subjectId: found.id,
            recipientOrganisationId: found.recipientOrganisationId,
          },
          ...ended.map((grant) => ({
            kind: 'REVOKED' as const,
            reason: 'CONSENT_WITHDRAWN' as const,
            placeId: grant.placeId,
            placeOrganisationId: grant.placeOrganisationId,
            caseId: grant.caseId ?? found.caseId,
            precision: grant.precision,
            purpose: grant.purpose,
            subjectId: grant.id,
            recipientMemberId: grant.memberId,
            recipientOrganisationId: grant.organisationId,
          })),
        ]);
        return consent;
      }),
  };
}
