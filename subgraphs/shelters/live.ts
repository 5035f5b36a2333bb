import { storedId } from '../../platform/ids.ts';
import { type LiveChange, nothing, type Sieve } from '../../platform/live/live.ts';
import { queryKey } from '../../platform/pagination.ts';
import type { Context } from './context.ts';
import { ownStaff } from './rules.ts';
import type {
  SubscriptionShelterChangedArgs as One,
  SubscriptionResolvers,
  SubscriptionAvailabilityChangedArgs as Zones,
} from './schema.generated.ts';
import type { ShelterRow } from './store/index.ts';

/**
 * What every member may read of a shelter and staff rarely change. When its capacity was confirmed is not among it: told at once, or with the next
 * change of a room, it would tell of an arrival.
 */
const publishedOf = (shelter: ShelterRow): string => {
  const { codeName, zoneId, stage, oldestBoy, mostChildren, cribs, pets, stepFree, languages, adultsAlone, typicalDays, mostDays } =
    shelter;
  return queryKey('published', {
    ...{ codeName, zoneId, stage, oldestBoy, mostChildren, cribs, pets, stepFree, languages, adultsAlone, typicalDays, mostDays },
  });
};

/** Lets pass what changed for everybody: that something else happened in the house is nobody's but its own staff's. */
async function publishedChanges(id: string, kept: string | null, { store }: Context): Promise<Sieve> {
  const read = async () => {
    store.forget(id);
    const shelter = await store.shelter(id);
    return shelter && publishedOf(shelter);
  };
  let last = kept ?? (await read()) ?? '';
  return {
    get kept() {
      return last;
    },
    async passes() {
      const present = await read();
      if (present === last) return false;
      last = present ?? '';
      return true;
    },
  };
}

export const subscriptions: SubscriptionResolvers = {
  availabilityChanged: {
    subscribe: (_parent, { zones }: Zones, { live, boardTicks }: Context) =>
      live.ticks({ query: queryKey('availabilityChanged', zones ?? null), ticks: boardTicks }),
    resolve: async (_tick: LiveChange, { zones }: Zones, { store }: Context) => {
      const { at, rows } = await store.board();
      return { asOf: at, zones: zones ? rows.filter(({ zoneId }) => zones.includes(zoneId)) : rows };
    },
  },
  shelterChanged: {
    subscribe: async (_parent, args: One, context: Context) => {
      const id = storedId(args.id);
      const shelter = await context.store.shelter(id);
      if (shelter === null) return nothing;
      const knowsAll = ownStaff(shelter, args, context);
      return context.live.changes({
        query: queryKey('shelterChanged', id),
        wants: ({ subject }) => subject === id,
        ofOne: id,
        ...(knowsAll ? {} : { sieve: (kept) => publishedChanges(id, kept, context) }),
      });
    },
    resolve: ({ subject }: LiveChange, _args: One, { store }: Context) => store.shelter(String(subject)),
  },
};
