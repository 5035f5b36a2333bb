import { and, eq, sql } from 'drizzle-orm';
import { only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { type Budget, type DemandDimension, pictureBefore, pictureFor, priceOf, type SearchLimits, usualLimits } from '../domain/index.ts';
import { searches, searchLimits } from '../tables.ts';
import type { Clock } from './clock.ts';
import { countUnmet } from './demand.ts';

/** A question that was written down and may be answered; or one for which nothing is left. */
export type Asked =
  | { readonly spent: false; readonly id: string; readonly paid: boolean; readonly pictureAt: Date; readonly budget: Budget }
  | { readonly spent: true; readonly budget: Budget };

interface Use extends Record<string, unknown> {
  readonly byMember: number;
  readonly byOrganisation: number;
  readonly memberRenewsAt: string | null;
  readonly organisationRenewsAt: string | null;
  readonly paid: number;
  readonly descriptions: number;
  readonly known: boolean;
  readonly pictures: number;
  readonly lastPicture: string | null;
}

const dayMilliseconds = 86_400_000;
const moment = (text: string | null) => (text === null ? null : new Date(text));
const dayAfter = (text: string | null) => (text === null ? null : new Date(Date.parse(text) + dayMilliseconds));

function budgetOf(use: Use, limits: SearchLimits, nowPaid: boolean, now: Date): Budget {
  const spent = nowPaid ? 1 : 0;
  const householdsLeft = Math.max(0, limits.memberHouseholds - use.byMember - spent);
  const organisationLeft = Math.max(0, limits.organisationHouseholds - use.byOrganisation - spent);
  const fallback = nowPaid ? new Date(now.getTime() + dayMilliseconds) : null;
  const ofMember = dayAfter(use.memberRenewsAt) ?? fallback;
  const ofOrganisation = dayAfter(use.organisationRenewsAt) ?? fallback;
  const renewsAt = organisationLeft === 0 && householdsLeft > 0 ? ofOrganisation : ofMember;
  return { householdsLeft, organisationLeft, renewsAt };
}

/** What partners ask, written down and paid for before it is answered. `asking` counts what the whole organisation paid for. */
export function searchWrites({
  networkId,
  memberId,
  organisationId,
  asking,
  clock,
}: {
  networkId: string;
  memberId: string;
  organisationId: string;
  asking: ViewerSession;
  clock: Clock;
}) {
  const limitsOf = async (tx: Transaction): Promise<SearchLimits> =>
    only(await tx.select().from(searchLimits).where(eq(searchLimits.networkId, networkId))) ?? usualLimits;

  const useOf = async (tx: Transaction, { reference, fingerprint, now }: { reference: string; fingerprint: string; now: Date }) => {
    const dayAgo = new Date(now.getTime() - dayMilliseconds).toISOString();
    const [use] = await tx.execute<Use>(sql`
      with day as (
        select min(at) as began from shelters.searches
        where network_id = ${networkId} and member_id = ${memberId} and reference = ${reference} and paid and at > ${dayAgo}::timestamptz
      ), under as (
        select at, fingerprint, paid, picture_at from shelters.searches, day
        where network_id = ${networkId} and member_id = ${memberId} and reference = ${reference} and at >= day.began and picture_at is not null
      ), bought as (
        select member_id, at from shelters.searches
        where network_id = ${networkId} and organisation_id = ${organisationId} and paid and at > ${dayAgo}::timestamptz
      )
      select (select count(*)::int from bought where member_id = ${memberId}) as "byMember",
        (select count(*)::int from bought) as "byOrganisation",
        (select min(at)::text from bought where member_id = ${memberId}) as "memberRenewsAt",
        (select min(at)::text from bought) as "organisationRenewsAt",
        (select count(*)::int from under where paid) as paid,
        (select count(distinct fingerprint)::int from under) as descriptions,
        exists (select from under where fingerprint = ${fingerprint}) as known,
        (select count(distinct picture_at)::int from under where at >= (select max(at) from under where paid)) as pictures,
        (select max(picture_at)::text from under) as "lastPicture"`);
    if (use === undefined) throw new Error('A count of rows gave none.');
    return use;
  };

  return {
    /**
     * Writes a question down, and pays for its household where it is a new one. Questions of one organisation take turns, so a
     * hundred at once spend no more than a hundred in turn. One for which nothing is left is written down as that alone.
     */
    ask: ({
      reference,
      fingerprint,
      newPicture,
    }: {
      reference: string;
      fingerprint: string;
      /** The newest picture, even where that costs a household. */
      newPicture: boolean;
    }): Promise<Asked> =>
      asking(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`households of ${organisationId}`}, 0))`);
        const now = await clock(tx);
        const limits = await limitsOf(tx);
        const use = await useOf(tx, { reference, fingerprint, now });
        const due = pictureFor(now, { pictures: use.pictures, lastPicture: moment(use.lastPicture) });
        const newest = pictureBefore(now);
        const price = priceOf({ ...use, ahead: newPicture && due.getTime() !== newest.getTime() }, limits);
        const row = { networkId, at: now, memberId, organisationId, reference, fitting: 0 };
        if (price === 'SPENT') {
          await tx.insert(searches).values(row);
          return { spent: true, budget: budgetOf(use, limits, false, now) };
        }
        const paid = price === 'HOUSEHOLD';
        const pictureAt = newPicture ? newest : due;
        const [written] = await tx
          .insert(searches)
          .values({ ...row, fingerprint, paid, pictureAt })
          .returning({ id: searches.id });
        if (written === undefined) throw new Error('A question was written and is not there.');
        return { spent: false, id: written.id, paid, pictureAt, budget: budgetOf(use, limits, paid, now) };
      }),

    /** Before the answer leaves: how many fitted, and what nobody could meet, counted once a household. */
    recordAnswer: ({ id, fitting, unmet }: { id: string; fitting: number; unmet: Readonly<Record<DemandDimension, string>> | null }) =>
      asking(async (tx) => {
        await tx
          .update(searches)
          .set({ fitting })
          .where(and(eq(searches.networkId, networkId), eq(searches.id, id)));
        if (unmet !== null) await countUnmet(tx, { networkId, now: await clock(tx), unmet });
      }),
  };
}
