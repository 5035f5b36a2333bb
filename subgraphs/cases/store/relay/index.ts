import type { KeyStore } from '../../../../platform/keys/index.ts';
import type { Asker } from '../asker.ts';
import { relayCodeStore } from './codes.ts';
import { receiptStore } from './receipts.ts';
import { servedStore } from './served.ts';
import { relayWork } from './work.ts';

export type { RelayCodeRow } from './codes.ts';
export type { ServedDocumentRow } from './receipts.ts';
export type { ServedRefusal, ServedRow, ServiceStepRow } from './served.ts';

/** The relay: documents are served on a case by a code, and nobody needs an address. */
export const relayStore = (asker: Asker, keys: KeyStore) => ({
  ...relayCodeStore(asker),
  ...receiptStore(asker, keys),
  ...servedStore(asker),
  ...relayWork(asker, keys),
});
