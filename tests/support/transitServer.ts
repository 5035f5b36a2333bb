import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface TransitKey {
  versions: Map<number, Buffer>;
  oldest: number;
  deletionAllowed: boolean;
}

export interface TransitServer {
  readonly url: string;
  readonly token: string;
  /** Requests it was asked, as `METHOD path`. */
  readonly asked: string[];
  /** Answers everything with this status, until it is null again. */
  fail: number | null;
  stop(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** A small server with the interface of a transit engine: named keys with versions that never leave it. */
export async function startTransitServer(): Promise<TransitServer> {
  const keys = new Map<string, TransitKey>();
  const token = randomBytes(12).toString('hex');
  const asked: string[] = [];
  const state: { fail: number | null } = { fail: null };

  const handle = (method: string, path: string, body: Record<string, unknown>): { status: number; data?: object } => {
    const [verb = '', name = '', action = ''] = path.split('/');
    const key = keys.get(name);
    if (verb === 'keys' && action === '' && method === 'POST') {
      if (key === undefined) keys.set(name, { versions: new Map([[1, randomBytes(32)]]), oldest: 1, deletionAllowed: false });
      return { status: 204 };
    }
    if (verb === 'encrypt' && key === undefined) {
      // As the real one does: a missing key is made.
      keys.set(name, { versions: new Map([[1, randomBytes(32)]]), oldest: 1, deletionAllowed: false });
      return handle(method, path, body);
    }
    if (key === undefined) return { status: verb === 'decrypt' ? 400 : 404 };
    const latest = Math.max(...key.versions.keys());
    if (verb === 'keys' && action === '' && method === 'GET') return { status: 200, data: { latest_version: latest } };
    if (verb === 'keys' && action === '' && method === 'DELETE') {
      if (!key.deletionAllowed) return { status: 400 };
      keys.delete(name);
      return { status: 204 };
    }
    if (verb === 'keys' && action === 'rotate') {
      key.versions.set(latest + 1, randomBytes(32));
      return { status: 204 };
    }
    if (verb === 'keys' && action === 'config') {
      if (typeof body.deletion_allowed === 'boolean') key.deletionAllowed = body.deletion_allowed;
      if (typeof body.min_decryption_version === 'number') key.oldest = body.min_decryption_version;
      return { status: 204 };
    }
    if (verb === 'encrypt') {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key.versions.get(latest) ?? Buffer.alloc(32), iv, { authTagLength: 16 });
      const sealed = Buffer.concat([iv, cipher.update(Buffer.from(String(body.plaintext), 'base64')), cipher.final(), cipher.getAuthTag()]);
      return { status: 200, data: { ciphertext: `vault:v${latest}:${sealed.toString('base64')}` } };
    }
    const [, version = '0', sealed = ''] = /^vault:v(\d+):(.+)$/.exec(String(body.ciphertext)) ?? [];
    const bytes = Buffer.from(sealed, 'base64');
    const secret = key.versions.get(Number(version));
    if (secret === undefined || Number(version) < key.oldest || bytes.length < 28) return { status: 400 };
    try {
      const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAuthTag(bytes.subarray(-16));
      const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
      return { status: 200, data: { plaintext: plain.toString('base64') } };
    } catch {
      return { status: 400 };
    }
  };

  const server = createServer(async (request, response) => {
    const path = String(request.url).replace('/v1/transit/', '');
    asked.push(`${request.method} ${path}`);
    const { status, data } =
      state.fail !== null
        ? { status: state.fail }
        : request.headers['x-vault-token'] === token
          ? handle(String(request.method), path, await bodyOf(request))
          : { status: 403 };
    response.writeHead(status, { 'content-type': 'application/json' }).end(status === 204 ? '' : JSON.stringify({ data: data ?? {} }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/transit`,
    token,
    asked,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}
