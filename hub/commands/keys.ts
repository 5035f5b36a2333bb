import type { EnvironmentSource } from '../../platform/environment.ts';
import { openKeyStore } from '../../platform/keys/index.ts';
import { rotatePlaceKeys } from '../../subgraphs/disclosures/keyRotation.ts';
import { keysPathOf } from '../dataFolder.ts';
import { readKeysEnvironment } from '../environment.ts';
import { openServiceDatabase } from '../serviceDatabase.ts';

const done = {
  rotate: 'have a new version of their key. When the requests of this moment have ended: npm run keys -- prune',
  prune: 'have no old version of their key left.',
} as const;

/** Rotates the keys of every place, or forgets their old versions; the hub may run meanwhile. @throws HubError NO_DATABASE */
export async function runKeys(step: 'rotate' | 'prune', { folder, source }: { folder: string; source: EnvironmentSource }): Promise<void> {
  const { DISCLOSURES_DATABASE_URL: url, DISCLOSURES_KEYS, DISCLOSURES_KEYS_TOKEN: token } = readKeysEnvironment(source);
  const { connection, stop } = await openServiceDatabase('disclosures', { folder, url });
  try {
    const count = await rotatePlaceKeys({
      connection,
      keys: openKeyStore({ location: DISCLOSURES_KEYS ?? keysPathOf(folder), token }),
      step,
      onProgress: (places) => {
        if (places % 100 === 0) console.log(`${places} places`);
      },
    });
    console.log(`${count} places ${done[step]}`);
  } finally {
    await stop();
  }
}
