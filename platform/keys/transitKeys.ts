import { z } from 'zod';
import { SealBroken } from '../seal.ts';
import { KeyGone, type KeyStore, KeyStoreUnavailable, requireKeyName } from './KeyStore.ts';

const encrypted = z.object({ data: z.object({ ciphertext: z.string() }) });
const decrypted = z.object({ data: z.object({ plaintext: z.string() }) });

/**
 * Keys in a service with the HTTP interface of HashiCorp Vault's transit engine (OpenBao speaks it too): they never
 * leave it.
 * @param url of the mounted engine, such as https://vault.example:8200/v1/transit
 */
export function createTransitKeys({
  url,
  token,
  timeoutMilliseconds = 5_000,
}: {
  url: string;
  token: string;
  timeoutMilliseconds?: number;
}): KeyStore {
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
    try {
      const response = await fetch(`${url.replace(/\/$/, '')}/${path}`, {
        method,
        headers: { 'x-vault-token': token, ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    } catch {
      throw new KeyStoreUnavailable();
    }
  };
  const parse = <Shape>(schema: z.ZodType<Shape>, body: unknown): Shape => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new KeyStoreUnavailable();
    return parsed.data;
  };
  const exists = async (name: string): Promise<boolean> => {
    const { status } = await ask('GET', `keys/${name}`);
    if (status !== 200 && status !== 404) throw new KeyStoreUnavailable();
    return status === 200;
  };
  /** Does something to a key that is there. */
  const change = async (method: 'POST' | 'DELETE', name: string, path: string, body?: object) => {
    const { status } = await ask(method, path, body);
    if (status === 200 || status === 204) return;
    if (!(await exists(name))) throw new KeyGone();
    throw new KeyStoreUnavailable();
  };
  return {
    async make(name) {
      if (await exists(requireKeyName(name))) return;
      const { status } = await ask('POST', `keys/${name}`, { type: 'aes256-gcm96' });
      if (status !== 200 && status !== 204) throw new KeyStoreUnavailable();
    },
    async wrap(name, dataKey) {
      // Asked first: the engine makes a key that is missing, and a destroyed one must stay destroyed.
      if (!(await exists(requireKeyName(name)))) throw new KeyGone();
      const { status, body } = await ask('POST', `encrypt/${name}`, { plaintext: dataKey.toString('base64') });
      if (status !== 200) throw new KeyStoreUnavailable();
      return Buffer.from(parse(encrypted, body).data.ciphertext);
    },
    async unwrap(name, wrapped) {
      const { status, body } = await ask('POST', `decrypt/${requireKeyName(name)}`, { ciphertext: wrapped.toString() });
      if (status === 200) return Buffer.from(parse(decrypted, body).data.plaintext, 'base64');
      if (status === 403 || status >= 500) throw new KeyStoreUnavailable();
      throw (await exists(name)) ? new SealBroken() : new KeyGone();
    },
    rotate: (name) => change('POST', name, `keys/${requireKeyName(name)}/rotate`, {}),
    versionOf(wrapped) {
      const [, version] = /^vault:v(\d{1,9}):/.exec(wrapped.toString()) ?? [];
      if (version === undefined) throw new SealBroken();
      return Number(version);
    },
    prune: (name, oldest) => change('POST', name, `keys/${requireKeyName(name)}/config`, { min_decryption_version: oldest }),
    async destroy(name) {
      if (!(await exists(requireKeyName(name)))) return;
      await change('POST', name, `keys/${name}/config`, { deletion_allowed: true });
      await change('DELETE', name, `keys/${name}`);
    },
  };
}
