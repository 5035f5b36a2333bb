import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Transaction, ViewerSession } from '../../../platform/database.ts';
import { type BoardRow, drawBoard, type PublishedZone, tickBefore, type UnitSize } from '../domain/index.ts';
import { boardTicks, searches, shelters, zones } from '../tables.ts';
import { inMatching, type ShelterRow } from './shelters.ts';
import { unitsByShelter } from './unitsByShelter.ts';

export interface CandidateRow {
  readonly shelter: ShelterRow;
  readonly units: readonly UnitSize[];
}

interface Availability {
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly session: ViewerSession;
  /** Sees every unit of the network, for matching and drawing the board only. */
  readonly matching: ViewerSession;
  readonly publisher: () => Promise<(zoneId: string) => PublishedZone>;
}

/** What partners ask: who has room. */
export function availabilityReads({ networkId, memberId, organisationId, session, matching, publisher }: Availability) {
  const activeWithUnits = async (tx: Transaction): Promise<CandidateRow[]> => {
    const rows = await tx.select().from(shelters).where(inMatching).orderBy(asc(shelters.codeName));
    const unitsOf = await unitsByShelter(tx);
    return rows.map((shelter) => ({ shelter, units: unitsOf.get(shelter.id) ?? [] }));
  };

  return {
    /** Every active shelter with its units, the published localities, and the database's now. */
    candidates: () =>
      matching(async (tx) => {
        const [clock] = await tx.execute<{ now: string }>(sql`select now()::text as now`);
        const localities = await tx.select({ localities: zones.localities }).from(zones);
        return { now: new Date(String(clock?.now)), rows: await activeWithUnits(tx), known: localities.flatMap((zone) => zone.localities) };
      }),

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
    async board() {
      // Read before the transaction: a second connection inside it could wait for the first for ever.
      const zoneOf = await publisher();
      return matching(async (tx): Promise<{ at: Date; rows: BoardRow[] }> => {
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
        const candidates = await activeWithUnits(tx);
        const rows = drawBoard(
          candidates.map(({ shelter, units }) => ({
            publishedZoneId: zoneOf(shelter.zoneId).id,
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
      });
    },
  };
}
