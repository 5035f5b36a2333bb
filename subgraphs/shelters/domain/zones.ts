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
  const lineages = new Map(zones.map(({ id }) => [id, lineage(id)]));
  // Told upwards once, so that the work grows with shelters plus zones and not with their product.
  const inside = new Map(zones.map(({ id }) => [id, { shelters: 0, operators: new Set<string>(), localities: [] as string[] }]));
  for (const { zoneId, operatorOrganisationId } of active)
    for (const { id } of lineages.get(zoneId) ?? []) {
      const counted = inside.get(id);
      if (counted === undefined) continue;
      counted.shelters += 1;
      counted.operators.add(operatorOrganisationId);
    }
  for (const { id, localities } of zones) for (const outer of lineages.get(id) ?? []) inside.get(outer.id)?.localities.push(...localities);
  const mayBeNamed = ({ id }: ZoneRow) => {
    const { shelters, operators } = inside.get(id) ?? { shelters: 0, operators: new Set() };
    return shelters >= fewestShelters && operators.size >= fewestOperators;
  };
  const publish = ({ id, name }: ZoneRow): PublishedZone => ({ id, name, localities: inside.get(id)?.localities ?? [] });
  const published = new Map(
    zones.map(({ id }) => {
      const named = lineages.get(id)?.find(mayBeNamed);
      return [id, named ? publish(named) : wholeNetwork(networkId)];
    }),
  );
  return (zoneId) => published.get(zoneId) ?? wholeNetwork(networkId);
}
