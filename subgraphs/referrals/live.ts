import { storedId } from '../../platform/ids.ts';
import type { LiveEvent } from '../../platform/live/feed.ts';
import { type LiveChange, nothing } from '../../platform/live/live.ts';
import { queryKey } from '../../platform/pagination.ts';
import { type Standing, standingOf, type Viewer } from '../../platform/viewer.ts';
import type { Context } from './context.ts';
import type { SubscriptionReferralChangedArgs as Perhaps, SubscriptionResolvers } from './schema.generated.ts';

/** Who hears of nothing but what their organisation sent or received. */
const ofASide: readonly Standing[] = ['PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR'];

/** Whether an event may be about a referral the viewer hears of; whether it may be read, the database decides. */
function mayConcern({ payload }: LiveEvent, viewer: Viewer): boolean {
  if (viewer.kind !== 'member') return false;
  const { fromOrganisationId, toOrganisationId } = payload;
  return !ofASide.includes(standingOf(viewer)) || [fromOrganisationId, toOrganisationId].includes(viewer.organisationId);
}

export const subscriptions: SubscriptionResolvers = {
  referralChanged: {
    subscribe: async (_parent, { id }: Perhaps, { live, store, viewer }: Context) => {
      if (id === null || id === undefined)
        return live.changes({ query: queryKey('referralChanged', null), wants: (event) => mayConcern(event, viewer) });
      const one = storedId(id);
      if ((await store.referral(one)) === null) return nothing;
      return live.changes({ query: queryKey('referralChanged', one), wants: ({ subject }) => subject === one, ofOne: one });
    },
    resolve: ({ subject }: LiveChange, _args: Perhaps, { store }: Context) => store.referral(String(subject)),
  },
};
