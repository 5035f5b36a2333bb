import { SayaError } from '../../platform/errors.ts';
import { extendAnswer } from '../../platform/extensions.ts';
import { queryKey } from '../../platform/pagination.ts';
import { standingOf } from '../../platform/viewer.ts';
import type { Context } from './context.ts';
import {
  byRank,
  type Fit,
  type FitReason,
  type Freshness,
  freshnessOf,
  householdFault,
  householdFrom,
  householdText,
  judgeFit,
  type PublishedZone,
  type RankReason,
  rangeFault,
  rankReasons,
  sameArea,
  unmetDemandOf,
} from './domain/index.ts';
import type { QueryBedAvailabilityArgs, ShelterOccupancyArgs } from './schema.generated.ts';
import type { ShelterRow } from './store/index.ts';

/** One shelter's answer, before the graph's own shape. */
export interface BedOptionParent {
  readonly shelter: ShelterRow;
  readonly zone: PublishedZone;
  readonly fit: Fit;
  readonly reasons: readonly FitReason[];
  readonly confirmedAt: Date;
  readonly freshness: Freshness;
  readonly rankedBy: readonly RankReason[];
}

const position = ({ shelter }: Pick<BedOptionParent, 'shelter'>) => shelter.id;

/** What a question needs of its request. */
export type Asking = Pick<Context, 'store' | 'paginator' | 'fingerprint'>;

/** Records the question and pays for its household, judges every active shelter, answers one page. @throws SayaError BUDGET_SPENT */
export async function findBeds({ input, first, after }: QueryBedAvailabilityArgs, context: Asking) {
  const { store, paginator, fingerprint } = context;
  const reference = input.reference.trim();
  if (reference === '' || reference.length > 64) throw new SayaError('BAD_USER_INPUT', 'reference must have 1 to 64 characters.');
  const fault = householdFault(input.household);
  if (fault !== null) throw new SayaError('BAD_USER_INPUT', fault);
  const query = queryKey('bedAvailability', input);
  const page = paginator.page(query, { first, after });

  const household = householdFrom(input.household);
  const { stage = null, zones = null } = input;
  const zoneOf = await store.zonePublisher();
  if (zones?.some((id) => zoneOf(id).id !== id)) throw new SayaError('BAD_USER_INPUT', 'zones names one that is not published.');
  const asked = await store.ask({ reference, fingerprint: fingerprint(householdText(household)), newPicture: input.newPicture ?? false });
  extendAnswer(context, { budget: asked.budget });
  if (asked.spent) throw new SayaError('BUDGET_SPENT');
  const { now, at, rows, known: localities } = await store.candidates(asked.pictureAt);
  // Of the network's localities only those that were named: each shelter is judged by them again.
  const known = localities.filter((locality) => household.exclusionAreas.some((area) => sameArea(area, locality)));
  const options = rows
    .map(({ shelter, units, today }) => ({ shelter, units, today, zone: zoneOf(shelter.zoneId) }))
    .filter(({ shelter, zone }) => (stage === null || shelter.stage === stage) && (zones ? zones.includes(zone.id) : true))
    .map(({ shelter, units, today, zone }) => {
      const { confirmedAt, codeName } = shelter;
      const candidate = { stage: shelter.stage, admission: shelter, units, confirmedAt, localities: zone.localities, today };
      const freshness = freshnessOf(confirmedAt, now);
      return {
        shelter,
        zone,
        ...judgeFit(household, candidate, { now, known, stage }),
        confirmedAt,
        freshness,
        admission: shelter,
        codeName,
      };
    })
    .sort(byRank(household));
  // A household is counted when it is paid for: asking again, or otherwise, counts nobody twice.
  const unmet = asked.paid ? unmetDemandOf(household, { stage, zones }, options) : null;
  await store.recordAnswer({ id: asked.id, fitting: options.filter(({ fit }) => fit === 'YES').length, unmet });

  const start = page.after === null ? 0 : options.findIndex((option) => position(option) === page.after) + 1;
  const answered = options
    .slice(start, start + page.limit + 1)
    .map((option): BedOptionParent => ({ ...option, rankedBy: rankReasons(option) }));
  return { ...paginator.connection(query, page, answered, position), asOf: at };
}

/** How full a shelter was. @throws SayaError BAD_USER_INPUT when the days are no range it can tell of */
export function occupancyOf(shelter: ShelterRow, { from, to }: ShelterOccupancyArgs, { store, viewer }: Context) {
  const fault = rangeFault(from, to);
  if (fault !== null) throw new SayaError('BAD_USER_INPUT', fault);
  return store.occupancy({ shelter, from, to, endedOnly: standingOf(viewer) === 'COORDINATOR' });
}
