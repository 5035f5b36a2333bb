import { type Database, type Transaction, viewerSession } from '../../../platform/database.ts';
import { type Cause, emit } from '../../../platform/outbox.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { outbox } from '../tables.ts';
import { availabilityReads } from './availability.ts';
import { capacityWrites } from './capacity.ts';
import { holdWrites } from './holds.ts';
import { occupancyReads } from './occupancy.ts';
import { reminders } from './reminders.ts';
import { shelterReads } from './shelters.ts';
import { stayWrites } from './stays.ts';
import { unitHistory } from './unitStates.ts';
import { unitWrites } from './units.ts';

export type { PlaceHoldErrorCode } from './holds.ts';
export type { OccupancyRow } from './occupancy.ts';
export type { ShelterRow, UnitRow } from './shelters.ts';
export type { StayRow } from './stays.ts';
export type { UnitChangeRow } from './unitStates.ts';

export type ShelterChanged = (tx: Transaction, shelterId: string) => Promise<void>;

/** Everything a viewer can read and change in this subgraph; there is no store without a viewer. */
export function createShelterStore({ database, viewer, requestId }: { database: Database; viewer: Viewer; requestId: string }) {
  const session = viewerSession(database, viewer);
  const { networkId } = viewer;
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  const cause: Cause = { networkId, memberId, organisationId, requestId };
  /** Tells, with the change itself, that something of a shelter is other than it was. */
  const changed: ShelterChanged = (tx, shelterId) =>
    emit(tx, { service: 'shelters', table: outbox, cause }, [{ subject: shelterId, kind: 'shelter.changed', payload: { shelterId } }]);
  const reads = shelterReads({ networkId, organisationId, session, changed });
  return {
    ...reads,
    ...availabilityReads({
      networkId,
      memberId,
      organisationId,
      session,
      matching: viewerSession(database, viewer, 'matching'),
      primeZones: reads.primeZones,
    }),
    ...capacityWrites({ cause, session, changed }),
    ...unitWrites({ by: cause, session, changed }),
    ...unitHistory({ session }),
    ...stayWrites({ cause, session, changed }),
    ...occupancyReads({ session: viewerSession(database, viewer, 'occupancy') }),
    ...reminders({ session, cause }),
    ...holdWrites({ by: cause, session: viewerSession(database, viewer, 'hold'), changed }),
  };
}

export type ShelterStore = ReturnType<typeof createShelterStore>;
