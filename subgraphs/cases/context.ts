import type { Paginator } from '../../platform/pagination.ts';
import type { SubgraphContext } from '../../platform/policy.ts';
import type { Signer } from '../../platform/signedNote.ts';
import type { ContactReadings } from './contactReadings.ts';
import type { DocumentCheckPort } from './documentCheck.ts';
import type { FileStore } from './files/index.ts';
import type { ReferralsPort } from './referrals.ts';
import type { CaseStore } from './store/index.ts';

/** What this subgraph's rules and resolvers are given. */
export interface Context extends SubgraphContext {
  readonly store: CaseStore;
  /** This service's own, on behalf of the viewer: only for what a row of its own lets somebody outside the team do. */
  readonly ownStore: () => CaseStore;
  readonly paginator: Paginator;
  /** The inside of the referrals service, asked on behalf of this viewer. */
  readonly referrals: ReferralsPort;
  /** What says that the conditions of a contact were read. */
  readonly readings: ContactReadings;
  /** Tells at once who is on a team now; when somebody does not answer, the outbox tells them later. */
  readonly tellTeam: (caseId: string) => Promise<void>;
  /** The comparison of what leaves with protected places, on behalf of this viewer. */
  readonly documentCheck: DocumentCheckPort;
  /** Where sealed files lie. */
  readonly files: FileStore;
  /** Signs proofs of service. */
  readonly proofSigner: Signer;
}
