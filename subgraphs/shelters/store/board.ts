import { and, asc, eq, sql } from 'drizzle-orm';
import { arrayLiteral, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { type BoardRow, cellKey, type Decision, drawBoard, publishZones, tickBefore } from '../domain/index.ts';
import { boardDecisions, boardTicks, zones } from '../tables.ts';
import type { Clock } from './clock.ts';
import { activeShelters } from './pictures.ts';

/** The board, and which zones are named while it is shown. */
export function boardReads({ networkId, matching, clock }: { networkId: string; matching: ViewerSession; clock: Clock }) {
  const read = (tx: Transaction, at: Date) =>
    tx
      .select({ zoneId: boardTicks.zoneId, stage: boardTicks.stage, band: boardTicks.band })
      .from(boardTicks)
      .where(eq(boardTicks.at, at))
      // Where a row lies depends on what was written since: no order is one too.
      .orderBy(asc(boardTicks.zoneId), asc(boardTicks.stage));

  const decide = async (tx: Transaction): Promise<Decision[]> => {
    const zoneRows = await tx.select().from(zones).orderBy(asc(zones.id));
    const active = await activeShelters(tx);
    const zoneOf = publishZones(
      networkId,
      zoneRows,
      active.map(({ shelter }) => shelter),
    );
    const earlier = await tx.select().from(boardDecisions).orderBy(asc(boardDecisions.zoneId), asc(boardDecisions.stage));
    return drawBoard(
      active.map(({ shelter, units }) => ({
        id: shelter.id,
        publishedZoneId: zoneOf(shelter.zoneId).id,
        operatorOrganisationId: shelter.operatorOrganisationId,
        stage: shelter.stage,
        // No family is sent to a compromised shelter; that it counts as before keeps it from being noticed.
        units: units.map(({ id, free }) => ({ id, free: free && shelter.compromisedSince === null })),
      })),
      earlier,
    );
  };

  /** The decisions this board was drawn by become those the next one is compared with. */
  const keep = async (tx: Transaction, decisions: readonly Decision[]) => {
    const kept = decisions.map(cellKey);
    await tx
      .delete(boardDecisions)
      .where(
        and(
          eq(boardDecisions.networkId, networkId),
          sql`not (${boardDecisions.zoneId}::text || ' ' || ${boardDecisions.stage} = any(${`{${kept.map((key) => JSON.stringify(key)).join(',')}}`}::text[]))`,
        ),
      );
    for (const { zoneId, stage, band, freeUnits } of decisions)
      await tx
        .insert(boardDecisions)
        .values({ networkId, zoneId, stage, band, freeUnits: [...freeUnits] })
        .onConflictDoUpdate({
          target: [boardDecisions.networkId, boardDecisions.zoneId, boardDecisions.stage],
          set: { band, freeUnits: sql`${arrayLiteral(freeUnits)}::uuid[]` },
        });
  };

  return {
    /** The board of the last tick; the first to ask after a tick draws it for everyone. */
    board: () =>
      matching(async (tx): Promise<{ at: Date; rows: BoardRow[] }> => {
        const at = tickBefore(await clock(tx));
        const drawn = await read(tx, at);
        if (drawn.length > 0) return { at, rows: drawn };
        // One at a time: two at once would each compare with what the other has just decided.
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`board of ${networkId}`}, 0))`);
        const meanwhile = await read(tx, at);
        if (meanwhile.length > 0) return { at, rows: meanwhile };
        const decisions = await decide(tx);
        await keep(tx, decisions);
        if (decisions.length === 0) return { at, rows: [] };
        await tx.insert(boardTicks).values(decisions.map(({ zoneId, stage, band }) => ({ networkId, at, zoneId, stage, band })));
        return { at, rows: await read(tx, at) };
      }),
  };
}
