import type { Paginator } from '../../platform/pagination.ts';
import type { SubgraphContext } from '../../platform/policy.ts';
import type { ShelterStore } from './store/index.ts';

/** What this subgraph's rules and resolvers are given. */
export interface Context extends SubgraphContext {
  readonly store: ShelterStore;
  readonly paginator: Paginator;
  /** Keyed hash of a household, for this viewer: the same for the same, and nothing without the key. */
  readonly fingerprint: (household: string) => string;
}
