import { SayaError } from '../../platform/errors.ts';
import { queryKey } from '../../platform/pagination.ts';
import type { Context } from './context.ts';
import {
  localitiesFault,
  type MapErrorCode,
  mapErrorMessages,
  nameFault,
  type ReviewErrorCode,
  reviewErrorMessages,
} from './domain/index.ts';
import type {
  ChangeZoneInput,
  CreateZoneInput,
  MoveShelterInput,
  QueryUnmetDemandArgs,
  QueryUnusualSearchesArgs,
  ReviewSearchPatternInput,
  SetShelterActiveInput,
} from './schema.generated.ts';
import type { MapChange, PatternRow } from './store/index.ts';

const longestDays = 2 * 366;

/** One page of unusual ways of asking. */
export async function findUnusualSearches({ first, after }: QueryUnusualSearchesArgs, { store, paginator }: Context) {
  const query = queryKey('unusualSearches', {});
  const page = paginator.page(query, { first, after });
  const rows = await store.unusualSearches({ limit: page.limit + 1, after: page.after });
  return paginator.connection(query, page, rows, ({ day, id }: PatternRow) => `${day} ${id}`);
}

/** Months that may be told. */
export function readUnmetDemand({ from, to, by }: QueryUnmetDemandArgs, { store }: Context) {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (days < 0) throw new SayaError('BAD_USER_INPUT', 'to must not be before from.');
  if (days > longestDays) throw new SayaError('BAD_USER_INPUT', 'to must be at most two years after from.');
  return store.unmetDemand({ from, to, by });
}

export async function reviewSearchPattern({ id, text }: ReviewSearchPatternInput, { store }: Context) {
  const refused = (code: ReviewErrorCode, field: string) => ({
    search: null,
    errors: [{ code, field, message: reviewErrorMessages[code] }],
  });
  const words = text.trim();
  if (words.length < 10 || words.length > 500) return refused('INVALID_TEXT', 'text');
  const reviewed = await store.reviewSearchPattern({ patternId: id, text: words });
  return typeof reviewed === 'string' ? refused(reviewed, 'id') : { search: reviewed, errors: [] };
}

const mapError = (code: MapErrorCode, field: string | null) => ({ code, field, message: mapErrorMessages[code] });
const asZones = ({ merged }: MapChange) => merged.map(({ id, name }) => ({ id, name, localities: null }));

/** What is wrong with a name or localities, before anything is asked. */
function faultsOf({ name, localities }: { name?: string | null | undefined; localities?: readonly string[] | null | undefined }) {
  return [
    ...(typeof name === 'string' && nameFault(name) ? [mapError('INVALID_NAME', 'name')] : []),
    ...(localities && localitiesFault(localities) ? [mapError('INVALID_LOCALITY', 'localities')] : []),
  ];
}

const zoneOnMap = async ({ store }: Context, id: string) => (await store.mapZones()).find((zone) => zone.id === id) ?? null;
const errorsOf = (change: MapChange, field: string) =>
  'refused' in change ? [mapError(change.refused, change.refused === 'WOULD_MERGE' ? 'acceptMerging' : field)] : [];

export async function createZone({ name, parentId, localities }: CreateZoneInput, context: Context) {
  const errors = faultsOf({ name, localities });
  if (errors.length > 0) return { zone: null, errors };
  const change = await context.store.createZone({ name: name.trim(), parentId: parentId ?? null, localities: localities ?? [] });
  return { zone: 'done' in change ? await zoneOnMap(context, change.done) : null, errors: errorsOf(change, 'parentId') };
}

export async function changeZone({ zoneId, acceptMerging = false, name, parentId, localities }: ChangeZoneInput, context: Context) {
  const errors = faultsOf({ name, localities });
  if (errors.length > 0) return { zone: null, merged: [], errors };
  const to = {
    ...(typeof name === 'string' ? { name: name.trim() } : {}),
    ...(parentId === undefined ? {} : { parentId }),
    ...(localities ? { localities } : {}),
  };
  const change = await context.store.changeZone({ zoneId, acceptMerging, to });
  return {
    zone: 'done' in change ? await zoneOnMap(context, change.done) : null,
    merged: asZones(change),
    errors: errorsOf(change, 'refused' in change && change.refused === 'CIRCLE' ? 'parentId' : 'zoneId'),
  };
}

const ofShelter = async (change: MapChange, { store }: Context) => {
  if ('refused' in change) return { shelter: null, merged: asZones(change), errors: errorsOf(change, 'shelterId') };
  store.forget(change.done);
  return { shelter: await store.shelter(change.done), merged: asZones(change), errors: [] };
};

export const moveShelter = async ({ acceptMerging = false, ...input }: MoveShelterInput, context: Context) =>
  ofShelter(await context.store.moveShelter({ ...input, acceptMerging }), context);

export const setShelterActive = async ({ acceptMerging = false, ...input }: SetShelterActiveInput, context: Context) =>
  ofShelter(await context.store.setShelterActive({ ...input, acceptMerging }), context);
