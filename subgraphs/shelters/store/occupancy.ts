import { sql } from 'drizzle-orm';
import type { ViewerSession } from '../../../platform/database.ts';
import { type OccupancyBand, type OccupancyCounts, occupancyBand } from '../domain/index.ts';
import type { ShelterRow } from './shelters.ts';

export interface OccupancyRow {
  readonly day: string;
  readonly band: OccupancyBand;
  readonly units: OccupancyCounts;
  readonly operatorOrganisationId: string;
}

/** @param session sees the units and their history, of the viewer's own shelters or, for coordinators, of every one */
export function occupancyReads({ session }: { session: ViewerSession }) {
  return {
    /**
     * How full a shelter was at the end of each day. A unit is what its last change before that moment made of it; before its first
     * change, what it was changed from; without any, what it is, since that was said. A hold that ran out ended by itself.
     */
    occupancy: ({ shelter, from, to, endedOnly }: { shelter: ShelterRow; from: string; to: string; endedOnly: boolean }) =>
      session(async (tx): Promise<OccupancyRow[]> => {
        const zone = shelter.timeZone;
        const rows = await tx.execute<{ day: string } & { [State in keyof OccupancyCounts]: number }>(sql`
          with days as (
            select day::date as day, least((day::date + 1)::timestamp at time zone ${zone}, now()) as moment
            from generate_series(${from}::date::timestamp,
              least(${to}::date, (now() at time zone ${zone})::date - ${endedOnly ? 1 : 0}::integer)::timestamp, interval '1 day') day
          ), states as (
            select days.day, case
              when latest.to_state = 'HELD' and latest.until <= days.moment then 'FREE'
              when latest.to_state is not null then latest.to_state
              when earliest.known then earliest.from_state
              when unit.state_since < days.moment then unit.state end as state
            from days cross join shelters.units unit
            left join lateral (
              select change.to_state, change.until from shelters.unit_states change
              where change.network_id = unit.network_id and change.unit_id = unit.id and change.at < days.moment
              order by change.at desc, change.sequence desc limit 1) latest on true
            left join lateral (
              select true as known, change.from_state from shelters.unit_states change
              where change.network_id = unit.network_id and change.unit_id = unit.id
              order by change.at, change.sequence limit 1) earliest on true
            where unit.shelter_id = ${shelter.id}::uuid
          )
          select days.day::text as day, count(*) filter (where state = 'FREE')::int as free, count(*) filter (where state = 'HELD')::int as held,
            count(*) filter (where state = 'OCCUPIED')::int as occupied, count(*) filter (where state = 'OUT_OF_SERVICE')::int as "outOfService"
          from days left join states on states.day = days.day group by days.day order by days.day`);
        return rows.map(({ day, ...units }) => ({
          day,
          band: occupancyBand(units),
          units,
          operatorOrganisationId: shelter.operatorOrganisationId,
        }));
      }),
  };
}
