import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
// Unset, Node accepts a tag of four bytes: a forger's one in four thousand million becomes one in a few.
const options = { authTagLength: 16 } as const;
const ivBytes = 12;

/** A record as it lies in the database: a data key of its own, wrapped by a key that is not there, and the sealed bytes. */
export interface SealedRecord {
  readonly wrappedKey: Buffer;
  readonly sealed: Buffer;
}

/** Bytes that do not open: another key, another place, or somebody changed them. */
export class SealBroken extends Error {
  readonly code = 'SEAL_BROKEN';
  constructor() {
    super('A sealed record does not open with this key in this place.');
    this.name = 'SealBroken';
  }
}

/** Seals bytes. @param binding what they are part of: they open nowhere else */
export function sealBytes(key: Buffer, plain: Uint8Array, binding: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv, options);
  cipher.setAAD(Buffer.from(binding));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws SealBroken */
export function openBytes(key: Buffer, bytes: Buffer, binding: string): Buffer {
  if (bytes.length < ivBytes + options.authTagLength) throw new SealBroken();
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), options);
    decipher.setAAD(Buffer.from(binding));
    decipher.setAuthTag(bytes.subarray(bytes.length - options.authTagLength));
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes, bytes.length - options.authTagLength)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

/** A data key under a key-encryption key. @param name what it belongs to: it unwraps for nothing else */
export const wrapKey = (keyEncryptionKey: Buffer, dataKey: Buffer, name: string): Buffer =>
  sealBytes(keyEncryptionKey, dataKey, `key of ${name}`);

/** @throws SealBroken */
export const unwrapKey = (keyEncryptionKey: Buffer, wrapped: Buffer, name: string): Buffer =>
  openBytes(keyEncryptionKey, wrapped, `key of ${name}`);

/** Seals a JSON value under its data key. @param binding table, id, field set and version: it opens nowhere else */
export const sealValue = (dataKey: Buffer, value: unknown, binding: string): Buffer =>
  sealBytes(dataKey, Buffer.from(JSON.stringify(value)), binding);

/** @throws SealBroken */
export const openValue = (dataKey: Buffer, sealed: Buffer, binding: string): unknown =>
  JSON.parse(openBytes(dataKey, sealed, binding).toString('utf8'));

/** Seals a JSON value under a fresh data key. @param binding table, id, field set and version: the record opens nowhere else */
export function sealRecord(keyEncryptionKey: Buffer, value: unknown, binding: string): SealedRecord {
  const dataKey = randomBytes(32);
  return { wrappedKey: wrapKey(keyEncryptionKey, dataKey, binding), sealed: sealValue(dataKey, value, binding) };
}

/** Opens what {@link sealRecord} closed. @throws SealBroken */
export const openRecord = (keyEncryptionKey: Buffer, { wrappedKey, sealed }: SealedRecord, binding: string): unknown =>
  openValue(unwrapKey(keyEncryptionKey, wrappedKey, binding), sealed, binding);

/** A key for one use, derived from a service's secret, so that no two uses share one. */
export function deriveKey(secret: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `saya ${use}`, 32));
}

/** Seals a short text directly under a key; for opaque values handed to a client. */
export const sealToken = (key: Buffer, text: string, binding: string): string =>
  sealBytes(key, Buffer.from(text), binding).toString('base64url');

/** Opens what {@link sealToken} closed. @throws SealBroken */
export const openToken = (key: Buffer, token: string, binding: string): string =>
  openBytes(key, Buffer.from(token, 'base64url'), binding).toString('utf8');
