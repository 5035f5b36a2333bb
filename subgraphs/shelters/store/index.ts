import { type Database, type Transaction, viewerSession } from '../../../platform/database.ts';
import { type Cause, emit } from '../../../platform/outbox.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { outbox } from '../tables.ts';
import { availabilityReads } from './availability.ts';
import { boardReads } from './board.ts';
import { capacityWrites } from './capacity.ts';
import { type Clock, databaseClock } from './clock.ts';
import { demandReads } from './demand.ts';
import { holdWrites } from './holds.ts';
import { mapStore } from './map.ts';
import { occupancyReads } from './occupancy.ts';
import { patternStore } from './patterns.ts';
import { reminders } from './reminders.ts';
import { searchWrites } from './searches.ts';
import { shelterReads } from './shelters.ts';
import { stayWrites } from './stays.ts';
import { unitHistory } from './unitStates.ts';
import { unitWrites } from './units.ts';

export type { DemandMonthRow } from './demand.ts';
export type { PlaceHoldErrorCode } from './holds.ts';
export type { MapChange, MapZoneRow } from './map.ts';
export type { OccupancyRow } from './occupancy.ts';
export type { PatternRow } from './patterns.ts';
export type { ShelterRow, UnitRow } from './shelters.ts';
export type { StayRow } from './stays.ts';
export type { UnitChangeRow } from './unitStates.ts';

export type ShelterChanged = (tx: Transaction, shelterId: string) => Promise<void>;

/** Everything a viewer can read and change in this subgraph; there is no store without a viewer. */
export function createShelterStore({
  database,
  viewer,
  requestId,
  clock = databaseClock,
}: {
  database: Database;
  viewer: Viewer;
  requestId: string;
  clock?: Clock;
}) {
  const session = viewerSession(database, viewer);
  const forPurpose = (purpose: string) => viewerSession(database, viewer, purpose);
  const { networkId } = viewer;
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  const cause: Cause = { networkId, memberId, organisationId, requestId };
  /** Tells, with the change itself, that something of a shelter is other than it was. */
  const changed: ShelterChanged = (tx, shelterId) =>
    emit(tx, { service: 'shelters', table: outbox, cause }, [{ subject: shelterId, kind: 'shelter.changed', payload: { shelterId } }]);
  const matching = forPurpose('matching');
  const available = availabilityReads({ networkId, matching, clock });
  const { board } = boardReads({ networkId, matching, clock });
  // Other services draw nothing: they have no part in what people are shown.
  const isPerson = viewer.kind === 'member';
  return {
    ...available,
    board,
    ...shelterReads({
      networkId,
      organisationId,
      session,
      changed,
      confirmations: async () => (isPerson ? available.confirmations() : new Map()),
      namedNow: async () => new Set(isPerson ? (await board()).rows.map(({ zoneId }) => zoneId) : []),
    }),
    ...searchWrites({ networkId, memberId, organisationId, asking: forPurpose('asking'), clock }),
    ...demandReads({ session, clock }),
    ...patternStore({ networkId, memberId, session, reading: forPurpose('search-patterns') }),
    ...mapStore({ networkId, session, mapping: forPurpose('zones'), changed }),
    ...capacityWrites({ cause, session, changed }),
    ...unitWrites({ by: cause, session, changed }),
    ...unitHistory({ session }),
    ...stayWrites({ cause, session, changed }),
    ...occupancyReads({ session: forPurpose('occupancy') }),
    ...reminders({ session, cause }),
    ...holdWrites({ by: cause, session: forPurpose('hold'), changed }),
  };
}

export type ShelterStore = ReturnType<typeof createShelterStore>;
