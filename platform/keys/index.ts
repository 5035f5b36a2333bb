import { createFileKeys } from './fileKeys.ts';
import type { KeyStore } from './KeyStore.ts';
import { createTransitKeys } from './transitKeys.ts';

export { KeyGone, type KeyStore, KeyStoreUnavailable } from './KeyStore.ts';
export { openUnder, sealUnder } from './records.ts';

/**
 * @param location a folder, or the http(s) URL of a mounted transit engine
 * @param token for the engine
 */
export const openKeyStore = ({ location, token }: { location: string; token?: string | undefined }): KeyStore =>
  /^https?:\/\//.test(location) ? createTransitKeys({ url: location, token: token ?? '' }) : createFileKeys(location);
