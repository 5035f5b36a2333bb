import { type Database, viewerSession } from '../../../platform/database.ts';
import type { KeyStore } from '../../../platform/keys/index.ts';
import { standingOf, type Viewer } from '../../../platform/viewer.ts';
import type { Asker } from './asker.ts';
import { breakGlassStore } from './breakGlass.ts';
import { now } from './clock.ts';
import { compromiseStore } from './compromises.ts';
import { consentStore } from './consents.ts';
import { documentStore } from './documents.ts';
import { forgettingStore } from './forgettings.ts';
import { grantStore } from './grants.ts';
import { knowerReads } from './knowers.ts';
import { ledgerReads } from './ledger.ts';
import { noticeStore } from './notices.ts';
import { placeReads } from './places.ts';
import { proofReads } from './proofs.ts';
import { recordingStore } from './recording.ts';
import { stayStore } from './stays.ts';
import { teamStore } from './teams.ts';
import { tellingStore } from './tellings.ts';

export type { OpeningRow } from './breakGlass.ts';
export type { CompromiseRow } from './compromises.ts';
export type { ConsentRow } from './consents.ts';
export type { ComparedPlace } from './documents.ts';
export type { ForgettingRow } from './forgettings.ts';
export type { GrantRow } from './grants.ts';
export type { Knower } from './knowers.ts';
export type { LedgerEntryRow } from './ledger.ts';
export type { NoticeRow } from './notices.ts';
export { liveKind, type PlaceRow } from './places.ts';

/** Everything a viewer can read and change in this subgraph; there is no store without a viewer. */
export function createDisclosureStore({
  database,
  viewer,
  requestId,
  keys,
}: {
  database: Database;
  viewer: Viewer;
  requestId: string;
  keys: KeyStore;
}) {
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  const asker: Asker = {
    networkId: viewer.networkId,
    memberId,
    organisationId,
    standing: standingOf(viewer),
    requestId,
    session: viewerSession(database, viewer),
    tellingSession: viewerSession(database, viewer, 'tell'),
    checkingSession: viewerSession(database, viewer, 'check'),
    keys,
  };
  return {
    ...placeReads(asker),
    ...ledgerReads(asker),
    ...consentStore(asker),
    ...grantStore(asker),
    ...breakGlassStore(asker),
    ...tellingStore(asker),
    ...compromiseStore(asker),
    ...documentStore(asker),
    ...forgettingStore(asker),
    ...noticeStore(asker),
    ...stayStore(asker),
    ...recordingStore(asker),
    ...teamStore(asker),
    ...knowerReads(asker),
    ...proofReads(asker),
    /** The database's clock. */
    now: () => asker.session(now),
  };
}

export type DisclosureStore = ReturnType<typeof createDisclosureStore>;
