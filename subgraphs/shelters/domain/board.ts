import type { Stage } from './matching.ts';

export type Band = 'NONE' | 'FEW' | 'SOME';

export const tickMinutes = 15;

/** The last fixed tick at or before a moment: quarter hours of the clock. */
export function tickBefore(now: Date): Date {
  const tick = tickMinutes * 60_000;
  return new Date(Math.floor(now.getTime() / tick) * tick);
}

/** Bands, never counts. */
export function bandOf(freeUnits: number): Band {
  if (freeUnits === 0) return 'NONE';
  return freeUnits < 3 ? 'FEW' : 'SOME';
}

export interface BoardRow {
  readonly zoneId: string;
  readonly stage: Stage;
  readonly band: Band;
}

/** Draws the board: a row for each published zone and stage that has a shelter. */
export function drawBoard(
  shelters: readonly { readonly publishedZoneId: string; readonly stage: Stage; readonly freeUnits: number }[],
): BoardRow[] {
  const totals = new Map<string, { zoneId: string; stage: Stage; free: number }>();
  for (const { publishedZoneId, stage, freeUnits } of shelters) {
    const key = `${publishedZoneId} ${stage}`;
    const total = totals.get(key) ?? { zoneId: publishedZoneId, stage, free: 0 };
    totals.set(key, { ...total, free: total.free + freeUnits });
  }
  return [...totals.values()].map(({ zoneId, stage, free }) => ({ zoneId, stage, band: bandOf(free) }));
}
