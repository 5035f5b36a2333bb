import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { only, type Transaction } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { caseReferrals, meetingPoints, places, stays } from '../tables.ts';
import type { Asker } from './asker.ts';
import { appendEntries, type NewEntry } from './ledger.ts';
import { oneAtATime } from './locks.ts';

export type StayRow = typeof stays.$inferSelect;

/** A stay goes forward only; what comes late or twice changes nothing. */
const order: Readonly<Record<StayRow['state'], number>> = { EXPECTED: 0, STAYING: 1, ENDED: 2 };

/** How long after its window a family that was late can still look up where it is met. */
export const meetingGraceHours = 24;

const entryOf = (
  kind: 'MEETING_POINT_GIVEN' | 'MEETING_POINT_WITHDRAWN',
  reason: NewEntry['reason'],
  stay: StayRow,
  home: { organisationId: string | null },
  id: string,
): NewEntry => ({
  kind,
  reason,
  placeId: id,
  placeOrganisationId: home.organisationId,
  caseId: stay.caseId,
  precision: 'MEETING_POINT',
  subjectId: stay.referralId,
  recipientMemberId: stay.memberId,
  recipientOrganisationId: stay.organisationId,
});

/**
 * Gives a referral a spot and a half-hour nobody was ever given before: the soonest from three quarters of an hour on,
 * the least used spot first. Nothing where the shelter has no spots.
 */
async function giveMeetingPoint(tx: Transaction, asker: Asker, stay: StayRow, home: { organisationId: string | null }): Promise<void> {
  const [given] = await tx.execute<{ id: string }>(sql`
    insert into ${meetingPoints} (network_id, referral_id, spot_id, opens_at, closes_at)
    select ${asker.networkId}, ${stay.referralId}, spot.id, slot.opens_at, slot.opens_at + interval '30 minutes'
    from ${places} spot
    cross join lateral (
      select to_timestamp(ceil(extract(epoch from now() + interval '45 minutes') / 1800) * 1800) + make_interval(mins => 30 * step) as opens_at
      from generate_series(0, 95) step) slot
    where spot.network_id = ${asker.networkId} and spot.kind = 'MEETING_POINT' and spot.home_id = ${stay.placeId}
      and not exists (
        select from ${meetingPoints} used
        where used.network_id = spot.network_id and used.spot_id = spot.id and used.opens_at = slot.opens_at)
    order by slot.opens_at, (select count(*) from ${meetingPoints} used where used.network_id = spot.network_id and used.spot_id = spot.id), spot.id
    limit 1
    on conflict do nothing
    returning id`);
  if (given) await appendEntries(tx, asker, [entryOf('MEETING_POINT_GIVEN', 'ACCEPTED_REFERRAL', stay, home, given.id)]);
}

async function withdrawMeetingPoint(
  tx: Transaction,
  asker: Asker,
  stay: StayRow,
  home: { organisationId: string | null },
  reason: NewEntry['reason'],
): Promise<void> {
  const withdrawn = await tx
    .update(meetingPoints)
    .set({ withdrawnAt: sql`clock_timestamp()` })
    .where(and(eq(meetingPoints.referralId, stay.referralId), isNull(meetingPoints.withdrawnAt)))
    .returning({ id: meetingPoints.id });
  if (withdrawn.length > 0)
    await appendEntries(
      tx,
      asker,
      withdrawn.map(({ id }) => entryOf('MEETING_POINT_WITHDRAWN', reason, stay, home, id)),
    );
}

/** Every family on its way to a place is told another spot and time. */
export async function rotateMeetingPoints(
  tx: Transaction,
  asker: Asker,
  home: { id: string; organisationId: string | null },
): Promise<void> {
  const expected = await tx
    .select()
    .from(stays)
    .where(and(eq(stays.placeId, home.id), eq(stays.state, 'EXPECTED')))
    .for('update');
  for (const stay of expected) {
    await withdrawMeetingPoint(tx, asker, stay, home, 'COMPROMISED');
    await giveMeetingPoint(tx, asker, stay, home);
  }
}

