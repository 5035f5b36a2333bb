import { type Database, viewerSession } from '../../../platform/database.ts';
import type { KeyStore } from '../../../platform/keys/index.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { createCaseSeals } from '../sealing.ts';
import { alarmStore } from './alarms.ts';
import type { Asker } from './asker.ts';
import { caseReads, wrappedKeysOf } from './cases.ts';
import { deadlineStore } from './deadlines.ts';
import { evidenceStore } from './evidence.ts';
import { exportStore } from './exports.ts';
import { fileStore } from './files.ts';
import { orderStore } from './orders.ts';
import { peopleStore } from './people.ts';
import { placeReads } from './places.ts';
import { referralStore } from './referrals.ts';
import { teamReads } from './team.ts';

export type { AlarmRow } from './alarms.ts';
export type { CaseRow } from './cases.ts';
export type { CustodyRow, EvidenceItemRow } from './custody.ts';
export type { DeadlineRow } from './deadlines.ts';
export type { EvidenceExportRow } from './exports.ts';
export { caseRefusals } from './openCase.ts';
export type { ProtectionOrderRow } from './orders.ts';
export type { PersonRow } from './people.ts';
export type { AssignmentRow } from './team.ts';

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
  const asker: Asker = { viewer, networkId, memberId, organisationId, requestId, session, seals, nameIndexKey };
  return {
    ...caseReads(asker),
    ...teamReads(asker),
    ...peopleStore(asker),
    ...placeReads(asker),
    ...orderStore(asker),
    ...deadlineStore(asker),
    ...evidenceStore(asker),
    ...exportStore(asker),
    ...fileStore(asker),
    ...referralStore(asker),
    ...alarmStore(asker),
  };
}

export type CaseStore = ReturnType<typeof createCaseStore>;
