/** What canonical JSON is made of here: no number but whole ones, so that every language writes the same digits. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [name: string]: Canonical };

/** JSON as RFC 8785 writes it: names in order of their UTF-16 units, no white space. @throws on a number that is not whole */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error('Canonical JSON holds whole numbers only.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const named = value as { readonly [name: string]: Canonical };
  const names = Object.keys(named).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(named[name] ?? null)}`).join(',')}}`;
}
