import { and, desc, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { emit, type NewEvent } from '../../../platform/outbox.ts';
import { caseMembers, grants, notices, outbox, stays } from '../tables.ts';
import type { Asker } from './asker.ts';

export type NoticeRow = typeof notices.$inferSelect;

export interface Happening {
  readonly kind: NoticeRow['kind'];
  readonly placeId: string;
  readonly placeOrganisationId: string | null;
  readonly caseId: string | null;
  readonly subjectId: string;
}

/**
 * Tells the director of the place and the people of every household concerned, in the happening's own transaction:
 * counsellors always; the whole team when the place is to be forgotten; and whoever sent the family there when the wrong
 * person knows it. Overseers hear of what nobody reviewed. The outbox has their organisations notified that there is something to read.
 * @returns the cases of these households
 */
export async function tell(
  tx: Transaction,
  asker: Asker,
  { kind, placeId, placeOrganisationId, caseId, subjectId }: Happening,
): Promise<readonly string[]> {
  const { networkId, memberId } = asker;
  // A document is no danger to a household yet: its director looks first. What is passed on is a place of the case itself.
  const households =
    kind === 'FOUND_IN_DOCUMENT' || kind === 'PASSED_ON'
      ? []
      : await tx
          .select({ caseId: stays.caseId, memberId: stays.memberId, organisationId: stays.organisationId })
          .from(stays)
          .where(and(eq(stays.placeId, placeId), ne(stays.state, 'ENDED')));
  const aboutGlass = kind === 'BREAK_GLASS_OPENED' || kind === 'REVIEW_DUE' || kind === 'REVIEW_OVERDUE';
  const caseIds = [caseId, ...households.map((household) => household.caseId)].filter((id) => id !== null);
  const teams =
    caseIds.length === 0
      ? []
      : await tx
          .select({ memberId: caseMembers.memberId })
          .from(caseMembers)
          .where(and(inArray(caseMembers.caseId, caseIds), aboutGlass ? eq(caseMembers.role, 'COUNSELLOR') : undefined));
  const senders = kind === 'COMPROMISED' || kind === 'CLEARED' ? households : [];
  const members = new Set([...teams, ...senders].map((one) => one.memberId));
  members.delete(memberId);
  const recipients = [
    ...(placeOrganisationId === null ? [] : [{ memberId: null, organisationId: placeOrganisationId }]),
    ...[...members].map((id) => ({ memberId: id, organisationId: null })),
    ...(kind === 'REVIEW_OVERDUE' ? [{ memberId: null, organisationId: null }] : []),
  ];
  if (recipients.length === 0) return [...new Set(caseIds)];
  const { count } = await tx
    .insert(notices)
    .values(recipients.map((recipient) => ({ networkId, kind, placeId, subjectId, ...recipient })))
    .onConflictDoNothing();
  const organisations = [placeOrganisationId, ...senders.map((household) => household.organisationId)].filter((id) => id !== null);
  const given = (subject: string, payload: NewEvent['payload']) => ({ subject, kind: 'notice.given', payload });
  // Told before, it is told no second time.
  if (count > 0)
    await emit(tx, { service: 'disclosures', table: outbox, cause: asker }, [
      ...[...new Set(organisations)].map((organisationId) => given(organisationId, { organisationId })),
      ...[...new Set(teams.length > 0 ? caseIds : [])].map((id) =>
        given(id, { caseId: id, ...(aboutGlass ? { role: 'COUNSELLOR' } : {}) }),
      ),
      ...(kind === 'REVIEW_OVERDUE' ? [given(networkId, {})] : []),
    ]);
  return [...new Set(caseIds)];
}

export function noticeStore(asker: Asker) {
  const { memberId, organisationId, session, tellingSession } = asker;
  return {
    /**
     * For this service's own work, on behalf of whoever read a place of a case, or told of it: its team is told, once a grant or telling.
     * @param subjectId the telling; null for a reading, which is told by the grant it rested on
     */
    tellPassedOn: ({ placeId, caseId, subjectId }: { placeId: string; caseId: string; subjectId: string | null }): Promise<void> =>
      tellingSession(async (tx) => {
        const [grant] = await tx
          .select({ id: grants.id })
          .from(grants)
          .where(
            and(
              eq(grants.placeId, placeId),
              eq(grants.memberId, memberId),
              eq(grants.organisationId, organisationId),
              ne(grants.basis, 'BREAK_GLASS'),
              isNotNull(grants.grantedAt),
            ),
          )
          .orderBy(desc(grants.grantedAt))
          .limit(1);
        const about = subjectId ?? grant?.id;
        if (about !== undefined) await tell(tx, asker, { kind: 'PASSED_ON', placeId, placeOrganisationId: null, caseId, subjectId: about });
      }),

    /** Newest first, `limit` + 1 rows; row-level security leaves the viewer's own. */
    notices: ({ unread, limit, after }: { unread: boolean; limit: number; after: string | null }): Promise<NoticeRow[]> => {
      const [at, id] = after?.split(' ') ?? [];
      return session((tx) =>
        tx
          .select()
          .from(notices)
          .where(
            and(
              unread ? isNull(notices.readAt) : undefined,
              at && id ? or(lt(notices.at, new Date(at)), and(eq(notices.at, new Date(at)), lt(notices.id, id))) : undefined,
            ),
          )
          .orderBy(desc(notices.at), desc(notices.id))
          .limit(limit + 1),
      );
    },
    /** Marking it twice keeps the first moment. */
    markNoticeRead: (id: string): Promise<NoticeRow | null> =>
      session(async (tx) => {
        await tx
          .update(notices)
          .set({ readAt: sql`clock_timestamp()`, readBy: memberId })
          .where(and(eq(notices.id, storedId(id)), isNull(notices.readAt)));
        return only(
          await tx
            .select()
            .from(notices)
            .where(eq(notices.id, storedId(id))),
        );
      }),
  };
}
