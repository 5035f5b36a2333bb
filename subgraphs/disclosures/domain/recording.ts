import type { LocationSecrets } from './SealedLocation.ts';

export type RecordingFault = { readonly code: 'INVALID_TEXT' | 'INVALID_COORDINATES'; readonly field: string };

/** How many places a case has at once, forgotten ones too. */
export const mostPlaces = 50;

const longest = { region: 120, city: 120, address: 300, directions: 1_000, phone: 60 } as const;
const needed = ['region', 'city', 'address'] as const;

/** What is wrong with a place as it was written. */
export function recordingFault(written: LocationSecrets): RecordingFault | null {
  for (const field of needed) if (written[field].trim() === '') return { code: 'INVALID_TEXT', field };
  for (const [field, most] of Object.entries(longest))
    if (written[field as keyof typeof longest].length > most) return { code: 'INVALID_TEXT', field };
  const { latitude, longitude } = written.coordinates;
  const sound = Number.isFinite(latitude) && Number.isFinite(longitude) && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  // Nobody lives there: it is what an empty form sends.
  return sound && !(latitude === 0 && longitude === 0) ? null : { code: 'INVALID_COORDINATES', field: 'coordinates' };
}
