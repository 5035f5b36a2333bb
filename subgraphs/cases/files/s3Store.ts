import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { type FileStore, FileStoreUnavailable, requireObjectName } from './FileStore.ts';

/** How often a request is tried before the store counts as unavailable; pauses grow. */
const retries = 3;

const texts = (xml: string, tag: string) => [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => text);
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity);

/**
 * Objects in a bucket of a service that speaks S3 (path style, signature version 4).
 * @param url of the bucket, such as https://s3.example/saya-files
 */
export function createS3Store({
  url,
  accessKeyId,
  secretAccessKey,
  region = 'us-east-1',
  timeoutMilliseconds = 60_000,
}: {
  url: string;
  accessKeyId: string;
  secretAccessKey: string;
  region?: string;
  timeoutMilliseconds?: number;
}): FileStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries, initRetryMs: 100 });
  const bucket = url.replace(/\/$/, '');
  const ask = async (method: 'GET' | 'PUT' | 'DELETE', address: string, bytes?: Buffer) => {
    try {
      const response = await client.fetch(address, {
        method,
        // Signed over the content too: the library would leave it unsigned.
        headers: {
          'x-amz-content-sha256': createHash('sha256')
            .update(bytes ?? '')
            .digest('hex'),
        },
        ...(bytes ? { body: new Uint8Array(bytes) } : {}),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      });
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
    } catch {
      throw new FileStoreUnavailable();
    }
  };
  const objectUrl = (name: string) => `${bucket}/${requireObjectName(name)}`;
  const require = (allowed: readonly number[], status: number) => {
    if (!allowed.includes(status)) throw new FileStoreUnavailable();
  };

  return {
    async put(name, bytes) {
      require([200], (await ask('PUT', objectUrl(name), bytes)).status);
    },
    async get(name) {
      const { status, bytes } = await ask('GET', objectUrl(name));
      require([200, 404], status);
      // A missing bucket is no missing object: nothing must be taken for lost because of a mistyped address.
      if (status === 404 && bytes.includes('NoSuchBucket')) throw new FileStoreUnavailable();
      return status === 404 ? null : bytes;
    },
    async remove(name) {
      require([200, 204, 404], (await ask('DELETE', objectUrl(name))).status);
    },
    async *list() {
      let token: string | undefined;
      do {
        const after = token === undefined ? '' : `&continuation-token=${encodeURIComponent(token)}`;
        const { status, bytes } = await ask('GET', `${bucket}?list-type=2${after}`);
        require([200], status);
        const xml = bytes.toString('utf8');
        yield texts(xml, 'Key').filter((name) => /^[0-9a-f]{32}$/.test(name));
        const [next] = texts(xml, 'NextContinuationToken');
        token = next === undefined ? undefined : unescaped(next);
      } while (token !== undefined);
    },
  };
}
