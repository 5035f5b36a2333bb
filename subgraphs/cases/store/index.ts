import { type Database, viewerSession } from '../../../platform/database.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { openName } from '../names.ts';
import { caseReads, type PersonRow } from './cases.ts';
import { caseWrites } from './writes.ts';

export type { AssignmentRow, CaseRow, DeadlineRow, PersonRow, ProtectionOrderRow } from './cases.ts';

/** Everything a viewer can read and change in this subgraph; there is no store without a viewer. */
export function createCaseStore({
  database,
  viewer,
  requestId,
  nameKey,
}: {
  database: Database;
  viewer: Viewer;
  requestId: string;
  nameKey: Buffer;
}) {
  const session = viewerSession(database, viewer);
  const { memberId, organisationId } = viewer.kind === 'member' ? viewer : viewer.onBehalfOf;
  return {
    ...caseReads({ session }),
    ...caseWrites({ networkId: viewer.networkId, memberId, organisationId, requestId, session }),
    /** Opens a person's name; the row is one this viewer was given. */
    nameOf: ({ networkId, id, wrappedKey, sealedName }: PersonRow) =>
      openName(nameKey, { networkId, personId: id, wrappedKey, sealed: sealedName }),
  };
}

export type CaseStore = ReturnType<typeof createCaseStore>;
