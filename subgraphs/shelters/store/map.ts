import { asc, eq, sql } from 'drizzle-orm';
import { only, type Transaction, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { isCircle, type MapErrorCode, mergedBy, type ZoneRow } from '../domain/index.ts';
import { shelters, zones } from '../tables.ts';
import type { ShelterChanged } from './index.ts';

export type MapZoneRow = ZoneRow;

/** What became of a change: the code of its refusal or the id of what was changed, and the zones that are no longer named. */
export type MapChange =
  | { readonly done: string; readonly merged: readonly ZoneRow[] }
  | { readonly refused: MapErrorCode; readonly merged: readonly ZoneRow[] };

interface Placed {
  readonly id: string;
  readonly zoneId: string;
  readonly operatorOrganisationId: string;
  readonly active: boolean;
}
interface NetworkMap {
  readonly zones: readonly ZoneRow[];
  readonly shelters: readonly Placed[];
}

const refused = (code: MapErrorCode, merged: readonly ZoneRow[] = []): MapChange => ({ refused: code, merged });

/** The map of zones, for coordinators. Changes take turns, so that two at once cannot both rely on the shelter the other takes. */
export function mapStore({
  networkId,
  session,
  mapping,
  changed,
}: {
  networkId: string;
  session: ViewerSession;
  mapping: ViewerSession;
  changed: ShelterChanged;
}) {
  const readMap = async (tx: Transaction): Promise<NetworkMap> => ({
    zones: await tx
      .select({ id: zones.id, name: zones.name, parentId: zones.parentId, localities: zones.localities })
      .from(zones)
      .orderBy(asc(zones.name), asc(zones.id)),
    shelters: await tx
      .select({
        id: shelters.id,
        zoneId: shelters.zoneId,
        operatorOrganisationId: shelters.operatorOrganisationId,
        active: shelters.active,
      })
      .from(shelters)
      .orderBy(asc(shelters.id)),
  });
  const active = (map: NetworkMap) => ({ zones: map.zones, active: map.shelters.filter((shelter) => shelter.active) });

  /** Judges the map as it would be, and writes only what merges nothing or may merge. */
  const change = (
    { acceptMerging }: { acceptMerging: boolean },
    next: (map: NetworkMap) => NetworkMap | MapErrorCode,
    write: (tx: Transaction) => Promise<string | null>,
  ): Promise<MapChange> =>
    mapping(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`map of ${networkId}`}, 0))`);
      const map = await readMap(tx);
      const after = next(map);
      if (typeof after === 'string') return refused(after);
      const merged = mergedBy(networkId, active(map), active(after));
      if (merged.length > 0 && !acceptMerging) return refused('WOULD_MERGE', merged);
      const done = await write(tx);
      return done === null ? refused('NOT_FOUND') : { done, merged };
    });

  const withShelter = (map: NetworkMap, id: string, to: Partial<Placed>): NetworkMap | 'NOT_FOUND' =>
    map.shelters.some((shelter) => shelter.id === id)
      ? { ...map, shelters: map.shelters.map((shelter) => (shelter.id === id ? { ...shelter, ...to } : shelter)) }
      : 'NOT_FOUND';

  const setShelter = async (tx: Transaction, id: string, values: { zoneId: string } | { active: boolean }) => {
    const set = only(await tx.update(shelters).set(values).where(eq(shelters.id, id)).returning({ id: shelters.id }));
    if (set !== null) await changed(tx, id);
    return set?.id ?? null;
  };

  return {
    /** For the disclosures service. */
    isZone: (id: string): Promise<boolean> =>
      session(async (tx) => {
        const found = await tx
          .select({ id: zones.id })
          .from(zones)
          .where(eq(zones.id, storedId(id)));
        return found.length > 0;
      }),

    /** Every zone, named or not. */
    mapZones: () => session(async (tx) => (await readMap(tx)).zones),

    createZone: ({ name, parentId, localities }: Omit<ZoneRow, 'id'>): Promise<MapChange> => {
      const id = crypto.randomUUID();
      const parent = parentId === null ? null : storedId(parentId);
      return change(
        { acceptMerging: false },
        (map) =>
          parent !== null && !map.zones.some((zone) => zone.id === parent)
            ? 'NOT_FOUND'
            : { ...map, zones: [...map.zones, { id, name, parentId: parent, localities }] },
        async (tx) => {
          await tx.insert(zones).values({ networkId, id, name, parentId: parent, localities: [...localities] });
          return id;
        },
      );
    },

    /** @param to what is left out stays */
    changeZone: ({
      zoneId,
      acceptMerging,
      to,
    }: {
      zoneId: string;
      acceptMerging: boolean;
      to: Partial<Omit<ZoneRow, 'id'>>;
    }): Promise<MapChange> => {
      const id = storedId(zoneId);
      const set = { ...to, ...(to.parentId ? { parentId: storedId(to.parentId) } : {}) };
      return change(
        { acceptMerging },
        (map) => {
          const zone = map.zones.find((one) => one.id === id);
          const isThere = (other: string) => map.zones.some((one) => one.id === other);
          if (zone === undefined || (set.parentId && !isThere(set.parentId))) return 'NOT_FOUND';
          const next = { ...zone, ...set };
          if (isCircle(map.zones, next)) return 'CIRCLE';
          return { ...map, zones: map.zones.map((one) => (one.id === id ? next : one)) };
        },
        async (tx) => {
          const { localities, ...rest } = set;
          const values = { ...rest, ...(localities ? { localities: [...localities] } : {}) };
          if (Object.keys(values).length === 0) return id;
          return only(await tx.update(zones).set(values).where(eq(zones.id, id)).returning({ id: zones.id }))?.id ?? null;
        },
      );
    },

    moveShelter: ({
      shelterId,
      zoneId,
      acceptMerging,
    }: {
      shelterId: string;
      zoneId: string;
      acceptMerging: boolean;
    }): Promise<MapChange> => {
      const id = storedId(shelterId);
      const to = storedId(zoneId);
      return change(
        { acceptMerging },
        (map) => (map.zones.some((zone) => zone.id === to) ? withShelter(map, id, { zoneId: to }) : 'NOT_FOUND'),
        async (tx) => {
          return setShelter(tx, id, { zoneId: to });
        },
      );
    },

    setShelterActive: ({
      shelterId,
      active: isActive,
      acceptMerging,
    }: {
      shelterId: string;
      active: boolean;
      acceptMerging: boolean;
    }): Promise<MapChange> => {
      const id = storedId(shelterId);
      return change(
        { acceptMerging },
        (map) => withShelter(map, id, { active: isActive }),
        async (tx) => {
          return setShelter(tx, id, { active: isActive });
        },
      );
    },
  };
}
