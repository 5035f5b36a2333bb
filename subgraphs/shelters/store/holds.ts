import { and, asc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import { only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
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

/** Of the many holds that ran out, the few whose units nobody has taken back yet. */
const hasUnits = sql`exists (
  select 1 from shelters.hold_units kept where kept.network_id = holds.network_id and kept.hold_id = holds.id and kept.live)`;

/** The units of these holds are kept no more. */
const giveBack = async (tx: Transaction, holdIds: readonly string[]): Promise<void> => {
  if (holdIds.length === 0) return;
  await tx
    .update(holdUnits)
    .set({ live: false })
    .where(and(inArray(holdUnits.holdId, [...holdIds]), eq(holdUnits.live, true)));
};

/** The units a hold keeps; none when it ran out and somebody else has them. */
const keptBy = async (tx: Transaction, holdId: string): Promise<string[]> => {
  const kept = await tx
    .select({ unitId: holdUnits.unitId })
    .from(holdUnits)
    .where(and(eq(holdUnits.holdId, holdId), eq(holdUnits.live, true)))
    .orderBy(asc(holdUnits.unitId));
  return kept.map(({ unitId }) => unitId);
};

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
        /** What the referral has at this shelter already. One that was never written may have had a room at another. */
        const held = async () => {
          const earlier = only(
            await tx
              .select({ hold: holds, expired: sql<boolean>`${holds.state} = 'HELD' and ${holds.expiresAt} <= now()` })
              .from(holds)
              .where(and(eq(holds.referralId, referralId), eq(holds.shelterId, shelter.id))),
          );
          return earlier === null || earlier.expired || earlier.hold.state === 'RELEASED' ? null : earlier.hold;
        };
        const choose = async () => {
          const rows = await tx.select(unitColumns).from(units).where(inShelter);
          return chooseUnits(
            household,
            rows.map((row) => ({ ...row, free: row.state === 'FREE' })),
          );
        };
        // Where nothing is free nobody waits in line for it. In this order: what took the last room may be this referral's own hold.
        if ((await choose()) === null && (await held()) === null) return 'NO_UNIT_FREE';
        await tx.select({ id: units.id }).from(units).where(inShelter).orderBy(asc(units.id)).for('update');
        const earlier = await held();
        if (earlier !== null)
          return { id: earlier.id, expiresAt: earlier.expiresAt, operatorOrganisationId: shelter.operatorOrganisationId };

        // Locked: a hold that is being kept or prolonged at this moment either has its units still, or is seen to be lost.
        const expired = await tx
          .select({ id: holds.id })
          .from(holds)
          .where(and(eq(holds.shelterId, shelter.id), eq(holds.state, 'HELD'), lte(holds.expiresAt, sql`now()`), hasUnits))
          .orderBy(asc(holds.id))
          .for('update');
        await giveBack(
          tx,
          expired.map(({ id }) => id),
        );
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
        // What the referral had before, perhaps in another shelter and run out there, must not come back with its hold.
        await giveBack(tx, [hold.id]);
        await tx
          .insert(holdUnits)
          .values(unitIds.map((unitId) => ({ networkId, holdId: hold.id, unitId })))
          .onConflictDoUpdate({ target: [holdUnits.networkId, holdUnits.holdId, holdUnits.unitId], set: { live: true } });
        await recordHold(tx, by, { unitIds, from: 'FREE', to: 'HELD', until: hold.expiresAt });
        await changed(tx, shelter.id);
        return { id: hold.id, expiresAt: hold.expiresAt, operatorOrganisationId: shelter.operatorOrganisationId };
      }),

    /** Keeps a held unit longer, once. @returns until when; null when it is not held any more */
    prolongHold: ({ referralId, minutes }: { referralId: string; minutes: number }) =>
      session(async (tx): Promise<Date | null> => {
        const mine = eq(holds.referralId, referralId);
        await tx.select({ id: holds.id }).from(holds).where(mine).for('update');
        const live = only(
          await tx.select({ id: holds.id, expiresAt: holds.expiresAt, extendedAt: holds.extendedAt }).from(holds).where(and(mine, isLive)),
        );
        const unitIds = live === null ? [] : await keptBy(tx, live.id);
        if (live === null || unitIds.length === 0) return null;
        if (live.extendedAt !== null) return live.expiresAt;
        const longer = sql<Date>`least(${holds.expiresAt} + make_interval(mins => ${minutes}), ${holds.placedAt} + make_interval(mins => ${longestHoldMinutes}))`;
        const [prolonged] = await tx
          .update(holds)
          .set({ expiresAt: longer, extendedAt: sql`now()` })
          .where(eq(holds.id, live.id))
          .returning({ shelterId: holds.shelterId, expiresAt: holds.expiresAt });
        if (prolonged === undefined) throw new Error('A hold that was locked is gone.');
        await recordHold(tx, by, { unitIds, from: 'HELD', to: 'HELD', until: prolonged.expiresAt });
        await changed(tx, prolonged.shelterId);
        return prolonged.expiresAt;
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
        const unitIds = await keptBy(tx, hold.id);
        // Its end and this move came at the same moment, and somebody else has the units by now.
        if (unitIds.length === 0 && to !== 'RELEASED') return false;
        await tx.update(holds).set({ state: to, movedAt: sql`now()` }).where(eq(holds.id, hold.id));
        await changed(tx, hold.shelterId);
        if (to === 'CONFIRMED') {
          await recordHold(tx, by, { unitIds, from: 'HELD', to: 'HELD', until: null });
          return true;
        }
        await giveBack(tx, [hold.id]);
        if (to === 'RELEASED') await recordHold(tx, by, { unitIds, from: 'HELD', to: 'FREE', until: null });
        const shelter = only(await tx.select().from(shelters).where(eq(shelters.id, hold.shelterId)));
        if (to === 'OCCUPIED' && shelter !== null) await beginStay(tx, by, { referralId, shelter, unitIds });
        return true;
      }),
  };
}
