import { and, asc, eq, lt } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import { pictureBefore } from '../domain/index.ts';
import { pictures, shelters, units } from '../tables.ts';
import { type ShelterRow, unitColumns } from './shelters.ts';

/** A unit as it is now. */
export interface LiveUnit {
  readonly id: string;
  readonly shelterId: string;
  readonly beds: number;
  readonly cribs: number;
  readonly stepFree: boolean;
  readonly free: boolean;
}

/** Longer than any reference keeps to a picture. */
const keptMilliseconds = 5 * 3_600_000;

/** Every active shelter, compromised ones too, with its units. Sees them all: for matching and drawing only. */
export async function activeShelters(tx: Transaction): Promise<{ shelter: ShelterRow; units: LiveUnit[] }[]> {
  const rows = await tx.select().from(shelters).where(eq(shelters.active, true)).orderBy(asc(shelters.codeName));
  const all = await tx.select(unitColumns).from(units).orderBy(asc(units.id));
  const homes = new Map<string, typeof all>();
  for (const unit of all) {
    const rooms = homes.get(unit.shelterId);
    if (rooms) rooms.push(unit);
    else homes.set(unit.shelterId, [unit]);
  }
  return rows.map((shelter) => ({
    shelter,
    units: (homes.get(shelter.id) ?? []).map(({ state, ...unit }) => ({ ...unit, free: state === 'FREE' })),
  }));
}

/** What was free, and when staff had last confirmed it, by shelter. */
export type Picture = ReadonlyMap<string, { readonly freeUnits: ReadonlySet<string>; readonly confirmedAt: Date }>;

/** Shelters with the rooms that were free, and the confirmation that was the last, when the picture was taken; those that are in it. */
export const asInPicture = <
  Row extends { readonly shelter: ShelterRow; readonly units: readonly { readonly id: string; readonly free: boolean }[] },
>(
  rows: readonly Row[],
  picture: Picture,
): Row[] =>
  rows.flatMap((row) => {
    const seen = picture.get(row.shelter.id);
    if (seen === undefined) return [];
    const units = row.units.map((unit) => ({ ...unit, free: seen.freeUnits.has(unit.id) }));
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
      : new Map(rows.map(({ shelterId, freeUnits, confirmedAt }) => [shelterId, { freeUnits: new Set(freeUnits), confirmedAt }]));
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
    confirmedAt: shelter.confirmedAt,
  }));
  if (rows.length === 0) return;
  // In one order, so that two who draw at once do not wait for one another.
  rows.sort((one, other) => (one.shelterId < other.shelterId ? -1 : 1));
  await tx.insert(pictures).values(rows).onConflictDoNothing();
  await tx.delete(pictures).where(and(eq(pictures.networkId, networkId), lt(pictures.at, new Date(at.getTime() - keptMilliseconds))));
}
