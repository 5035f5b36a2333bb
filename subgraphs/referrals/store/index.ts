import { type Database, viewerSession } from '../../../platform/database.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { referralReads } from './referrals.ts';
import { settingsStore } from './settings.ts';
import { referralWrites } from './writes.ts';

export type { OrganisationRow, ReferralEventRow, ReferralRow } from './referrals.ts';
export type { MoveReason, NewReferral } from './writes.ts';

/** Everything a viewer can read and change in this subgraph; there is no store without a viewer. */
export function createReferralStore({ database, viewer, requestId }: { database: Database; viewer: Viewer; requestId: string }) {
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  const owner = { networkId: viewer.networkId, memberId, organisationId, requestId, session: viewerSession(database, viewer) };
  return { ...referralReads(owner), ...referralWrites(owner), ...settingsStore(owner) };
}

export type ReferralStore = ReturnType<typeof createReferralStore>;
