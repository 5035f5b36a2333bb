import { and, asc, desc, eq, gt, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import {
  approvalFault,
  type EntryKind,
  type EntryReason,
  type GrantablePrecision,
  type GrantBasis,
  type GrantFault,
  type GrantState,
  grantFault,
  grantStateOf,
} from '../domain/index.ts';
import { compromises, consents, grants } from '../tables.ts';
import type { Asker } from './asker.ts';
import { now } from './clock.ts';
import { appendEntries, type NewEntry } from './ledger.ts';
import { oneAtATime } from './locks.ts';

export type GrantRow = typeof grants.$inferSelect;

export interface NewRequest {
  readonly placeId: string;
  readonly precision: GrantablePrecision;
  readonly purpose: string;
  readonly reference: string;
  readonly expiresAt: Date;
}

/** How many undecided requests one person may have; more would hide the real ones. */
export const mostOpenRequests = 50;

/** What a line of the ledger says of a grant. */
export const entryOf = (grant: GrantRow, kind: EntryKind, reason: EntryReason): NewEntry => ({
  kind,
  reason,
  placeId: grant.placeId,
  placeOrganisationId: grant.placeOrganisationId,
  caseId: grant.caseId,
  precision: grant.precision,
  purpose: grant.purpose,
  subjectId: grant.id,
  recipientMemberId: grant.memberId,
  recipientOrganisationId: grant.organisationId,
});

export const isCompromised = async (tx: Transaction, placeId: string): Promise<boolean> =>
  (
    await tx
      .select({ id: compromises.id })
      .from(compromises)
      .where(and(eq(compromises.placeId, placeId), isNull(compromises.clearedAt)))
  ).length > 0;

/** Ends every grant for a place, whatever its state; a line of the ledger for each. */
export async function endGrants(
  tx: Transaction,
  asker: Asker,
  placeId: string,
  revocation: Extract<GrantRow['revocation'] & EntryReason, 'REVOKED' | 'COMPROMISED'>,
): Promise<void> {
  const ended = await tx
    .update(grants)
    .set({ revokedAt: sql`clock_timestamp()`, revokedBy: asker.memberId, revocation })
    .where(and(eq(grants.placeId, placeId), isNull(grants.revokedAt)))
    .returning();
  if (ended.length > 0)
    await appendEntries(
      tx,
      asker,
      ended.map((grant) => entryOf(grant, 'REVOKED', revocation)),
    );
}

const stateCondition: Readonly<Record<GrantState, SQL | undefined>> = {
  REQUESTED: and(isNull(grants.revokedAt), isNull(grants.grantedBy), gt(grants.expiresAt, sql`now()`)),
  WAITING_FOR_APPROVAL: and(
    isNull(grants.revokedAt),
    isNotNull(grants.grantedBy),
    isNull(grants.grantedAt),
    gt(grants.expiresAt, sql`now()`),
  ),
  ACTIVE: and(isNull(grants.revokedAt), isNotNull(grants.grantedAt), gt(grants.expiresAt, sql`now()`)),
  REFUSED: eq(grants.revocation, 'REFUSED'),
  REVOKED: and(isNotNull(grants.revokedAt), ne(grants.revocation, 'REFUSED')),
  EXPIRED: and(isNull(grants.revokedAt), lt(grants.expiresAt, sql`now()`)),
};

export function grantStore(asker: Asker) {
  const { networkId, memberId, organisationId, standing, session } = asker;

  const locked = async (tx: Transaction, id: string): Promise<GrantRow | null> =>
    only(
      await tx
        .select()
        .from(grants)
        .where(eq(grants.id, storedId(id)))
        .for('update'),
    );

  /** May give, refuse and take back: row-level security shows others' requests to those only (and to auditors). */
  const mayDecide = (grant: GrantRow) =>
    standing !== 'AUDITOR' && (standing !== 'COORDINATOR' || grant.grantedBy !== null) && grant.memberId !== memberId;

  const list = ({
    mine,
    states,
    limit,
    after,
  }: {
    mine: boolean;
    states: readonly GrantState[] | null;
    limit: number;
    after: string | null;
  }) => {
    const [at, id] = after?.split(' ') ?? [];
    return session((tx) =>
      tx
        .select()
        .from(grants)
        .where(
          and(
            mine ? eq(grants.memberId, memberId) : ne(grants.memberId, memberId),
            states ? or(...states.map((state) => stateCondition[state])) : undefined,
            at && id ? or(lt(grants.requestedAt, new Date(at)), and(eq(grants.requestedAt, new Date(at)), lt(grants.id, id))) : undefined,
          ),
        )
        .orderBy(desc(grants.requestedAt), desc(grants.id))
        .limit(limit + 1),
    );
  };

  return {
    /** What the viewer asked for and was given, or (not `mine`) what others asked the viewer's side for; newest first. */
    grants: list,

    /** Who may see a place now; row-level security leaves them to its keepers. */
    holders: (placeId: string): Promise<GrantRow[]> =>
      session((tx) =>
        tx
          .select()
          .from(grants)
          .where(and(eq(grants.placeId, storedId(placeId)), stateCondition.ACTIVE))
          .orderBy(asc(grants.grantedAt), asc(grants.id)),
      ),

    requestDisclosure: (request: NewRequest): Promise<GrantRow | 'TOO_MANY_OPEN'> =>
      session(async (tx) => {
        const open = await tx
          .select({ id: grants.id })
          .from(grants)
          .where(and(eq(grants.memberId, memberId), stateCondition.REQUESTED))
          .limit(mostOpenRequests);
        if (open.length >= mostOpenRequests) return 'TOO_MANY_OPEN';
        // Whose place it is, a trigger fills in: the asker may not see that it is there.
        const [grant] = await tx
          .insert(grants)
          .values({
            ...request,
            networkId,
            placeId: storedId(request.placeId),
            memberId,
            organisationId,
            standing,
            requestedAt: sql`date_trunc('milliseconds', clock_timestamp())`,
          })
          .returning();
        if (grant === undefined) throw new Error('A request was written and is not there.');
        await appendEntries(tx, asker, [entryOf(grant, 'REQUESTED', 'RECORDED')]);
        return grant;
      }),

    grantDisclosure: ({
      id,
      basis,
      consentId,
      precision,
    }: {
      id: string;
      basis: Exclude<GrantBasis, 'BREAK_GLASS'>;
      consentId: string | null;
      precision: GrantablePrecision | null;
    }): Promise<GrantRow | GrantFault | 'NOT_FOUND'> =>
      session(async (tx) => {
        const grant = await locked(tx, id);
        if (grant === null) return 'NOT_FOUND';
        if (grant.memberId !== memberId && (!mayDecide(grant) || standing === 'COORDINATOR')) return 'NOT_FOUND';
        // A compromise that is being declared at this moment must end this too.
        await oneAtATime(tx, 'compromise', grant.placeId);
        const consent =
          consentId === null
            ? null
            : only(
                await tx
                  .select()
                  .from(consents)
                  .where(eq(consents.id, storedId(consentId)))
                  .for('share'),
              );
        const fault = grantFault({
          grant,
          granterId: memberId,
          basis,
          precision: precision ?? grant.precision,
          consent: consent !== null && (grant.caseId === null || grant.caseId === consent.caseId) ? consent : null,
          compromised: await isCompromised(tx, grant.placeId),
          now: await now(tx),
        });
        if (fault !== null) return fault;
        const given = only(
          await tx
            .update(grants)
            .set({
              basis,
              precision: precision ?? grant.precision,
              consentId: consent?.id ?? null,
              grantedBy: memberId,
              ...(basis === 'CONSENT' && consent !== null
                ? { grantedAt: sql`clock_timestamp()`, expiresAt: consent.endsAt < grant.expiresAt ? consent.endsAt : grant.expiresAt }
                : {}),
            })
            .where(eq(grants.id, grant.id))
            .returning(),
        );
        if (given === null) return 'NOT_FOUND';
        await appendEntries(tx, asker, [entryOf(given, 'GRANTED', basis)]);
        return given;
      }),

    approveDisclosure: (id: string): Promise<GrantRow | GrantFault | 'NOT_FOUND'> =>
      session(async (tx) => {
        const grant = await locked(tx, id);
        if (grant === null || (grant.memberId !== memberId && !mayDecide(grant))) return 'NOT_FOUND';
        await oneAtATime(tx, 'compromise', grant.placeId);
        const fault = approvalFault({
          grant,
          approverId: memberId,
          compromised: await isCompromised(tx, grant.placeId),
          now: await now(tx),
        });
        if (fault !== null) return fault;
        const approved = only(
          await tx
            .update(grants)
            .set({ grantedAt: sql`clock_timestamp()`, approvedAt: sql`clock_timestamp()`, approvedBy: memberId })
            .where(eq(grants.id, grant.id))
            .returning(),
        );
        if (approved === null) return 'NOT_FOUND';
        await appendEntries(tx, asker, [entryOf(approved, 'APPROVED', approved.basis ?? 'RECORDED')]);
        return approved;
      }),

    /**
     * Refuses what is open, takes back what was given, gives back what is one's own. Final once it has been
     * acknowledged: a reading holds the row until its entry is committed, and this waits for it.
     */
    revokeDisclosure: (id: string): Promise<GrantRow | 'NOT_FOUND' | 'NOT_OPEN'> =>
      session(async (tx) => {
        const grant = await locked(tx, id);
        if (grant === null || (grant.memberId !== memberId && !mayDecide(grant))) return 'NOT_FOUND';
        const state = grantStateOf(grant, await now(tx));
        if (grant.revokedAt !== null) return grant;
        if (state === 'EXPIRED') return 'NOT_OPEN';
        const own = grant.memberId === memberId;
        const refused = state !== 'ACTIVE' && !own;
        const revoked = only(
          await tx
            .update(grants)
            .set({
              revokedAt: sql`clock_timestamp()`,
              revokedBy: memberId,
              revocation: refused ? 'REFUSED' : own ? 'RENOUNCED' : 'REVOKED',
            })
            .where(eq(grants.id, grant.id))
            .returning(),
        );
        if (revoked === null) return 'NOT_FOUND';
        await appendEntries(tx, asker, [entryOf(revoked, refused ? 'REFUSED' : 'REVOKED', own ? 'RENOUNCED' : 'REVOKED')]);
        return revoked;
      }),
  };
}
