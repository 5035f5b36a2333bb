import { and, eq, sql } from 'drizzle-orm';
import { only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import type { AdmissionRules, CapacityErrorCode, SettableUnitState } from '../domain/index.ts';
import { shelters, units } from '../tables.ts';
import type { ShelterChanged } from './index.ts';
import { isHeld } from './shelters.ts';

export interface UnitChange {
  readonly unitId: string;
  readonly state: SettableUnitState;
}

/** Thrown inside a transaction to undo it; never leaves the store. */
class Refused extends Error {
  readonly code: CapacityErrorCode;
  constructor(code: CapacityErrorCode) {
    super(code);
    this.code = code;
  }
}

/** What staff change of their own shelters. Each answers with the refusal's code, or null when it was done. */
export function capacityWrites({
  memberId,
  organisationId,
  session,
  changed,
}: {
  memberId: string;
  organisationId: string;
  session: ViewerSession;
  changed: ShelterChanged;
}) {
  const refusable = (work: (tx: Transaction) => Promise<null>): Promise<CapacityErrorCode | null> =>
    session(work).catch((error: unknown) => {
      if (error instanceof Refused) return error.code;
      throw error;
    });

  const ownShelter = (id: string) => and(eq(shelters.id, storedId(id)), eq(shelters.operatorOrganisationId, organisationId));

  /** One statement whose WHERE holds what it relies on: the unit is of that shelter and no live hold keeps it. */
  const changeUnit = async (tx: Transaction, shelterId: string, { unitId, state }: UnitChange) => {
    const found = only(
      await tx
        .select({ shelterId: units.shelterId })
        .from(units)
        .where(and(eq(units.id, storedId(unitId)), eq(units.shelterId, shelterId)))
        .for('update'),
    );
    if (found === null) throw new Refused('NOT_FOUND');
    const held = only(await tx.select({ held: isHeld }).from(units).where(eq(units.id, unitId)))?.held;
    if (held) throw new Refused('UNIT_HELD');
    await tx.update(units).set({ state, stateSince: sql`now()`, stateBy: memberId }).where(eq(units.id, unitId));
  };

  const confirm = (tx: Transaction, shelterId: string) =>
    tx.update(shelters).set({ confirmedAt: sql`now()`, confirmedBy: memberId }).where(ownShelter(shelterId)).returning({ id: shelters.id });

  return {
    confirmCapacity: ({ shelterId, changes }: { shelterId: string; changes: readonly UnitChange[] }) =>
      refusable(async (tx) => {
        if ((await confirm(tx, shelterId)).length === 0) throw new Refused('NOT_FOUND');
        for (const change of [...changes].sort((one, other) => (one.unitId < other.unitId ? -1 : 1)))
          await changeUnit(tx, shelterId, change);
        await changed(tx, shelterId);
        return null;
      }),

    setUnitState: (change: UnitChange) =>
      refusable(async (tx) => {
        const unit = only(
          await tx
            .select({ shelterId: units.shelterId })
            .from(units)
            .where(eq(units.id, storedId(change.unitId))),
        );
        if (unit === null) throw new Refused('NOT_FOUND');
        await changeUnit(tx, unit.shelterId, change);
        await confirm(tx, unit.shelterId);
        await changed(tx, unit.shelterId);
        return null;
      }),

    /** @returns whether the shelter is one of the viewer's */
    setAdmissionRules: ({ shelterId, rules }: { shelterId: string; rules: AdmissionRules }) =>
      session(async (tx) => {
        const [ruled] = await tx
          .update(shelters)
          .set({ ...rules, languages: [...rules.languages] })
          .where(ownShelter(shelterId))
          .returning({ id: shelters.id });
        if (ruled) await changed(tx, ruled.id);
        return ruled !== undefined;
      }),
  };
}
