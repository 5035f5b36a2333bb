import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { only, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { admissionReasons, chooseUnits, type HoldState, type Household, holdMoves, longestHoldMinutes } from '../domain/index.ts';
import { holds, holdUnits, shelters, units } from '../tables.ts';
import type { ShelterChanged } from './index.ts';
import { inMatching, inService, unitColumns } from './shelters.ts';
import { beginStay } from './stays.ts';
import { type By, recordHold } from './unitStates.ts';

export type PlaceHoldErrorCode = 'SHELTER_NOT_FOUND' | 'DOES_NOT_FIT' | 'NO_UNIT_FREE';

export interface PlacedHold {
  readonly id: string;
  readonly expiresAt: Date;
  readonly operatorOrganisationId: string;
}

/** Held and not run out. */
const isLive = and(eq(holds.state, 'HELD'), gt(holds.expiresAt, sql`now()`));

/** Holds, for the referrals service. `session` sees every unit and hold of the network. */
export function holdWrites({ by, session, changed }: { by: By; session: ViewerSession; changed: ShelterChanged }) {
  const { networkId } = by;
  return {
    /**
     * Holds the free unit that fits best, or the set of units where no single one does, all of them or none. All units of the shelter are
     * locked first, so of a hundred callers for the last one the first gets it and the others see it held; a unique index stands behind.
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
        if (admissionReasons(household, shelter).some(({ effect }) => effect === 'NO')) return 'DOES_NOT_FIT';
        const inShelter = and(eq(units.shelterId, shelter.id), inService);
        const earlierHold = async () =>
          only(
            await tx
              .select({ hold: holds, expired: sql<boolean>`${holds.state} = 'HELD' and ${holds.expiresAt} <= now()` })
              .from(holds)
              .where(eq(holds.referralId, referralId)),
          );
        const isKept = (earlier: Awaited<ReturnType<typeof earlierHold>>) =>
          earlier !== null && !earlier.expired && earlier.hold.state !== 'RELEASED' && earlier.hold.shelterId === shelter.id;
        const choose = async () => {
          const rows = await tx.select(unitColumns).from(units).where(inShelter);
          return chooseUnits(
            household,
            rows.map((row) => ({ ...row, free: row.state === 'FREE' })),
          );
        };
        // Where nothing is free nobody waits in line for it.
        if (!isKept(await earlierHold()) && (await choose()) === null) return 'NO_UNIT_FREE';
        await tx.select({ id: units.id }).from(units).where(inShelter).orderBy(asc(units.id)).for('update');

        const earlier = await earlierHold();
        if (earlier && isKept(earlier))
          return { id: earlier.hold.id, expiresAt: earlier.hold.expiresAt, operatorOrganisationId: shelter.operatorOrganisationId };

        // What the clock let go, and a room that this referral, which was never written, had at another shelter.
        const gone = tx
          .select({ id: holds.id })
          .from(holds)
          .where(
            or(
              and(eq(holds.shelterId, shelterId), eq(holds.state, 'HELD'), lte(holds.expiresAt, sql`now()`)),
              eq(holds.referralId, referralId),
            ),
          );
        await tx
          .update(holdUnits)
          .set({ live: false })
          .where(and(eq(holdUnits.live, true), inArray(holdUnits.holdId, gone)));
        const set = await choose();
        if (set === null) return 'NO_UNIT_FREE';
        const unitIds = set.units.map(({ id }) => id);

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
          .values(unitIds.map((unitId) => ({ networkId, holdId: hold.id, unitId })))
          .onConflictDoUpdate({ target: [holdUnits.networkId, holdUnits.holdId, holdUnits.unitId], set: { live: true } });
        await recordHold(tx, by, { unitIds, change: { heldUntil: hold.expiresAt } });
        await changed(tx, shelter.id);
        return { id: hold.id, expiresAt: hold.expiresAt, operatorOrganisationId: shelter.operatorOrganisationId };
      }),

    /** Keeps a held unit longer, once. @returns until when; null when it is not held any more */
    prolongHold: ({ referralId, minutes }: { referralId: string; minutes: number }) =>
      session(async (tx): Promise<Date | null> => {
        const longer = sql<Date>`least(${holds.expiresAt} + make_interval(mins => ${minutes}), ${holds.placedAt} + make_interval(mins => ${longestHoldMinutes}))`;
        const [prolonged] = await tx
          .update(holds)
          .set({ expiresAt: longer, extendedAt: sql`now()` })
          .where(and(eq(holds.referralId, referralId), isLive, isNull(holds.extendedAt)))
          .returning({ id: holds.id, shelterId: holds.shelterId, expiresAt: holds.expiresAt });
        if (prolonged) {
          const rows = await tx
            .select({ unitId: holdUnits.unitId })
            .from(holdUnits)
            .where(and(eq(holdUnits.holdId, prolonged.id), eq(holdUnits.live, true)));
          await recordHold(tx, by, { unitIds: rows.map(({ unitId }) => unitId), change: { heldUntil: prolonged.expiresAt } });
          await changed(tx, prolonged.shelterId);
          return prolonged.expiresAt;
        }
        const kept = only(
          await tx
            .select({ expiresAt: holds.expiresAt })
            .from(holds)
            .where(and(eq(holds.referralId, referralId), isLive)),
        );
        return kept?.expiresAt ?? null;
      }),

    /** Moves a referral's hold; true also when it was there already, false when the move is not open to it. */
    moveHold: ({
      referralId,
      to,
      from = holdMoves[to],
    }: {
      referralId: string;
      to: Exclude<HoldState, 'HELD'>;
      from?: readonly HoldState[];
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
        const kept = and(eq(holdUnits.holdId, hold.id), eq(holdUnits.live, true));
        if (to === 'CONFIRMED') {
          const rows = await tx.select({ unitId: holdUnits.unitId }).from(holdUnits).where(kept);
          await recordHold(tx, by, { unitIds: rows.map(({ unitId }) => unitId), change: { heldUntil: null } });
          return true;
        }
        const rows = await tx.update(holdUnits).set({ live: false }).where(kept).returning({ unitId: holdUnits.unitId });
        const unitIds = rows.map(({ unitId }) => unitId);
        if (to === 'RELEASED') await recordHold(tx, by, { unitIds, change: 'RELEASED' });
        const shelter = only(await tx.select().from(shelters).where(eq(shelters.id, hold.shelterId)));
        if (to === 'OCCUPIED' && unitIds.length > 0 && shelter !== null) await beginStay(tx, by, { referralId, shelter, unitIds });
        return true;
      }),
  };
}
