import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import type { Transaction, ViewerSession } from '../../../platform/database.ts';
import { type DemandDimension, demandValues, demandZones, tellDemand } from '../domain/index.ts';
import { unmetDemand, zones } from '../tables.ts';
import type { Clock } from './clock.ts';

const monthOf = (now: Date) => `${now.toISOString().slice(0, 7)}-01`;

/** One household more that nobody could answer. With the first of a month all values are there, those nobody asked for too. */
export async function countUnmet(
  tx: Transaction,
  { networkId, now, unmet }: { networkId: string; now: Date; unmet: Readonly<Record<DemandDimension, string>> },
): Promise<void> {
  const month = monthOf(now);
  const zoneIds = (await tx.select({ id: zones.id }).from(zones).orderBy(asc(zones.id))).map(({ id }) => id);
  const values: Readonly<Record<DemandDimension, readonly string[]>> = { ...demandValues, ZONE: [...demandZones, ...zoneIds] };
  const dimensions = Object.keys(values) as DemandDimension[];
  await tx
    .insert(unmetDemand)
    .values(dimensions.flatMap((dimension) => values[dimension].map((value) => ({ networkId, month, dimension, value }))))
    .onConflictDoNothing();
  for (const dimension of dimensions) {
    const value = values[dimension].includes(unmet[dimension]) ? unmet[dimension] : 'OTHER';
    await tx
      .update(unmetDemand)
      .set({ households: sql`${unmetDemand.households} + 1` })
      .where(
        and(
          eq(unmetDemand.networkId, networkId),
          eq(unmetDemand.month, month),
          eq(unmetDemand.dimension, dimension),
          eq(unmetDemand.value, value),
        ),
      );
  }
}

/** What was told of a month, by one dimension. */
export interface DemandMonthRow {
  readonly month: string;
  readonly atLeast: number;
  readonly cells: readonly { readonly value: string; readonly households: number | null; readonly zoneName: string | null }[];
}

/** Unmet demand as coordinators may read it. */
export function demandReads({ session, clock }: { session: ViewerSession; clock: Clock }) {
  return {
    /** Months that lie between two days, first and last included, and are over: one that runs could be compared with itself. */
    unmetDemand: ({ from, to, by }: { from: string; to: string; by: DemandDimension }): Promise<DemandMonthRow[]> =>
      session(async (tx) => {
        const running = monthOf(await clock(tx));
        const over = and(
          gte(unmetDemand.month, from),
          lte(sql`(${unmetDemand.month} + interval '1 month' - interval '1 day')::date`, sql`${to}::date`),
          sql`${unmetDemand.month} < ${running}::date`,
        );
        const rows = await tx
          .select()
          .from(unmetDemand)
          .where(over)
          .orderBy(asc(unmetDemand.month), asc(unmetDemand.dimension), asc(unmetDemand.value));
        const zoneIds = rows
          .filter(({ dimension, value }) => dimension === 'ZONE' && !demandZones.some((other) => other === value))
          .map(({ value }) => value);
        const names =
          zoneIds.length === 0 ? [] : await tx.select({ id: zones.id, name: zones.name }).from(zones).where(inArray(zones.id, zoneIds));
        return [...new Set(rows.map(({ month }) => month))].map((month) => {
          const counts: Partial<Record<DemandDimension, Record<string, number>>> = {};
          for (const row of rows.filter((one) => one.month === month)) {
            counts[row.dimension] = { ...counts[row.dimension], [row.value]: row.households };
          }
          const told = tellDemand(counts)[by];
          return {
            month,
            atLeast: told?.atLeast ?? 0,
            cells: Object.entries(told?.cells ?? {}).map(([value, households]) => ({
              value,
              households,
              zoneName: names.find(({ id }) => id === value)?.name ?? null,
            })),
          };
        });
      }),
  };
}
