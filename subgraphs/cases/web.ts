import { type WebCaller, webRefusal } from '../../platform/web.ts';

/** What comes by the web door, by the first part of its path. */
export function caseWeb(doors: Readonly<Record<string, WebCaller>>): WebCaller {
  return async (request, visit) => {
    const [, first = ''] = new URL(request.url).pathname.split('/');
    const door = Object.hasOwn(doors, first) ? doors[first] : undefined;
    return door === undefined ? webRefusal(404, 'NOT_FOUND', visit.requestId) : door(request, visit);
  };
}
