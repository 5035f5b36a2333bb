import DataLoader from 'dataloader';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { only, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { type PublishedZone, pictureBefore, publishZones, type UnitState, wholeNetwork } from '../domain/index.ts';
import { shelters, units, zones } from '../tables.ts';
import type { ShelterChanged } from './index.ts';

export type ShelterRow = typeof shelters.$inferSelect;
export type UnitRow = Omit<typeof units.$inferSelect, 'state'> & { readonly state: UnitState };

/** True while a live hold keeps the unit; the clock decides, not a job. Columns are spelled out: drizzle drops their table. */
export const isHeld = sql<boolean>`exists (
  select 1 from shelters.hold_units kept join shelters.holds hold on hold.network_id = kept.network_id and hold.id = kept.hold_id
  where kept.network_id = units.network_id and kept.unit_id = units.id and kept.live
    and (hold.state = 'CONFIRMED' or (hold.state = 'HELD' and hold.expires_at > now())))`;

/** A unit's state as people see it. */
export const unitState = sql<UnitState>`case when units.state = 'FREE' and ${isHeld} then 'HELD' else units.state end`;

export const unitColumns = {
  networkId: units.networkId,
  id: units.id,
  shelterId: units.shelterId,
  label: units.label,
  beds: units.beds,
  cribs: units.cribs,
  stepFree: units.stepFree,
  state: unitState,
  stateSince: units.stateSince,
  stateBy: units.stateBy,
  stateOrganisationId: units.stateOrganisationId,
  adjoining: units.adjoining,
  freeOn: units.freeOn,
  version: units.version,
  retiredAt: units.retiredAt,
};

/** A retired unit is none; its history stays. */
export const inService = isNull(units.retiredAt);

/** The day it is where a shelter lies. */
export const shelterToday = sql<string>`((now() at time zone shelters.time_zone)::date)::text`;

/** Shelters families are sent to. */
export const inMatching = and(eq(shelters.active, true), isNull(shelters.compromisedSince));

/** Shelters, their units and the zones they are shown under; each read once a request. */
export function shelterReads({
  networkId,
  organisationId,
  session,
  changed,
  confirmations,
  namedNow,
}: {
  networkId: string;
  organisationId: string;
  session: ViewerSession;
  changed: ShelterChanged;
  /** When each shelter had confirmed its capacity, as others are told. */
  confirmations: () => Promise<ReadonlyMap<string, Date>>;
  /** Zones that are named on the board that is shown. */
  namedNow: () => Promise<ReadonlySet<string>>;
}) {
  const byId = new DataLoader<string, ShelterRow | null>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(shelters)
        .where(inArray(shelters.id, [...ids])),
    );
    const isOwn = ({ operatorOrganisationId }: ShelterRow) => operatorOrganisationId === organisationId;
    const told = rows.every(isOwn) ? new Map<string, Date>() : await confirmations();
    const asTold = (row: ShelterRow) => (isOwn(row) ? row : { ...row, confirmedAt: told.get(row.id) ?? pictureBefore(row.confirmedAt) });
    const byRow = new Map(rows.map((row) => [row.id, asTold(row)]));
    return ids.map((id) => byRow.get(id) ?? null);
  });

  const unitsByShelter = new DataLoader<string, UnitRow[]>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select(unitColumns)
        .from(units)
        .where(and(inArray(units.shelterId, [...ids]), inService))
        .orderBy(asc(units.label), asc(units.id)),
    );
    return ids.map((id) => rows.filter((row) => row.shelterId === id));
  });

  let everyZone: Promise<ReadonlyMap<string, typeof zones.$inferSelect>> | undefined;
  const zonesById = () => {
    everyZone ??= session(async (tx) => new Map((await tx.select().from(zones).orderBy(asc(zones.id))).map((zone) => [zone.id, zone])));
    return everyZone;
  };

  let publisher: Promise<(zoneId: string) => PublishedZone> | undefined;
  const zonePublisher = () => {
    publisher ??= (async () => {
      // Read before the transaction: a second connection inside it could wait for the first for ever.
      const named = await namedNow();
      return session(async (tx) => {
        const rows = await tx.select().from(zones).orderBy(asc(zones.id));
        // A row a zone, not a shelter: every answer that names a zone needs it.
        const operators = await tx.execute<{ zoneId: string; operators: string[] }>(sql`
          select zone_id as "zoneId", json_agg(operator_organisation_id order by id) as operators
          from shelters.shelters where active group by zone_id order by zone_id`);
        const active = operators.flatMap(({ zoneId, operators: those }) =>
          those.map((operatorOrganisationId) => ({ zoneId, operatorOrganisationId })),
        );
        // A zone grows too small at once, and large enough with the next board.
        return publishZones(networkId, rows, active, (zoneId) => named.has(zoneId));
      });
    })();
    return publisher;
  };

  return {
    shelter: (id: string) => byId.load(storedId(id)),

    unitsOf: (shelterId: string) => unitsByShelter.load(shelterId),

    unit: (id: string) =>
      session(async (tx) =>
        only(
          await tx
            .select(unitColumns)
            .from(units)
            .where(and(eq(units.id, storedId(id)), inService)),
        ),
      ),

    ownShelters: () =>
      session((tx) =>
        tx
          .select()
          .from(shelters)
          .where(and(eq(shelters.operatorOrganisationId, organisationId), eq(shelters.active, true)))
          .orderBy(asc(shelters.codeName)),
      ),

    /** For the disclosures service. The first moment it was told stays; false when no shelter has the place. */
    setCompromised: ({ placeId, compromised }: { placeId: string; compromised: boolean }): Promise<boolean> =>
      session(async (tx) => {
        const set = await tx
          .update(shelters)
          .set({ compromisedSince: compromised ? sql`coalesce(${shelters.compromisedSince}, now())` : null })
          .where(eq(shelters.placeId, storedId(placeId)))
          .returning({ id: shelters.id });
        for (const { id } of set) await changed(tx, id);
        return set.length > 0;
      }),

    zonePublisher,

    /** Whoever has read zones and shelters anyway spares the request from reading them again. */
    primeZones(published: (zoneId: string) => PublishedZone) {
      publisher ??= Promise.resolve(published);
    },

    publishedZone: async (zoneId: string) => (await zonePublisher())(zoneId),

    /** A zone of the board that is shown, as it was drawn. */
    boardZone: async (zoneId: string): Promise<PublishedZone> => {
      const row = zoneId === networkId ? undefined : (await zonesById()).get(zoneId);
      return row === undefined ? wholeNetwork(networkId) : { id: row.id, name: row.name, localities: row.localities };
    },

    /** A zone by id, if it is published under its own name. */
    async zone(id: string): Promise<PublishedZone | null> {
      const zone = (await zonePublisher())(id);
      return zone.id === id ? zone : null;
    },

    forget(shelterId: string) {
      byId.clear(shelterId);
      unitsByShelter.clear(shelterId);
    },
  };
}
