import { createHash } from 'node:crypto';
import type { DatabaseConnection } from '../../../platform/database.ts';
import { type WebVisit, webRefusal } from '../../../platform/web.ts';
import type { StoreFor } from '../tasks.ts';
import { calendarFile } from './file.ts';
import { hashOfToken } from './token.ts';
import { useFeed } from './visits.ts';

/** The token of a feed's own address, or the password for programs that can keep it out of one. */
function tokenOf(request: Request): string | 'NOT_SAID' | null {
  const { pathname } = new URL(request.url);
  const [, name = ''] = /^\/calendars\/([A-Za-z0-9_-]{1,64})\.ics$/.exec(pathname) ?? [];
  if (name !== 'feed') return name === '' ? null : name;
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  return encoded === undefined
    ? 'NOT_SAID'
    : Buffer.from(encoded, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '');
}

const notKept = { 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

/** Gives out calendars to whoever has a feed's token: unknown, revoked and expired ones look the same. */
export function calendarDoor({ connection, storeFor }: { connection: DatabaseConnection; storeFor: StoreFor }) {
  return async (request: Request, { requestId }: WebVisit): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return webRefusal(404, 'NOT_FOUND', requestId);
    const token = tokenOf(request);
    if (token === 'NOT_SAID') {
      const refused = webRefusal(401, 'UNAUTHENTICATED', requestId);
      refused.headers.set('www-authenticate', 'Basic realm="calendar"');
      return refused;
    }
    const feed = token === null ? null : await useFeed(connection, hashOfToken(token));
    if (feed === null) return webRefusal(404, 'NOT_FOUND', requestId);
    if (feed.tooOften) return new Response(null, { status: 429, headers: { ...notKept, 'retry-after': '3600' } });
    const rows = await storeFor(feed.viewer, requestId).feedDeadlines();
    const body = calendarFile(rows, { feedId: feed.id, language: feed.language });
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { ...notKept, etag } });
    return new Response(request.method === 'HEAD' ? null : body, {
      status: 200,
      headers: {
        ...notKept,
        etag,
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="calendar.ics"',
      },
    });
  };
}
