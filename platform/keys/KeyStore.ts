/** A named key is not there: it was destroyed, or never made. What it wrapped is gone with it. */
export class KeyGone extends Error {
  readonly code = 'KEY_GONE';
  constructor() {
    super('The key is not there.');
    this.name = 'KeyGone';
  }
}

/** The key store does not answer, or not as it should. */
export class KeyStoreUnavailable extends Error {
  readonly code = 'KEYS_UNAVAILABLE';
  constructor() {
    super('The key store does not answer.');
    this.name = 'KeyStoreUnavailable';
  }
}

/**
 * Key-encryption keys, one a secret record, each with versions. They are never in the database: whoever has only that,
 * or a backup of it, opens nothing, and a record whose key was destroyed opens never again.
 */
export interface KeyStore {
  /** Makes a key where there is none of the name. @throws KeyStoreUnavailable */
  make(name: string): Promise<void>;
  /** Wraps 32 bytes under the newest version of a key. @throws KeyGone, KeyStoreUnavailable */
  wrap(name: string, dataKey: Buffer): Promise<Buffer>;
  /** @throws KeyGone, SealBroken, KeyStoreUnavailable */
  unwrap(name: string, wrapped: Buffer): Promise<Buffer>;
  /** Adds a version; what older ones wrapped still opens. @throws KeyGone, KeyStoreUnavailable */
  rotate(name: string): Promise<void>;
  /** The version of its key that wrapped this. @throws SealBroken */
  versionOf(wrapped: Buffer): number;
  /** Forgets the versions before `oldest`, once nothing is wrapped under them. @throws KeyGone, KeyStoreUnavailable */
  prune(name: string, oldest: number): Promise<void>;
  /** Forgets a key for good. Destroying one that is not there is no mistake. @throws KeyStoreUnavailable */
  destroy(name: string): Promise<void>;
}

/** Names of keys: what can be a file's name and a path segment. */
export function requireKeyName(name: string): string {
  if (!/^[a-z0-9-]{1,80}$/.test(name)) throw new Error('A key needs a name of small letters, digits and hyphens.');
  return name;
}
