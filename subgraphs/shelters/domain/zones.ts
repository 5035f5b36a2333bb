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

/** Whether so many shelters may be spoken of together: at least three, of at least two operators. */
export const mayBeNamed = (shelters: readonly Pick<Located, 'operatorOrganisationId'>[]): boolean =>
  shelters.length >= fewestShelters &&
  new Set(shelters.map(({ operatorOrganisationId }) => operatorOrganisationId)).size >= fewestOperators;

/** Smallest first; by id where that does not decide. */
const bySize = ([one, those]: [string, readonly unknown[]], [other, these]: [string, readonly unknown[]]) =>
  those.length - these.length || (one < other ? -1 : 1);

/** A zone and those around it, from the inside out. Where parents go round in a circle there is nothing around a zone. */
function lineageOf(zones: readonly ZoneRow[]) {
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  const follow = (zoneId: string): readonly ZoneRow[] => {
    const found: ZoneRow[] = [];
    for (let zone = byId.get(zoneId); zone; zone = byId.get(zone.parentId ?? '')) {
      if (found.includes(zone)) return found.slice(0, 1);
      found.push(zone);
    }
    return found;
  };
  const followed = new Map<string, readonly ZoneRow[]>();
  return (zoneId: string): readonly ZoneRow[] => {
    const known = followed.get(zoneId) ?? follow(zoneId);
    followed.set(zoneId, known);
    return known;
  };
}

/**
 * Parts the active shelters among the zones so that whoever is shown under a zone is one of at least three of at least two
 * operators. Counted are the shelters shown under a zone, not those inside it: who is shown under a parent is known not to be in
 * a child that is named, so what is left over must be enough by itself. Where it is not, the smallest child is given up too.
 * @param nameable zones that may be named at all
 */
function partition(networkId: string, zones: readonly ZoneRow[], active: readonly Located[], nameable: (zoneId: string) => boolean) {
  const lineage = lineageOf(zones);
  const depth = (zoneId: string) => lineage(zoneId).length;
  const shownUnder = new Map<string, Located[]>();
  const under = (zoneId: string) => shownUnder.get(zoneId) ?? [];
  const show = (zoneId: string, those: readonly Located[]) => {
    const there = shownUnder.get(zoneId);
    if (there) there.push(...those);
    else shownUnder.set(zoneId, [...those]);
  };
  for (const shelter of active) show(lineage(shelter.zoneId)[0]?.id ?? networkId, [shelter]);
  const giveUp = (zoneId: string, to: string) => {
    show(to, under(zoneId));
    shownUnder.delete(zoneId);
  };
  /** Zones inside this one that are shown, with nothing shown between. */
  const smallestInside = (zoneId: string) =>
    [...shownUnder]
      .filter(([id]) => id !== networkId && id !== zoneId)
      .filter(([id]) => (lineage(id).find((outer) => outer.id !== id && shownUnder.has(outer.id))?.id ?? networkId) === zoneId)
      .sort(bySize)[0]?.[0];
  const settle = (zoneId: string) => {
    while (under(zoneId).length > 0 && !mayBeNamed(under(zoneId))) {
      const smallest = smallestInside(zoneId);
      if (smallest === undefined) break;
      giveUp(smallest, zoneId);
    }
  };
  const inner = [...zones].sort((one, other) => depth(other.id) - depth(one.id) || (one.id < other.id ? -1 : 1));
  for (const { id } of inner) {
    settle(id);
    if (!shownUnder.has(id) || (nameable(id) && mayBeNamed(under(id)))) continue;
    giveUp(id, lineage(id)[1]?.id ?? networkId);
  }
  settle(networkId);
  return { lineage, named: new Set(shownUnder.keys()) };
}

/**
 * The published zone of every zone: itself where enough shelters are shown under it, else its nearest ancestor of which that is
 * so, else the whole network.
 * @param nameable zones that may be named at all: those of the board that is shown, while it is shown
 */
export function publishZones(
  networkId: string,
  zones: readonly ZoneRow[],
  active: readonly Located[],
  nameable: (zoneId: string) => boolean = () => true,
): (zoneId: string) => PublishedZone {
  const { lineage, named } = partition(networkId, zones, active, nameable);
  const localitiesOf = new Map<string, string[]>(zones.map(({ id }) => [id, []]));
  for (const { id, localities } of zones) for (const outer of lineage(id)) localitiesOf.get(outer.id)?.push(...localities);
  const publish = ({ id, name }: ZoneRow): PublishedZone => ({ id, name, localities: localitiesOf.get(id) ?? [] });
  const published = new Map(
    zones.map(({ id }) => {
      const zone = lineage(id).find((one) => named.has(one.id));
      return [id, zone ? publish(zone) : wholeNetwork(networkId)];
    }),
  );
  return (zoneId) => published.get(zoneId) ?? wholeNetwork(networkId);
}

/** Zones that are named with these shelters; of those a change must not lose one unseen. */
export const namedZones = (networkId: string, zones: readonly ZoneRow[], active: readonly Located[]): ReadonlySet<string> => {
  const zoneOf = publishZones(networkId, zones, active);
  return new Set(active.map(({ zoneId }) => zoneOf(zoneId).id).filter((id) => id !== networkId));
};
