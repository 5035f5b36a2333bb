import { SayaError } from '../../platform/errors.ts';
import { queryKey } from '../../platform/pagination.ts';
import type { Context } from './context.ts';
import {
  type Fit,
  type FitReason,
  type Freshness,
  freshnessOf,
  householdFault,
  householdFrom,
  judgeFit,
  type PublishedZone,
  sameArea,
} from './domain/index.ts';
import type { QueryBedAvailabilityArgs } from './schema.generated.ts';
import type { ShelterRow } from './store/index.ts';

/** One shelter's answer, before the graph's own shape. */
export interface BedOptionParent {
  readonly shelter: ShelterRow;
  readonly zone: PublishedZone;
  readonly fit: Fit;
  readonly reasons: readonly FitReason[];
  readonly confirmedAt: Date;
  readonly freshness: Freshness;
}

const ranks: readonly Fit[] = ['YES', 'ASK', 'NO'];
const freshnessRanks: readonly Freshness[] = ['FRESH', 'AGEING', 'STALE'];

/** Best first: by fit, then by how fresh the capacity is, then by code name, which says nothing. */
const byRank = (one: BedOptionParent, other: BedOptionParent) =>
  ranks.indexOf(one.fit) - ranks.indexOf(other.fit) ||
  freshnessRanks.indexOf(one.freshness) - freshnessRanks.indexOf(other.freshness) ||
  (one.shelter.codeName < other.shelter.codeName ? -1 : 1);

const position = ({ shelter }: BedOptionParent) => shelter.id;

/** Judges every active shelter, records the question, answers one page. */
export async function findBeds({ input, first, after }: QueryBedAvailabilityArgs, { store, paginator }: Context) {
  const reference = input.reference.trim();
  if (reference === '' || reference.length > 64) throw new SayaError('BAD_USER_INPUT', 'reference must have 1 to 64 characters.');
  const fault = householdFault(input.household);
  if (fault !== null) throw new SayaError('BAD_USER_INPUT', fault);
  const query = queryKey('bedAvailability', input);
  const page = paginator.page(query, { first, after });

  const [{ now, rows, known: localities }, zoneOf] = await Promise.all([store.candidates(), store.zonePublisher()]);
  const household = householdFrom(input.household);
  // Of the network's localities only those that were named: each shelter is judged by them again.
  const known = localities.filter((locality) => household.exclusionAreas.some((area) => sameArea(area, locality)));
  const options = rows
    .map(({ shelter, units }): BedOptionParent => {
      const zone = zoneOf(shelter.zoneId);
      const candidate = { admission: shelter, units, confirmedAt: shelter.confirmedAt, localities: zone.localities };
      return {
        shelter,
        zone,
        ...judgeFit(household, candidate, { now, known }),
        confirmedAt: shelter.confirmedAt,
        freshness: freshnessOf(shelter.confirmedAt, now),
      };
    })
    .filter(
      ({ shelter, zone }) => (input.stage ? shelter.stage === input.stage : true) && (input.zones ? input.zones.includes(zone.id) : true),
    )
    .sort(byRank);
  await store.recordSearch({ reference, fitting: options.filter(({ fit }) => fit === 'YES').length });

  const start = page.after === null ? 0 : options.findIndex((option) => position(option) === page.after) + 1;
  return paginator.connection(query, page, options.slice(start, start + page.limit + 1), position);
}
