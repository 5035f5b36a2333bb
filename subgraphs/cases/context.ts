import type { Paginator } from '../../platform/pagination.ts';
import type { SubgraphContext } from '../../platform/policy.ts';
import type { FileStore } from './files/index.ts';
import type { ReferralsPort } from './referrals.ts';
import type { CaseStore } from './store/index.ts';

/** What this subgraph's rules and resolvers are given. */
export interface Context extends SubgraphContext {
  readonly store: CaseStore;
  readonly paginator: Paginator;
  /** The inside of the referrals service, asked on behalf of this viewer. */
  readonly referrals: ReferralsPort;
  /** Where sealed files lie. */
  readonly files: FileStore;
}
