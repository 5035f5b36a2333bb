import { createHash, createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';

/** Ed25519 in the signed-note format's table of signature types (C2SP signed-note). */
const ed25519 = 0x01;

/** What checks a note: printed as `name+keyid+base64(type, public key)`. */
export interface Verifier {
  readonly name: string;
  readonly keyId: string;
  readonly publicKey: KeyObject;
}

export interface Signer extends Verifier {
  /** The text, which ends in a line feed, with a signature line after an empty line. */
  sign(text: string): string;
  /** The signature alone, over bytes as they are: what programs check that know no notes. */
  signBytes(bytes: Uint8Array): Buffer;
}

/** A key, a verifier or a note that does not have the form it should have. */
export class NoteError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoteError';
  }
}

const rawKey = (key: KeyObject): Buffer => Buffer.from(String(key.export({ format: 'jwk' }).x), 'base64url');

const keyHash = (name: string, raw: Buffer): Buffer =>
  createHash('sha256')
    .update(Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ed25519]), raw]))
    .digest()
    .subarray(0, 4);

/** @param jwk an Ed25519 private key (RFC 8037). @throws NoteError when it is none */
export function createSigner(name: string, jwk: unknown): Signer {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' });
  } catch {
    throw new NoteError('The signing key is not a private key.');
  }
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new NoteError('The signing key is not an Ed25519 key.');
  const publicKey = createPublicKey(privateKey);
  const hash = keyHash(name, rawKey(publicKey));
  return {
    name,
    keyId: hash.toString('hex'),
    publicKey,
    sign: (text) => `${text}\n— ${name} ${Buffer.concat([hash, sign(null, Buffer.from(text), privateKey)]).toString('base64')}\n`,
    signBytes: (bytes) => sign(null, bytes, privateKey),
  };
}

/** Whether {@link createSigner} takes it. */
export function isSigningKey(jwk: unknown): boolean {
  try {
    createSigner('check', jwk);
    return true;
  } catch {
    return false;
  }
}

/** The line others check notes with. */
export const verifierLine = ({ name, keyId, publicKey }: Verifier): string =>
  `${name}+${keyId}+${Buffer.concat([Buffer.from([ed25519]), rawKey(publicKey)]).toString('base64')}`;

/** @throws NoteError when the line is not `name+keyid+base64` of an Ed25519 key */
export function parseVerifier(line: string): Verifier {
  const [, name = '', keyId = '', encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line.trim()) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== 33 || bytes[0] !== ed25519 || keyHash(name, bytes.subarray(1)).toString('hex') !== keyId)
    throw new NoteError('The verifier key is not of the form name+keyid+base64.');
  const x = bytes.subarray(1).toString('base64url');
  return { name, keyId, publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }) };
}

/** The text of a note, or null when the verifier's signature is not on it. */
export function openNote(note: string, { name, keyId, publicKey }: Verifier): string | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return null;
  const text = note.slice(0, end + 1);
  const signed = note
    .slice(end + 2)
    .split('\n')
    .some((line) => {
      const [, signer, encoded = ''] = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
      const bytes = Buffer.from(encoded, 'base64');
      if (signer !== name || bytes.subarray(0, 4).toString('hex') !== keyId) return false;
      return verify(null, Buffer.from(text), publicKey, bytes.subarray(4));
    });
  return signed ? text : null;
}
