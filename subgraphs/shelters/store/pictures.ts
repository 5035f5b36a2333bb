import { and, asc, eq, lt, sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { pictureBefore, type UnitSize } from '../domain/index.ts';
import { pictures, shelters } from '../tables.ts';
import { type ShelterRow, shelterToday } from './shelters.ts';

/** A shelter with its units, and its own day (YYYY-MM-DD). */
export interface CandidateRow {
  readonly shelter: ShelterRow;
  readonly units: readonly UnitSize[];
  readonly today: string;
}

/** Longer than any reference keeps to a picture. */
const keptMilliseconds = 5 * 3_600_000;

/** Units that live holds keep, found once: the clock decides, not a job. */
const keptUnits = sql`(
  select kept.unit_id from shelters.hold_units kept join shelters.holds hold on hold.network_id = kept.network_id and hold.id = kept.hold_id
  where kept.live and (hold.state = 'CONFIRMED' or (hold.state = 'HELD' and hold.expires_at > now())))`;

/**
 * Every active shelter, compromised ones too, with its units as they are. Sees them all: for matching and drawing only. In statements
 * that are sent at once; the time it takes grows with shelters plus units.
 */
export async function activeShelters(tx: Transaction): Promise<CandidateRow[]> {
  const [active, rooms] = await Promise.all([
    tx.select({ shelter: shelters, today: shelterToday }).from(shelters).where(eq(shelters.active, true)).orderBy(asc(shelters.codeName)),
    // A row a shelter: of tens of thousands of units, taking rows apart would cost more than reading them.
    tx.execute<{ shelterId: string; units: UnitSize[] }>(sql`
      select shelter_id as "shelterId", json_agg(json_build_object('id', id, 'beds', beds, 'cribs', cribs, 'stepFree', step_free,
        'adjoining', adjoining, 'freeOn', free_on, 'free', state = 'FREE' and id not in ${keptUnits}) order by id) as units
      from shelters.units where retired_at is null group by shelter_id order by shelter_id`),
  ]);
  const unitsOf = new Map(rooms.map((room) => [room.shelterId, room.units]));
  return active.map(({ shelter, today }) => ({ shelter, today, units: unitsOf.get(shelter.id) ?? [] }));
}

/** What was free or would be, and when staff had last confirmed it, by shelter. */
export type Picture = ReadonlyMap<
  string,
  { readonly freeUnits: ReadonlySet<string>; readonly openings: Readonly<Record<string, string>>; readonly confirmedAt: Date }
>;

/** Shelters with the rooms that were free, the planned openings and the last confirmation of when the picture was taken. */
export const asInPicture = (rows: readonly CandidateRow[], picture: Picture): CandidateRow[] =>
  rows.flatMap((row) => {
    const seen = picture.get(row.shelter.id);
    if (seen === undefined) return [];
    const units = row.units.map((unit) => ({ ...unit, free: seen.freeUnits.has(unit.id), freeOn: seen.openings[unit.id] ?? null }));
    return [{ ...row, shelter: { ...row.shelter, confirmedAt: seen.confirmedAt }, units }];
  });

/** A picture by its moment, or the newest where that one is no longer kept; the first to need the newest draws it for everyone. */
export async function pictureOf(
  tx: Transaction,
  { networkId, now, at }: { networkId: string; now: Date; at: Date },
): Promise<{ at: Date; picture: Picture }> {
  const read = async (moment: Date) => {
    const rows = await tx.select().from(pictures).where(eq(pictures.at, moment)).orderBy(asc(pictures.shelterId));
    return rows.length === 0
      ? null
      : new Map(
          rows.map(({ shelterId, freeUnits, openings, confirmedAt }) => [
            shelterId,
            { freeUnits: new Set(freeUnits), openings, confirmedAt },
          ]),
        );
  };
  const kept = await read(at);
  if (kept !== null) return { at, picture: kept };
  const newest = pictureBefore(now);
  const drawn = newest.getTime() === at.getTime() ? null : await read(newest);
  if (drawn !== null) return { at: newest, picture: drawn };
  await draw(tx, networkId, newest);
  return { at: newest, picture: (await read(newest)) ?? new Map() };
}

async function draw(tx: Transaction, networkId: string, at: Date): Promise<void> {
  const rows = (await activeShelters(tx)).map(({ shelter, units: rooms }) => ({
    networkId,
    at,
    shelterId: shelter.id,
    freeUnits: rooms.filter(({ free }) => free).map(({ id }) => id),
    openings: Object.fromEntries(rooms.flatMap(({ id, freeOn }) => (freeOn === null ? [] : [[id, freeOn]]))),
    confirmedAt: shelter.confirmedAt,
  }));
  if (rows.length === 0) return;
  // In one order, so that two who draw at once do not wait for one another.
  rows.sort((one, other) => (one.shelterId < other.shelterId ? -1 : 1));
  await tx.insert(pictures).values(rows).onConflictDoNothing();
  await tx.delete(pictures).where(and(eq(pictures.networkId, networkId), lt(pictures.at, new Date(at.getTime() - keptMilliseconds))));
}
