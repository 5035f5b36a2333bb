import type { ViewerSession } from '../../../platform/database.ts';
import type { KeyStore } from '../../../platform/keys/index.ts';
import type { Standing } from '../../../platform/viewer.ts';

/** Who is asking, and the ways to the database that are theirs. */
export interface Asker {
  readonly networkId: string;
  readonly memberId: string;
  readonly organisationId: string;
  readonly standing: Standing;
  readonly requestId: string;
  readonly session: ViewerSession;
  /** The same viewer, who may also see whom a happening at a place must be told; for that alone. */
  readonly tellingSession: ViewerSession;
  /** The same viewer, who may have a document compared with every shelter's place; for that alone. */
  readonly checkingSession: ViewerSession;
  /** The keys of places; not in the database. */
  readonly keys: KeyStore;
}
