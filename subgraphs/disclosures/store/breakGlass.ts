import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { only } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { addJob } from '../../../platform/jobs.ts';
import { breakGlassMinutes, reviewHours, reviewReminderHours } from '../domain/index.ts';
import { breakGlass, grants } from '../tables.ts';
import { openWords, sealWords } from '../words.ts';
import type { Asker } from './asker.ts';
import { entryOf, type GrantRow } from './grants.ts';
import { appendEntries } from './ledger.ts';
import { holdPlaceKey } from './locks.ts';
import { tell } from './notices.ts';
import type { PlaceRow } from './places.ts';

/** An opening with the grant it gave; `flagged` when no second person reviewed it in time, then or later. */
export interface OpeningRow {
  readonly opening: typeof breakGlass.$inferSelect;
  readonly grant: GrantRow;
  readonly flagged: boolean;
}

const columns = {
  opening: breakGlass,
  grant: grants,
  flagged: sql<boolean>`coalesce(${breakGlass.reviewedAt}, now()) > ${breakGlass.openedAt} + make_interval(hours => ${reviewHours})`,
};

export function breakGlassStore(asker: Asker) {
  const { networkId, memberId, organisationId, standing, requestId, session, tellingSession, keys } = asker;
  const withGrant = and(eq(grants.networkId, breakGlass.networkId), eq(grants.id, breakGlass.grantId));

  return {
    /** Opens a place for half an hour; director and counsellors are told in the same transaction. */
    breakGlass: ({ place, reasonCode, text }: { place: PlaceRow; reasonCode: string; text: string }): Promise<OpeningRow> =>
      tellingSession(async (tx) => {
        const id = randomUUID();
        const [grant] = await tx
          .insert(grants)
          .values({
            networkId,
            id,
            placeId: place.id,
            memberId,
            organisationId,
            standing,
            precision: 'EXACT',
            purpose: 'PROTECTION',
            reference: requestId,
            basis: 'BREAK_GLASS',
            expiresAt: sql`now() + make_interval(mins => ${breakGlassMinutes})`,
            grantedAt: sql`now()`,
            grantedBy: memberId,
          })
          .returning();
        await holdPlaceKey(tx, place.id);
        const { wrappedKey, sealed } = await sealWords(keys, text, { networkId, table: 'break_glass', id, placeId: place.id });
        const [opening] = await tx
          .insert(breakGlass)
          .values({
            networkId,
            grantId: id,
            placeOrganisationId: place.organisationId,
            caseId: place.caseId,
            openedBy: memberId,
            reasonCode,
            wrappedKey,
            sealedText: sealed,
          })
          .returning();
        if (grant === undefined || opening === undefined) throw new Error('An opening was written and is not there.');
        await appendEntries(tx, asker, [entryOf(grant, 'BREAK_GLASS_OPENED', 'LIFE_IN_DANGER')]);
        await tell(tx, asker, {
          kind: 'BREAK_GLASS_OPENED',
          placeId: place.id,
          placeOrganisationId: place.organisationId,
          caseId: place.caseId,
          subjectId: id,
        });
        for (const [stage, hours] of [
          ['DUE', reviewReminderHours],
          ['OVERDUE', reviewHours],
        ] as const)
          await addJob(tx, 'disclosures', {
            task: 'breakGlass.review',
            payload: { networkId, memberId, organisationId, requestId, openingId: id, stage },
            inSeconds: hours * 3600,
            key: `breakGlass.review ${id} ${stage}`,
          });
        return { opening, grant, flagged: false };
      }),

    /** Reminds those who may review, and at the end tells the overseers that nobody did. Nothing once it is reviewed. */
    remindOfReview: (id: string, overdue: boolean): Promise<void> =>
      tellingSession(async (tx) => {
        const found = only(
          await tx
            .select()
            .from(breakGlass)
            .innerJoin(grants, withGrant)
            .where(and(eq(breakGlass.grantId, storedId(id)), isNull(breakGlass.reviewedAt))),
        );
        if (found === null) return;
        const { placeOrganisationId, caseId, grantId } = found.break_glass;
        await tell(tx, asker, {
          kind: overdue ? 'REVIEW_OVERDUE' : 'REVIEW_DUE',
          placeId: found.grants.placeId,
          placeOrganisationId,
          caseId,
          subjectId: grantId,
        });
      }),

    /** Newest first, `limit` + 1 rows. */
    openings: ({ reviewed, limit, after }: { reviewed: boolean | null; limit: number; after: string | null }): Promise<OpeningRow[]> => {
      const [at, id] = after?.split(' ') ?? [];
      return session((tx) =>
        tx
          .select(columns)
          .from(breakGlass)
          .innerJoin(grants, withGrant)
          .where(
            and(
              reviewed === null ? undefined : reviewed ? isNotNull(breakGlass.reviewedAt) : isNull(breakGlass.reviewedAt),
              at && id
                ? or(lt(breakGlass.openedAt, new Date(at)), and(eq(breakGlass.openedAt, new Date(at)), lt(breakGlass.grantId, id)))
                : undefined,
            ),
          )
          .orderBy(desc(breakGlass.openedAt), desc(breakGlass.grantId))
          .limit(limit + 1),
      );
    },

    opening: (id: string): Promise<OpeningRow | null> =>
      session(async (tx) =>
        only(
          await tx
            .select(columns)
            .from(breakGlass)
            .innerJoin(grants, withGrant)
            .where(eq(breakGlass.grantId, storedId(id))),
        ),
      ),

    /** @returns what stood against it, or the opening as reviewed */
    reviewBreakGlass: ({
      id,
      outcome,
      text,
    }: {
      id: string;
      outcome: 'JUSTIFIED' | 'NOT_JUSTIFIED';
      text: string;
    }): Promise<OpeningRow | 'NOT_FOUND' | 'SAME_PERSON' | 'ALREADY_REVIEWED'> =>
      session(async (tx) => {
        const one = async () =>
          only(
            await tx
              .select(columns)
              .from(breakGlass)
              .innerJoin(grants, withGrant)
              .where(eq(breakGlass.grantId, storedId(id))),
          );
        const found = await one();
        if (found === null) return 'NOT_FOUND';
        if (found.opening.openedBy === memberId) return 'SAME_PERSON';
        const { placeId } = found.grant;
        await holdPlaceKey(tx, placeId);
        const { wrappedKey, sealed } = await sealWords(keys, text, { networkId, table: 'reviews', id: found.opening.grantId, placeId });
        const reviewed = await tx
          .update(breakGlass)
          .set({ reviewedAt: sql`clock_timestamp()`, reviewedBy: memberId, outcome, reviewWrappedKey: wrappedKey, sealedReview: sealed })
          .where(and(eq(breakGlass.grantId, found.opening.grantId), isNull(breakGlass.reviewedAt)))
          .returning({ id: breakGlass.grantId });
        if (reviewed.length === 0) return 'ALREADY_REVIEWED';
        await appendEntries(tx, asker, [entryOf(found.grant, 'BREAK_GLASS_REVIEWED', outcome === 'JUSTIFIED' ? 'RECORDED' : 'REVOKED')]);
        const now = await one();
        if (now === null) return 'NOT_FOUND';
        return now;
      }),

    /** The words of who opened it; the row is one this viewer was given. */
    openingText: ({ opening: { grantId, wrappedKey, sealedText }, grant: { placeId } }: OpeningRow): Promise<string | null> =>
      openWords(keys, { wrappedKey, sealed: sealedText }, { networkId, table: 'break_glass', id: grantId, placeId }),
    reviewText: async ({ opening: { grantId, reviewWrappedKey, sealedReview }, grant: { placeId } }: OpeningRow): Promise<string | null> =>
      reviewWrappedKey === null || sealedReview === null
        ? null
        : openWords(keys, { wrappedKey: reviewWrappedKey, sealed: sealedReview }, { networkId, table: 'reviews', id: grantId, placeId }),
  };
}
