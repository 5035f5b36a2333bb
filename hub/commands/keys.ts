import type { EnvironmentSource } from '../../platform/environment.ts';
import { openKeyStore } from '../../platform/keys/index.ts';
import { rotateCaseKeys } from '../../subgraphs/cases/keyRotation.ts';
import { rotatePlaceKeys } from '../../subgraphs/disclosures/keyRotation.ts';
import { caseKeysPathOf, keysPathOf } from '../dataFolder.ts';
import { readKeysEnvironment } from '../environment.ts';
import { openServiceDatabase } from '../serviceDatabase.ts';

const done = {
  rotate: 'have a new version of their key. When the requests of this moment have ended: npm run keys -- prune',
  prune: 'have no old version of their key left.',
} as const;

/** Rotates the keys of all that has one, or forgets their old versions; the hub may run meanwhile. @throws HubError NO_DATABASE */
export async function runKeys(step: 'rotate' | 'prune', { folder, source }: { folder: string; source: EnvironmentSource }): Promise<void> {
  const environment = readKeysEnvironment(source);
  const holders = [
    {
      service: 'disclosures',
      what: 'places',
      rotate: rotatePlaceKeys,
      url: environment.DISCLOSURES_DATABASE_URL,
      location: environment.DISCLOSURES_KEYS ?? keysPathOf(folder),
      token: environment.DISCLOSURES_KEYS_TOKEN,
    },
    {
      service: 'cases',
      what: 'cases, offices, served documents and receipts',
      rotate: rotateCaseKeys,
      url: environment.CASES_DATABASE_URL,
      location: environment.CASES_KEYS ?? caseKeysPathOf(folder),
      token: environment.CASES_KEYS_TOKEN,
    },
  ] as const;
  // In a container a service knows its own database only.
  const named = holders.filter(({ url }) => url !== undefined);
  for (const { service, what, rotate, url, location, token } of named.length > 0 ? named : holders) {
    const { connection, stop } = await openServiceDatabase(service, { folder, url });
    try {
      const count = await rotate({
        connection,
        keys: openKeyStore({ location, token }),
        step,
        onProgress: (rotated) => {
          if (rotated % 100 === 0) console.log(`${rotated} ${what}`);
        },
      });
      console.log(`${count} ${what} ${done[step]}`);
    } finally {
      await stop();
    }
  }
}
