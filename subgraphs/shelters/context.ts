import type { Live } from '../../platform/live/live.ts';
import type { Ticks } from '../../platform/live/ticks.ts';
import type { Paginator } from '../../platform/pagination.ts';
import type { SubgraphContext } from '../../platform/policy.ts';
import type { ShelterStore } from './store/index.ts';

/** What this subgraph's rules and resolvers are given. */
export interface Context extends SubgraphContext {
  readonly store: ShelterStore;
  readonly paginator: Paginator;
  readonly live: Live;
  /** When the board is drawn anew. */
  readonly boardTicks: Ticks;
}
