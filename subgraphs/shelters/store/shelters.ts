import DataLoader from 'dataloader';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { only, type ViewerSession } from '../../../platform/database.ts';
import { storedId } from '../../../platform/ids.ts';
import { type PublishedZone, publishZones, type UnitState } from '../domain/index.ts';
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
};

/** Shelters families are sent to. */
export const inMatching = and(eq(shelters.active, true), isNull(shelters.compromisedSince));

/** Shelters, their units and the zones they are shown under; each read once a request. */
export function shelterReads({
  networkId,
  organisationId,
  session,
  changed,
}: {
  networkId: string;
  organisationId: string;
  session: ViewerSession;
  changed: ShelterChanged;
}) {
  const byId = new DataLoader<string, ShelterRow | null>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select()
        .from(shelters)
        .where(inArray(shelters.id, [...ids])),
    );
    return ids.map((id) => rows.find((row) => row.id === id) ?? null);
  });

  const unitsByShelter = new DataLoader<string, UnitRow[]>(async (ids) => {
    const rows = await session((tx) =>
      tx
        .select(unitColumns)
        .from(units)
        .where(inArray(units.shelterId, [...ids]))
        .orderBy(asc(units.label), asc(units.id)),
    );
    return ids.map((id) => rows.filter((row) => row.shelterId === id));
  });

  let publisher: Promise<(zoneId: string) => PublishedZone> | undefined;
  const zonePublisher = () => {
    publisher ??= session(async (tx) => {
      const rows = await tx.select().from(zones);
      // A row a zone, not a shelter: every answer that names a zone needs it.
      const operators = await tx.execute<{ zone_id: string; operators: string[] }>(sql`
        select zone_id, json_agg(operator_organisation_id) as operators from shelters.shelters where active group by zone_id`);
      const active = operators.flatMap(({ zone_id: zoneId, operators: those }) =>
        those.map((operatorOrganisationId) => ({ zoneId, operatorOrganisationId })),
      );
      return publishZones(networkId, rows, active);
    });
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
            .where(eq(units.id, storedId(id))),
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

    publishedZone: async (zoneId: string) => (await zonePublisher())(zoneId),

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
