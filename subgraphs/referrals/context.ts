import type { Live } from '../../platform/live/live.ts';
import type { Paginator } from '../../platform/pagination.ts';
import type { SubgraphContext } from '../../platform/policy.ts';
import type { Notifications } from './notifications/index.ts';
import type { SheltersPort } from './shelters.ts';
import type { ReferralStore } from './store/index.ts';
import type { LaterStore } from './store/later.ts';

/** What this subgraph's rules and resolvers are given. */
export interface Context extends SubgraphContext {
  readonly store: ReferralStore;
  /** With the service's own rights, for what another service tells. */
  readonly later: LaterStore;
  readonly paginator: Paginator;
  readonly live: Live;
  /** The inside of the shelters service, asked on behalf of this viewer. */
  readonly shelters: SheltersPort;
  /** Derives ids that a retry finds again and nobody can guess. */
  readonly idKey: Buffer;
  /** What tells people and software of the viewer's organisation that something changed. */
  readonly notifications: Notifications;
}
