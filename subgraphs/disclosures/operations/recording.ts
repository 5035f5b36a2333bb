import { codeOf } from '../../../platform/errors.ts';
import type { Context } from '../context.ts';
import { mostPlaces, recordingFault } from '../domain/index.ts';
import type { RecordPlaceErrorCode, RecordPlaceInput } from '../schema.generated.ts';

const faults: Readonly<Record<RecordPlaceErrorCode, { field: string | null; message: string }>> = {
  NOT_FOUND: { field: 'caseId', message: 'You have no such case.' },
  INVALID_TEXT: { field: null, message: 'A text is missing or too long.' },
  INVALID_COORDINATES: { field: 'coordinates', message: 'latitude must be -90 to 90 and longitude -180 to 180, and not both 0.' },
  UNKNOWN_ZONE: { field: 'zoneId', message: 'The network has no such zone.' },
  TOO_MANY_PLACES: { field: null, message: `A case has at most ${mostPlaces} places.` },
  ZONES_UNAVAILABLE: { field: 'zoneId', message: 'The shelters service did not answer in time; nothing was changed. Try again.' },
};

export async function recordPlace({ caseId, kind, zoneId, ...location }: RecordPlaceInput, { store, zones }: Context) {
  const refuse = (code: RecordPlaceErrorCode, field = faults[code].field) => ({ place: null, errors: [{ code, ...faults[code], field }] });
  const written = { ...location, directions: location.directions ?? '', phone: location.phone ?? '' };
  if (!(await store.onTeam(caseId))) return refuse('NOT_FOUND');
  const fault = recordingFault(written);
  if (fault !== null) return refuse(fault.code, fault.field);
  try {
    if (!(await zones.isZone(zoneId))) return refuse('UNKNOWN_ZONE');
  } catch (error) {
    if (codeOf(error) !== 'SERVICE_UNAVAILABLE') throw error;
    return refuse('ZONES_UNAVAILABLE');
  }
  const recorded = await store.recordPlace({ caseId, kind, zoneId, location: written });
  return typeof recorded === 'string' ? refuse(recorded) : { place: { id: recorded.id }, errors: [] };
}
