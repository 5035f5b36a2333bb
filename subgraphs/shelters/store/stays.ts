import DataLoader from 'dataloader';
import { asc, eq, sql } from 'drizzle-orm';
import { arrayLiteral, only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { type Cause, emit } from '../../../platform/outbox.ts';
import { daysBetween, openingIsSound, type StayErrorCode, stayLength } from '../domain/index.ts';
import { outbox, shelters, stays, stayUnits } from '../tables.ts';
import type { ShelterChanged } from './index.ts';
import { type ShelterRow, shelterToday } from './shelters.ts';
import { type By, moveUnits } from './unitStates.ts';

export interface StayRow {
  readonly id: string;
  readonly shelterId: string;
  readonly unitLabels: readonly string[];
  readonly beganAt: Date;
  readonly expectedEnd: string;
  readonly endedAt: Date | null;
}

const stayColumns = {
  id: stays.id,
  shelterId: stays.shelterId,
  beganAt: stays.beganAt,
  expectedEnd: stays.expectedEnd,
  endedAt: stays.endedAt,
  unitLabels: sql<string[]>`(select json_agg(unit.label order by unit.label, unit.id) from shelters.stay_units lived
    join shelters.units unit on unit.network_id = lived.network_id and unit.id = lived.unit_id
    where lived.network_id = stays.network_id and lived.stay_id = stays.id)`,
};

/** Begins the stay of a family that arrived: its units are occupied. One a referral, however often it is told. */
export async function beginStay(
  tx: Transaction,
  by: By,
  { referralId, shelter, unitIds }: { referralId: string; shelter: ShelterRow; unitIds: readonly string[] },
): Promise<void> {
  await moveUnits(tx, by, { unitIds, to: 'OCCUPIED', cause: 'ARRIVAL' });
  const { typicalDays } = stayLength(shelter);
  const expectedEnd = sql<string>`((now() at time zone ${shelter.timeZone})::date + ${typicalDays}::integer)`;
  const [stay] = await tx
    .insert(stays)
    .values({ networkId: by.networkId, referralId, shelterId: shelter.id, expectedEnd })
    .onConflictDoNothing()
    .returning({ id: stays.id });
  if (stay) await tx.insert(stayUnits).values(unitIds.map((unitId) => ({ networkId: by.networkId, stayId: stay.id, unitId })));
}

/** Whether a family stays in a unit. */
export const isLivedIn = sql<boolean>`exists (
  select 1 from shelters.stay_units lived where lived.network_id = units.network_id and lived.unit_id = units.id and lived.live)`;

/** What staff read and change of the stays in their own shelters. */
export function stayWrites({ cause, session, changed }: { cause: Cause; session: ViewerSession; changed: ShelterChanged }) {
  const by = cause;
  const byShelter = new DataLoader<string, StayRow[]>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select(stayColumns)
        .from(stays)
        .where(sql`${stays.shelterId} = any(${arrayLiteral(ids)}::uuid[]) and ${stays.endedAt} is null`)
        .orderBy(asc(stays.expectedEnd), asc(stays.id)),
    );
    return ids.map((id) => rows.filter(({ shelterId }) => shelterId === id));
  });

  /** The stay, locked, with the shelter it is in. */
  const locked = async (tx: Transaction, id: string) => {
    const stay = only(
      await tx
        .select({ id: stays.id, referralId: stays.referralId, shelterId: stays.shelterId, endedAt: stays.endedAt })
        .from(stays)
        .where(eq(stays.id, storedId(id)))
        .for('update'),
    );
    if (stay === null) return 'NOT_FOUND' as const;
    if (stay.endedAt !== null) return 'ENDED' as const;
    const found = only(await tx.select({ shelter: shelters, today: shelterToday }).from(shelters).where(eq(shelters.id, stay.shelterId)));
    return found === null ? ('NOT_FOUND' as const) : { id: stay.id, referralId: stay.referralId, ...found };
  };
  const read = async (tx: Transaction, id: string): Promise<StayRow> => {
    const stay = only(await tx.select(stayColumns).from(stays).where(eq(stays.id, id)));
    if (stay === null) throw new Error('A stay that was changed is gone.');
    return stay;
  };

  return {
    staysOf: (shelterId: string) => byShelter.load(shelterId),

    endStay: ({ stayId, to, freeOn }: { stayId: string; to: 'FREE' | 'OUT_OF_SERVICE'; freeOn: string | null }) =>
      session(async (tx): Promise<StayRow | StayErrorCode> => {
        const stay = await locked(tx, stayId);
        if (typeof stay === 'string') return stay;
        if (!openingIsSound({ state: to, freeOn, today: stay.today })) return 'OUT_OF_RANGE';
        await tx.update(stays).set({ endedAt: sql`now()`, endedBy: by.memberId }).where(eq(stays.id, stay.id));
        const left = await tx
          .update(stayUnits)
          .set({ live: false })
          .where(eq(stayUnits.stayId, stay.id))
          .returning({ unitId: stayUnits.unitId });
        await moveUnits(tx, by, { unitIds: left.map(({ unitId }) => unitId), to, cause: 'LEAVING', freeOn });
        await changed(tx, stay.shelter.id);
        await emit(tx, { service: 'shelters', table: outbox, cause }, [
          { subject: stay.referralId, kind: 'stay.ended', payload: { referralId: stay.referralId } },
        ]);
        return read(tx, stay.id);
      }),

    extendStay: ({ stayId, expectedEnd }: { stayId: string; expectedEnd: string }) =>
      session(async (tx): Promise<StayRow | StayErrorCode> => {
        const stay = await locked(tx, stayId);
        if (typeof stay === 'string') return stay;
        if (daysBetween(stay.today, expectedEnd) < 0) return 'IN_THE_PAST';
        const [began] = await tx
          .select({ day: sql<string>`((${stays.beganAt} at time zone ${stay.shelter.timeZone})::date)::text` })
          .from(stays)
          .where(eq(stays.id, stay.id));
        if (daysBetween(String(began?.day), expectedEnd) > stayLength(stay.shelter).mostDays) return 'TOO_LONG';
        await tx.update(stays).set({ expectedEnd }).where(eq(stays.id, stay.id));
        return read(tx, stay.id);
      }),
  };
}
