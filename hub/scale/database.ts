import { join } from 'node:path';
import { openHubKeys, prepareDatabase } from '../database.ts';
import { findRunning, openDataFolder } from '../dataFolder.ts';
import { requireKeys } from '../hub.ts';
import { hasDatabase, startPostgres } from '../postgres.ts';
import { ensureSecrets } from '../secrets.ts';

/** A database past row-level security, for the while of a command. */
export interface AdminDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * The database at an address; or that of the hub that runs on the folder; or the folder's own, brought up to date and
 * started for the while. Its server ends with this process, also when that is interrupted.
 * @throws HubError
 */
export async function openAdminDatabase({ folder, url }: { folder: string; url: string | undefined }): Promise<AdminDatabase> {
  if (url !== undefined) return { url, stop: async () => undefined };
  const running = findRunning(folder);
  if (running !== null) {
    const { POSTGRES_PASSWORD } = await ensureSecrets(join(folder, 'secrets'), { mayCreate: false });
    return {
      url: `postgres://saya_admin:${encodeURIComponent(POSTGRES_PASSWORD)}@127.0.0.1:${running.databasePort}/saya`,
      stop: async () => undefined,
    };
  }
  const data = openDataFolder(folder);
  try {
    const first = !hasDatabase(data.path);
    requireKeys(data);
    const secrets = await ensureSecrets(data.secrets, { mayCreate: first });
    const postgres = await startPostgres({
      folder: data.path,
      password: secrets.POSTGRES_PASSWORD,
      logFile: data.postgresLog,
      settings: ['max_wal_size=4GB'],
    });
    const stop = async () => {
      await postgres.stop();
      data.release();
    };
    try {
      await prepareDatabase(postgres.adminUrl, secrets, openHubKeys(data));
    } catch (error) {
      await stop();
      throw error;
    }
    return { url: postgres.adminUrl, stop };
  } catch (error) {
    data.release();
    throw error;
  }
}
