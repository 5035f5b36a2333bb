import type { ViewerSession } from '../../../platform/database.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { CaseSeals } from '../sealing.ts';

/** Who is asking, and the ways to the database that are theirs. */
export interface Asker {
  readonly viewer: Viewer;
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly requestId: string;
  readonly session: ViewerSession;
  /** Seals and opens what is personal, each case under its own key. Not inside a transaction: it may need one of its own. */
  readonly seals: CaseSeals;
  /** Key of the hashes by which spellings of names are compared; not in the database. */
  readonly nameIndexKey: Buffer;
}
