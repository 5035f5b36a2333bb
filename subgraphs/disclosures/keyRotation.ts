import { and, asc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import { type KeyOwners, type RotationOptions, rotateKeys } from '../../platform/keys/rotation.ts';
import { placeKeyName } from './placeKeys.ts';
import { oneAtATime } from './store/locks.ts';
import { places } from './tables.ts';

/** Where data keys lie that a place's key wraps. */
const wrappings: readonly { table: string; id: string; column: string; of: (placeId: string) => SQL }[] = [
  { table: 'places', id: 'id', column: 'wrapped_key', of: (placeId) => sql`id = ${placeId}` },
  { table: 'tellings', id: 'id', column: 'wrapped_key', of: (placeId) => sql`place_id = ${placeId}` },
  { table: 'compromises', id: 'id', column: 'wrapped_key', of: (placeId) => sql`place_id = ${placeId}` },
  ...['wrapped_key', 'review_wrapped_key'].map((column) => ({
    table: 'break_glass',
    id: 'grant_id',
    column,
    of: (placeId: string) => sql`grant_id in (select id from disclosures.grants where place_id = ${placeId})`,
  })),
];

const placeOwners = ({ keys }: RotationOptions): KeyOwners => ({
  keyName: placeKeyName,

  async next(tx, after) {
    const [next] = await tx
      .select({ id: places.id })
      .from(places)
      .where(and(after === null ? undefined : gt(places.id, after), isNull(places.forgottenAt)))
      .orderBy(asc(places.id))
      .limit(1);
    return next?.id ?? null;
  },

  async hold(tx, placeId) {
    await oneAtATime(tx, 'placeKey', placeId);
    const found = await tx
      .select({ id: places.id })
      .from(places)
      .where(and(eq(places.id, placeId), isNull(places.forgottenAt)));
    return found.length > 0;
  },

  async rewrap(tx, placeId, anew) {
    let oldest = Number.POSITIVE_INFINITY;
    for (const { table, id, column, of } of wrappings) {
      const [from, key, wrapped] = [sql`disclosures.${sql.identifier(table)}`, sql.identifier(id), sql.identifier(column)];
      const rows = await tx.execute<{ id: string; wrapped: Buffer }>(
        sql`select ${key} as id, ${wrapped} as wrapped from ${from} where ${of(placeId)} and ${wrapped} is not null`,
      );
      for (const row of rows) {
        const newer = await anew(row.wrapped);
        await tx.execute(sql`update ${from} set ${wrapped} = ${newer} where ${key} = ${row.id}`);
        oldest = Math.min(oldest, keys.versionOf(newer));
      }
    }
    return oldest;
  },
});

/** Rotates the keys of all places. @returns how many */
export const rotatePlaceKeys = (options: RotationOptions): Promise<number> => rotateKeys(placeOwners(options), options);
