const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** At most so many things are linked to one. */
export const mostLinks = 50;

/** Ids as they are stored, each once; null when one is none, or there are too many. */
export function linkedIds(ids: readonly string[]): string[] | null {
  const each = [...new Set(ids.map((id) => id.toLowerCase()))];
  return each.length > mostLinks || !each.every((id) => idPattern.test(id)) ? null : each;
}
