import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * A subgraph's schema: `schema.graphql`, or the files of `schema/` in the order of their names.
 * @param folder of the subgraph, with a slash at its end
 */
export function readSdl(folder: URL): string {
  const whole = new URL('schema.graphql', folder);
  if (existsSync(whole)) return readFileSync(whole, 'utf8');
  const parts = new URL('schema/', folder);
  return readdirSync(parts)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, parts), 'utf8'))
    .join('\n');
}
