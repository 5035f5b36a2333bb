import { createHmac, randomBytes } from 'node:crypto';
import type { Asker } from './asker.ts';

/** 64 random bits, as they can be said on the telephone. */
export const newCode = (): string =>
  randomBytes(8)
    .toString('hex')
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/g, '$1-');

/** By which a number or a code is found that is not in the database; however it was spaced or hyphenated. */
export const codeHash = ({ nameIndexKey, networkId }: Pick<Asker, 'nameIndexKey' | 'networkId'>, use: string, code: string): Buffer =>
  createHmac('sha256', nameIndexKey)
    .update(
      `${use} ${networkId} ${code
        .normalize('NFKC')
        .toUpperCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '')}`,
    )
    .digest();

/** By which documents find the case whose code they were handed in under. */
export const relayCodeHash = (asker: Pick<Asker, 'nameIndexKey' | 'networkId'>, code: string): Buffer =>
  codeHash(asker, 'relay code', code);
