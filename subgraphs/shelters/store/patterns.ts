import { sql } from 'drizzle-orm';
import type { Transaction, ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { patternThresholds, type ReviewErrorCode, type SearchPattern, usualLimits } from '../domain/index.ts';
import { searchReviews } from '../tables.ts';

export interface PatternRow extends Record<string, unknown> {
  readonly id: string;
  readonly day: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly pattern: SearchPattern;
  readonly reviewedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly text: string | null;
}

/**
 * Unusual ways of asking, by member and day, from the questions that are still kept. `reading` sees who asked and how often; what
 * was asked about is nowhere.
 */
export function patternStore({
  networkId,
  memberId,
  session,
  reading,
}: {
  networkId: string;
  memberId: string;
  session: ViewerSession;
  reading: ViewerSession;
}) {
  const {
    manyHouseholds,
    daysRefused,
    questionsUnderOneReference,
    descriptionsUnderOneReference,
    referencesOfOneHousehold,
    householdsByNight,
  } = patternThresholds;
  const patterns = sql`
    with asked as (
      select member_id, organisation_id, (at at time zone 'UTC')::date as day, at, reference, fingerprint, paid, picture_at
      from shelters.searches where network_id = ${networkId}
    ), limits as (
      select coalesce((select member_households from shelters.search_limits where network_id = ${networkId}), ${usualLimits.memberHouseholds}::int) as households
    ), refused as (
      select distinct member_id, organisation_id, day from asked where picture_at is null
    ), found as (
      select member_id, organisation_id, day, 'MANY_HOUSEHOLDS' as pattern from asked, limits where paid
        group by 1, 2, 3, households having count(*) >= households * ${manyHouseholds}::float8
      union all
      select member_id, organisation_id, day, 'BUDGET_SPENT_OFTEN' from refused
        where ${daysRefused}::int <= (select count(*) from refused earlier where earlier.member_id = refused.member_id
          and earlier.organisation_id = refused.organisation_id and earlier.day between refused.day - 6 and refused.day)
      union all
      select distinct member_id, organisation_id, day, 'SAME_HOUSEHOLD_POLLED' from asked
        group by 1, 2, 3, reference having count(*) >= ${questionsUnderOneReference}::int
      union all
      select distinct member_id, organisation_id, day, 'NARROWING' from asked
        group by 1, 2, 3, reference having count(distinct fingerprint) >= ${descriptionsUnderOneReference}::int
      union all
      select distinct member_id, organisation_id, day, 'ONE_HOUSEHOLD_MANY_REFERENCES' from asked where fingerprint is not null
        group by 1, 2, 3, fingerprint having count(distinct reference) >= ${referencesOfOneHousehold}::int
      union all
      select member_id, organisation_id, day, 'NIGHT_SWEEP' from asked
        where paid and (extract(hour from at at time zone 'UTC') >= 22 or extract(hour from at at time zone 'UTC') < 6)
        group by 1, 2, 3 having count(*) >= ${householdsByNight}::int
    ), told as (
      select md5(concat_ws(' ', ${networkId}::text, member_id, organisation_id, day, pattern))::uuid as id,
        day::text as day, member_id, organisation_id, pattern
      from found
    )`;

  const find = (tx: Transaction, where: ReturnType<typeof sql>, limit: number) =>
    tx.execute<PatternRow & { reviewedAt: string | null }>(sql`${patterns}
      select told.id, told.day, told.member_id as "memberId", told.organisation_id as "organisationId", told.pattern,
        review.reviewed_at::text as "reviewedAt", review.reviewed_by as "reviewedBy", review.text
      from told left join shelters.search_reviews review on review.network_id = ${networkId} and review.pattern_id = told.id
      where ${where} order by told.day desc, told.id limit ${limit}`);
  const asRow = (row: PatternRow & { reviewedAt: string | null }): PatternRow => ({
    ...row,
    reviewedAt: row.reviewedAt === null ? null : new Date(row.reviewedAt),
  });

  return {
    /** Newest day first. @param after `day id` of the last one */
    unusualSearches: ({ limit, after }: { limit: number; after: string | null }): Promise<PatternRow[]> =>
      reading(async (tx) => {
        const [day = null, id = null] = after?.split(' ') ?? [];
        const where = after === null ? sql`true` : sql`(told.day < ${day}::text or (told.day = ${day}::text and told.id > ${id}::uuid))`;
        return (await find(tx, where, limit)).map(asRow);
      }),

    /** Once: what was said first stays. */
    reviewSearchPattern: async ({ patternId, text }: { patternId: string; text: string }): Promise<PatternRow | ReviewErrorCode> => {
      const id = storedId(patternId);
      const there = await reading((tx) => find(tx, sql`told.id = ${id}::uuid`, 1));
      if (there.length === 0) return 'NOT_FOUND';
      const written = await session((tx) =>
        tx
          .insert(searchReviews)
          .values({ networkId, patternId: id, reviewedBy: memberId, text })
          .onConflictDoNothing()
          .returning({ id: searchReviews.patternId }),
      );
      if (written.length === 0) return 'ALREADY_REVIEWED';
      const [row] = await reading((tx) => find(tx, sql`told.id = ${id}::uuid`, 1));
      return row === undefined ? 'NOT_FOUND' : asRow(row);
    },
  };
}
