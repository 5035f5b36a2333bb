import { and, desc, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { caseMembers, notices, stays } from '../tables.ts';
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
 * person knows it. Overseers hear of what nobody reviewed.
 * @returns the cases of these households
 */
export async function tell(
  tx: Transaction,
  { networkId, memberId }: Asker,
  { kind, placeId, placeOrganisationId, caseId, subjectId }: Happening,
): Promise<readonly string[]> {
  // A document is no danger to a household yet: its director looks first.
  const households =
    kind === 'FOUND_IN_DOCUMENT'
      ? []
      : await tx
          .select({ caseId: stays.caseId, memberId: stays.memberId })
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
  const members = new Set([...teams, ...(kind === 'COMPROMISED' || kind === 'CLEARED' ? households : [])].map((one) => one.memberId));
  members.delete(memberId);
  const recipients = [
    ...(placeOrganisationId === null ? [] : [{ memberId: null, organisationId: placeOrganisationId }]),
    ...[...members].map((id) => ({ memberId: id, organisationId: null })),
    ...(kind === 'REVIEW_OVERDUE' ? [{ memberId: null, organisationId: null }] : []),
  ];
  if (recipients.length > 0)
    await tx
      .insert(notices)
      .values(recipients.map((recipient) => ({ networkId, kind, placeId, subjectId, ...recipient })))
      .onConflictDoNothing();
  return [...new Set(caseIds)];
}

export function noticeStore({ memberId, session }: Asker) {
  return {
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
