import { sql } from 'drizzle-orm';
import type { Transaction } from '../../../platform/database.ts';
import type { UnitSize } from '../domain/index.ts';

/** A shelter's units, a list of each property, in one order. */
interface PackedUnits extends Record<string, string> {
  readonly shelter_id: string;
  readonly ids: string;
  readonly beds: string;
  readonly cribs: string;
  readonly step_free: string;
  readonly free: string;
}

const listOf = (array: string): readonly string[] => array.slice(1, -1).split(',');

/**
 * Every unit the viewer may see, by shelter: a row a shelter instead of a row a unit, and the units that are held found once
 * instead of looked for at each. Of a network of thousands of shelters this is most of what a search reads.
 */
export async function unitsByShelter(tx: Transaction): Promise<ReadonlyMap<string, readonly UnitSize[]>> {
  const rows = await tx.execute<PackedUnits>(sql`
    with held as materialized (
      select kept.unit_id from shelters.hold_units kept join shelters.holds hold on hold.network_id = kept.network_id and hold.id = kept.hold_id
      where kept.live and (hold.state = 'CONFIRMED' or (hold.state = 'HELD' and hold.expires_at > now())))
    select shelter_id, array_agg(id)::text as ids, array_agg(beds)::text as beds, array_agg(cribs)::text as cribs, array_agg(step_free)::text as step_free,
      array_agg(state = 'FREE' and id not in (select unit_id from held))::text as free
    from shelters.units group by shelter_id`);
  return new Map(
    rows.map((row) => {
      const [beds, cribs, stepFree, free] = [listOf(row.beds), listOf(row.cribs), listOf(row.step_free), listOf(row.free)];
      const units = listOf(row.ids).map((id, index) => ({
        id,
        beds: Number(beds[index]),
        cribs: Number(cribs[index]),
        stepFree: stepFree[index] === 't',
        free: free[index] === 't',
      }));
      return [row.shelter_id, units];
    }),
  );
}
