import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Whether a request is signed with the secret, over its body too (AWS signature version 4). */
function isSigned({ method = '', url = '', headers }: IncomingMessage, body: Buffer, secret: string): boolean {
  const [, scope = '', signed = '', signature = ''] =
    /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})/.exec(headers.authorization ?? '') ?? [];
  if (headers['x-amz-content-sha256'] !== hash(body)) return false;
  const { pathname, searchParams } = new URL(url, 'http://x');
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, pathname, query.join('&'), lines.join(''), signed, hash(body)].join('\n');
  const [day = '', region = '', service = '', end = ''] = scope.split('/');
  const key = [day, region, service, end].reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secret}`);
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash(canonical)].join('\n');
  return hmac(key, text).toString('hex') === signature;
}

/** As much of S3 as a store of files needs: one bucket, path style, two names a page of its list. */
export async function startS3Server({ bucket, secret }: { bucket: string; secret: string }) {
  const objects = new Map<string, Buffer>();
  let failures = 0;
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    const answer = (status: number, content: string | Buffer = '') => response.writeHead(status).end(content);
    if (failures > 0) {
      failures -= 1;
      return answer(503);
    }
    if (!isSigned(request, body, secret)) return answer(403);
    const url = new URL(request.url ?? '/', 'http://x');
    const [, inBucket = '', name = ''] = url.pathname.split('/');
    if (inBucket !== bucket) return answer(404, '<Error><Code>NoSuchBucket</Code></Error>');
    if (request.method === 'PUT') objects.set(name, body);
    if (request.method === 'DELETE') return answer(objects.delete(name) ? 204 : 404);
    if (request.method !== 'GET') return answer(200);
    if (name !== '') return objects.has(name) ? answer(200, objects.get(name)) : answer(404, '<Error><Code>NoSuchKey</Code></Error>');
    const from = Number((url.searchParams.get('continuation-token') ?? '&0').slice(1));
    const page = [...objects.keys()].sort().slice(from, from + 2);
    const next = from + 2 < objects.size ? `<NextContinuationToken>&amp;${from + 2}</NextContinuationToken>` : '';
    return answer(
      200,
      `<ListBucketResult>${page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}${next}</ListBucketResult>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${bucket}`,
    objects,
    /** The next requests are answered 503. */
    fail: (times: number) => {
      failures = times;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
