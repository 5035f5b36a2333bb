import { and, asc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { only, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { admissionReasons, bestUnit, type HoldState, type Household, holdMoves, longestHoldMinutes } from '../domain/index.ts';
import { holds, holdUnits, shelters, units } from '../tables.ts';
import type { ShelterChanged } from './index.ts';
import { inMatching, unitColumns } from './shelters.ts';

export type PlaceHoldErrorCode = 'SHELTER_NOT_FOUND' | 'DOES_NOT_FIT' | 'NO_UNIT_FREE';

export interface PlacedHold {
  readonly id: string;
  readonly expiresAt: Date;
  readonly operatorOrganisationId: string;
}

/** Held and not run out. */
const isLive = and(eq(holds.state, 'HELD'), gt(holds.expiresAt, sql`now()`));

/** Holds, for the referrals service. `session` sees every unit and hold of the network. */
export function holdWrites({ networkId, session, changed }: { networkId: string; session: ViewerSession; changed: ShelterChanged }) {
  return {
    /**
     * Holds the best-fitting free unit. All units of the shelter are locked first, so of a hundred callers for the last
     * one the first gets it and the others see it held; a unique index stands behind.
     */
    placeHold: ({
      referralId,
      shelterId,
      household,
      minutes,
    }: {
      referralId: string;
      shelterId: string;
      household: Household;
      minutes: number;
    }) =>
      session(async (tx): Promise<PlacedHold | PlaceHoldErrorCode> => {
        const shelter = only(
          await tx
            .select()
            .from(shelters)
            .where(and(eq(shelters.id, storedId(shelterId)), inMatching)),
        );
        if (shelter === null) return 'SHELTER_NOT_FOUND';
        const inShelter = eq(units.shelterId, shelterId);
        await tx.select({ id: units.id }).from(units).where(inShelter).orderBy(asc(units.id)).for('update');

        const earlier = only(
          await tx
            .select({ hold: holds, expired: sql<boolean>`${holds.state} = 'HELD' and ${holds.expiresAt} <= now()` })
            .from(holds)
            .where(eq(holds.referralId, referralId)),
        );
        if (earlier && !earlier.expired && earlier.hold.state !== 'RELEASED') {
          return { id: earlier.hold.id, expiresAt: earlier.hold.expiresAt, operatorOrganisationId: shelter.operatorOrganisationId };
        }

        if (admissionReasons(household, shelter).some(({ effect }) => effect === 'NO')) return 'DOES_NOT_FIT';
        const expired = tx
          .select({ id: holds.id })
          .from(holds)
          .where(and(eq(holds.shelterId, shelterId), eq(holds.state, 'HELD'), lte(holds.expiresAt, sql`now()`)));
        await tx
          .update(holdUnits)
          .set({ live: false })
          .where(and(eq(holdUnits.live, true), inArray(holdUnits.holdId, expired)));
        const rows = await tx.select(unitColumns).from(units).where(inShelter);
        const unit = bestUnit(
          household,
          rows.map((row) => ({ ...row, free: row.state === 'FREE' })),
        );
        if (unit === null) return 'NO_UNIT_FREE';

        const expiresAt = sql<Date>`now() + make_interval(mins => ${minutes})`;
        const [hold] = await tx
          .insert(holds)
          .values({ networkId, id: crypto.randomUUID(), referralId, shelterId, state: 'HELD', expiresAt })
          .onConflictDoUpdate({
            target: [holds.networkId, holds.referralId],
            set: { state: 'HELD', shelterId, expiresAt, placedAt: sql`now()`, extendedAt: null, movedAt: null },
          })
          .returning();
        if (hold === undefined) throw new Error('A hold was neither inserted nor found.');
        await tx
          .insert(holdUnits)
          .values({ networkId, holdId: hold.id, unitId: unit.id })
          .onConflictDoUpdate({ target: [holdUnits.networkId, holdUnits.holdId, holdUnits.unitId], set: { live: true } });
        await changed(tx, shelterId);
        return { id: hold.id, expiresAt: hold.expiresAt, operatorOrganisationId: shelter.operatorOrganisationId };
      }),

    /** Keeps a held unit longer, once. @returns until when; null when it is not held any more */
    prolongHold: ({ referralId, minutes }: { referralId: string; minutes: number }) =>
      session(async (tx): Promise<Date | null> => {
        const longer = sql<Date>`least(${holds.expiresAt} + make_interval(mins => ${minutes}), ${holds.placedAt} + make_interval(mins => ${longestHoldMinutes}))`;
        await tx
          .update(holds)
          .set({ expiresAt: longer, extendedAt: sql`now()` })
          .where(and(eq(holds.referralId, referralId), isLive, isNull(holds.extendedAt)));
        return (
          only(
            await tx
              .select({ expiresAt: holds.expiresAt })
              .from(holds)
              .where(and(eq(holds.referralId, referralId), isLive)),
          )?.expiresAt ?? null
        );
      }),

    /** Moves a referral's hold; true also when it was there already, false when the move is not open to it. */
    moveHold: ({
      referralId,
      to,
      from = holdMoves[to],
      memberId,
    }: {
      referralId: string;
      to: Exclude<HoldState, 'HELD'>;
      from?: readonly HoldState[];
      memberId: string;
    }) =>
      session(async (tx): Promise<boolean> => {
        const hold = only(
          await tx
            .select({
              id: holds.id,
              shelterId: holds.shelterId,
              state: holds.state,
              expired: sql<boolean>`${holds.state} = 'HELD' and ${holds.expiresAt} <= now()`,
            })
            .from(holds)
            .where(eq(holds.referralId, referralId))
            .for('update'),
        );
        if (hold === null) return false;
        if (hold.state === to) return true;
        if (!from.includes(hold.state) || (hold.expired && to !== 'RELEASED')) return false;
        await tx.update(holds).set({ state: to, movedAt: sql`now()` }).where(eq(holds.id, hold.id));
        await changed(tx, hold.shelterId);
        if (to === 'CONFIRMED') return true;
        const kept = await tx
          .update(holdUnits)
          .set({ live: false })
          .where(and(eq(holdUnits.holdId, hold.id), eq(holdUnits.live, true)))
          .returning({ unitId: holdUnits.unitId });
        if (to === 'OCCUPIED' && kept.length > 0) {
          await tx
            .update(units)
            .set({ state: 'OCCUPIED', stateSince: sql`now()`, stateBy: memberId })
            .where(
              inArray(
                units.id,
                kept.map(({ unitId }) => unitId),
              ),
            );
        }
        return true;
      }),
  };
}
