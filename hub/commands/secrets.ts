import { roleOf } from '../../platform/migrate.ts';
import { subgraphNames } from '../../platform/subgraph.ts';
import { ensureSecrets, type SecretName, writeSecret } from '../secrets.ts';

/** Where compose's database listens, as its services see it. */
const composeDatabase = 'postgres:5432/saya';

/** Fills a folder with what docker-compose.yml mounts as secrets; what is there already is kept. */
export async function runSecrets(folder: string): Promise<void> {
  const secrets = await ensureSecrets(folder);
  for (const name of subgraphNames) {
    const password = secrets[`${name.toUpperCase()}_DATABASE_PASSWORD` as SecretName];
    writeSecret(folder, `${name.toUpperCase()}_DATABASE_URL`, `postgres://${roleOf(name)}:${password}@${composeDatabase}`);
  }
  writeSecret(folder, 'SAYA_ADMIN_DATABASE_URL', `postgres://postgres:${secrets.POSTGRES_PASSWORD}@${composeDatabase}`);
  console.log(
    `Secrets are in ${folder}; keep a copy elsewhere: without them no name can be read again. What else to keep: docs/OPERATING.md.`,
  );
}
