import { type DatabaseConnection, type Transaction, workSession } from '../database.ts';
import type { KeyStore } from './KeyStore.ts';

/** What has a key of its own, and where the data keys lie that it wraps. */
export interface KeyOwners {
  /** The name of an owner's key. */
  keyName(owner: string): string;
  /** The first owner after this one; null after the last. */
  next(tx: Transaction, after: string | null): Promise<string | null>;
  /** Holds an owner so that nobody destroys its key until the transaction ends. @returns false when there is nothing to open any more */
  hold(tx: Transaction, owner: string): Promise<boolean>;
  /** Wraps every data key of an owner anew; what they seal stays as it is. @returns the oldest version still in use */
  rewrap(tx: Transaction, owner: string, anew: (wrapped: Buffer) => Promise<Buffer>): Promise<number>;
}

export interface RotationOptions {
  readonly connection: DatabaseConnection;
  readonly keys: KeyStore;
  /**
   * `rotate` adds a version to each key and wraps its data keys under it; old versions still open, for requests that are
   * under way. `prune` wraps what is left and forgets the versions nothing is wrapped under any more.
   */
  readonly step: 'rotate' | 'prune';
  readonly onProgress?: (done: number) => void;
}

/**
 * Rotates the keys of all owners, one a transaction, while the service runs. May be broken off and begun again.
 * @returns how many
 */
export async function rotateKeys(
  owners: KeyOwners,
  { connection, keys, step, onProgress = () => undefined }: RotationOptions,
): Promise<number> {
  const session = workSession(connection.database, 'keys');
  let done = 0;
  for (let owner = await session((tx) => owners.next(tx, null)); owner !== null; ) {
    const [held, name] = [owner, owners.keyName(owner)];
    const oldest = await session(async (tx) => {
      if (!(await owners.hold(tx, held))) return null;
      if (step === 'rotate') await keys.rotate(name);
      return owners.rewrap(tx, held, async (wrapped) => keys.wrap(name, await keys.unwrap(name, wrapped)));
    });
    // Only when the new wrapping is committed may the old versions go; held again, so that a key destroyed meanwhile stays destroyed.
    if (step === 'prune' && oldest !== null)
      await session(async (tx) => {
        if (await owners.hold(tx, held)) await keys.prune(name, oldest);
      });
    if (oldest !== null) onProgress(++done);
    owner = await session((tx) => owners.next(tx, held));
  }
  return done;
}
