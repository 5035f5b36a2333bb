import { composed } from '../../../platform/composed.ts';
import { type Database, viewerSession } from '../../../platform/database.ts';
import type { KeyStore } from '../../../platform/keys/index.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { createCaseSeals } from '../sealing.ts';
import { alarmStore } from './alarms.ts';
import type { Asker } from './asker.ts';
import { bundleStore } from './bundles.ts';
import { calendarFeedStore } from './calendarFeeds.ts';
import { caseLifeStore } from './caseLife.ts';
import { caseReads, wrappedKeysOf } from './cases.ts';
import { clientStore } from './clients.ts';
import { contactStore } from './contacts.ts';
import { deadlineStore } from './deadlines/deadlines.ts';
import { deadlineRuleStore } from './deadlines/rules.ts';
import { deadlineWork } from './deadlines/work.ts';
import { evidenceStore } from './evidence.ts';
import { examinationStore } from './examinations.ts';
import { exportStore } from './exports.ts';
import { fileStore } from './files.ts';
import { filingStore } from './filings.ts';
import { hearingStore } from './hearings.ts';
import { incidentStore } from './incidents.ts';
import { legalEventStore } from './legalEvents.ts';
import { membershipStore } from './membership.ts';
import { mirrorStore } from './mirror.ts';
import { openingStore } from './opening.ts';
import { orderStore } from './orders/index.ts';
import { paperExportStore } from './paperExports.ts';
import { partyStore } from './parties.ts';
import { peopleStore } from './people.ts';
import { placeStore } from './places.ts';
import { referralStore } from './referrals.ts';
import { relayStore } from './relay/index.ts';
import { retentionStore } from './retention.ts';
import { riskStore } from './risk.ts';
import { teamReads } from './team.ts';

export type { AlarmRow } from './alarms.ts';
export type { BundleRow } from './bundles.ts';
export type { CalendarFeedRow } from './calendarFeeds.ts';
export type { CaseStepRow } from './caseLife.ts';
export type { CaseRow } from './cases.ts';
export type { ClientRow } from './clients.ts';
export type { ContactReadingRow, SafeContactRow } from './contacts.ts';
export type { CustodyRow, EvidenceItemRow } from './custody.ts';
export type { DeadlineRefusal } from './deadlines/deadlines.ts';
export type { RecalculationRow, ToldDay, ToldRule } from './deadlines/rules.ts';
export type { DeadlineRow, VersionRow } from './deadlines/started.ts';
export type { LegalEventRow } from './events.ts';
export type { ChangedExamination, ExaminationRefusal, ExaminationRow } from './examinations.ts';
export type { EvidenceExportRow } from './exports.ts';
export type { FilingRow } from './filings.ts';
export type { ChangedHearing, HearingHistoryRow, HearingRefusal, HearingRow, HearingWords } from './hearings.ts';
export type { ChangedIncident, IncidentRefusal, IncidentRow, NewIncident } from './incidents.ts';
export type { Proposal } from './membership.ts';
export { caseRefusals } from './openCase.ts';
export type {
  ChangedOrder,
  ChangedViolation,
  OrderCorrections,
  OrderExtensionRow,
  OrderHistoryRow,
  OrderRefusal,
  OrderShareRow,
  OrderViolationRow,
  ProtectionOrderRow,
} from './orders/index.ts';
export type { PaperExportRow, Reviewed } from './paperExports.ts';
export type { PartyRow } from './parties.ts';
export type { PersonChangeRow, PersonRow } from './people.ts';
export type { CasePlaceRow } from './places.ts';
export type { RelayCodeRow, ServedDocumentRow, ServedRefusal, ServedRow, ServiceStepRow } from './relay/index.ts';
export { leaveRetentionNotices } from './retention.ts';
export type { RiskAssessmentRow } from './risk.ts';
export type { RiskOccasionRow } from './riskOccasions.ts';
export type { AssignmentRow, ConflictCheckRow, ConflictOverrideRow } from './team.ts';

/** Some make keys as well as use them. */
type Keeper = Asker & { readonly keys: KeyStore };

const parts = composed([
  caseReads,
  (keeper: Keeper) => openingStore(keeper, keeper.keys),
  (keeper: Keeper) => caseLifeStore(keeper, keeper.keys),
  retentionStore,
  contactStore,
  mirrorStore,
  teamReads,
  partyStore,
  (keeper: Keeper) => clientStore(keeper, keeper.keys),
  membershipStore,
  peopleStore,
  placeStore,
  examinationStore,
  hearingStore,
  incidentStore,
  orderStore,
  riskStore,
  deadlineStore,
  deadlineRuleStore,
  deadlineWork,
  legalEventStore,
  calendarFeedStore,
  filingStore,
  paperExportStore,
  bundleStore,
  evidenceStore,
  exportStore,
  (keeper: Keeper) => fileStore(keeper, keeper.keys),
  (keeper: Keeper) => relayStore(keeper, keeper.keys),
  referralStore,
  alarmStore,
]);

/** Everything a viewer can read and change in this subgraph; there is no store without a viewer. */
export function createCaseStore({
  database,
  viewer,
  requestId,
  keys,
  nameIndexKey,
}: {
  database: Database;
  viewer: Viewer;
  requestId: string;
  /** The keys of cases; not in the database. */
  keys: KeyStore;
  nameIndexKey: Buffer;
}) {
  const session = viewerSession(database, viewer);
  const { networkId } = viewer;
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  const seals = createCaseSeals({ keys, networkId, wrappedKeys: wrappedKeysOf(session) });
  return parts({ viewer, networkId, memberId, organisationId, requestId, session, seals, nameIndexKey, keys });
}

export type CaseStore = ReturnType<typeof createCaseStore>;
