import { fileURLToPath } from 'node:url';
import { openKeyStore } from '../platform/keys/index.ts';
import { migrateDatabase, roleOf } from '../platform/migrate.ts';
import { type SubgraphName, subgraphNames } from '../platform/subgraph.ts';
import { type HubKeys, seedDemo } from './demo/seed.ts';
import type { EmbeddedPostgres } from './postgres.ts';
import type { SecretName, Secrets } from './secrets.ts';

/** The keys of a hub's own folders. */
export const openHubKeys = ({ keys, caseKeys }: { readonly keys: string; readonly caseKeys: string }): HubKeys => ({
  places: openKeyStore({ location: keys }),
  cases: openKeyStore({ location: caseKeys }),
});

export type DatabaseUrls = Readonly<Record<SubgraphName, string>>;

const passwordName = (service: SubgraphName) => `${service.toUpperCase()}_DATABASE_PASSWORD` as SecretName;

/** The connection of each service's own login role. */
export function databaseUrls(postgres: Pick<EmbeddedPostgres, 'urlFor'>, secrets: Secrets): DatabaseUrls {
  return Object.fromEntries(
    subgraphNames.map((name) => [name, postgres.urlFor(roleOf(name), secrets[passwordName(name)])]),
  ) as DatabaseUrls;
}

/** Brings every schema up to date. @param passwords of the login roles @param onWait hears of which service a table is in use */
export async function migrateAll(
  adminUrl: string,
  passwords: Readonly<Record<SubgraphName, string>>,
  onWait: (service: string) => void = () => undefined,
): Promise<void> {
  await migrateDatabase({
    url: adminUrl,
    onWait,
    services: subgraphNames.map((name) => ({
      name,
      folder: fileURLToPath(new URL(`../subgraphs/${name}/migrations`, import.meta.url)),
      rolePassword: passwords[name],
    })),
  });
}

/** Schemas, roles and the demo network, in a database of the hub's own. @returns whether the demo network was new */
export async function prepareDatabase(adminUrl: string, secrets: Secrets, keys: HubKeys): Promise<boolean> {
  await migrateAll(
    adminUrl,
    Object.fromEntries(subgraphNames.map((name) => [name, secrets[passwordName(name)]])) as Record<SubgraphName, string>,
  );
  return seedDemo({ url: adminUrl, keys, nameIndexKey: Buffer.from(secrets.CASES_NAME_INDEX_KEY, 'base64') });
}
