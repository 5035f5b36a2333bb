/** The store of files does not answer, or not as it should. */
export class FileStoreUnavailable extends Error {
  readonly code = 'FILES_UNAVAILABLE';
  constructor() {
    super('The store of files does not answer.');
    this.name = 'FileStoreUnavailable';
  }
}

/**
 * Where sealed bytes lie, under names that say nothing. It knows no file, no case and no key: whoever has only the store
 * has noise. An object is whole or not there, and is never written twice under one name.
 */
export interface FileStore {
  /** The bytes outlive a power cut once this returns. @throws FileStoreUnavailable */
  put(name: string, bytes: Buffer): Promise<void>;
  /** Null where there is none of the name. @throws FileStoreUnavailable */
  get(name: string): Promise<Buffer | null>;
  /** Removing one that is not there is no mistake. @throws FileStoreUnavailable */
  remove(name: string): Promise<void>;
  /** Every name, in batches; also of what a crash left half. @throws FileStoreUnavailable */
  list(): AsyncIterable<readonly string[]>;
}

/** Names of objects: what can be a file's name and a path segment. */
export function requireObjectName(name: string): string {
  if (!/^[0-9a-f]{32}$/.test(name)) throw new Error('An object needs a name of 32 hexadecimal digits.');
  return name;
}
