/** The resolvers of one type, by field. */
type TypeResolvers = Readonly<Record<string, unknown>>;

/**
 * Gathers the resolvers that files of one noun each bring to shared types.
 * @throws when two bring the same field: one of them would be dead
 */
export function mergeResolvers(parts: readonly object[]): Record<string, Record<string, unknown>> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts)
    for (const [type, fields] of Object.entries(part as Readonly<Record<string, TypeResolvers>>)) {
      merged[type] ??= {};
      for (const [field, resolve] of Object.entries(fields)) {
        if (Object.hasOwn(merged[type], field)) throw new Error(`Two resolvers for ${type}.${field}.`);
        merged[type][field] = resolve;
      }
    }
  return merged;
}
