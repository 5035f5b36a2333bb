/** Writes the migration that brings a subgraph's schema from its last one to its tables: `npm run migration -- NAME WHAT`. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subgraphNames } from '../platform/subgraph.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', what = ''] = process.argv.slice(2);
if (!subgraphNames.some((known) => known === name) || !/^[a-z_]+$/.test(what)) {
  console.error(`Say a subgraph (${subgraphNames.join(', ')}) and what changes, in lower case with underscores.`);
  process.exit(2);
}
execFileSync(
  join(root, 'node_modules/.bin/drizzle-kit'),
  [
    'generate',
    '--dialect',
    'postgresql',
    '--schema',
    `subgraphs/${name}/tables.ts`,
    '--out',
    `subgraphs/${name}/migrations`,
    '--name',
    what,
  ],
  { cwd: root, stdio: 'inherit' },
);
console.log(
  'Rows of a new table are open to nobody until a migration enables and forces row-level security and grants what the login role needs.',
);
