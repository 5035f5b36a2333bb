import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import type { UnitSize } from '../domain/index.ts';

type PackedUnit = [id: string, beds: number, cribs: number, stepFree: boolean, free: boolean];

/**
 * Every unit the viewer may see, by shelter: a row a shelter, and the units that are held found once instead of looked for at
 * each unit. Of a network of thousands of shelters this is most of what a search reads.
 */
export async function unitsByShelter(tx: Transaction): Promise<ReadonlyMap<string, readonly UnitSize[]>> {
  const rows = await tx.execute<{ shelter_id: string; units: PackedUnit[] }>(sql`
    with held as materialized (
      select kept.unit_id from shelters.hold_units kept join shelters.holds hold on hold.network_id = kept.network_id and hold.id = kept.hold_id
      where kept.live and (hold.state = 'CONFIRMED' or (hold.state = 'HELD' and hold.expires_at > now())))
    select shelter_id, json_agg(json_build_array(id, beds, cribs, step_free, state = 'FREE' and id not in (select unit_id from held)) order by id) as units
    from shelters.units group by shelter_id`);
  return new Map(
    rows.map(({ shelter_id, units }) => [
      shelter_id,
      units.map(([id, beds, cribs, stepFree, free]) => ({ id, beds, cribs, stepFree, free })),
    ]),
  );
}
