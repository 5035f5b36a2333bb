import { type Database, viewerSession } from '../../../platform/database.ts';
import { standingOf, type Viewer } from '../../../platform/viewer.ts';
import { ledgerReads } from './ledger.ts';
import { placeReads } from './places.ts';

export type { LedgerEntryRow } from './ledger.ts';
export type { PlaceView } from './places.ts';

/** Everything a viewer can read in this subgraph; there is no store without a viewer. */
export function createDisclosureStore({
  database,
  viewer,
  requestId,
  locationKey,
}: {
  database: Database;
  viewer: Viewer;
  requestId: string;
  locationKey: Buffer;
}) {
  const session = viewerSession(database, viewer);
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  return {
    ...placeReads({ networkId: viewer.networkId, memberId, organisationId, standing: standingOf(viewer), requestId, session, locationKey }),
    ...ledgerReads({ session }),
  };
}

export type DisclosureStore = ReturnType<typeof createDisclosureStore>;
