import { SayaError } from '../../platform/errors.ts';
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
  judgeFit,
  type PublishedZone,
  type RankReason,
  rangeFault,
  rankReasons,
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

/** Judges every active shelter, records the question, answers one page. */
export async function findBeds({ input, first, after }: QueryBedAvailabilityArgs, { store, paginator }: Context) {
  const reference = input.reference.trim();
  if (reference === '' || reference.length > 64) throw new SayaError('BAD_USER_INPUT', 'reference must have 1 to 64 characters.');
  const fault = householdFault(input.household);
  if (fault !== null) throw new SayaError('BAD_USER_INPUT', fault);
  const query = queryKey('bedAvailability', input);
  const page = paginator.page(query, { first, after });

  const { now, rows, known, zoneOf } = await store.candidates();
  const household = householdFrom(input.household);
  const stage = input.stage ?? null;
  const options = rows
    .map(({ shelter, units, today }) => ({ shelter, units, today, zone: zoneOf(shelter.zoneId) }))
    .filter(({ shelter, zone }) => (stage === null || shelter.stage === stage) && (input.zones ? input.zones.includes(zone.id) : true))
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
  await store.recordSearch({ reference, fitting: options.filter(({ fit }) => fit === 'YES').length });

  const start = page.after === null ? 0 : options.findIndex((option) => position(option) === page.after) + 1;
  const answered = options
    .slice(start, start + page.limit + 1)
    .map((option): BedOptionParent => ({ ...option, rankedBy: rankReasons(option) }));
  return paginator.connection(query, page, answered, position);
}

/** How full a shelter was. @throws SayaError BAD_USER_INPUT when the days are no range it can tell of */
export function occupancyOf(shelter: ShelterRow, { from, to }: ShelterOccupancyArgs, { store, viewer }: Context) {
  const fault = rangeFault(from, to);
  if (fault !== null) throw new SayaError('BAD_USER_INPUT', fault);
  return store.occupancy({ shelter, from, to, endedOnly: standingOf(viewer) === 'COORDINATOR' });
}
