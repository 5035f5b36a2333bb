/**
 * Everything that is made from the schemas and tables: `write` it, or `check` that what is committed is current.
 * Made: types from SDL (graphql-codegen), the supergraph, the page about a referral's life. Checked beside: that migrations cover the tables.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subgraphNames } from '../platform/subgraph.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const run = (name: string, args: readonly string[]) =>
  execFileSync(bin(name), args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const script = (name: string, command: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts', `${name}.ts`), command], { cwd: root, stdio: 'inherit' });

const made = ['supergraph', 'referralLife'] as const;

/** Fails when tables have changed since the last migration: drizzle-kit would then write a new one. */
function checkMigrations(): void {
  for (const name of subgraphNames) {
    const copy = mkdtempSync(join(root, 'node_modules', '.migrations-'));
    try {
      const committed = join(root, 'subgraphs', name, 'migrations');
      cpSync(committed, copy, { recursive: true });
      // drizzle-kit takes paths from the working directory only.
      const out = copy.slice(root.length);
      run('drizzle-kit', [
        'generate',
        '--dialect',
        'postgresql',
        '--schema',
        `subgraphs/${name}/tables.ts`,
        '--out',
        out,
        '--name',
        'drift',
      ]);
      if (readdirSync(copy).length !== readdirSync(committed).length)
        throw new Error(`subgraphs/${name}/tables.ts has changed without a migration; run \`npm run migration -- ${name} NAME\`.`);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }
}

const command = process.argv[2];
try {
  if (command === 'write') {
    run('graphql-codegen', []);
    for (const name of made) script(name, 'write');
  } else if (command === 'check') {
    run('graphql-codegen', ['--check']);
    for (const name of made) script(name, 'check');
    checkMigrations();
  } else {
    throw new Error('Say `write` or `check`.');
  }
} catch (error) {
  const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
  console.error([message, stdout, stderr].filter((text) => text !== '').join('\n'));
  process.exit(1);
}
