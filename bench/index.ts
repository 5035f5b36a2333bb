import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name = '', ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
if (!/^(reveals|ledgerVerify|live|search|cases)$/.test(name) || !existsSync(file)) {
  console.error('Say what to measure: reveals, ledgerVerify, live, search, cases.');
  process.exit(2);
}
execFileSync(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' });