export function stayStore(asker: Asker) {
  const { networkId, session } = asker;
  return {
    /** For the referrals service: a household is expected, stays, is gone. @returns false when the shelter has no place here */
    recordStay: ({
      referralId,
      shelterId,
      state,
      sender,
    }: {
      referralId: string;
      shelterId: string;
      state: StayRow['state'];
      sender: { memberId: string; organisationId: string };
    }): Promise<boolean> =>
      session(async (tx) => {
        const home = only(
          await tx
            .select()
            .from(places)
            .where(and(eq(places.shelterId, storedId(shelterId)), eq(places.kind, 'SHELTER'))),
        );
        if (home === null) return false;
        const id = storedId(referralId);
        // Two services tell of one referral; each must see what the other told.
        await oneAtATime(tx, 'referral', id);
        const [link] = await tx.select().from(caseReferrals).where(eq(caseReferrals.referralId, id));
        await tx
          .insert(stays)
          .values({
            networkId,
            referralId: id,
            placeId: home.id,
            memberId: storedId(sender.memberId),
            organisationId: storedId(sender.organisationId),
            state: 'EXPECTED',
            caseId: link?.caseId ?? null,
          })
          .onConflictDoNothing();
        const stay = only(await tx.select().from(stays).where(eq(stays.referralId, id)).for('update'));
        if (stay === null) return false;
        const points = await tx.select({ id: meetingPoints.id }).from(meetingPoints).where(eq(meetingPoints.referralId, id));
        if (state === 'EXPECTED' && stay.state === 'EXPECTED' && points.length === 0) await giveMeetingPoint(tx, asker, stay, home);
        if (order[state] <= order[stay.state]) return true;
        await tx.update(stays).set({ state }).where(eq(stays.referralId, id));
        await withdrawMeetingPoint(tx, asker, stay, home, 'RECORDED');
        return true;
      }),

    /** For the cases service: the referral became part of a case, before or after the shelter accepted it. */
    linkStay: ({ referralId, caseId }: { referralId: string; caseId: string }): Promise<void> =>
      session(async (tx) => {
        const [id, linked] = [storedId(referralId), storedId(caseId)];
        await oneAtATime(tx, 'referral', id);
        await tx
          .insert(caseReferrals)
          .values({ networkId, referralId: id, caseId: linked })
          .onConflictDoUpdate({ target: [caseReferrals.networkId, caseReferrals.referralId], set: { caseId: linked } });
        await tx.update(stays).set({ caseId: linked }).where(eq(stays.referralId, id));
      }),

    /** Whether a family of the viewer's cases stays, or is expected, at a place. */
    teamStaysAt: (placeId: string): Promise<boolean> =>
      session(async (tx) => {
        const rows = await tx
          .select({ id: stays.referralId })
          .from(stays)
          .where(and(eq(stays.placeId, storedId(placeId)), ne(stays.state, 'ENDED')))
          .limit(1);
        return rows.length > 0;
      }),

    /** Places of a case: its survivor's own, and where the family stays or is expected. */
    placesOfCase: (caseId: string): Promise<string[]> =>
      session(async (tx) => {
        const id = storedId(caseId);
        const rows = await tx
          .select({ id: places.id })
          .from(places)
          .where(eq(places.caseId, id))
          .union(tx.select({ id: stays.placeId }).from(stays).where(eq(stays.caseId, id)));
        return rows.map((row) => row.id);
      }),

    /** The open meeting point of each referral the viewer is concerned with. */
    meetingPointOf: (referralId: string): Promise<string | null> =>
      session(async (tx) => {
        const [point] = await tx
          .select({ id: meetingPoints.id })
          .from(meetingPoints)
          .where(and(inArray(meetingPoints.referralId, [storedId(referralId)]), isNull(meetingPoints.withdrawnAt)));
        return point?.id ?? null;
      }),
  };
}
