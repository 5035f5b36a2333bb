import { openKeyStore } from '../../platform/keys/index.ts';
import { type SubgraphName, subgraphNames } from '../../platform/subgraph.ts';
import { migrateAll } from '../database.ts';
import { seedDemo } from '../demo/seed.ts';
import type { readMigrateEnvironment } from '../environment.ts';

/** Roles, schemas and, when asked, the demo network; once, before the services start. */
export async function runMigrate(environment: ReturnType<typeof readMigrateEnvironment>): Promise<void> {
  const urls: Record<SubgraphName, string> = {
    cases: environment.CASES_DATABASE_URL,
    disclosures: environment.DISCLOSURES_DATABASE_URL,
    referrals: environment.REFERRALS_DATABASE_URL,
    shelters: environment.SHELTERS_DATABASE_URL,
  };
  const passwords = Object.fromEntries(subgraphNames.map((name) => [name, decodeURIComponent(new URL(urls[name]).password)])) as Record<
    SubgraphName,
    string
  >;
  await migrateAll(environment.SAYA_ADMIN_DATABASE_URL, passwords, (name) => console.log(`A table of ${name} is in use; trying again.`));
  console.log('Schemas are current.');
  if (environment.SAYA_SEED_DEMO === 'no') return;
  const seeded = await seedDemo({
    url: environment.SAYA_ADMIN_DATABASE_URL,
    keys: {
      places: openKeyStore({ location: environment.DISCLOSURES_KEYS, token: environment.DISCLOSURES_KEYS_TOKEN }),
      cases: openKeyStore({ location: environment.CASES_KEYS, token: environment.CASES_KEYS_TOKEN }),
    },
    nameIndexKey: environment.CASES_NAME_INDEX_KEY,
  });
  console.log(seeded ? 'The demo network is in.' : 'The demo network was in already.');
}
