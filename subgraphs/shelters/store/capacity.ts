import { and, eq, sql } from 'drizzle-orm';
import { only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import type { Cause } from '../../../platform/outbox.ts';
import { type AdmissionRules, type CapacityErrorCode, openingIsSound, type SettableUnitState, type StayLength } from '../domain/index.ts';
import { shelters, units } from '../tables.ts';
import type { ShelterChanged } from './index.ts';
import { remindWhenStale } from './reminders.ts';
import { inService, isHeld, shelterToday } from './shelters.ts';
import { isLivedIn } from './stays.ts';
import { moveUnits } from './unitStates.ts';

export interface UnitChange {
  readonly unitId: string;
  readonly state: SettableUnitState;
  /** The day (YYYY-MM-DD) it is expected to be free. */
  readonly freeOn?: string | null | undefined;
  /** The version the change rests on; none to change whatever there is. */
  readonly expectedVersion?: number | null | undefined;
}

/** Thrown inside a transaction to undo it; never leaves the store. */
export class Refused extends Error {
  readonly code: CapacityErrorCode;
  constructor(code: CapacityErrorCode) {
    super(code);
    this.code = code;
  }
}

/** Does the work of one transaction, or undoes it. @returns the refusal's code, or null when it was done */
export const refusable = (session: ViewerSession, work: (tx: Transaction) => Promise<null>): Promise<CapacityErrorCode | null> =>
  session(work).catch((error: unknown) => {
    if (error instanceof Refused) return error.code;
    throw error;
  });

/** What staff change of their own shelters. Each answers with the refusal's code, or null when it was done. */
export function capacityWrites({ cause, session, changed }: { cause: Cause; session: ViewerSession; changed: ShelterChanged }) {
  const ownShelter = (id: string) => and(eq(shelters.id, storedId(id)), eq(shelters.operatorOrganisationId, cause.organisationId));

  /** The unit is locked before it is looked at: of that shelter, seen in this version, with no live hold and no stay in it. */
  const changeUnit = async (
    tx: Transaction,
    { id: shelterId, today }: { id: string; today: string },
    { unitId, state, freeOn = null, expectedVersion = null }: UnitChange,
  ) => {
    const mine = and(eq(units.id, storedId(unitId)), eq(units.shelterId, shelterId), inService);
    const found = only(await tx.select({ version: units.version }).from(units).where(mine).for('update'));
    if (found === null) throw new Refused('NOT_FOUND');
    if (expectedVersion !== null && found.version !== expectedVersion) throw new Refused('CHANGED_MEANWHILE');
    const kept = only(await tx.select({ held: isHeld, livedIn: isLivedIn }).from(units).where(mine));
    if (kept?.held) throw new Refused('UNIT_HELD');
    if (kept?.livedIn && state !== 'OCCUPIED') throw new Refused('UNIT_LIVED_IN');
    if (!openingIsSound({ state, freeOn, today })) throw new Refused('OUT_OF_RANGE');
    await moveUnits(tx, cause, { unitIds: [storedId(unitId)], to: state, cause: 'STAFF', freeOn });
  };

  /** Locks the shelter: whoever changes one locks it before its units. */
  const confirm = async (tx: Transaction, shelterId: string) => {
    const [shelter] = await tx
      .update(shelters)
      .set({ confirmedAt: sql`now()`, confirmedBy: cause.memberId })
      .where(ownShelter(shelterId))
      .returning({ id: shelters.id, today: shelterToday });
    if (shelter === undefined) throw new Refused('NOT_FOUND');
    await remindWhenStale(tx, cause, shelter.id);
    return shelter;
  };

  return {
    confirmCapacity: ({ shelterId, changes }: { shelterId: string; changes: readonly UnitChange[] }) =>
      refusable(session, async (tx) => {
        const shelter = await confirm(tx, shelterId);
        for (const change of [...changes].sort((one, other) => (one.unitId < other.unitId ? -1 : 1))) await changeUnit(tx, shelter, change);
        await changed(tx, shelter.id);
        return null;
      }),

    setUnitState: (change: UnitChange) =>
      refusable(session, async (tx) => {
        const unit = only(
          await tx
            .select({ shelterId: units.shelterId })
            .from(units)
            .where(eq(units.id, storedId(change.unitId))),
        );
        if (unit === null) throw new Refused('NOT_FOUND');
        const shelter = await confirm(tx, unit.shelterId);
        await changeUnit(tx, shelter, change);
        await changed(tx, shelter.id);
        return null;
      }),

    /** @returns whether the shelter is one of the viewer's */
    setAdmissionRules: ({ shelterId, rules, stay }: { shelterId: string; rules: AdmissionRules; stay: StayLength | null }) =>
      session(async (tx) => {
        const [ruled] = await tx
          .update(shelters)
          .set({ ...rules, languages: [...rules.languages], ...(stay ?? {}) })
          .where(ownShelter(shelterId))
          .returning({ id: shelters.id });
        if (ruled) await changed(tx, ruled.id);
        return ruled !== undefined;
      }),
  };
}
