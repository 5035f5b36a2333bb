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
  const within = (zone: ZoneRow) => active.filter(({ zoneId }) => lineage(zoneId).includes(zone));
  const mayBeNamed = (zone: ZoneRow) => {
    const inside = within(zone);
    return (
      inside.length >= fewestShelters && new Set(inside.map(({ operatorOrganisationId }) => operatorOrganisationId)).size >= fewestOperators
    );
  };
  const publish = (zone: ZoneRow): PublishedZone => ({
    id: zone.id,
    name: zone.name,
    localities: zones.filter((inner) => lineage(inner.id).includes(zone)).flatMap(({ localities }) => localities),
  });
  const published = new Map(
    zones.map(({ id }) => {
      const named = lineage(id).find(mayBeNamed);
      return [id, named ? publish(named) : wholeNetwork(networkId)];
    }),
  );
  return (zoneId) => published.get(zoneId) ?? wholeNetwork(networkId);
}
