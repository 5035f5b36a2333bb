import type { Live } from '../../platform/live/live.ts';
import type { Ticks } from '../../platform/live/ticks.ts';
import type { Paginator } from '../../platform/pagination.ts';
import type { SubgraphContext } from '../../platform/policy.ts';
import type { ShelterStore } from './store/index.ts';

/** What this subgraph's rules and resolvers are given. */
export interface Context extends SubgraphContext {
  readonly store: ShelterStore;
  readonly paginator: Paginator;
  /** Keyed hash of a household, for this viewer: the same for the same, and nothing without the key. */
  readonly fingerprint: (household: string) => string;
  readonly live: Live;
  /** When the board is drawn anew. */
  readonly boardTicks: Ticks;
}
