import { createHash } from 'node:crypto';

/** What is kept of a token; it has 256 random bits, so a plain hash is enough. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
