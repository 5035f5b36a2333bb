import { errorMessages } from './errors.ts';
import { describeError, type Log } from './log.ts';
import type { Subgraph, SubgraphName } from './subgraph.ts';
import type { Viewer } from './viewer.ts';
import type { SignViewer } from './viewerToken.ts';

/** Who comes by the web door and not by GraphQL: files go in and out by it. */
export interface WebVisit {
  /** Null where the address is open to those who have not signed in. */
  readonly viewer: Viewer | null;
  readonly requestId: string;
}

/** The way to a subgraph's web door. Bodies are streams both ways. Never throws: what cannot be reached answers 503. */
export type WebCaller = (request: Request, visit: WebVisit) => Promise<Response>;

/** A refusal in the form every error of the gateway has. */
export const webRefusal = (status: number, code: keyof typeof errorMessages, requestId: string): Response =>
  Response.json({ errors: [{ message: errorMessages[code], extensions: { code, requestId } }] }, { status });

/** The web door of a subgraph in this process. */
export const inProcessWeb =
  (subgraph: Subgraph): WebCaller =>
  async (request, visit) =>
    subgraph.web === undefined ? webRefusal(404, 'NOT_FOUND', visit.requestId) : subgraph.web(request, visit);

/** What is between two machines and must not be handed on (RFC 9110 7.6.1), and what the gateway answers for itself. */
const ofTheConnection = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'te',
  'trailer',
  'upgrade',
  'host',
  'expect',
  'proxy-authorization',
];

/** The sign-in of a visitor's own program, where the service's own stands in its place. */
const visitorsAuthorization = 'x-visitor-authorization';

export function headersToPass(headers: Headers): Headers {
  const passed = new Headers(headers);
  for (const name of ofTheConnection) passed.delete(name);
  return passed;
}

/** A body that is read while it is written. */
const streamed = (body: ReadableStream | null) => (body === null ? {} : { body, duplex: 'half' as const });

/** The web door of a subgraph over HTTP, with a token made for it alone. */
export function httpWeb({ name, url, sign, log }: { name: SubgraphName; url: string; sign: SignViewer; log: Log }): WebCaller {
  const base = new URL('/web', url).href;
  return async (request, { viewer, requestId }) => {
    const { pathname, search } = new URL(request.url);
    const headers = headersToPass(request.headers);
    const own = headers.get('authorization');
    if (own !== null) headers.set(visitorsAuthorization, own);
    headers.set('authorization', `Bearer ${await sign(viewer, name)}`);
    headers.set('x-request-id', requestId);
    try {
      const response = await fetch(`${base}${pathname}${search}`, {
        method: request.method,
        headers,
        redirect: 'manual',
        signal: request.signal,
        ...streamed(request.body),
      });
      if (response.status === 401 && response.headers.get('x-refused') === 'token')
        throw new Error('The subgraph refused the viewer token.');
      // What the transport has unpacked is no longer as the header says.
      const passed = headersToPass(response.headers);
      passed.delete('content-encoding');
      return new Response(response.body, { status: response.status, headers: passed });
    } catch (error) {
      log.warn('subgraph does not answer', { requestId, subgraph: name, ...describeError(error) });
      return webRefusal(503, 'SERVICE_UNAVAILABLE', requestId);
    }
  };
}

/** A request as it came to a subgraph's web door, as the gateway was asked it. */
export function visitorsRequest(request: Request): Request {
  const { pathname, search } = new URL(request.url);
  const headers = headersToPass(request.headers);
  const own = headers.get(visitorsAuthorization);
  headers.delete('authorization');
  headers.delete(visitorsAuthorization);
  if (own !== null) headers.set('authorization', own);
  return new Request(new URL(`${pathname.replace(/^\/web/, '')}${search}`, 'http://saya.internal'), {
    method: request.method,
    headers,
    signal: request.signal,
    ...streamed(request.body),
  });
}
