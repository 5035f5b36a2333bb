import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Transaction, ViewerSession } from '../../../platform/database.ts';
import { type BoardRow, drawBoard, type PublishedZone, publishZones, tickBefore, type UnitSize } from '../domain/index.ts';
import { boardTicks, searches, shelters, zones } from '../tables.ts';
import { type ShelterRow, shelterToday } from './shelters.ts';

export interface CandidateRow {
  readonly shelter: ShelterRow;
  readonly units: readonly UnitSize[];
  /** The shelter's own day, YYYY-MM-DD. */
  readonly today: string;
}

/** Everything a question about room is answered from. */
export interface Candidates {
  readonly now: Date;
  readonly rows: readonly CandidateRow[];
  /** Every published locality of the network. */
  readonly known: readonly string[];
  readonly zoneOf: (zoneId: string) => PublishedZone;
}

/** Units that live holds keep, found once: the clock decides, not a job. */
const keptUnits = sql`(
  select kept.unit_id from shelters.hold_units kept join shelters.holds hold on hold.network_id = kept.network_id and hold.id = kept.hold_id
  where kept.live and (hold.state = 'CONFIRMED' or (hold.state = 'HELD' and hold.expires_at > now())))`;

interface Availability {
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly session: ViewerSession;
  /** Sees every unit of the network, for matching and drawing the board only. */
  readonly matching: ViewerSession;
  /** Takes the zones as they are published, so that the request need not read them again. */
  readonly primeZones: (published: (zoneId: string) => PublishedZone) => void;
}

/** What partners ask: who has room. */
export function availabilityReads({ networkId, memberId, organisationId, session, matching, primeZones }: Availability) {
  /** In statements that are sent at once; the time it takes grows with shelters plus units. */
  const readCandidates = async (tx: Transaction): Promise<Candidates> => {
    const [clocks, active, rooms, areas] = await Promise.all([
      tx.execute<{ now: string }>(sql`select now()::text as now`),
      tx.select({ shelter: shelters, today: shelterToday }).from(shelters).where(eq(shelters.active, true)).orderBy(asc(shelters.codeName)),
      // A row a shelter: of tens of thousands of units, taking rows apart would cost more than reading them.
      tx.execute<{ shelterId: string; units: UnitSize[] }>(sql`
        select shelter_id as "shelterId", json_agg(json_build_object('id', id, 'beds', beds, 'cribs', cribs, 'stepFree', step_free,
          'adjoining', adjoining, 'freeOn', free_on, 'free', state = 'FREE' and id not in ${keptUnits})) as units
        from shelters.units where retired_at is null group by shelter_id order by shelter_id`),
      tx.select().from(zones).orderBy(asc(zones.id)),
    ]);
    const unitsOf = new Map(rooms.map((room) => [room.shelterId, room.units]));
    const zoneOf = publishZones(
      networkId,
      areas,
      active.map(({ shelter }) => shelter),
    );
    primeZones(zoneOf);
    return {
      now: new Date(String(clocks[0]?.now)),
      rows: active
        .filter(({ shelter }) => shelter.compromisedSince === null)
        .map(({ shelter, today }) => ({ shelter, today, units: unitsOf.get(shelter.id) ?? [] })),
      known: areas.flatMap(({ localities }) => localities),
      zoneOf,
    };
  };

  return {
    /** Every shelter families are sent to, with its units, the zones and their localities, and the database's now. */
    candidates: () => matching(readCandidates),

    /** Writes down that a question was asked, before it is answered. */
    recordSearch: ({ reference, fitting }: { reference: string; fitting: number }) =>
      session(async (tx) => {
        await tx.insert(searches).values({ networkId, memberId, organisationId, reference, fitting });
      }),

    /** Questions the viewer asked so far under a reference. */
    searchesUnder: (reference: string) =>
      session(async (tx) => {
        const rows = await tx
          .select({ asked: count() })
          .from(searches)
          .where(and(eq(searches.memberId, memberId), eq(searches.reference, reference)));
        return rows[0]?.asked ?? 0;
      }),

    /** The board of the last tick; the first to ask after a tick draws it for everyone. */
    board: () =>
      matching(async (tx): Promise<{ at: Date; rows: BoardRow[] }> => {
        const [clock] = await tx.execute<{ now: string }>(sql`select now()::text as now`);
        const at = tickBefore(new Date(String(clock?.now)));
        const read = () =>
          tx
            .select({ zoneId: boardTicks.zoneId, stage: boardTicks.stage, band: boardTicks.band })
            .from(boardTicks)
            .where(eq(boardTicks.at, at))
            // Where a row lies depends on what was written since: no order is one too.
            .orderBy(asc(boardTicks.zoneId), asc(boardTicks.stage));
        const drawn = await read();
        if (drawn.length > 0) return { at, rows: drawn };
        const candidates = await readCandidates(tx);
        const rows = drawBoard(
          candidates.rows.map(({ shelter, units }) => ({
            publishedZoneId: candidates.zoneOf(shelter.zoneId).id,
            stage: shelter.stage,
            freeUnits: units.filter(({ free }) => free).length,
          })),
        );
        if (rows.length === 0) return { at, rows };
        await tx
          .insert(boardTicks)
          .values(rows.map((row) => ({ ...row, networkId, at })))
          .onConflictDoNothing();
        return { at, rows: await read() };
      }),
  };
}
