import { type Located, namedZones, type ZoneRow } from './zones.ts';

export type MapErrorCode = 'NOT_FOUND' | 'INVALID_NAME' | 'INVALID_LOCALITY' | 'CIRCLE' | 'WOULD_MERGE';
export const mapErrorMessages: Readonly<Record<MapErrorCode, string>> = {
  NOT_FOUND: 'There is no such zone or shelter.',
  INVALID_NAME: 'name must have 1 to 80 characters.',
  INVALID_LOCALITY: 'localities must be at most 50 names of 1 to 80 characters.',
  CIRCLE: 'A zone cannot lie inside itself.',
  WOULD_MERGE: 'A zone that is named would be shown under a larger one; say acceptMerging if that is meant.',
};

export const nameFault = (name: string): boolean => name.trim() === '' || name.length > 80;
export const localitiesFault = (localities: readonly string[]): boolean => localities.length > 50 || localities.some(nameFault);

/** Whether a zone would lie inside itself. */
export function isCircle(zones: readonly ZoneRow[], { id, parentId }: Pick<ZoneRow, 'id' | 'parentId'>): boolean {
  const seen = new Set<string>();
  for (let outer = parentId; outer !== null && !seen.has(outer); outer = zones.find((zone) => zone.id === outer)?.parentId ?? null) {
    if (outer === id) return true;
    seen.add(outer);
  }
  return false;
}

/** Zones that are named now and would not be after a change. */
export function mergedBy(
  networkId: string,
  before: { readonly zones: readonly ZoneRow[]; readonly active: readonly Located[] },
  after: { readonly zones: readonly ZoneRow[]; readonly active: readonly Located[] },
): ZoneRow[] {
  const stillNamed = namedZones(networkId, after.zones, after.active);
  const named = namedZones(networkId, before.zones, before.active);
  return before.zones.filter(({ id }) => named.has(id) && !stillNamed.has(id));
}
