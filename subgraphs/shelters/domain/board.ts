import type { Stage } from './matching.ts';
import { mayBeNamed } from './zones.ts';

export type Band = 'NONE' | 'FEW' | 'SOME';

export const tickMinutes = 6 * 60;

/** The last fixed tick at or before a moment: 0, 6, 12 and 18 o'clock UTC. */
export function tickBefore(now: Date): Date {
  const tick = tickMinutes * 60_000;
  return new Date(Math.floor(now.getTime() / tick) * tick);
}

/** Bands, never counts. */
export function bandOf(freeUnits: number): Band {
  if (freeUnits === 0) return 'NONE';
  return freeUnits < 3 ? 'FEW' : 'SOME';
}

/** Shelters the board speaks of together: of a published zone, and of one stage where that leaves enough of them. */
export interface BoardCell {
  readonly zoneId: string;
  readonly stage: Stage | 'ALL';
}

export interface BoardRow extends BoardCell {
  readonly band: Band;
}

/** What drawing knows of a shelter. */
export interface DrawnShelter {
  readonly id: string;
  readonly publishedZoneId: string;
  readonly operatorOrganisationId: string;
  readonly stage: Stage;
  readonly units: readonly { readonly id: string; readonly free: boolean }[];
}

/** A cell's band as it was decided, and the units that were free then. */
export interface Decision extends BoardRow {
  readonly freeUnits: readonly string[];
}

const fewestChanges = 3;
const fewestChangedShelters = 2;

export const cellKey = ({ zoneId, stage }: BoardCell): string => `${zoneId} ${stage}`;

/**
 * Draws the board. A cell keeps its band until at least three units of at least two shelters are other than they were when it
 * was decided: a band that changes speaks of several families, never of one.
 * @param earlier decisions by cell; a cell that is not among them is decided now
 */
export function drawBoard(shelters: readonly DrawnShelter[], earlier: readonly Decision[] = []): Decision[] {
  const before = new Map(earlier.map((decision) => [cellKey(decision), decision]));
  return cellsOf(shelters).map(({ cell, inside }) => {
    const decided = before.get(cellKey(cell));
    if (decided !== undefined && !speaksOfSeveral(inside, decided.freeUnits)) return decided;
    const freeUnits = inside.flatMap(({ units }) => units.filter(({ free }) => free).map(({ id }) => id));
    return { ...cell, band: bandOf(freeUnits.length), freeUnits };
  });
}

interface DrawnCell {
  readonly cell: BoardCell;
  readonly inside: readonly DrawnShelter[];
}

/** Where one of the stages alone would be too few, both are told together; too few in the whole network are not told of. */
function cellsOf(shelters: readonly DrawnShelter[]): DrawnCell[] {
  const zoneIds = [...new Set(shelters.map(({ publishedZoneId }) => publishedZoneId))];
  return zoneIds.flatMap((zoneId): readonly DrawnCell[] => {
    const inside = shelters.filter(({ publishedZoneId }) => publishedZoneId === zoneId);
    const parts = (['EMERGENCY', 'TRANSITIONAL'] as const)
      .map((stage) => ({ cell: { zoneId, stage }, inside: inside.filter((shelter) => shelter.stage === stage) }))
      .filter((part) => part.inside.length > 0);
    if (parts.every((part) => mayBeNamed(part.inside))) return parts;
    return mayBeNamed(inside) ? [{ cell: { zoneId, stage: 'ALL' }, inside }] : [];
  });
}

function speaksOfSeveral(inside: readonly DrawnShelter[], freeBefore: readonly string[]): boolean {
  const before = new Set(freeBefore);
  const changes = inside.map(({ units }) => units.filter(({ id, free }) => free !== before.has(id)).length);
  return (
    changes.reduce((sum, one) => sum + one, 0) >= fewestChanges && changes.filter((count) => count > 0).length >= fewestChangedShelters
  );
}
