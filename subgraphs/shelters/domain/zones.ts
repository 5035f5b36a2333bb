/** A zone names nobody's shelter only if enough shelters of enough operators lie in it. */
const fewestShelters = 3;
const fewestOperators = 2;

export interface ZoneRow {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly localities: readonly string[];
}

export interface Located {
  readonly zoneId: string;
  readonly operatorOrganisationId: string;
}

export interface PublishedZone {
  readonly id: string;
  readonly name: string;
  /** Of the zone and of those inside it; null for the whole network, where they would tell something. */
  readonly localities: readonly string[] | null;
}

/** Where nothing smaller may be named. */
export const wholeNetwork = (networkId: string): PublishedZone => ({ id: networkId, name: 'Whole network', localities: null });

/**
 * The published zone of every zone: itself where it holds >= 3 active shelters of >= 2 operators (its own and those of
 * the zones inside it), else its nearest ancestor that does, else the whole network.
 */
export function publishZones(networkId: string, zones: readonly ZoneRow[], active: readonly Located[]): (zoneId: string) => PublishedZone {
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  const lineage = (zoneId: string | null): ZoneRow[] => {
    const found: ZoneRow[] = [];
    for (let zone = byId.get(zoneId ?? ''); zone && !found.includes(zone); zone = byId.get(zone.parentId ?? '')) found.push(zone);
    return found;
  };
  // Each shelter is counted in its zone and those above it, once: the time grows with shelters, not with shelters times zones.
  const inside = new Map(zones.map(({ id }) => [id, { shelters: 0, operators: new Set<string>(), localities: [] as string[] }]));
  for (const { zoneId, operatorOrganisationId } of active)
    for (const { id } of lineage(zoneId)) {
      const zone = inside.get(id);
      if (zone === undefined) continue;
      zone.shelters += 1;
      zone.operators.add(operatorOrganisationId);
    }
  for (const { id, localities } of zones) for (const above of lineage(id)) inside.get(above.id)?.localities.push(...localities);
  const mayBeNamed = ({ id }: ZoneRow) => {
    const zone = inside.get(id);
    return zone !== undefined && zone.shelters >= fewestShelters && zone.operators.size >= fewestOperators;
  };
  const publish = (zone: ZoneRow): PublishedZone => ({
    id: zone.id,
    name: zone.name,
    localities: inside.get(zone.id)?.localities ?? [],
  });
  const published = new Map(
    zones.map(({ id }) => {
      const named = lineage(id).find(mayBeNamed);
      return [id, named ? publish(named) : wholeNetwork(networkId)];
    }),
  );
  return (zoneId) => published.get(zoneId) ?? wholeNetwork(networkId);
}
