import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connectDatabase, type DatabaseConnection } from '../platform/database.ts';
import type { SubgraphName } from '../platform/subgraph.ts';
import { databaseUrls } from './database.ts';
import { findRunning, openDataFolder } from './dataFolder.ts';
import { HubError } from './errors.ts';
import { hasDatabase, startPostgres } from './postgres.ts';
import { ensureSecrets } from './secrets.ts';

/** A service's database, as its own login role sees it, for a command beside the service. */
export interface ServiceDatabase {
  readonly connection: DatabaseConnection;
  stop(): Promise<void>;
}

/**
 * The database at an address, or that of the data folder, started for the while where no hub runs on it.
 * @throws HubError NO_DATABASE
 */
export async function openServiceDatabase(
  service: SubgraphName,
  { folder, url }: { folder: string; url: string | undefined },
): Promise<ServiceDatabase> {
  const connect = (to: string) => connectDatabase({ url: to, poolSize: 2 });
  if (url !== undefined) {
    const connection = connect(url);
    return { connection, stop: connection.close };
  }
  const path = resolve(folder);
  if (!existsSync(path) || !hasDatabase(path))
    throw new HubError('NO_DATABASE', `${path} holds no network; give another folder in SAYA_DATA_DIR.`);
  const secrets = await ensureSecrets(join(path, 'secrets'), { mayCreate: false });
  const running = findRunning(folder);
  if (running !== null) {
    const address = { urlFor: (user: string, password: string) => `postgres://${user}:${password}@127.0.0.1:${running.databasePort}/saya` };
    const connection = connect(databaseUrls(address, secrets)[service]);
    return { connection, stop: connection.close };
  }
  const data = openDataFolder(folder);
  try {
    const postgres = await startPostgres({ folder: data.path, password: secrets.POSTGRES_PASSWORD, logFile: data.postgresLog });
    const connection = connect(databaseUrls(postgres, secrets)[service]);
    const stop = async () => {
      await connection.close();
      await postgres.stop();
      data.release();
    };
    return { connection, stop };
  } catch (error) {
    data.release();
    throw error;
  }
}
