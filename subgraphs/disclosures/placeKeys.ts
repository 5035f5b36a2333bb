/** The name of a place's key: everything sealed about a place is sealed under it, and is gone when it is destroyed. */
export const placeKeyName = (placeId: string): string => `place-${placeId}`;
