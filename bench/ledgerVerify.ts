/**
 * What checking the ledger costs at 10^4, 10^5 and 10^6 entries: from the database (with the witness) and from an export,
 * each in a process of its own. `npm run bench -- ledgerVerify [SIZE...]`
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { databaseUrls, migrateAll } from '../hub/database.ts';
import { demoNetworkId } from '../hub/demo/ids.ts';
import { forgetFolder, startPostgres } from '../hub/postgres.ts';
import { ensureSecrets } from '../hub/secrets.ts';
import { connectDatabase } from '../platform/database.ts';
import { processEnvironment } from '../platform/environment.ts';
import { createLog } from '../platform/log.ts';
import { createSigner, verifierLine } from '../platform/signedNote.ts';
import { type SubgraphName, subgraphNames } from '../platform/subgraph.ts';
import { ledgerSignerName } from '../subgraphs/disclosures/index.ts';
import { createKeeper } from '../subgraphs/disclosures/ledger/keeper.ts';
import { fileWitness } from '../subgraphs/disclosures/ledger/witness.ts';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'saya-bench-ledger-'));
const witnessFile = join(folder, 'witness.jsonl');
const secrets = await ensureSecrets(join(folder, 'secrets'));
const running = await startPostgres({
  folder,
  password: secrets.POSTGRES_PASSWORD,
  logFile: join(folder, 'postgres.log'),
  settings: ['fsync=off', 'synchronous_commit=off', 'max_wal_size=4GB'],
});
const admin = postgres(running.adminUrl, { max: 1, onnotice: () => undefined });
const urls = databaseUrls(running, secrets);
const signer = createSigner(ledgerSignerName, JSON.parse(secrets.DISCLOSURES_CHECKPOINT_KEY));

interface Measured {
  readonly seconds: number;
  readonly mebibytes: number;
}

/** Runs a ledger command in a process of its own: wall-clock seconds of the work and the process's peak memory. */
function measure(args: readonly string[]): Measured {
  const output = execFileSync(process.execPath, ['--import', 'tsx', join(root, 'bench/measured.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...processEnvironment,
      SAYA_DATA_DIR: folder,
      DISCLOSURES_DATABASE_URL: urls.disclosures,
      DISCLOSURES_WITNESS_PATH: witnessFile,
      SAYA_LEDGER_VERIFIER: verifierLine(signer),
    },
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured;
}

/** Entries as reveals write them, of many members and places. */
async function grow(by: number): Promise<void> {
  const step = 50_000;
  for (let left = by; left > 0; left -= step)
    await admin`
      insert into disclosures.ledger_entries (network_id, kind, member_id, organisation_id, place_id, precision, reason, request_id)
      select ${demoNetworkId}, 'DISCLOSED', gen_random_uuid(), ${randomUUID()}, gen_random_uuid(), 'EXACT', 'OWN_STAFF', gen_random_uuid()
      from generate_series(1, ${Math.min(left, step)})`;
}

const connection = connectDatabase({ url: urls.disclosures, poolSize: 2 });
try {
  await migrateAll(
    running.adminUrl,
    Object.fromEntries(
      subgraphNames.map((name) => [name, secrets[`${name.toUpperCase()}_DATABASE_PASSWORD` as keyof typeof secrets]]),
    ) as Record<SubgraphName, string>,
  );
  const keeper = createKeeper({
    connection,
    signer,
    witnesses: { file: fileWitness(witnessFile), post: null },
    log: createLog({ service: 'bench' }),
  });
  console.log('entries    tree s   verify s (database, witness)   peak MiB   verify s (export)   peak MiB   export MiB   µs an entry');
  let size = 0;
  for (const target of sizes) {
    await grow(target - size);
    size = target;
    const began = performance.now();
    await keeper.keep();
    const tree = (performance.now() - began) / 1000;
    await admin`analyze disclosures.ledger_entries`;
    await admin`analyze disclosures.ledger_leaves`;
    const database = measure(['verify']);
    const file = join(folder, 'export.jsonl');
    measure(['export', file]);
    const exported = measure(['verify', file]);
    console.log(
      [
        String(size).padStart(7),
        tree.toFixed(1).padStart(8),
        database.seconds.toFixed(2).padStart(16),
        database.mebibytes.toFixed(0).padStart(24),
        exported.seconds.toFixed(2).padStart(16),
        exported.mebibytes.toFixed(0).padStart(12),
        (statSync(file).size / 2 ** 20).toFixed(0).padStart(12),
        ((database.seconds / size) * 1e6).toFixed(1).padStart(10),
      ].join(' '),
    );
  }
} finally {
  await connection.close();
  await admin.end();
  await running.stop();
  forgetFolder(folder);
  rmSync(folder, { recursive: true, force: true });
}
