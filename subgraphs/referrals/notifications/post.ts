import { lookup as systemLookup } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type BlockList, isIP, type LookupFunction } from 'node:net';
import { within } from '../../../platform/within.ts';
import { attemptSeconds, hostOf, isReachable } from './domain/index.ts';

interface Address {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name. @throws when there are none */
export type Lookup = (host: string) => Promise<readonly Address[]>;

export interface PosterOptions {
  /** Private networks that webhooks may reach, also without TLS; null for none. */
  readonly networks: BlockList | null;
  readonly lookup?: Lookup;
  readonly timeoutMilliseconds?: number;
  /** Whom certificates are believed from, when not whom Node.js believes. */
  readonly certificateAuthority?: string;
}

export type PostResult = 'DELIVERED' | 'REDIRECT' | 'CLIENT_ERROR' | 'SERVER_ERROR' | 'TIMEOUT' | 'UNREACHABLE' | 'TLS_FAILED';

/** How an attempt ended. */
export interface Posted {
  readonly result: PostResult;
  /** The receiver answered 410: it wants nothing any more. */
  readonly gone: boolean;
  /** Seconds the receiver asked to wait; 0 when it did not. */
  readonly retryAfter: number;
}

export interface Poster {
  /** Whether a URL leads to where webhooks may go, at this moment. */
  mayReach(url: URL): Promise<boolean>;
  /** One attempt; never throws. */
  post(url: URL, message: { body: string; headers: Readonly<Record<string, string>> }): Promise<Posted>;
}

const ended = (result: PostResult): Posted => ({ result, gone: false, retryAfter: 0 });

/**
 * Sends to addresses that strangers gave. A name is looked up once an attempt, all its addresses are judged, and the connection goes
 * to those and no others: a name that answers differently the second time is not asked a second time. Redirects are not followed,
 * and of an answer nothing but the status and Retry-After is read.
 */
export function createPoster({
  networks,
  lookup = (host) => systemLookup(host, { all: true }),
  timeoutMilliseconds = attemptSeconds * 1000,
  certificateAuthority,
}: PosterOptions): Poster {
  /** Where a URL leads; null when any of it is closed. */
  const addressesOf = async (url: URL): Promise<readonly Address[] | null> => {
    const host = hostOf(url);
    const version = isIP(host);
    const addresses = version === 0 ? await lookup(host).catch(() => []) : [{ address: host, family: version }];
    const encrypted = url.protocol === 'https:';
    return addresses.length > 0 && addresses.every(({ address }) => isReachable(address, { encrypted, networks })) ? addresses : null;
  };
  return {
    mayReach: (url) =>
      within(
        addressesOf(url).then((addresses) => addresses !== null),
        timeoutMilliseconds,
        () => false,
      ),

    async post(url, { body, headers }) {
      const deadline = Date.now() + timeoutMilliseconds;
      const addresses = await within(addressesOf(url), timeoutMilliseconds, () => null);
      if (addresses === null) return ended('UNREACHABLE');
      return new Promise<Posted>((resolve) => {
        const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), connection: 'close' },
          agent: false,
          lookup: onlyTo(addresses),
          rejectUnauthorized: true,
          ...(certificateAuthority === undefined ? {} : { ca: certificateAuthority }),
        });
        const finish = (posted: Posted) => {
          clearTimeout(timer);
          resolve(posted);
          request.destroy();
        };
        const timer = setTimeout(() => finish(ended('TIMEOUT')), Math.max(deadline - Date.now(), 1));
        request.on('response', ({ statusCode = 0, headers: told }) =>
          finish({ result: resultOf(statusCode), gone: statusCode === 410, retryAfter: secondsOf(told['retry-after']) }),
        );
        request.on('error', (error) => finish(ended(failureOf(error))));
        request.end(body);
      });
    },
  };
}

/** Answers every question for an address with those that were judged. */
const onlyTo =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, options, callback) => {
    const [first = { address: '', family: 0 }] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };

function resultOf(status: number): PostResult {
  if (status >= 200 && status < 300) return 'DELIVERED';
  if (status >= 300 && status < 400) return 'REDIRECT';
  return status >= 400 && status < 500 ? 'CLIENT_ERROR' : 'SERVER_ERROR';
}

const secondsOf = (header: string | undefined): number => (header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : 0);

/** What OpenSSL and Node.js call certificates that do not hold, and handshakes that fail. */
const aboutTls = /CERT|SSL|TLS|VERIFY|ISSUER|SIGNATURE/;

function failureOf(error: Error): PostResult {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code.startsWith('HPE_')) return 'SERVER_ERROR';
  return aboutTls.test(code) ? 'TLS_FAILED' : 'UNREACHABLE';
}
