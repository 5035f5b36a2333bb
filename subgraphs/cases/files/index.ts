import type { FileStore } from './FileStore.ts';
import { createFolderStore } from './folderStore.ts';
import { createS3Store } from './s3Store.ts';

export type { FileStore } from './FileStore.ts';

export interface FileStoreOptions {
  /** A folder, or the http(s) URL of a bucket. */
  readonly location: string;
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
  readonly region?: string | undefined;
}

export const openFileStore = ({ location, accessKey = '', secretKey = '', region }: FileStoreOptions): FileStore =>
  /^https?:\/\//.test(location)
    ? createS3Store({ url: location, accessKeyId: accessKey, secretAccessKey: secretKey, ...(region === undefined ? {} : { region }) })
    : createFolderStore(location);
