import { type Database, type Transaction, viewerSession } from '../../../platform/database.ts';
import { emit } from '../../../platform/outbox.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { outbox } from '../tables.ts';
import { availabilityReads } from './availability.ts';
import { capacityWrites } from './capacity.ts';
import { holdWrites } from './holds.ts';
import { shelterReads } from './shelters.ts';

export type { PlaceHoldErrorCode } from './holds.ts';
export type { ShelterRow, UnitRow } from './shelters.ts';

export type ShelterChanged = (tx: Transaction, shelterId: string) => Promise<void>;

/** Everything a viewer can read and change in this subgraph; there is no store without a viewer. */
export function createShelterStore({ database, viewer, requestId }: { database: Database; viewer: Viewer; requestId: string }) {
  const session = viewerSession(database, viewer);
  const { networkId } = viewer;
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  /** Tells, with the change itself, that something of a shelter is other than it was. */
  const changed: ShelterChanged = (tx, shelterId) =>
    emit(tx, { service: 'shelters', table: outbox, cause: { networkId, memberId, organisationId, requestId } }, [
      { subject: shelterId, kind: 'shelter.changed', payload: { shelterId } },
    ]);
  const reads = shelterReads({ networkId, organisationId, session, changed });
  return {
    ...reads,
    ...availabilityReads({
      networkId,
      memberId,
      organisationId,
      session,
      matching: viewerSession(database, viewer, 'matching'),
      publisher: reads.zonePublisher,
    }),
    ...capacityWrites({ memberId, organisationId, session, changed }),
    ...holdWrites({ networkId, session: viewerSession(database, viewer, 'hold'), changed }),
  };
}

export type ShelterStore = ReturnType<typeof createShelterStore>;
