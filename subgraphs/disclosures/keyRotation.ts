import { and, asc, gt, isNull, type SQL, sql } from 'drizzle-orm';
import { type DatabaseConnection, type Transaction, workSession } from '../../platform/database.ts';
import type { KeyStore } from '../../platform/keys/index.ts';
import { placeKeyName } from './placeKeys.ts';
import { oneAtATime } from './store/locks.ts';
import { places } from './tables.ts';

export interface RotationOptions {
  readonly connection: DatabaseConnection;
  readonly keys: KeyStore;
  /**
   * `rotate` adds a version to each place's key and wraps its data keys under it; old versions still open, for requests
   * that are under way. `prune` wraps what is left and forgets the versions nothing is wrapped under any more.
   */
  readonly step: 'rotate' | 'prune';
  readonly onProgress?: (done: number) => void;
}

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

/** Wraps every data key of a place anew; what they seal stays as it is. @returns the oldest version still in use */
async function rewrap(tx: Transaction, keys: KeyStore, placeId: string): Promise<number> {
  const name = placeKeyName(placeId);
  let oldest = Number.POSITIVE_INFINITY;
  for (const { table, id, column, of } of wrappings) {
    const [from, key, wrapped] = [sql`disclosures.${sql.identifier(table)}`, sql.identifier(id), sql.identifier(column)];
    const rows = await tx.execute<{ id: string; wrapped: Buffer }>(
      sql`select ${key} as id, ${wrapped} as wrapped from ${from} where ${of(placeId)} and ${wrapped} is not null`,
    );
    for (const row of rows) {
      const anew = await keys.wrap(name, await keys.unwrap(name, row.wrapped));
      await tx.execute(sql`update ${from} set ${wrapped} = ${anew} where ${key} = ${row.id}`);
      oldest = Math.min(oldest, keys.versionOf(anew));
    }
  }
  return oldest;
}

/**
 * Rotates the keys of all places, one place a transaction, while the service runs. May be broken off and begun again.
 * @returns how many places
 */
export async function rotatePlaceKeys({ connection, keys, step, onProgress = () => undefined }: RotationOptions): Promise<number> {
  const session = workSession(connection.database, 'keys');
  let after = '00000000-0000-0000-0000-000000000000';
  for (let done = 0; ; done += 1) {
    const rotated = await session(async (tx) => {
      const [next] = await tx
        .select({ id: places.id })
        .from(places)
        .where(and(gt(places.id, after), isNull(places.forgottenAt)))
        .orderBy(asc(places.id))
        .limit(1);
      if (next === undefined) return null;
      await oneAtATime(tx, 'placeKey', next.id);
      if (step === 'rotate') await keys.rotate(placeKeyName(next.id));
      return { placeId: next.id, oldest: await rewrap(tx, keys, next.id) };
    });
    if (rotated === null) return done;
    // Only when the new wrapping is committed may the old versions go.
    if (step === 'prune') await keys.prune(placeKeyName(rotated.placeId), rotated.oldest);
    after = rotated.placeId;
    onProgress(done + 1);
  }
}
