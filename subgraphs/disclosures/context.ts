import type { Paginator } from '../../platform/pagination.ts';
import type { SubgraphContext } from '../../platform/policy.ts';
import type { Keeper } from './ledger/keeper.ts';
import type { OrganisationsPort } from './organisations.ts';
import type { DisclosureStore } from './store/index.ts';
import type { ZonesPort } from './zones.ts';

/** What this subgraph's rules and resolvers are given. */
export interface Context extends SubgraphContext {
  readonly store: DisclosureStore;
  readonly paginator: Paginator;
  readonly organisations: OrganisationsPort;
  readonly zones: ZonesPort;
  readonly keeper: Pick<Keeper, 'keep'>;
  /** What checkpoints are checked with. */
  readonly verifier: string;
}
