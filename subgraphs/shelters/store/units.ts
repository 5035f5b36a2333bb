import { and, count, eq, ne, sql } from 'drizzle-orm';
import { only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { mostUnitsOfShelter, type SettableUnitState, type UnitDescription } from '../domain/index.ts';
import { shelters, units } from '../tables.ts';
import { Refused, refusable } from './capacity.ts';
import type { ShelterChanged } from './index.ts';
import { inService, unitState } from './shelters.ts';
import { isLivedIn } from './stays.ts';
import { type By, recordUnit } from './unitStates.ts';

/** Which units the viewer's own shelters have. */
export function unitWrites({ by, session, changed }: { by: By; session: ViewerSession; changed: ShelterChanged }) {
  /** One at a time changes which units a shelter has. @throws Refused NOT_FOUND when it is not the viewer's */
  const lockShelter = async (tx: Transaction, id: string) => {
    const shelter = only(
      await tx
        .select({ id: shelters.id })
        .from(shelters)
        .where(and(eq(shelters.id, storedId(id)), eq(shelters.operatorOrganisationId, by.organisationId)))
        .for('update'),
    );
    if (shelter === null) throw new Refused('NOT_FOUND');
    return shelter.id;
  };

  const refuseTakenLabel = async (tx: Transaction, { shelterId, label, unitId }: { shelterId: string; label: string; unitId: string }) => {
    const taken = await tx
      .select({ id: units.id })
      .from(units)
      .where(and(eq(units.shelterId, shelterId), inService, eq(units.label, label), ne(units.id, unitId)))
      .limit(1);
    if (taken.length > 0) throw new Refused('LABEL_TAKEN');
  };

  /** Locks shelter and unit, in this order like everybody. @throws Refused */
  const lockUnit = async (tx: Transaction, id: string, expectedVersion: number | null) => {
    const found = only(
      await tx
        .select({ shelterId: units.shelterId })
        .from(units)
        .where(and(eq(units.id, storedId(id)), inService)),
    );
    if (found === null) throw new Refused('NOT_FOUND');
    const shelterId = await lockShelter(tx, found.shelterId);
    const mine = eq(units.id, storedId(id));
    const unit = only(await tx.select({ id: units.id, version: units.version }).from(units).where(and(mine, inService)).for('update'));
    if (unit === null) throw new Refused('NOT_FOUND');
    if (expectedVersion !== null && unit.version !== expectedVersion) throw new Refused('CHANGED_MEANWHILE');
    const state = only(await tx.select({ state: unitState, livedIn: isLivedIn }).from(units).where(mine));
    return { id: unit.id, shelterId, inUse: state?.livedIn === true || ['HELD', 'OCCUPIED'].includes(String(state?.state)) };
  };

  return {
    /** @returns the new unit's id, or the refusal's code */
    async addUnit({
      shelterId,
      state,
      ...description
    }: UnitDescription & { shelterId: string; state: SettableUnitState }): Promise<{ id: string } | Refused['code']> {
      const id = crypto.randomUUID();
      const refused = await refusable(session, async (tx) => {
        const home = await lockShelter(tx, shelterId);
        const [has] = await tx
          .select({ units: count() })
          .from(units)
          .where(and(eq(units.shelterId, home), inService));
        if ((has?.units ?? 0) >= mostUnitsOfShelter) throw new Refused('TOO_MANY_UNITS');
        await refuseTakenLabel(tx, { shelterId: home, label: description.label, unitId: id });
        await tx.insert(units).values({
          ...description,
          networkId: by.networkId,
          id,
          shelterId: home,
          state,
          stateSince: sql`clock_timestamp()`,
          stateBy: by.memberId,
          stateOrganisationId: by.organisationId,
        });
        await recordUnit(tx, by, { unitId: id, from: sql`null::text`, to: state });
        await changed(tx, home);
        return null;
      });
      return refused ?? { id };
    },

    changeUnit: ({
      unitId,
      expectedVersion,
      ...description
    }: Partial<UnitDescription> & { unitId: string; expectedVersion: number | null }) =>
      refusable(session, async (tx) => {
        const unit = await lockUnit(tx, unitId, expectedVersion);
        const { label, beds, cribs, stepFree } = description;
        if (unit.inUse && (beds !== undefined || cribs !== undefined || stepFree !== undefined)) throw new Refused('UNIT_IN_USE');
        if (label !== undefined) await refuseTakenLabel(tx, { shelterId: unit.shelterId, label, unitId: unit.id });
        await tx
          .update(units)
          .set({ ...description, version: sql`${units.version} + 1` })
          .where(eq(units.id, unit.id));
        await changed(tx, unit.shelterId);
        return null;
      }),

    /** @returns the shelter it belonged to, or the refusal's code */
    async retireUnit({ unitId, expectedVersion }: { unitId: string; expectedVersion: number | null }) {
      let shelterId = '';
      const refused = await refusable(session, async (tx) => {
        const unit = await lockUnit(tx, unitId, expectedVersion);
        if (unit.inUse) throw new Refused('UNIT_IN_USE');
        shelterId = unit.shelterId;
        await recordUnit(tx, by, { unitId: unit.id, from: sql`state`, to: 'RETIRED' });
        await tx
          .update(units)
          .set({ retiredAt: sql`now()`, freeOn: null, version: sql`${units.version} + 1` })
          .where(eq(units.id, unit.id));
        await changed(tx, shelterId);
        return null;
      });
      return refused ?? { shelterId };
    },
  };
}
