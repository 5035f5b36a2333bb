import { type Database, viewerSession } from '../../../platform/database.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { availabilityReads } from './availability.ts';
import { capacityWrites } from './capacity.ts';
import { holdWrites } from './holds.ts';
import { shelterReads } from './shelters.ts';

export type { PlaceHoldErrorCode } from './holds.ts';
export type { ShelterRow, UnitRow } from './shelters.ts';

/** Everything a viewer can read and change in this subgraph; there is no store without a viewer. */
export function createShelterStore({ database, viewer }: { database: Database; viewer: Viewer }) {
  const session = viewerSession(database, viewer);
  const { networkId } = viewer;
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  const reads = shelterReads({ networkId, organisationId, session });
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
    ...capacityWrites({ memberId, organisationId, session }),
    ...holdWrites({ networkId, session: viewerSession(database, viewer, 'hold') }),
  };
}

export type ShelterStore = ReturnType<typeof createShelterStore>;
