import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { EnvironmentError, processEnvironment } from '../platform/environment.ts';
import { readEnvironment, readMigrateEnvironment, readSeedEnvironment } from './environment.ts';
import { HubError } from './errors.ts';

const program = new Command('saya').description('Saya on one machine.').exitOverride();

program
  .command('start')
  .description('everything in one process, with an embedded Postgres and a demo sign-in')
  .option('--fresh', 'forget the data folder and begin again')
  .action(async ({ fresh = false }: { fresh?: boolean }) => {
    const { runOneProcess } = await import('./commands/start.ts');
    await runOneProcess({ fresh, environment: readEnvironment(processEnvironment) });
  });

program
  .command('services')
  .description('the same services, a process each, over HTTP on loopback')
  .option('--fresh', 'forget the data folder and begin again')
  .action(async ({ fresh = false }: { fresh?: boolean }) => {
    const { runManyProcesses } = await import('./commands/start.ts');
    await runManyProcesses({ fresh, environment: readEnvironment(processEnvironment) });
  });

program
  .command('serve <service>')
  .description('one service, told everything by its environment')
  .action(async (service: string) => {
    const [{ serveOne }, { untilStopped }] = await Promise.all([import('./serve.ts'), import('./commands/signals.ts')]);
    const server = await serveOne(service, processEnvironment);
    await untilStopped(server.stop);
  });

program
  .command('migrate')
  .description('roles, schemas and, with SAYA_SEED_DEMO=yes, the demo network')
  .action(async () => {
    const { runMigrate } = await import('./commands/migrate.ts');
    await runMigrate(readMigrateEnvironment(processEnvironment));
  });

program
  .command('secrets <folder>')
  .description('a new set of secrets for docker compose, one file each')
  .action(async (folder: string) => {
    const { runSecrets } = await import('./commands/secrets.ts');
    await runSecrets(folder);
  });

program
  .command('token <persona>')
  .description('an access token of the demo network')
  .action(async (persona: string) => {
    const { runToken } = await import('./commands/token.ts');
    await runToken(persona, { folder: readEnvironment(processEnvironment).SAYA_DATA_DIR, source: processEnvironment });
  });

program
  .command('demo')
  .description('walks the story over HTTP with real tokens')
  .action(async () => {
    const { runDemo } = await import('./commands/demo.ts');
    await runDemo(readEnvironment(processEnvironment).SAYA_DATA_DIR);
  });

const wholeNumber = (least: number, most: number) => (text: string) => {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
};

program
  .command('seed')
  .description('a large network beside the demo network, to see how things grow')
  .option('--shelters <number>', 'shelters, 3 to 20,000', wholeNumber(3, 20_000), 500)
  .option('--referrals <number>', 'referrals of two years, 100 to 5,000,000', wholeNumber(100, 5_000_000), 10_000)
  .option('--seed <number>', 'the same number gives the same rows', wholeNumber(0, 2 ** 32 - 1), 1)
  .option('--fresh-network', 'remove the scale network that is there first')
  .action(async (options: { shelters: number; referrals: number; seed: number; freshNetwork?: boolean }) => {
    const { runSeed } = await import('./commands/seed.ts');
    await runSeed(options, { environment: readSeedEnvironment(processEnvironment) });
  });

const keys = program
  .command('keys')
  .description('the keys of places, cases, offices and what is served; rotate, then prune a little later');

for (const [step, description] of [
  ['rotate', 'a new version of every key; old versions still open'],
  ['prune', 'forget the old versions nothing is sealed under any more'],
] as const)
  keys
    .command(step)
    .description(description)
    .action(async () => {
      const { runKeys } = await import('./commands/keys.ts');
      await runKeys(step, { folder: readEnvironment(processEnvironment).SAYA_DATA_DIR, source: processEnvironment });
    });

program
  .command('stuck')
  .description('what was tried as often as it may be, between services and later')
  .option('--retry', 'try all of it again')
  .action(async ({ retry = false }: { retry?: boolean }) => {
    const { runStuck } = await import('./commands/stuck.ts');
    await runStuck({ retry, folder: readEnvironment(processEnvironment).SAYA_DATA_DIR, source: processEnvironment });
  });

const ledger = program.command('ledger').description('who learned what: check it, hand it on');

ledger
  .command('verify')
  .description('recompute everything and name the first entry that is wrong, missing or forked')
  .option('--export <file>', 'check an exported file instead of the database')
  .option('--verifier <key>', 'the public key to check with, as `ledger export` prints it')
  .action(async ({ export: file, verifier }: { export?: string; verifier?: string }) => {
    const { verifyDatabase, verifyExport } = await import('./commands/ledger.ts');
    const source = verifier === undefined ? processEnvironment : { ...processEnvironment, SAYA_LEDGER_VERIFIER: verifier };
    const where = { folder: readEnvironment(processEnvironment).SAYA_DATA_DIR, source };
    await (file === undefined ? verifyDatabase(where) : verifyExport(file, where));
  });

ledger
  .command('export <file>')
  .description('the entries up to the newest checkpoint, to be checked anywhere')
  .action(async (file: string) => {
    const { exportLedger } = await import('./commands/ledger.ts');
    await exportLedger(file, { folder: readEnvironment(processEnvironment).SAYA_DATA_DIR, source: processEnvironment });
  });

ledger
  .command('prove <entry>')
  .description('proof that an entry is in the ledger, as JSON')
  .action(async (entry: string) => {
    const { proveEntry } = await import('./commands/ledger.ts');
    await proveEntry(entry, { folder: readEnvironment(processEnvironment).SAYA_DATA_DIR, source: processEnvironment });
  });

const evidence = program.command('evidence').description('exports of evidence and proofs of service');

evidence
  .command('verify <file>')
  .description('check an export with nothing but its file, and name the first thing that is wrong')
  .option('--key <key>', "the signer's public key, got by another way than the file")
  .action(async (file: string, { key }: { key?: string }) => {
    const { verifyEvidence } = await import('./commands/evidence.ts');
    await verifyEvidence(file, key ?? null);
  });

evidence
  .command('proof <file>')
  .description('check a proof of service with nothing but its file')
  .option('--key <key>', "the signer's public key, got by another way than the file")
  .option('--document <document>', 'the document it is said to be about')
  .action(async (file: string, { key, document }: { key?: string; document?: string }) => {
    const { checkProof } = await import('./commands/evidence.ts');
    await checkProof(file, { key: key ?? null, document: document ?? null });
  });

try {
  await program.parseAsync();
  process.exit(0);
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode);
  if (error instanceof EnvironmentError) console.error(error.message);
  else if (error instanceof HubError) console.error(`${error.code}: ${error.message}`);
  else
    console.error(
      `UNEXPECTED: ${error instanceof Error ? `${error.name}${'code' in error ? ` ${String(error.code)}` : ''}\n${error.stack ?? ''}` : String(error)}`,
    );
  process.exit(1);
}
